"""The outbox: order within a chat, urgent first, leases, and what is kept of how a letter ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select

from bot.storage import post
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.post import Done, Letter, PostLane, PostRow, PostState
from bot.storage.tables import accounts, contributors, deliveries, outbox, outcomes, projects
from tests.conftest import Clock

LEASE = timedelta(seconds=60)


class Sender:
    """One sender on one database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock

    async def queue(self, *letters: tuple[str, str], lane: int = PostLane.REPLY, **more: Any) -> list[int]:
        """Queue letters given as (account, words)."""
        now = self.clock.now()
        rows = [replace(Letter(who, lane, words.encode(), now, now), **more) for who, words in letters]
        return await self.database.write(lambda conn: post.queue(conn, rows))

    async def claim(self, limit: int = 10) -> list[PostRow]:
        now = self.clock.now()
        return await self.database.write(lambda conn: post.claim(conn, limit, now, now + LEASE))

    async def begin(self, *letters: PostRow) -> set[int]:
        return await self.database.write(lambda conn: post.begin(conn, [row.id for row in letters]))

    async def words(self, limit: int = 10) -> list[str]:
        return [row.body.decode() for row in await self.claim(limit)]

    async def mark(self, *results: Done) -> None:
        await self.database.write(lambda conn: post.mark(conn, results, self.clock.now()))

    async def states(self) -> list[int]:
        query = select(outbox.c.state).order_by(outbox.c.id)
        return list(await self.database.read(lambda conn: conn.execute(query).scalars().all()))

    async def account(self, who: str) -> Any:
        query = select(accounts).where(accounts.c.id == who)
        return await self.database.read(lambda conn: conn.execute(query).one())

    async def delivery(self, delivery: str) -> str:
        query = select(deliveries.c.state).where(deliveries.c.id == delivery)
        return str(await self.database.read(lambda conn: conn.execute(query).scalar_one()))


@pytest.fixture
async def sender(database: Database, clock: Clock, ring: KeyRing) -> Sender:
    """A sender; ana and ben have accounts."""

    def people(conn: Connection) -> None:
        for who in ("ana", "ben"):
            account = {"id": who, "lookup": ring.lookup("user", who), "identity_enc": b"-", "contributor_id": who}
            conn.execute(insert(accounts).values(**account, created_at=clock.now()))

    await database.write(people)
    return Sender(database, clock)


def sent(row: int, message: int = 7, **more: Any) -> Done:
    return Done(row, PostState.SENT, message, **more)


async def test_ids_come_back_in_the_order_of_the_letters(sender: Sender) -> None:
    ids = await sender.queue(*(("ana", str(n)) for n in range(50)))
    assert ids == sorted(ids)
    query = select(outbox.c.id, outbox.c.body_enc)
    rows = await sender.database.read(lambda conn: conn.execute(query).all())
    bodies = {row.id: row.body_enc for row in rows}
    assert [bodies[row] for row in ids] == [str(n).encode() for n in range(50)]


async def test_one_letter_of_a_chat_at_a_time_in_order(sender: Sender) -> None:
    await sender.queue(("ana", "a1"), ("ana", "a2"), ("ben", "b1"))
    first, other = await sender.claim()
    assert (first.body, other.body, first.tries) == (b"a1", b"b1", 1)
    assert await sender.claim() == []
    await sender.mark(sent(first.id))
    assert await sender.words() == ["a2"]


async def test_urgent_letters_go_first_and_overtake_in_their_own_chat(sender: Sender) -> None:
    await sender.queue(("ana", "broadcast to ana"), ("ben", "broadcast to ben"), lane=PostLane.BROADCAST)
    await sender.queue(("ben", "reply to ben"))
    await sender.queue(("ana", "here is help"), lane=PostLane.SAFETY)
    assert await sender.words() == ["here is help", "reply to ben", "broadcast to ana", "broadcast to ben"]


async def test_a_broadcast_waits_for_the_reply_before_it_but_not_for_one_after(sender: Sender) -> None:
    (reply,) = await sender.queue(("ana", "reply"))
    await sender.queue(("ana", "broadcast"), lane=PostLane.BROADCAST)
    assert await sender.words() == ["reply"]
    assert await sender.words() == []
    await sender.mark(sent(reply))
    await sender.queue(("ana", "later reply"))
    assert await sender.words() == ["later reply", "broadcast"]


