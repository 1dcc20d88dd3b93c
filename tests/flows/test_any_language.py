"""The words of an answer are read in every language in which staff wrote them; what is on the buttons comes first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.messages import Own
from flows.ports import Option, Question
from tests.flows.cast import AMINA
from tests.flows.chat import Chat
from tests.flows.samples import asked_between
from tests.flows.world import World

QUIET = Option("quiet", Own({"en": "Sit somewhere quiet", "en-x-easy": "Sit and be quiet", "pl": "Cisza"}), "🤫")
PLAY = Option("play", Own({"en": "Play outside", "en-x-easy": "Play", "pl": "Gra"}), "⚽")
FOOD = Option("food", Own({"en": "Food", "en-x-easy": "Eat", "pl": "Play"}))
LUNCH = Question("sample", "choice", Own({"en": "What do you like?"}), (QUIET, PLAY, FOOD))


def asked_in(world: World, locale: str, question: Question = LUNCH) -> Chat:
    return asked_between(Chat.of(world, replace(AMINA, id=f"reads-{locale}", locale=locale)), question)


@pytest.mark.parametrize(
    ("locale", "typed", "kept"),
    [
        ("en-x-easy", "sit somewhere quiet", "quiet"),
        ("en-x-easy", "Sit and be quiet!", "quiet"),
        ("pl", "Play outside", "play"),
        ("pl", "food 🙂", "food"),
        ("en", "cisza", "quiet"),
        ("pl", "play", "food"),  # it is on that button, though another has the word in Easy Read
        ("en-x-easy", "play", "play"),
    ],
)
def test_an_answer_in_another_language_of_the_project(world: World, locale: str, typed: str, kept: str) -> None:
    assert asked_in(world, locale).types(typed).sees("you-said").kept("KINDS")["sample"] == (kept,)


@pytest.mark.parametrize("typed", ["play", "cisza?", "❌ cisza", "not cisza", "cisza ⚽", "c̶i̶s̶z̶a̶"])
def test_what_could_be_two_of_them_or_none_is_asked_again(world: World, typed: str) -> None:
    """To who reads English "play" stands on no button, and is one option in Easy Read and another in Polish."""
    asked_in(world, "en").types(typed)
    assert "sample" not in Chat(world, "reads-en").kept("KINDS")


def test_several_of_them(world: World) -> None:
    several = replace(LUNCH, kind="many_choice")
    assert asked_in(world, "pl", several).types("food and cisza").kept("KINDS")["sample"] == ("quiet", "food")
