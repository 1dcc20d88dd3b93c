"""A project is read in the best language there is, and people are told when it is not their own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.messages import Own
from flows.own_words import only_in_english, texts_of, written_for
from flows.ports import Question
from tests.flows.cast import AMINA, SWINGS, project
from tests.flows.chat import Chat
from tests.flows.world import World


@pytest.mark.parametrize(
    ("locale", "texts", "fits"),
    [
        ("en", {"en": "Hello"}, True),
        ("cy", {"en": "Hello"}, False),
        ("cy", {"en": "Hello", "cy": " "}, False),
        ("pt-br", {"en": "Hello", "pt": "Olá"}, True),
        ("en-x-easy", {"en": "Hello"}, False),
        ("en-x-easy", {"en": "Hello", "en-x-easy": "Hello"}, True),
    ],
)
def test_what_is_written_for_whom(locale: str, texts: dict[str, str], fits: bool) -> None:
    assert written_for(Own(texts), locale) is fits


def test_who_reads_welsh_is_told_that_this_one_is_in_english(world: World) -> None:
    nia = Chat.of(world, replace(AMINA, id="nia", locale="cy"))
    nia.commands("/start p_GARDEN").sees("only-in-english")


BOTH = Own({"en": "Hello", "cy": "Helo"})
ENGLISH = Own({"en": "Hello"})


@pytest.mark.parametrize(
    "name", ["who_hears", "can_change", "cannot_change", "because", "explain", "low", "high", "alt"]
)
def test_it_is_said_whichever_of_its_words_are_missing(name: str) -> None:
    whole = Question("one", "open_view", BOTH, (replace(SWINGS, alt=BOTH),), because=BOTH, alt=BOTH, low=BOTH)
    there = replace(project("P", whole), title=BOTH, aim=BOTH, who_hears=BOTH, can_change=BOTH, cannot_change=BOTH)
    assert not only_in_english("cy", texts_of(there))
    if hasattr(there, name):
        lacks = replace(there, **{name: ENGLISH})
    else:
        lacks = replace(there, questions=(replace(whole, **{name: ENGLISH}),))
    assert only_in_english("cy", texts_of(lacks))


def test_the_words_for_a_picture_of_an_option_count_too() -> None:
    there = project("P", Question("one", "choice", BOTH, (replace(SWINGS, alt=ENGLISH),)))
    assert ENGLISH in texts_of(there)


def test_who_reads_english_is_told_nothing_of_it(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").does_not_see("only-in-english")


def test_the_head_of_a_poll_says_it_too(world: World) -> None:
    nia = Chat.of(world, replace(AMINA, id="nia", role="parent", locale="cy"))
    nia.is_begun("quick-poll", project="EVENING").sees("only-in-english")
