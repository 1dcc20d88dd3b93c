"""How sure, how much: one to five."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.kinds import in_words
from flows.messages import Own
from flows.ports import Question
from tests.flows.chat import Chat
from tests.flows.samples import AFTER, Sample, asked_between, asked_first

SURE = Question(
    "sure", "slider", Own({"en": "How sure are you?"}), low=Own({"en": "I guessed"}), high=Own({"en": "I know it"})
)
SAMPLE = Sample(SURE, ("4",), ("4",), ("I know it",), ("5",))


def test_five_buttons_in_one_row_and_words_for_the_ends(amina: Chat) -> None:
    asked_between(amina, SURE).sees("1 = I guessed", "5 = I know it")
    assert [button.value for button in amina.shown[-1].message.rows[0]] == ["1", "2", "3", "4", "5"]


def test_without_words_of_its_own_it_has_ours(amina: Chat) -> None:
    asked_between(amina, replace(SURE, low=None, high=None)).sees("1 = Not at all", "5 = Very much")


def test_what_was_tapped_is_said_back(amina: Chat) -> None:
    asked_between(amina, SURE).taps("4").sees("✓ You said: 4 of 5").taps("!back").taps("5").sees("5️⃣ I know it")
    assert amina.kept("KINDS")["sure"] == ("5",)


@pytest.mark.parametrize(
    ("typed", "step"), [("1", "1"), ("I guessed", "1"), ("٣", "3"), ("4️⃣", "4"), ("4 of 5", "4"), ("e", "5")]
)
def test_typed_as_a_number_or_as_words(amina: Chat, typed: str, step: str) -> None:
    assert asked_between(amina, SURE).types(typed).kept("KINDS").get("sure") == (step,)


@pytest.mark.parametrize("typed", ["0", "6", "3.5", "3-4", "3 or 4", "4/5", "very", "-3", "2²", "not 5", "I guessed?"])
def test_what_is_no_step_is_asked_again(amina: Chat, typed: str) -> None:
    asked_between(amina, SURE).types(typed).sees("How sure are you?").does_not_see("you-said")
    assert "sure" not in amina.kept("KINDS")


def test_a_later_question_can_depend_on_a_step(amina: Chat) -> None:
    why = Question("why", "open_view", Own({"en": "What would help?"}), when={"sure": ("1", "2")})
    asked_first(amina, SURE, why, AFTER).taps("2").sees("What would help?", "2 of 3").taps("!back")
    amina.taps("5").sees("Was that fun?", "2 of 2")


def test_in_words_for_staff(amina: Chat) -> None:
    assert [amina.read(text) for text in in_words(SURE, ("1",))] == ["1️⃣ I guessed"]
