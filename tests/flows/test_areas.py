"""Which places on a picture."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.messages import Own, QuestionPicture
from flows.ports import Option, Question
from tests.flows.chat import Chat
from tests.flows.samples import Sample, asked_between

GATE = Option("gate", Own({"en": "By the gate"}), at=(10, 50))
TREE = Option("tree", Own({"en": "Under the tree"}), at=(80, 20))
WALL = Option("wall", Own({"en": "At the wall"}), at=(50, 90))
SPOTS = Question(
    "spots",
    "areas",
    Own({"en": "Where should seats go?"}),
    (GATE, TREE, WALL),
    settings={"most": 2},
    picture="asset1",
    alt=Own({"en": "A plan of the garden"}),
)
SAMPLE = Sample(SPOTS, ("+gate", "+wall", "!done"), ("gate", "wall"), ("2",), ("tree",))


def test_the_picture_its_words_and_a_number_for_each_place(amina: Chat) -> None:
    asked_between(amina, SPOTS).sees("🖼 A plan of the garden", "1 By the gate", "2 Under the tree", "3 At the wall")
    put = amina.shown[-1].message
    assert put.picture == QuestionPicture("KINDS", "spots", only_easy_read=False)
    assert [amina.read(button.label) for button in put.rows[0]] == ["1", "2", "3"]


def test_several_are_marked_and_unmarked(amina: Chat) -> None:
    asked_between(amina, SPOTS).taps("1").sees("✅ 1").taps("3").taps("-gate").does_not_see("✅ 1").taps("!done")
    amina.sees("✓ You said: 3 At the wall")
    assert amina.kept("KINDS")["spots"] == ("wall",)


def test_no_more_than_fit(amina: Chat) -> None:
    asked_between(amina, SPOTS).taps("1").taps("2").taps("3").sees("sorry-too-many").taps("!done")
    assert amina.kept("KINDS")["spots"] == ("gate", "tree")


def test_twelve_make_three_rows(amina: Chat) -> None:
    twelve = replace(SPOTS, options=tuple(Option(f"a{n}", Own({"en": f"Place {n}"}), at=(n, n)) for n in range(12)))
    asked_between(amina, twelve)
    assert [len(row) for row in amina.shown[-1].message.rows[:3]] == [4, 4, 4]


def test_rows_are_of_a_like_length(amina: Chat) -> None:
    six = replace(SPOTS, options=tuple(Option(f"a{n}", Own({"en": f"Place {n}"}), at=(n, n)) for n in range(6)))
    asked_between(amina, six)
    assert [len(row) for row in amina.shown[-1].message.rows[:2]] == [3, 3]


@pytest.mark.parametrize("typed", ["1, 3", "3 and 1", "A; C", "by the gate, at the wall", "١ و ٣", "1\n3"])
def test_typed_as_numbers_letters_or_words(amina: Chat, typed: str) -> None:
    asked_between(amina, SPOTS).types(typed).sees("✓ You said: 1 By the gate, 3 At the wall")
    assert amina.kept("KINDS")["spots"] == ("gate", "wall")


@pytest.mark.parametrize("typed", ["1-3", "1 or 3", "not 1", "1 and 7", "the gate", "1,2,3", "❌1"])
def test_what_is_no_place_is_asked_again(amina: Chat, typed: str) -> None:
    asked_between(amina, SPOTS).types(typed).sees("Where should seats go?")
    assert "spots" not in amina.kept("KINDS")