async def test_a_letter_put_off_holds_up_its_own_chat_only(sender: Sender) -> None:
    first, _, _ = await sender.queue(("ana", "a1"), ("ana", "a2"), ("ben", "b1"))
    await sender.claim(limit=1)
    again_at = sender.clock.now() + timedelta(seconds=30)
    await sender.database.write(lambda conn: post.later(conn, first, again_at))
    assert await sender.words() == ["b1"]
    assert await sender.database.read(post.next_due) == again_at
    sender.clock.forward(30)
    assert await sender.words() == ["a1"]


async def test_letters_leased_when_queued_are_claimed_by_nobody_else(sender: Sender) -> None:
    now = sender.clock.now()
    letter = Letter("ana", PostLane.REPLY, b"hello", now, now)
    ids = await sender.database.write(lambda conn: post.queue(conn, [letter], lease_until=now + LEASE))
    assert await sender.claim() == []
    assert await sender.states() == [PostState.LEASED]
    await sender.mark(sent(ids[0]))
    assert await sender.states() == [PostState.SENT]


async def test_when_a_lease_runs_out_replies_go_again_and_broadcasts_are_unknown(sender: Sender) -> None:
    await sender.queue(("ana", "reply"), ("ben", "help"))
    await sender.queue(("cy", "follow-up"), lane=PostLane.FOLLOW_UP)
    await sender.queue(("dee", "broadcast"), lane=PostLane.BROADCAST)
    await sender.begin(*await sender.claim())
    assert await recover(sender) == 0
    sender.clock.forward(61)
    assert await recover(sender) == 4
    assert await sender.states() == [PostState.QUEUED, PostState.QUEUED, PostState.UNKNOWN, PostState.UNKNOWN]
    rows = await sender.claim()
    assert [(row.body, row.tries) for row in rows] == [(b"reply", 2), (b"help", 2)]


async def test_a_process_alone_on_its_database_takes_up_its_old_leases_at_once(sender: Sender) -> None:
    await sender.queue(("ana", "reply"))
    await sender.claim()
    assert await recover(sender, all_leases=True) == 1
    assert await sender.words() == ["reply"]


async def recover(sender: Sender, **how: bool) -> int:
    return await sender.database.write(lambda conn: post.recover(conn, sender.clock.now(), **how))


@pytest.mark.parametrize("state", [state for state in PostState if state >= PostState.SENT])
async def test_a_letter_that_is_done_with_keeps_no_body(sender: Sender, state: PostState) -> None:
    (row,) = await sender.queue(("ana", "secret"))
    await sender.mark(Done(row, state, trouble="Forbidden"))
    kept = await sender.database.read(lambda conn: conn.execute(select(outbox)).one())
    assert (kept.state, kept.body_enc, kept.trouble, kept.done_at) == (state, None, "Forbidden", sender.clock.now())


async def test_the_newest_message_with_buttons_is_the_live_one(sender: Sender) -> None:
    old, new = await sender.queue(("ana", "q1"), ("ana", "q2"), has_buttons=True, run_id="run1")
    (plain,) = await sender.queue(("ana", "thanks"))
    await sender.mark(sent(plain, 13), sent(new, 12, has_media=True), sent(old, 11))
    ana = await sender.account("ana")
    assert (ana.live_message, ana.live_run, ana.live_media) == (12, "run1", True)
    ben = await sender.account("ben")
    assert (ben.live_message, ben.live_run, ben.live_media) == (None, None, False)


async def test_a_failed_letter_with_buttons_does_not_become_live(sender: Sender) -> None:
    (row,) = await sender.queue(("ana", "q1"), has_buttons=True)
    await sender.mark(Done(row, PostState.FAILED, 7))
    assert (await sender.account("ana")).live_message is None


async def test_who_blocked_us_is_unreachable(sender: Sender) -> None:
    ana, ben = await sender.queue(("ana", "hello"), ("ben", "hello"))
    await sender.mark(Done(ana, PostState.BLOCKED, trouble="Forbidden"), sent(ben))
    assert not (await sender.account("ana")).reachable
    assert (await sender.account("ben")).reachable


async def test_letters_that_are_gone_are_marked_without_a_fuss(sender: Sender) -> None:
    await sender.mark(sent(999))
    assert await sender.states() == []


