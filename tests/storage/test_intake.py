"""The inbox: nothing twice, everybody's own in order, albums together, trouble set aside."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, select

from bot.storage import intake
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.intake import Arrival, Claimed, InboxLane
from bot.storage.tables import inbox, metadata
from tests.conftest import Clock

RING = KeyRing(bytes(range(32)))


class Post:
    """Makes arrivals: `post("ana", "hello")`."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock

    def __call__(self, who: str, says: str, *, album: str = "", wait: float = 0, lane: int = 0) -> Arrival:
        now = self.clock.now()
        return Arrival(
            natural_key=RING.lookup("natural", f"{who}/{says}"),
            account_key=RING.lookup("user", who),
            body=says.encode(),
            not_before=now + timedelta(seconds=wait),
            received_at=now,
            group_key=RING.lookup("group", album) if album else None,
            lane=lane,
        )


@pytest.fixture
def post(clock: Clock) -> Post:
    return Post(clock)


async def store(database: Database, *arrivals: Arrival) -> int:
    return await database.write(lambda conn: intake.store(conn, arrivals))


async def take(database: Database, clock: Clock, limit: int = 32) -> list[str]:
    """Claim and apply; what was said, in order."""

    def work(conn: intake.Connection) -> list[Claimed]:
        rows = intake.claim(conn, limit, clock.now())
        intake.applied(conn, [row.id for row in rows], clock.now())
        return rows

    return [said(row) for row in await database.write(work)]


def said(row: Claimed) -> str:
    return (row.body or b"").decode()


async def test_a_repeat_is_ignored_even_after_it_was_acted_on(database: Database, clock: Clock, post: Post) -> None:
    assert await store(database, post("ana", "hello"), post("ana", "hello"), post("ben", "hi")) == 2
    assert await store(database, post("ana", "hello")) == 0
    assert await take(database, clock) == ["hello", "hi"]
    assert await store(database, post("ana", "hello")) == 0
    assert await take(database, clock) == []


async def test_one_message_of_each_person_at_a_time_oldest_first(database: Database, clock: Clock, post: Post) -> None:
    await store(database, post("ana", "a1"), post("ana", "a2"), post("ben", "b1"), post("ana", "a3"), post("cy", "c1"))
    assert await take(database, clock) == ["a1", "b1", "c1"]
    assert await take(database, clock) == ["a2"]
    assert await take(database, clock) == ["a3"]
    assert await take(database, clock) == []


async def test_people_come_before_what_we_begin_ourselves(database: Database, clock: Clock, post: Post) -> None:
    await store(database, post("ana", "invitation", lane=InboxLane.OURS), post("ben", "invited", lane=InboxLane.OURS))
    await store(database, post("ana", "hello"), post("cy", "hi"))
    assert await take(database, clock, limit=2) == ["hello", "hi"]
    assert await take(database, clock) == ["invitation", "invited"]


async def test_an_album_is_claimed_as_one_when_its_newest_picture_has_rested(
    database: Database, clock: Clock, post: Post
) -> None:
    await store(database, post("ana", "first", album="x", wait=1))
    clock.forward(0.8)
    await store(database, post("ana", "and this"), post("ana", "second", album="x", wait=1))
    clock.forward(0.8)
    assert await take(database, clock) == []
    clock.forward(0.3)
    assert await take(database, clock) == ["first", "second"]
    assert await take(database, clock) == ["and this"]


async def test_an_album_holds_up_nobody_elses(database: Database, clock: Clock, post: Post) -> None:
    await store(database, post("ben", "b1", album="x", wait=1))
    clock.forward(0.8)
    await store(database, post("ana", "a1", album="x", wait=1))
    clock.forward(0.2)
    assert await take(database, clock) == ["b1"]


async def test_two_albums_in_a_row_stay_two(database: Database, clock: Clock, post: Post) -> None:
    await store(database, *(post("ana", f"{album}{n}", album=album) for album in "xy" for n in (1, 2)))
    await store(database, post("ben", "b1", album="x"))
    assert await take(database, clock) == ["x1", "x2", "b1"]
    assert await take(database, clock) == ["y1", "y2"]


async def test_next_due_is_when_a_claim_will_find_something(database: Database, clock: Clock, post: Post) -> None:
    assert await database.read(intake.next_due) is None
    await store(database, post("ana", "picture", album="x", wait=5), post("ana", "words"))
    due = await database.read(intake.next_due)
    assert due == clock.now() + timedelta(seconds=5)
    clock.forward(5)
    assert await take(database, clock) == ["picture"]


