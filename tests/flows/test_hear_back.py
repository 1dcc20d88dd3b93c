"""What came of it, beside what the person said."""

from __future__ import annotations

import pytest

from flows.effects import AskTheTeam, React
from flows.messages import EmojiTile, Kept, OutcomeCard
from tests.flows.cast import SWINGS_BUILT
from tests.flows.chat import Chat
from tests.flows.world import World


@pytest.fixture(autouse=True)
def _outcome(world: World) -> None:
    world.outcomes[SWINGS_BUILT.id] = SWINGS_BUILT


def hears(amina: Chat, by: str = "picture") -> Chat:
    amina.world.follows["amina", "GARDEN"] = by
    return amina.is_begun("hear-back", outcome=SWINGS_BUILT.id)


def test_the_outcome_comes_with_the_persons_own_words(amina: Chat) -> None:
    amina.types("I want swings").taps("GARDEN")
    hears(amina).sees("hear-back-outcome-did", "Two went up in May", "I want swings", "hear-back-thumb")
    assert amina.newest[-1].picture == OutcomeCard("swings-built")


def test_their_picture_emoji_and_voice_come_back_too(amina: Chat) -> None:
    amina.types("🛝🛝").taps("GARDEN").sends_picture("pic").taps("GARDEN").speaks("note").taps("GARDEN")
    hears(amina)
    assert [message.picture for message in amina.newest[:-1]] == [EmojiTile("🛝🛝"), Kept("pic"), Kept("note")]


def test_nobody_elses_words_come_with_it(amina: Chat, ben: Chat) -> None:
    ben.types("I want benches").taps("GARDEN")
    hears(amina).does_not_see("I want benches")


@pytest.mark.parametrize(
    ("by", "picture"), [("message", None), ("picture", OutcomeCard("swings-built")), ("voice", Kept("team-voice"))]
)
def test_it_comes_in_the_way_they_asked_for(amina: Chat, by: str, picture: object) -> None:
    assert hears(amina, by).newest[-1].picture == picture


def test_a_thumb_is_kept_and_thanked(amina: Chat) -> None:
    hears(amina).taps("down").sees("hear-back-thanks-down")
    assert amina.did(React) == [React("swings-built", "down")]


def test_a_question_goes_to_the_team_in_any_mode(amina: Chat) -> None:
    hears(amina).taps("question").sees("hear-back-question").speaks("note").taps("!send")
    amina.sees("hear-back-thanks-question")
    (question,) = amina.did(AskTheTeam)
    assert (question.outcome, question.mode, question.media) == ("swings-built", "voice", ("note",))


def test_a_second_question_about_it_stands_beside_the_first(amina: Chat) -> None:
    """An outcome that was put right comes again, and they may ask again."""
    hears(amina).taps("question").types("Why only two?").taps("!send")
    hears(amina).taps("question").types("And when the rest?").taps("!send")
    assert set(amina.kept().values()) == {"Why only two?", "And when the rest?"}
    hears(amina).taps("question").speaks("note").commands("/stop")
    assert set(amina.kept().values()) == {"Why only two?", "And when the rest?", ("note",)}


def test_one_that_was_called_off_is_not_told(world: World, amina: Chat) -> None:
    del world.outcomes["swings-built"]
    hears(amina)
    assert not amina.newest
