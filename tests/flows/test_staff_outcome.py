"""Staff write what came of a project, see it as a contributor will, choose when, and send it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from flows.effects import KeepOutcome, SendOutcome, Watch
from flows.messages import OutcomeCard
from tests.flows.chat import Chat, asked
from tests.flows.world import World


def begins_to_write(cara: Chat) -> Chat:
    return cara.commands("/staff").taps("GARDEN").taps("outcome")


def writes(cara: Chat, result: str = "did") -> Chat:
    """An outcome in one language, up to its preview."""
    begins_to_write(cara).taps(result)
    cara.types("You want somewhere to sit").types("Four benches, one in the shade")
    return cara.taps("no-more").taps("!skip")


def follow(*chats: Chat) -> None:
    for chat in chats:
        chat.world.follows[chat.who, "GARDEN"] = "message"


def test_an_outcome_is_written_looked_at_and_sent(world: World, amina: Chat, ben: Chat, cara: Chat) -> None:
    follow(amina, ben)
    writes(cara).sees("hear-back-outcome-did", "somewhere to sit", "Four benches", "staff-outcome-check")
    assert any(isinstance(message.picture, OutcomeCard) for message in cara.newest)

    cara.taps("good").sees("staff-outcome-when", "staff-outcome-now", "staff-outcome-tomorrow")
    cara.types("25 Nov 16:30").sees_words("staff-outcome-confirm", count=2).sees("Wednesday 25 November 16:30")
    assert not cara.did(SendOutcome)

    cara.taps("send").sees("staff-outcome-on-its-way")
    (sent,), (watched,) = cara.did(SendOutcome), cara.did(Watch)
    cara.taps("progress").sees("staff-progress-page")
    assert datetime.fromisoformat(sent.at) == datetime(2026, 11, 25, 16, 30, tzinfo=UTC)
    assert watched.outcome == sent.outcome
    assert world.outcomes[sent.outcome].done.texts == {"en": "Four benches, one in the shade"}


def test_the_preview_is_worded_by_the_very_code_that_contributors_get(world: World, amina: Chat, cara: Chat) -> None:
    writes(cara)
    preview = next(message for message in cara.newest if isinstance(message.picture, OutcomeCard))
    amina.types("No benches now").taps("GARDEN")

    amina.is_begun("hear-back", outcome=preview.picture.outcome)

    assert amina.newest[-1].text[0] == preview.text[0]
    assert amina.newest[-1].picture == preview.picture


@pytest.mark.parametrize(
    "nothing", ["-", "n/a", "N/A.", "none", "no reason", "...", "xxxx", "tbc", "idk", "؟", "🤷", "no"]
)
def test_could_not_without_a_reason_is_refused(cara: Chat, nothing: str) -> None:
    begins_to_write(cara).taps("could_not").types("You want a pool")
    cara.types(nothing).sees("staff-outcome-reason-needed")
    assert asked(cara) == "done-could_not"


@pytest.mark.parametrize(
    "reason", ["There is no money for it this year", "Rhy ddrud", "لا يوجد مال لهذا العام", "Cost"]
)
def test_a_reason_in_any_language_will_do(cara: Chat, reason: str) -> None:
    begins_to_write(cara).taps("could_not").types("You want a pool").types(reason).sees("staff-outcome-translate")


def test_nor_is_one_that_is_edited_away(cara: Chat) -> None:
    begins_to_write(cara).taps("could_not").types("You want a pool").types("It costs too much", source="ab")
    cara.edits("-", "ab").taps("no-more").sees("staff-outcome-done-could_not")
    cara.types("The ground is too wet").sees("staff-outcome-voice")


def test_what_was_done_is_no_reason(cara: Chat) -> None:
    writes(cara).taps("result").taps("could_not").sees("staff-outcome-done-could_not")
    cara.types("-").sees("staff-outcome-reason-needed")
    cara.types("The ground is too wet").sees("hear-back-outcome-could_not", "too wet").does_not_see("Four benches")


def test_nor_is_it_in_another_language(world: World, cara: Chat) -> None:
    begins_to_write(cara).taps("did").types("Benches").types("Four").taps("cy").types("Meinciau").types("Pedair")
    cara.taps("no-more").taps("!skip").taps("result").taps("could_not").types("It was too wet").taps("no-more")

    (kept,) = world.outcomes.values()
    assert kept.done.texts == {"en": "It was too wet"}


def test_other_languages_are_added_one_after_the_other(world: World, cara: Chat) -> None:
    begins_to_write(cara).taps("did").types("Benches").types("Four")
    assert cara.buttons[:4] == ["en-x-easy", "cy", "ar", "no-more"]
    cara.taps("cy").sees("Cymraeg")
    cara.types("Meinciau").types("Pedair").sees("staff-outcome-translate-more")
    assert "cy" not in cara.buttons
    cara.taps("no-more").speaks("note").taps("!send")

    (kept,) = world.outcomes.values()
    assert kept.said.texts == {"en": "Benches", "cy": "Meinciau"}
    assert kept.done.texts == {"en": "Four", "cy": "Pedair"}
    assert kept.voice == "note"


def test_changing_the_words_offers_the_other_languages_again(world: World, cara: Chat) -> None:
    begins_to_write(cara).taps("did").types("Benches").types("Four").taps("cy").types("Meinciau").types("Pedair")
    cara.taps("no-more").taps("!skip").taps("said").types("Better benches").sees("staff-outcome-other-languages")
    cara.taps("cy").types("Meinciau gwell").types("Pedair").taps("no-more").sees("Better benches")

    (kept,) = world.outcomes.values()
    assert kept.said.texts == {"en": "Better benches", "cy": "Meinciau gwell"}


def test_a_voice_note_is_a_voice_note(cara: Chat) -> None:
    begins_to_write(cara).taps("did").types("Benches").types("Four").taps("no-more")
    cara.types("Hello all").sees("staff-voice-sorry")
    cara.sends_picture().sees("staff-voice-sorry")


def test_a_change_of_mind_after_the_preview_is_what_goes(world: World, cara: Chat) -> None:
    writes(cara).taps("said").types("You want shade").sees("You want shade").taps("!back").taps("!back").taps("good")
    cara.taps("staff-outcome-now").taps("send")

    (kept,) = world.outcomes.values()
    assert kept.said.texts == {"en": "You want somewhere to sit"}
    assert isinstance(cara.did(KeepOutcome)[-1], KeepOutcome)


def test_late_in_the_evening_it_waits_for_the_next_afternoon(world: World, cara: Chat) -> None:
    writes(cara).taps("good").types("25/11/2026 23:10")
    cara.sees("staff-outcome-moved", "Thursday 26 November 16:00").taps("send")
    (sent,) = cara.did(SendOutcome)
    assert sent.at == "2026-11-26T16:00:00+00:00"


def test_now_is_not_offered_at_night(world: World, cara: Chat) -> None:
    world.forward(hours=6)
    writes(cara).taps("good").does_not_see("staff-outcome-now", "staff-outcome-today").sees("staff-outcome-tomorrow")


def test_a_time_that_passes_before_the_yes_means_now(world: World, cara: Chat) -> None:
    writes(cara).taps("good").types("17:00")
    world.forward(hours=1)
    cara.taps("send")
    (sent,) = cara.did(SendOutcome)
    assert datetime.fromisoformat(sent.at) == world.now


def test_a_yes_after_nine_in_the_evening_does_not_send_at_night(world: World, cara: Chat) -> None:
    writes(cara).taps("good").taps("staff-outcome-now")
    world.forward(hours=6)
    cara.taps("send").sees("Tuesday 24 November 16:00")
    assert cara.did(SendOutcome)[0].at == "2026-11-24T16:00:00+00:00"


def test_another_time_asks_again(cara: Chat) -> None:
    writes(cara).taps("good").types("tomorrow 4pm").taps("later").sees("staff-outcome-when")
    cara.types("25 Nov").sees("Wednesday 25 November 16:00")


def test_half_written_it_is_offered_again(cara: Chat) -> None:
    begins_to_write(cara).taps("did").types("Benches")
    begins_to_write(cara).sees("half-way").taps("!carry").sees("staff-outcome-done-did")


def test_the_progress_is_refreshed_in_place_and_the_rest_can_be_stopped(world: World, amina: Chat, cara: Chat) -> None:
    follow(amina)
    writes(cara).taps("good").types("25 Nov 16:30").taps("send").taps("progress")
    cara.taps("refresh").sees_words("staff-progress-page", left=1)
    assert all(message.same for message in cara.newest)

    cara.taps("cancel").sees("staff-progress-sure").taps("keep").sees("staff-progress-page")
    (outcome,) = world.outcomes.values()
    assert outcome.state == "scheduled"
    cara.taps("cancel").taps("stop").sees("staff-progress-stopped").taps("refresh")
    cara.sees_words("staff-progress-page", left=0, cancelled=1)
    assert "cancel" not in cara.buttons


def test_outcomes_that_went_are_listed_with_the_project(cara: Chat) -> None:
    writes(cara).taps("good").taps("staff-outcome-now").taps("send").taps("progress").taps("back")
    cara.taps("outcomes").sees("staff-project-one-outcome")
    cara.taps(cara.buttons[0]).sees("staff-progress-page")
