"""A parent's poll: one message, three taps, and a change of mind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.effects import Follow
from tests.flows.chat import Chat, asked
from tests.flows.world import World


def test_three_taps_in_one_message_and_done(world: World, ben: Chat) -> None:
    ben.is_begun("quick-poll", project="EVENING").sees("quick-poll-head", "Which evening?")

    for tap in ("trees", "no", "3"):
        ben.taps(tap)

    ben.sees("quick-poll-done")
    assert ben.kept("EVENING") == {"day": ("trees",), "late": ("no",), "mood": "🙂"}
    assert len(ben.shown) == 1
    assert world.follows["ben", "EVENING"] == "picture"


def test_a_change_of_mind_revises_it(world: World, ben: Chat) -> None:
    ben.is_begun("quick-poll", project="EVENING").taps("trees").taps("no").taps("3")
    ben.taps("change").sees("Which evening?").taps("pond").taps("yes").taps("1").sees("quick-poll-done")
    assert ben.kept("EVENING") == {"day": ("pond",), "late": ("yes",), "mood": "🙁"}
    assert len(world.views) == 3
    assert not ben.did(Follow)


def test_done_it_waits_for_nobody(ben: Chat) -> None:
    ben.is_begun("quick-poll", project="EVENING").taps("trees").taps("no").taps("3")
    assert asked(ben) == ""
    ben.types("One more thing").sees("out-of-the-blue-about")


def test_a_poll_that_has_closed_says_so(world: World, ben: Chat) -> None:
    ben.is_begun("quick-poll", project="ATTIC").sees("quick-poll-not-yet")
    world.projects["ATTIC"] = replace(world.projects["ATTIC"], state="closed")
    ben.is_begun("quick-poll", project="ATTIC").sees("quick-poll-closed")


@pytest.mark.parametrize("in_time", [True, False])
def test_a_change_of_mind_that_comes_too_late_keeps_the_first(world: World, ben: Chat, in_time: bool) -> None:
    ben.is_begun("quick-poll", project="EVENING").taps("trees").taps("no").taps("3")
    if in_time:
        ben.taps("change")
    world.projects["EVENING"] = replace(world.projects["EVENING"], state="closed")
    ben.taps("pond" if in_time else "change").sees("quick-poll-closed")
    assert ben.kept("EVENING") == {"day": ("trees",), "late": ("no",), "mood": "🙂"}
