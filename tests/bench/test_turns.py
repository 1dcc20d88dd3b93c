"""Turns to send: the urgent first, nobody held up by somebody else's chat, and everyone woken once."""

from __future__ import annotations

import asyncio
import time

from bot.storage.letters import PostLane
from bot.telegram.limits import Limits
from bot.turns import Turns


class Watched(Limits):
    """Limits that count how often they are asked."""

    asked = 0

    def take(self, chat_id: int, now: float, *, new_message: bool = True) -> float:
        self.asked += 1
        return super().take(chat_id, now, new_message=new_message)


def turns_of(limits: Limits) -> Turns:
    return Turns(limits, time.monotonic)


async def test_a_reply_goes_before_broadcasts_that_came_first() -> None:
    turns, order = turns_of(Limits(100)), []

    async def send(chat: int, lane: PostLane) -> None:
        await turns.take(chat, lane, new_message=True)
        order.append(lane)

    async with asyncio.TaskGroup() as group:
        for chat in range(60):
            group.create_task(send(chat, PostLane.BROADCAST))
        await asyncio.sleep(0.05)
        group.create_task(send(60, PostLane.REPLY))
    assert order.index(PostLane.REPLY) < 40
    assert len(order) == 61


async def test_those_who_wait_as_urgently_go_in_the_order_they_came() -> None:
    turns, order = turns_of(Limits(200)), []

    async def send(chat: int) -> None:
        await turns.take(chat, PostLane.REPLY, new_message=True)
        order.append(chat)

    await asyncio.gather(*(send(chat) for chat in range(80)))
    assert order == list(range(80))


async def test_a_chat_that_must_rest_holds_up_nobody_else() -> None:
    limits = Limits(1000, per_chat_burst=1)
    turns = turns_of(limits)
    await turns.take(1, PostLane.REPLY, new_message=True)
    began = time.monotonic()
    resting = asyncio.ensure_future(turns.take(1, PostLane.REPLY, new_message=True))
    await asyncio.gather(*(turns.take(chat, PostLane.REPLY, new_message=True) for chat in range(2, 20)))
    assert time.monotonic() - began < 0.5
    assert not resting.done()
    await resting
    assert time.monotonic() - began >= 0.9


async def test_a_queue_is_not_looked_through_again_and_again() -> None:
    limits = Watched(500)
    turns = turns_of(limits)
    await asyncio.gather(*(turns.take(chat, PostLane.REPLY, new_message=True) for chat in range(300)))
    assert limits.asked <= 2 * 300


async def test_who_goes_away_leaves_their_turn_to_the_next() -> None:
    limits = Limits(20)
    turns = turns_of(limits)
    for chat in range(4):
        await turns.take(chat, PostLane.REPLY, new_message=True)
    gone = asyncio.ensure_future(turns.take(5, PostLane.REPLY, new_message=True))
    stays = asyncio.ensure_future(turns.take(6, PostLane.REPLY, new_message=True))
    await asyncio.sleep(0)
    gone.cancel()
    began = time.monotonic()
    await stays
    assert time.monotonic() - began < 0.09
