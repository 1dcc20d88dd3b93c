"""Yes, no, and where the project wants it not sure."""

from __future__ import annotations

import pytest

from flows.kinds import answers_of
from flows.messages import Own
from flows.ports import Question
from tests.flows.chat import Chat
from tests.flows.samples import AFTER, asked_between, asked_first

DOGS = Question("dogs", "yes_no", Own({"en": "May dogs come?"}))
UNSURE = Question("dogs", "yes_no", Own({"en": "May dogs come?"}), settings={"not_sure": 1})


def test_a_project_of_before_has_two_answers(amina: Chat) -> None:
    asked_between(amina, DOGS).does_not_see("answer-not-sure").types("not sure").sees("skip-is-fine")
    assert [option.id for option in answers_of(DOGS)] == ["yes", "no"]


@pytest.mark.parametrize("typed", ["Not sure", "not sure.", "🤷", "🤷🏽‍♀️"[:2], "3", "C"])
def test_not_sure_is_an_answer_where_it_is_wanted(amina: Chat, typed: str) -> None:
    asked_between(amina, UNSURE).sees("🤷 Not sure").types(typed).sees("✓ You said: 🤷 Not sure")
    assert amina.kept("KINDS")["dogs"] == ("not_sure",)


@pytest.mark.parametrize("typed", ["no 👍", "yes 👎", "yes?", "yes no", "not no", "❌ yes", "y̶e̶s̶"])
def test_what_says_both_is_asked_again(amina: Chat, typed: str) -> None:
    assert "dogs" not in asked_between(amina, UNSURE).types(typed).kept("KINDS")


@pytest.mark.parametrize("typed", ["👍", "👍🏿", "yes 👍", "YES!!", "Yes 😀", "1", "a)"])
def test_what_is_meant_beyond_doubt_is_taken(amina: Chat, typed: str) -> None:
    assert asked_between(amina, UNSURE).types(typed).kept("KINDS").get("dogs") == ("yes",)


def test_a_later_question_can_depend_on_it(amina: Chat) -> None:
    help_ = Question("help", "open_view", Own({"en": "What would help you decide?"}), when={"dogs": ("not_sure",)})
    asked_first(amina, UNSURE, help_, AFTER).taps("not_sure").sees("What would help", "2 of 3").taps("!back")
    amina.taps("no").sees("Was that fun?", "2 of 2")


def test_what_cannot_be_skipped_says_why(amina: Chat) -> None:
    needed = Question(
        "dogs", "yes_no", Own({"en": "Dogs?"}), optional=False, because=Own({"en": "We buy a gate or not."})
    )
    asked_first(amina, needed, AFTER).sees("We need this one: We buy a gate or not.")
    assert "!skip" not in amina.buttons
    amina.types("skip").sees("Dogs?")
