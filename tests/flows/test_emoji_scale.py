"""A face is told back with its word; an emoji that was sent to an open question stays as it was sent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.messages import EmojiTile, Own, Reacted
from flows.ports import Question
from tests.flows.cast import FEEL, SWINGS_BUILT, project
from tests.flows.chat import Chat
from tests.flows.samples import asked_first

OPEN = Question("sample", "open_view", Own({"en": "What do you think?"}))


def opened_by_staff(cara: Chat, code: str) -> Chat:
    return cara.commands("/staff").taps(code).taps("views").taps("1")


def test_the_answer_that_stays_under_the_question_has_its_word(amina: Chat) -> None:
    asked_first(amina, FEEL).taps("4")
    assert "✓ You said: 🙂 Good" in [amina.read(text) for text in amina.shown[1].message.text]


@pytest.mark.parametrize("typed", ["🙂", "good", "4"])
def test_what_is_typed_is_understood_as_a_face_with_its_word(amina: Chat, typed: str) -> None:
    asked_first(amina, FEEL).types(typed).sees("✓ You said: 🙂 Good")
    assert amina.kept("KINDS") == {"feel": "🙂"}


def test_so_is_a_reaction(amina: Chat) -> None:
    asked_first(amina, FEEL)
    run = amina.shown[-1].run
    amina.sends(Reacted("🙂", "5" * 32, run)).sees("✓ You said: 🙂 Good")


def test_a_poll_sums_up_with_words(ben: Chat) -> None:
    ben.is_begun("quick-poll", project="EVENING").taps("trees").taps("no").taps("3")
    ben.sees_words("quick-poll-yours").sees("And how was the last one?\n<b>🙂 Good</b>")
    ben.taps("change").taps("trees").taps("no").sees("🙂 Good")


def test_my_data_and_another_answer_tell_it_with_its_word(amina: Chat) -> None:
    asked_first(amina, FEEL).taps("4").taps("nothing").sees("change-answer-button")
    amina.taps("change").sees("🙂 Good").taps("feel").sees("change-answer-before", "🙂 Good")
    amina.commands("/mydata").taps("see").sees("How is it now?\n🙂 Good")


def test_with_a_voice_note_it_stands_once(amina: Chat) -> None:
    asked_first(amina, FEEL).speaks("note").taps("4")
    amina.commands("/mydata").taps("see").sees_words("my-data-voice", count=1).sees("🙂 Good")
    assert str(amina.newest).count("🙂") == 1


def test_staff_see_it_with_its_word(amina: Chat, cara: Chat) -> None:
    asked_first(amina, FEEL).taps("4")
    opened_by_staff(cara, "KINDS").sees("🙂 Good")


def test_hearing_back_it_stands_under_the_picture_of_the_face(amina: Chat) -> None:
    asked_first(amina, FEEL).taps("4")
    amina.world.outcomes["done"] = replace(SWINGS_BUILT, id="done", project="KINDS")
    amina.is_begun("hear-back", outcome="done")
    [shown] = [message for message in amina.newest if message.picture == EmojiTile("🙂")]
    assert "🙂 Good" in [amina.read(text) for text in shown.text]


@pytest.mark.parametrize("sent", ["🙂", "🎉"])
def test_an_emoji_to_an_open_question_stays_as_it_was_sent(amina: Chat, cara: Chat, sent: str) -> None:
    asked_first(amina, OPEN).types(sent).taps("!send")
    amina.commands("/mydata").taps("see").sees(f"What do you think?\n{sent}").does_not_see("Good")
    opened_by_staff(cara, "KINDS").sees(sent).does_not_see("Good")


def test_of_a_question_that_is_gone_the_face_stays(amina: Chat, cara: Chat) -> None:
    asked_first(amina, FEEL).taps("4")
    amina.world.projects["KINDS"] = project("KINDS", OPEN)
    amina.commands("/mydata").taps("see").sees("🙂").does_not_see("Good")
    opened_by_staff(cara, "KINDS").sees("🙂").does_not_see("Good")
