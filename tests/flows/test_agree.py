"""Agree, disagree or pass, five statements at a time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.kinds import answers_of, in_words
from flows.messages import Own
from flows.ports import Option, Question
from tests.flows.chat import Chat, asked
from tests.flows.samples import AFTER, Sample, asked_between, asked_first

SAYINGS = (
    "Swings are fun",
    "Ponds are fun",
    "Dens are fun",
    "Trees are fun",
    "Mud is fun",
    "Rain is fun",
    "Sun is fun",
)
ABOUT = tuple(Option(saying.split()[0].lower(), Own({"en": saying})) for saying in SAYINGS)
THINK = Question("think", "agree", Own({"en": "What do you think?"}), ABOUT)
TWO = replace(THINK, options=ABOUT[:2])
SAMPLE = Sample(
    TWO,
    ("swings=agree", "ponds=pass"),
    ("swings=agree", "ponds=pass"),
    ("disagree", "B"),
    ("swings=disagree", "ponds=disagree"),
)


def five(chat: Chat) -> Chat:
    """A phone on which five statements have been answered."""
    for saying in ABOUT[:5]:
        chat.taps(f"{saying.id}=agree")
    return chat


def test_one_statement_at_a_time_in_one_message(amina: Chat) -> None:
    asked_between(amina, TWO).sees("agree-hint", "Swings are fun", "1 of 2").does_not_see("Ponds")
    messages = len(amina.shown)
    amina.taps("👎 Disagree").sees("Ponds are fun", "2 of 2", "Swings are fun: disagree")
    assert len(amina.shown) == messages
    amina.taps("👍 Agree").sees("you-said-of-each", "Swings are fun: disagree", "Ponds are fun: agree", "Was that fun?")
    assert amina.kept("KINDS")["think"] == ("swings=disagree", "ponds=agree")


def test_after_five_there_may_be_more(amina: Chat) -> None:
    five(asked_between(amina, THINK)).sees("agree-more").does_not_see("Rain is fun")
    amina.taps("button-more").sees("Rain is fun", "1 of 2").taps("rain=pass").taps("sun=agree").sees("Was that fun?")
    assert len(amina.kept("KINDS")["think"]) == 7


@pytest.mark.parametrize("no", ["button-thats-all", "no", "that's all"])
def test_or_five_are_enough(amina: Chat, no: str) -> None:
    five(asked_between(amina, THINK))
    amina.taps(no) if no.startswith("button") else amina.types(no)
    assert amina.sees("Was that fun?").kept("KINDS")["think"] == tuple(f"{one.id}=agree" for one in ABOUT[:5])


def test_five_more_can_be_typed(amina: Chat) -> None:
    five(asked_between(amina, THINK)).types("yes").sees("Rain is fun").types("B").types("👍").sees("Was that fun?")
    assert amina.kept("KINDS")["think"][-2:] == ("rain=disagree", "sun=agree")


def test_whoever_has_had_enough_keeps_what_they_said(amina: Chat) -> None:
    asked_between(amina, THINK)
    assert "!done" not in amina.buttons
    amina.taps("swings=agree").taps("button-thats-all").sees("Was that fun?")
    assert amina.kept("KINDS")["think"] == ("swings=agree",)


def test_pass_is_for_the_statement_and_not_for_the_question(amina: Chat) -> None:
    asked_between(amina, TWO).types("pass").sees("Swings are fun: pass", "Ponds are fun").types("Agree")
    assert amina.kept("KINDS")["think"] == ("swings=pass", "ponds=agree")


def test_undo_takes_back_the_last(amina: Chat) -> None:
    asked_between(amina, THINK).taps("swings=agree").taps("ponds=agree").taps("button-undo").sees(
        "Ponds are fun", "2 of 5"
    )
    amina.taps_again().sees("Ponds are fun").types("undo").sees("Swings are fun", "1 of 5")
    assert asked(amina) == "q/think"


def test_undo_goes_back_over_five_more(amina: Chat) -> None:
    five(asked_between(amina, THINK)).taps("button-more").taps("button-undo").sees("Mud is fun", "5 of 5")
    amina.taps("mud=disagree").sees("Rain is fun", "1 of 2")


def test_a_tap_that_comes_twice_is_one(amina: Chat) -> None:
    five(asked_between(amina, THINK).taps("swings=agree").taps_again().sees("Ponds are fun").taps("button-undo"))
    amina.taps("button-more").taps_again().sees("Rain is fun")


@pytest.mark.parametrize(
    "typed", ["yes?", "I agree with the first", "agree or disagree", "agree?", "not agree", "4", "👍👎"]
)
def test_what_is_no_verdict_is_asked_again(amina: Chat, typed: str) -> None:
    asked_between(amina, TWO).types(typed)
    assert amina.kept("KINDS").get("think") is None
    amina.sees("Swings are fun").does_not_see("Ponds")


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        *(("yes", "agree"), ("Yeah!", "agree"), ("true", "agree"), ("nope", "disagree"), ("I don’t agree", "disagree")),
        *(("dunno", "pass"), ("idk 🙂", "pass"), ("pass", "pass")),
    ],
)
def test_a_verdict_in_other_words_is_one(amina: Chat, typed: str, verdict: str) -> None:
    asked_between(amina, TWO).types(typed).sees("Ponds")
    assert amina.taps("!done").kept("KINDS")["think"] == (f"swings={verdict}",)


def test_a_later_question_can_depend_on_one_verdict(amina: Chat) -> None:
    why = Question("why", "open_view", Own({"en": "Why not swings?"}), when={"think": ("swings=disagree",)})
    asked_first(amina, TWO, why, AFTER).taps("swings=disagree").taps("ponds=agree").sees("Why not swings?")
    amina.taps("!back").sees("Swings are fun").taps("swings=agree").taps("ponds=agree").sees("Was that fun?")


def test_statements_that_are_taken_out_meanwhile_are_not_asked(amina: Chat) -> None:
    asked_first(amina, THINK, AFTER).taps("swings=agree").taps("ponds=agree")
    asked_again = replace(THINK, options=ABOUT[1:3])
    amina.world.projects["KINDS"] = replace(amina.world.projects["KINDS"], questions=(asked_again, AFTER))
    amina.types("hm").sees("Dens are fun").taps("dens=pass").sees("Was that fun?")
    assert amina.kept("KINDS")["think"] == ("ponds=agree", "dens=pass")


def test_each_verdict_can_be_counted_and_said_to_staff(amina: Chat) -> None:
    assert [one.id for one in answers_of(TWO)][:4] == ["swings=agree", "swings=disagree", "swings=pass", "ponds=agree"]
    assert [amina.read(text) for text in in_words(TWO, ("ponds=pass",))] == ["Ponds are fun: pass"]


def test_many_are_said_back_in_short(amina: Chat) -> None:
    many = replace(THINK, options=tuple(Option(f"s{n}", Own({"en": f"Thing {n}"})) for n in range(12)))
    asked_between(amina, many)
    for n in range(12):
        if n in (5, 10):
            amina.taps("button-more")
        amina.taps(f"s{n}=agree")
    amina.sees("Thing 9: agree").sees_words("you-said-of-each", more=2).does_not_see("Thing 11: agree")
    assert len(amina.kept("KINDS")["think"]) == 12
