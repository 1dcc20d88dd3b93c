"""A project closes while somebody is half-way: they are thanked for what they said, and told by when they hear."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.flows.chat import Chat
from tests.flows.world import World


def closes(world: World, code: str) -> None:
    world.projects[code] = replace(world.projects[code], state="closed")


def test_who_said_something_is_thanked(world: World, amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings")
    closes(world, "GARDEN")
    amina.taps("no").sees("have-your-say-closed").sees_words("closed-thanks", by=world.projects["GARDEN"].promised)
    assert amina.kept() == {"which": ("swings",)}


def test_who_said_nothing_there_is_not(world: World, amina: Chat) -> None:
    amina.types("More lamps").taps("EVENING").commands("/start p_GARDEN").taps("!skip")
    closes(world, "GARDEN")
    amina.taps("no").sees("have-your-say-closed").does_not_see("closed-thanks")


def test_who_would_rather_not_hear_is_promised_nothing(world: World, amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings")
    world.follows[amina.who, "GARDEN"] = "nothing"
    closes(world, "GARDEN")
    amina.taps("no").sees("closed-thanks-no-news")


def test_a_date_that_is_past_is_promised_to_nobody(world: World, amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings")
    closes(world, "GARDEN")
    world.forward(days=40)
    amina.commands("/start p_GARDEN").taps("!carry").sees("have-your-say-closed").does_not_see("closed-thanks")


def test_what_waited_to_be_sent_is_thanked_for_too(world: World, amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("!skip").taps("no").sends_picture("bench")
    world.views.clear()  # their "no" is taken back: the picture is all there is
    closes(world, "GARDEN")
    amina.taps("!send").sees("have-your-say-closed", "closed-thanks")
    assert amina.kept() == {"why": ("bench",)}


@pytest.mark.parametrize("project", ["EVENING"])
def test_a_poll(world: World, ben: Chat, project: str) -> None:
    ben.commands(f"/start p_{project}").taps("pond")
    closes(world, project)
    ben.taps("yes").sees("quick-poll-closed", "closed-thanks")


def test_who_comes_to_change_an_answer(world: World, amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").commands("/mydata").taps("see").taps("1").taps("change")
    closes(world, "GARDEN")
    amina.taps("pond").sees("change-answer-closed", "closed-thanks")
    assert amina.kept() == {"which": ("swings",)}
