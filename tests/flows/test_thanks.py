"""Thanks that fit what was sent, and what others said so far where enough people did."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.messages import Chart
from flows.ports import Counts
from tests.flows.cast import FEEL, WHICH, WHY, project
from tests.flows.chat import Chat

PARK = project("PARK", WHICH, FEEL, replace(WHY, when={}))


def finishes(amina: Chat, how: str) -> Chat:
    amina.world.projects["PARK"] = PARK
    amina.commands("/start p_PARK").taps("swings").taps("3" if how == "emoji" else "!skip")
    if how == "text":
        amina.types("A slide").taps("!send")
    elif how == "image":
        amina.sends_picture("pic").taps("!send")
    elif how == "voice":
        amina.speaks().taps("!send")
    else:
        amina.taps("!skip")
    return amina.taps("message")


@pytest.mark.parametrize("how", ["voice", "image", "text", "emoji", "choice"])
def test_the_thanks_fit_what_was_sent(amina: Chat, how: str) -> None:
    finishes(amina, how).sees("have-your-say-thanks", f"thanks-for-{how}")


def test_a_large_group_is_told_of_in_plain_words_and_with_a_chart(amina: Chat) -> None:
    amina.world.so_far["PARK"] = Counts(choices={"which": {"swings": 14, "pond": 6, "trees": 5}})
    finishes(amina, "choice").sees("25 people answered so far. Most said: <b>🛝 Swings</b>.")
    assert amina.newest[0].picture == Chart("PARK", "which", 25, (("swings", 14), ("pond", 6), ("trees", 5)))


def test_a_small_group_is_not_told_of(amina: Chat) -> None:
    finishes(amina, "choice").does_not_see("people answered so far")
    assert amina.newest[0].picture is None


def test_a_poll_ends_with_it_as_well(ben: Chat) -> None:
    ben.world.so_far["EVENING"] = Counts(choices={"day": {"trees": 11, "pond": 12}})
    ben.is_begun("quick-poll", project="EVENING").taps("pond").taps("yes").taps("2")
    ben.sees("quick-poll-done", "23 people answered so far. Most said: <b>🐸 A pond</b>.")


def test_nobody_is_shown_a_question_that_they_did_not_answer(amina: Chat) -> None:
    amina.world.so_far["PARK"] = Counts(choices={"feel": {"1": 30, "5": 20}})
    finishes(amina, "choice").does_not_see("people answered so far")
