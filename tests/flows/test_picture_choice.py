"""One of some numbered pictures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.messages import Own, QuestionPicture
from flows.ports import Option, Question
from tests.flows.cast import POND, SWINGS, TREES
from tests.flows.chat import Chat
from tests.flows.samples import Sample, asked_between

SEEN = replace(POND, picture="asset1", alt=Own({"en": "a small pond with two frogs"}))
PLACE = Question("place", "picture_choice", Own({"en": "Which one is best?"}), (SWINGS, SEEN, TREES))
SAMPLE = Sample(PLACE, ("pond",), ("pond",), ("1",), ("swings",))


def test_the_picture_is_for_everyone_and_its_numbers_are_on_the_buttons(amina: Chat) -> None:
    asked_between(amina, PLACE).sees("1 🛝 Swings", "2 🐸 A pond", "3 Trees")
    put = amina.shown[-1].message
    assert put.picture == QuestionPicture("KINDS", "place", only_easy_read=False)
    assert [len(row) for row in put.rows[:3]] == [1, 1, 1]


def test_what_can_be_seen_is_said_where_somebody_wrote_it(amina: Chat) -> None:
    asked_between(amina, PLACE).sees("2 a small pond with two frogs").does_not_see("3 a ")


def test_and_else_nothing_is_said_of_it(amina: Chat) -> None:
    asked_between(amina, replace(PLACE, options=(SWINGS, TREES))).does_not_see("pictures-show")


@pytest.mark.parametrize(
    "typed", ["2", "b", "B)", "②", "٢", "২", "2️⃣", "🐸", "a pond", "A POND!", "“a pond”", "a pond 😍"]
)
def test_letter_number_emoji_and_words_are_the_same_answer(amina: Chat, typed: str) -> None:
    asked_between(amina, PLACE).types(typed).sees("✓ You said: 🐸 A pond", "Was that fun?")
    assert amina.kept("KINDS")["place"] == ("pond",)


def test_a_tap_is_said_back(amina: Chat) -> None:
    asked_between(amina, PLACE).taps("2 🐸 A pond").sees("✓ You said: 🐸 A pond")


def test_a_number_that_is_also_the_words_of_another_is_asked_again(amina: Chat) -> None:
    three = replace(PLACE, options=(Option("three", Own({"en": "3"})), POND, TREES))
    asked_between(amina, three).types("3").sees("sorry-tap-one")
    assert "place" not in amina.kept("KINDS")
    amina.types("2")
    assert amina.kept("KINDS")["place"] == ("pond",)
