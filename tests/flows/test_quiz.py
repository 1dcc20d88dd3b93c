"""A question that has a right answer, and a kind word whatever was tapped."""

from __future__ import annotations

import pytest

from flows.messages import Own
from flows.ports import Question
from tests.flows.cast import POND, SWINGS, TREES
from tests.flows.chat import Chat
from tests.flows.samples import Sample, asked_between

WHY = Own({"en": "Frogs lay their eggs in water.", "cy": "Mae llyffantod yn dodwy mewn dŵr."})
FROGS = Question(
    "frogs", "quiz", Own({"en": "Where do frogs begin?"}), (SWINGS, POND, TREES), settings={"right": 2}, explain=WHY
)
SAMPLE = Sample(FROGS, ("trees",), ("trees",), ("2",), ("pond",))


def test_before_an_answer_nothing_gives_it_away(amina: Chat) -> None:
    asked_between(amina, FROGS).does_not_see("Frogs lay", "quiz-yes", "quiz-guess")


@pytest.mark.parametrize("typed", [False, True])
def test_the_right_one(amina: Chat, typed: bool) -> None:
    asked_between(amina, FROGS)
    amina.types("b") if typed else amina.taps("pond")
    amina.sees("✓ You said: 🐸 A pond", "Yes! Frogs lay their eggs in water.", "Was that fun?")


@pytest.mark.parametrize("typed", [False, True])
def test_another_is_a_good_guess(amina: Chat, typed: bool) -> None:
    asked_between(amina, FROGS)
    amina.types("trees") if typed else amina.taps("trees")
    amina.sees("✓ You said: Trees", "Good guess! It is 🐸 A pond. Frogs lay their eggs in water.")
    assert amina.kept("KINDS")["frogs"] == ("trees",)


def test_why_is_said_once_above_what_comes_next(amina: Chat) -> None:
    asked_between(amina, FROGS).taps("trees")
    below, settled = ([amina.read(text) for text in message.text] for message in amina.newest)
    assert "Frogs lay" in below[0]
    assert "Good guess" not in " ".join(settled)
    assert settled[-1] == "✓ You said: Trees"
    assert "You said" not in " ".join(below)


def test_nobody_keeps_the_score(amina: Chat) -> None:
    asked_between(amina, FROGS).taps("trees").taps("!back").taps("pond").sees("Yes!")
    assert amina.kept("KINDS")["frogs"] == ("pond",)
    assert set(amina.kept("KINDS")) == {"before", "frogs"}
