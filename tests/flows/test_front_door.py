"""Where what a person sends goes: commands first, then the run of a button, then the run in focus."""

from __future__ import annotations

import pytest

from flows.effects import AskTheTeam, Revise
from flows.front_door import COMMANDS
from tests.flows.cast import SWINGS_BUILT
from tests.flows.chat import Chat, asked
from tests.flows.world import World


@pytest.fixture
def at_why(amina: Chat) -> Chat:
    """Half-way, at a question that takes any words."""
    return amina.commands("/start p_GARDEN").taps("swings").taps("no").sees("What would make it better?")


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - {"staff"}))
def test_a_command_wins_over_an_open_question(at_why: Chat, command: str) -> None:
    at_why.commands(f"/{command}")
    assert at_why.newest
    assert "why" not in at_why.kept()


def test_an_unknown_command_is_answered_and_is_no_answer(at_why: Chat) -> None:
    at_why.commands("/dance").sees("no-such-command")
    assert asked(at_why) == "q/why"


@pytest.mark.parametrize("stop", ["stop", "Stop!", " STOP. ", "unsubscribe"])
def test_stop_alone_stops(at_why: Chat, stop: str) -> None:
    at_why.types(stop).sees("stop-said")
    assert "why" not in at_why.kept()
    assert at_why.person.stopped


@pytest.mark.parametrize(
    "said", ["stop it", "stop the buses", "The bus stop", "please stop the noise at night", "help the birds"]
)
def test_stop_or_help_in_a_sentence_is_an_answer(at_why: Chat, said: str) -> None:
    at_why.types(said)
    assert at_why.kept()["why"] == said
    assert not at_why.person.stopped


def test_help_alone_helps(at_why: Chat) -> None:
    at_why.types("help").sees("help-text", "What would make it better?")


def test_skip_is_a_word_like_any_other_where_nothing_can_be_skipped(world: World, amina: Chat) -> None:
    world.outcomes[SWINGS_BUILT.id] = SWINGS_BUILT
    amina.is_begun("hear-back", outcome=SWINGS_BUILT.id).taps("question").types("Pass?")
    assert [question.text for question in amina.did(AskTheTeam)] == ["Pass?"]


def test_what_is_typed_goes_to_the_run_touched_last(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").is_begun("quick-poll", project="EVENING")
    amina.types("swings")
    assert amina.kept() == {"which": ("swings",)}
    amina.taps("trees").types("no")
    assert amina.kept("EVENING") == {"day": ("trees",), "late": ("no",)}


def test_a_tap_goes_to_its_own_run(amina: Chat) -> None:
    amina.commands("/start p_GARDEN")
    swings = amina.button("swings")
    amina.is_begun("quick-poll", project="EVENING").sends(swings)
    assert amina.kept() == {"which": ("swings",)}
    assert not amina.kept("EVENING")


def test_an_outcome_that_comes_in_the_middle_does_not_take_the_floor(world: World, at_why: Chat) -> None:
    world.outcomes[SWINGS_BUILT.id] = SWINGS_BUILT
    at_why.is_begun("hear-back", outcome=SWINGS_BUILT.id).sees("hear-back-thumb")
    at_why.types("More lamps")
    assert at_why.kept()["why"] == "More lamps"

    at_why.taps("up").sees("hear-back-thanks-up")
    assert asked(at_why) == "q/why"
    at_why.taps("!send")
    assert asked(at_why) == "q/feel"


def test_an_outcome_waits_for_nobody(world: World, amina: Chat) -> None:
    world.outcomes[SWINGS_BUILT.id] = SWINGS_BUILT
    amina.is_begun("hear-back", outcome=SWINGS_BUILT.id).types("The bus is late").sees("out-of-the-blue-about")


def test_a_second_tap_says_that_the_question_has_closed(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps_again().sees("closed-question")
    assert asked(amina) == "q/safe"
    assert not amina.effects


def test_a_button_of_a_run_that_is_over_says_so_too(amina: Chat) -> None:
    amina.commands("/forget").taps("no").taps_again().sees("closed-question")


def test_an_old_button_never_answers_a_newer_question(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("yes")
    old = amina.last_tap
    amina.taps("!back")
    assert old is not None
    amina.sends(old).sees("closed-question")
    assert asked(amina) == "q/safe"


@pytest.mark.parametrize("what", ["contact", "location", "file", "too_big", "forwarded", "poll", "dice", "other"])
def test_what_cannot_be_a_view_is_answered_kindly_and_the_question_stands(at_why: Chat, what: str) -> None:
    at_why.sends_unusable(what).sees(f"unusable-{what}", "What would make it better?").types("More lamps")
    assert at_why.kept()["why"] == "More lamps"


def test_an_edit_asks_for_the_view_to_be_revised(amina: Chat) -> None:
    amina.types("The bsu is late", source="ab").taps("GARDEN").edits("The bus is late", "ab")
    assert amina.did(Revise) == [Revise("ab", "The bus is late")]


def test_an_edited_message_beside_a_picture_that_waits_is_read_anew(at_why: Chat) -> None:
    at_why.sends_picture("pic", caption="teh gate")
    at_why.edits("the gate", at_why.runs[0]["part"]["pieces"][0]["source"]).sees("the gate")


def test_two_runs_of_one_project_are_not_begun(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").commands("/start p_GARDEN").sees("half-way")
    assert len(amina.runs) == 1


def test_a_menu_that_is_opened_again_replaces_the_one_before(amina: Chat) -> None:
    amina.types("More lamps").taps("GARDEN").commands("/mydata").commands("/mydata")
    assert len(amina.runs) == 1


def test_the_bot_says_a_word_of_its_own(amina: Chat) -> None:
    amina.is_begun("words", key="promise-late").sees("promise-late")
