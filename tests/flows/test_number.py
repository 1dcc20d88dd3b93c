"""A whole number in a range."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.kinds import answers_of, in_words
from flows.messages import Literal, Own
from flows.ports import Question
from tests.flows.chat import Chat
from tests.flows.samples import AFTER, Sample, asked_between, asked_first

FEW = Question("many", "number", Own({"en": "How many times a week?"}), settings={"most": 7})
MANY = Question("many", "number", Own({"en": "How many people?"}), settings={"least": 1, "most": 200})
SAMPLE = Sample(FEW, ("3",), ("3",), ("7",), ("7",))


def test_few_can_be_tapped(amina: Chat) -> None:
    asked_between(amina, FEW).sees("number-hint")
    assert amina.buttons[:8] == ["0", "1", "2", "3", "4", "5", "6", "7"]
    assert [len(row) for row in amina.shown[-1].message.rows[:2]] == [4, 4]
    assert amina.taps("0").sees("✓ You said: 0").kept("KINDS")["many"] == ("0",)


def test_many_are_typed(amina: Chat) -> None:
    asked_between(amina, MANY)
    assert "1" not in amina.buttons
    assert amina.types("120").sees("✓ You said: 120").kept("KINDS")["many"] == ("120",)


@pytest.mark.parametrize(
    "typed", ["12", " 12 ", "12.", "(12)", "12!", "١٢", "۱۲", "১২", "\u200f12", "1️⃣2️⃣", "１２", "012", "12 😀"]
)
def test_any_digits_will_do(amina: Chat, typed: str) -> None:
    assert asked_between(amina, MANY).types(typed).kept("KINDS").get("many") == ("12",)


@pytest.mark.parametrize("typed", ["about 5", "5 people", "not 5", "5?", "5 or more", "less than 5", "❌ 5", "5 👎"])
def test_a_number_among_words_is_asked_about(amina: Chat, typed: str) -> None:
    asked_between(amina, MANY).types(typed).sees("Do you mean <b>5</b>?", "✅ Yes, 5")
    assert "many" not in amina.kept("KINDS")
    assert amina.taps("number-yes").kept("KINDS")["many"] == ("5",)


def test_yes_can_be_typed_and_so_can_another(amina: Chat) -> None:
    asked_between(amina, MANY).types("about 5").types("yes").sees("✓ You said: 5").taps("!back")
    assert amina.types("about 50").types("60").kept("KINDS")["many"] == ("60",)


@pytest.mark.parametrize(
    "typed", ["5 or 6", "5-6", "5.5", "1/2", "-5", "- 5", "5%", "5²", "½", "5½", "201", "0", "1,000", "five", "B", "~5"]
)
def test_what_is_no_number_of_these_is_asked_again(amina: Chat, typed: str) -> None:
    asked_between(amina, MANY).types(typed).sees("How many people?").does_not_see("number-sure", "you-said")
    assert "many" not in amina.kept("KINDS")


def test_a_letter_is_no_place_among_numbers(amina: Chat) -> None:
    asked_between(amina, FEW).types("B").sees("sorry-number")
    assert amina.types("2").kept("KINDS")["many"] == ("2",)


def test_a_later_question_can_depend_on_a_number(amina: Chat) -> None:
    never = Question("never", "open_view", Own({"en": "Why never?"}), when={"many": ("0",)})
    asked_first(amina, FEW, never, AFTER).taps("0").sees("Why never?").taps("!back").taps("5").sees("Was that fun?")


def test_in_words_it_is_itself_and_many_are_not_counted_one_by_one() -> None:
    assert in_words(MANY, ("7",)) == (Literal("7"),)
    assert answers_of(MANY) == ()
    assert len(answers_of(replace(FEW, settings={"least": 5, "most": 15}))) == 11