async def test_trouble_is_tried_again_after_a_pause_then_set_aside(
    database: Database, clock: Clock, post: Post
) -> None:
    await store(database, post("ana", "poison"), post("ana", "fine"), post("ben", "hi"))
    rows = await database.write(lambda conn: intake.claim(conn, 1, clock.now()))
    tries = await database.write(lambda conn: intake.stumbled(conn, rows[0].id, "KeyError at x:1", clock.now()))
    assert tries == 1
    assert await take(database, clock) == ["hi"]
    clock.forward(intake.PAUSE.total_seconds())
    (again,) = await database.write(lambda conn: intake.claim(conn, 32, clock.now()))
    assert (said(again), again.tries) == ("poison", 1)
    await database.write(lambda conn: intake.quarantine(conn, again.id, "KeyError " * 50, clock.now()))
    assert await database.read(intake.counts) == intake.InboxCounts(pending=1, quarantined=1)
    assert await take(database, clock) == ["fine"]


async def test_what_was_not_committed_is_claimed_again(database: Database, clock: Clock, post: Post) -> None:
    await store(database, post("ana", "hello"))

    def dies(conn: intake.Connection) -> None:
        rows = intake.claim(conn, 5, clock.now())
        intake.applied(conn, [row.id for row in rows], clock.now())
        raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        await database.write(dies)
    assert await take(database, clock) == ["hello"]


async def test_a_body_goes_as_it_is_acted_on_its_key_later_and_what_is_pending_stays(
    database: Database, clock: Clock, post: Post
) -> None:
    async def bodies() -> list[bytes | None]:
        query = select(inbox.c.body_enc).order_by(inbox.c.id)
        return list(await database.read(lambda conn: conn.execute(query).scalars().all()))

    async def purge(before: datetime) -> None:
        await database.write(lambda conn: intake.purge(conn, before))

    start = clock.now()
    await store(database, post("ana", "old"))
    assert await bodies() == [b"old"]
    await take(database, clock)
    await store(database, post("ana", "waits", wait=10**6))
    clock.forward(10)
    assert await bodies() == [None, b"waits"]
    await purge(start)
    assert await store(database, post("ana", "old")) == 0
    await purge(clock.now())
    assert await bodies() == [b"waits"]


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_two_processes_share_the_queues_without_breaking_anyones_order(
    database: Database, clock: Clock, post: Post
) -> None:
    await store(
        database, post("ana", "a1", album="x"), post("ben", "b1"), post("ana", "a2"), post("ana", "a3", album="x")
    )
    first_has, first_may_go = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def first(conn: intake.Connection) -> list[str]:
        rows = intake.claim(conn, 1, clock.now())
        loop.call_soon(first_has.set)
        conn.execute(select(1))
        return [said(row) for row in rows]

    async def hold() -> list[str]:
        engine = database._engine  # type: ignore[attr-defined]
        async with engine.begin() as conn:
            found = await conn.run_sync(first)
            await first_may_go.wait()
        return list(found)

    holding = asyncio.create_task(hold())
    await first_has.wait()
    assert await take(database, clock) == ["b1"]
    first_may_go.set()
    assert await holding == ["a1", "a3"]
    assert await take(database, clock) == ["a1", "a3"]


@dataclass(frozen=True, order=True)
class Sent:
    """One message of the property below; sorts as its sender's queue should."""

    lane: int
    number: int
    who: str
    album: str


def turns(queue: list[Sent]) -> list[list[int]]:
    """How one person's messages should be handed out: the head of the queue, each time with the rest of its album."""
    waiting, handed_out = sorted(queue), []
    while waiting:
        head = waiting[0]
        turn = [sent for sent in waiting if sent is head or (head.album and sent.album == head.album)]
        waiting = [sent for sent in waiting if sent not in turn]
        handed_out.append(sorted(sent.number for sent in turn))
    return handed_out


@pytest.fixture
def shelf() -> Iterator[intake.Connection]:
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as conn:
        yield conn
    engine.dispose()


ANYTHING = st.lists(st.tuples(st.sampled_from([0, 0, 1]), st.sampled_from("abc"), st.sampled_from(["", "", "x", "y"])))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANYTHING, st.integers(min_value=1, max_value=5))
def test_whatever_comes_is_handed_out_once_and_in_each_persons_order(
    shelf: intake.Connection, incoming: list[tuple[int, str, str]], limit: int
) -> None:
    shelf.execute(inbox.delete())
    clock = Clock()
    post = Post(clock)
    everything = [Sent(lane, number, who, album) for number, (lane, who, album) in enumerate(incoming)]
    intake.store(shelf, [post(m.who, str(m.number), album=m.album, lane=m.lane) for m in everything])
    handed_out: dict[bytes, list[list[int]]] = {}
    while rows := intake.claim(shelf, limit, clock.now()):
        intake.applied(shelf, [row.id for row in rows], clock.now())
        for who in {row.account_key for row in rows}:
            handed_out.setdefault(who, []).append([int(said(row)) for row in rows if row.account_key == who])
    assert handed_out == {
        RING.lookup("user", who): turns([m for m in everything if m.who == who]) for who in {m.who for m in everything}
    }