# --- Deliveries ------------------------------------------------------------------------------------------------------


@pytest.fixture
async def outcome(sender: Sender) -> Callable[[], Any]:
    """An outcome with two deliveries, d-ana and d-ben, both queued."""
    now = sender.clock.now()

    def make(conn: Connection) -> None:
        project = {"id": "P", "body": {}, "state": "open", "flow": "quick_poll", "promised_on": now.date()}
        conn.execute(insert(projects).values(**project, created_at=now, changed_at=now))
        written = {"id": "o", "project_id": "P", "result": "did", "said": {}, "done": {}, "state": "sending"}
        conn.execute(insert(outcomes).values(**written, written_by="staff", created_at=now))
        for who in ("ana", "ben"):
            person = {"id": who, "account_id": who, "pseudonym": who, "key_wrapped": b"-", "created_at": now}
            conn.execute(insert(contributors).values(person))
            owed = {"id": f"d-{who}", "outcome_id": "o", "contributor_id": who, "due_at": now, "state": "queued"}
            conn.execute(insert(deliveries).values(owed))

    await sender.database.write(make)
    return make


async def owed_to(sender: Sender, who: str, *words: str) -> list[int]:
    letters = [(who, text) for text in words]
    return await sender.queue(*letters, lane=PostLane.BROADCAST, delivery_id=f"d-{who}", contributor_id=who)


@pytest.mark.usefixtures("outcome")
async def test_a_delivery_is_sent_once_its_last_letter_is(sender: Sender) -> None:
    own, words = await owed_to(sender, "ana", "you sent us this", "what came of it")
    await sender.mark(sent(own))
    assert await sender.delivery("d-ana") == "queued"
    await sender.mark(sent(words))
    assert await sender.delivery("d-ana") == "sent"
    assert await sender.delivery("d-ben") == "queued"


@pytest.mark.usefixtures("outcome")
@pytest.mark.parametrize(
    ("state", "name"),
    [(PostState.BLOCKED, "blocked"), (PostState.FAILED, "failed"), (PostState.UNKNOWN, "unknown")],
)
async def test_a_delivery_takes_the_state_of_its_letter(sender: Sender, state: PostState, name: str) -> None:
    (card,) = await owed_to(sender, "ana", "card")
    await sender.mark(Done(card, state))
    assert await sender.delivery("d-ana") == name


@pytest.mark.usefixtures("outcome")
async def test_a_lease_that_runs_out_makes_the_delivery_unknown(sender: Sender) -> None:
    await owed_to(sender, "ana", "card")
    await sender.begin(*await sender.claim())
    sender.clock.forward(61)
    await recover(sender)
    assert await sender.delivery("d-ana") == "unknown"


@pytest.mark.usefixtures("outcome")
async def test_cancelling_by_delivery_spares_what_is_on_its_way(sender: Sender) -> None:
    await owed_to(sender, "ana", "card")
    await sender.claim()
    await owed_to(sender, "ben", "card")
    now = sender.clock.now()
    cancelled = await sender.database.write(lambda conn: post.cancel_for(conn, now, delivery_ids=["d-ben"]))
    assert cancelled == 1
    assert await sender.states() == [PostState.LEASED, PostState.CANCELLED]
    assert (await sender.delivery("d-ana"), await sender.delivery("d-ben")) == ("queued", "cancelled")


@pytest.mark.usefixtures("outcome")
async def test_cancelling_for_a_person_lets_replies_through(sender: Sender) -> None:
    await owed_to(sender, "ana", "card")
    await owed_to(sender, "ben", "card")
    await sender.queue(("ana", "we have stopped"), contributor_id="ana")
    now = sender.clock.now()
    assert await sender.database.write(lambda conn: post.cancel_for(conn, now, contributor_id="ana")) == 1
    assert await sender.words() == ["we have stopped", "card"]
    assert (await sender.delivery("d-ana"), await sender.delivery("d-ben")) == ("cancelled", "queued")


async def test_old_letters_are_removed_and_waiting_ones_are_not(sender: Sender) -> None:
    old, _ = await sender.queue(("ana", "old"), ("ana", "waits"))
    await sender.mark(sent(old))
    sender.clock.forward(1)
    await sender.database.write(lambda conn: post.purge(conn, sender.clock.now()))
    assert await sender.words() == ["waits"]
