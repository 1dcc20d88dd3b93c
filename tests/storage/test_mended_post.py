"""A follow-up that was never tried is never lost or unknown; one that may have gone is never sent again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.storage import post
from bot.storage.post import Done, PostLane, PostState
from tests.storage.test_post import LEASE, Sender, outcome, owed_to, recover, sender, sent

__all__ = ["outcome", "sender"]


async def give_back(sender: Sender, *ids: int) -> None:
    await sender.database.write(lambda conn: post.give_back(conn, ids))


async def test_a_broadcast_that_was_held_and_never_tried_goes_again(sender: Sender) -> None:
    await sender.queue(("ana", "tried"), ("ben", "held"), lane=PostLane.BROADCAST)
    tried, _ = await sender.claim()
    assert await sender.begin(tried) == {tried.id}
    sender.clock.forward(61)
    await recover(sender)
    assert await sender.states() == [PostState.UNKNOWN, PostState.QUEUED]
    assert await sender.words() == ["held"]


async def test_a_broadcast_that_was_refused_may_go_again(sender: Sender) -> None:
    await sender.queue(("ana", "refused"), lane=PostLane.BROADCAST)
    (row,) = await sender.claim()
    await sender.begin(row)
    await sender.database.write(lambda conn: post.not_begun(conn, [row.id]))
    sender.clock.forward(61)
    await recover(sender)
    assert await sender.words() == ["refused"]


async def test_nobody_begins_a_letter_twice_or_one_that_was_cancelled(sender: Sender) -> None:
    await sender.queue(("ana", "once"), lane=PostLane.BROADCAST)
    await sender.queue(("ben", "cancelled"), lane=PostLane.BROADCAST, contributor_id="ben")
    once, cancelled = await sender.claim()
    now = sender.clock.now()
    assert await sender.database.write(lambda conn: post.cancel_for(conn, now, contributor_id="ben")) == 1
    assert await sender.begin(once, cancelled) == {once.id}
    assert await sender.begin(once, cancelled) == set()


async def test_what_is_given_back_is_anyone_s_at_once(sender: Sender) -> None:
    await sender.queue(("ana", "later"), lane=PostLane.FOLLOW_UP)
    (row,) = await sender.claim()
    await give_back(sender, row.id)
    assert await sender.states() == [PostState.QUEUED]
    assert await sender.words() == ["later"]


async def test_a_lease_that_is_renewed_does_not_run_out(sender: Sender) -> None:
    await sender.queue(("ana", "waits for long"))
    (row,) = await sender.claim()
    sender.clock.forward(50)
    until = sender.clock.now() + LEASE
    await sender.database.write(lambda conn: post.renew(conn, [row.id], until))
    sender.clock.forward(50)
    assert await recover(sender) == 0
    sender.clock.forward(11)
    assert await recover(sender) == 1


async def test_at_night_only_replies_are_claimed(sender: Sender) -> None:
    await sender.queue(("ana", "outcome"), lane=PostLane.FOLLOW_UP)
    await sender.queue(("ben", "answer"))
    now = sender.clock.now()
    rows = await sender.database.write(
        lambda conn: post.claim(conn, 9, now, now + timedelta(minutes=1), most_lane=PostLane.REPLY)
    )
    assert [row.body for row in rows] == [b"answer"]


@pytest.mark.usefixtures("outcome")
async def test_a_delivery_whose_words_were_cancelled_is_not_sent(sender: Sender) -> None:
    tile, _ = await owed_to(sender, "ana", "you sent us this", "what came of it")
    (row,) = await sender.claim()
    await sender.begin(row)
    now = sender.clock.now()
    await sender.database.write(lambda conn: post.cancel_for(conn, now, delivery_ids=["d-ana"]))
    await sender.mark(sent(tile))
    assert await sender.delivery("d-ana") == "cancelled"


@pytest.mark.usefixtures("outcome")
async def test_a_delivery_whose_tile_failed_is_sent_with_its_words(sender: Sender) -> None:
    tile, words = await owed_to(sender, "ana", "you sent us this", "what came of it")
    await sender.mark(Done(tile, PostState.FAILED))
    assert await sender.delivery("d-ana") == "queued"
    await sender.mark(sent(words))
    assert await sender.delivery("d-ana") == "sent"
