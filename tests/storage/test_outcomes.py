"""You said, we did: everyone who wants to hear is told once, in their way, unless it is cancelled or they stop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from sqlalchemy import Connection, delete, insert, select, update

from bot.storage import deliveries, outcomes, reactions, watching
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.follows import of
from bot.storage.outcomes import WrittenOutcome
from bot.storage.reactions import Reaction
from bot.storage.tables import accounts, contributors, outbox
from bot.storage.tables import deliveries as rows
from bot.storage.watching import Watched
from flows.messages import Own
from flows.ports import Progress
from tests.storage import given
from tests.storage.given import START, later

NewId = Callable[[], str]
POND = WrittenOutcome("o1", "GARDEN", "did", {"en": "A pond!"}, {"en": "We dug one.", "cy": "Fe wnaethon ni."}, "a-sam")


def _written(conn: Connection) -> None:
    given.open_project(conn)
    assert outcomes.keep(conn, POND, START)


def _told(conn: Connection, at: object = START) -> list[str]:
    return [delivery.contributor_id for delivery in deliveries.due(conn, at, 100)]  # type: ignore[arg-type]


async def test_an_outcome_is_kept_and_written_anew_until_it_is_on_its_way(database: Database, ids: NewId) -> None:
    def story(conn: Connection) -> None:
        _written(conn)
        [kept] = outcomes.of_project(conn, "GARDEN")
        assert kept == outcomes.by_id(conn, ["o1", "o9"])["o1"]
        assert (kept.said, kept.done.texts["cy"], kept.state) == (Own({"en": "A pond!"}), "Fe wnaethon ni.", "draft")

        no = WrittenOutcome("o1", "GARDEN", "could_not", {"en": "A pond"}, {"en": "It is not safe."}, "a-sam", "v1")
        assert outcomes.keep(conn, no, later(hours=1))
        assert outcomes.by_id(conn, ["o1"])["o1"].voice == "v1"
        outcomes.send(conn, "o1", START, START, ids)
        assert not outcomes.keep(conn, POND, later(hours=1))
        assert outcomes.by_id(conn, ["o1"])["o1"].result == "could_not"

    await database.write(story)


async def test_nobody_is_told_only_no(database: Database) -> None:
    def story(conn: Connection) -> None:
        given.open_project(conn)
        for reason in ({}, {"en": "  "}):
            with pytest.raises(ValueError, match="why"):
                outcomes.keep(conn, WrittenOutcome("o1", "GARDEN", "could_not", {"en": "x"}, reason, "a"), START)
        with pytest.raises(ValueError, match="result"):
            outcomes.keep(conn, WrittenOutcome("o1", "GARDEN", "maybe", {"en": "x"}, {"en": "x"}, "a"), START)

    await database.write(story)


async def test_only_those_who_want_to_hear_are_told_each_in_their_way(
    database: Database, ring: KeyRing, ids: NewId
) -> None:
    def story(conn: Connection) -> None:
        _written(conn)
        given.open_project(conn, "evening")
        for by in ("message", "picture", "voice", "nothing"):
            given.follow(conn, given.someone(conn, ring, by), by)
        given.follow(conn, given.someone(conn, ring, "stopped", stopped_at=START))
        given.follow(conn, given.someone(conn, ring, "said-no", agreed=False))
        given.follow(conn, given.someone(conn, ring, "elsewhere"), project="EVENING")
        given.someone(conn, ring, "silent")

        assert outcomes.send(conn, "o1", START, START, ids) == 3
        due = deliveries.due(conn, START, 100)
        assert {(one.contributor_id, one.hear_by, one.account_id, one.project_id) for one in due} == {
            (by, by, f"a-{by}", "GARDEN") for by in ("message", "picture", "voice")
        }
        assert deliveries.due(conn, later(days=1), 100) == [], "once each"

    await database.write(story)


async def test_a_scheduled_outcome_waits_for_its_time_and_reaches_those_who_joined_since(
    database: Database, ring: KeyRing, ids: NewId
) -> None:
    def story(conn: Connection) -> None:
        _written(conn)
        given.follow(conn, given.someone(conn, ring, "ana"))
        assert outcomes.send(conn, "o1", later(days=2), START, ids) == 1
        assert outcomes.send(conn, "o1", later(days=1), START, ids) == 1, "moved to another day"
        assert deliveries.next_due(conn) == later(days=1)
        given.follow(conn, given.someone(conn, ring, "ben"))
        assert outcomes.begin(conn, later(hours=23), ids) == []
        assert _told(conn, later(days=1)) == [], "it has not begun"

        assert outcomes.begin(conn, later(days=1), ids) == ["o1"]
        assert outcomes.begin(conn, later(days=1), ids) == []
        assert sorted(_told(conn, later(days=1))) == ["ana", "ben"]
        assert deliveries.next_due(conn) is None
        assert outcomes.send(conn, "o1", later(days=5), later(days=1), ids) is None, "it is on its way"

    await database.write(story)


async def test_who_stops_changes_their_mind_or_blocks_us_before_it_is_due_is_not_written_to(
    database: Database, ring: KeyRing, ids: NewId
) -> None:
    def story(conn: Connection) -> None:
        _written(conn)
        people = {name: given.someone(conn, ring, name) for name in ("ana", "stops", "blocks", "unfollows", "leaves")}
        for who in people.values():
            given.follow(conn, who)
        outcomes.send(conn, "o1", START, START, ids)
        conn.execute(update(contributors).where(contributors.c.id == "stops").values(stopped_at=START))
        conn.execute(update(accounts).where(accounts.c.id == "a-blocks").values(reachable=False))
        given.follow(conn, people["unfollows"], "nothing")
        conn.execute(delete(contributors).where(contributors.c.id == "leaves"))  # forgotten

        assert _told(conn) == ["ana"]
        assert deliveries.progress(conn, "o1") == Progress(blocked=1, cancelled=2, left=1)

    await database.write(story)


async def test_an_outcome_is_sent_when_nobody_is_left(database: Database, ring: KeyRing, ids: NewId) -> None:
    def story(conn: Connection) -> None:
        _written(conn)
        for name in ("ana", "ben"):
            given.follow(conn, given.someone(conn, ring, name))
        outcomes.send(conn, "o1", START, START, ids)
        [first] = deliveries.due(conn, START, 1)
        for delivery, state in ((first.id, "sent"), (deliveries.due(conn, START, 9)[0].id, "unknown")):
            assert outcomes.settle(conn) == []
            conn.execute(update(rows).where(rows.c.id == delivery).values(state=state))
        assert outcomes.settle(conn) == ["o1"]
        assert outcomes.by_id(conn, ["o1"])["o1"].state == "sent"
        assert deliveries.progress(conn, "o1") == Progress(sent=1, unknown=1)
        assert deliveries.cancel(conn, "o1", START) is None, "it has gone"

    await database.write(story)


async def test_cancelling_spares_everyone_whose_message_has_not_left(
    database: Database, ring: KeyRing, ids: NewId
) -> None:
    def letter(delivery: str, state: int, *, begun: bool = False) -> dict[str, object]:
        body = {"account_id": "a", "lane": 3, "body_enc": b"x", "due_at": START, "created_at": START}
        return body | {"delivery_id": delivery, "state": state, "begun": begun}

    def story(conn: Connection) -> None:
        _written(conn)
        for name in ("ana", "ben", "cai", "dai"):
            given.follow(conn, given.someone(conn, ring, name))
        outcomes.send(conn, "o1", START, START, ids)
        queued, leaving, unwritten = deliveries.due(conn, START, 3)
        conn.execute(insert(outbox), [letter(queued.id, 0), letter(leaving.id, 2), letter(leaving.id, 1, begun=True)])
        assert deliveries.wanted(conn, [queued.id, unwritten.id]) == {queued.id, unwritten.id}

        assert deliveries.cancel(conn, "o1", START) == 3
        assert deliveries.cancel(conn, "o1", START) is None
        assert deliveries.progress(conn, "o1") == Progress(cancelled=3, left=1)
        assert deliveries.wanted(conn, [queued.id, leaving.id, unwritten.id]) == {leaving.id}
        assert list(conn.execute(select(outbox.c.state).order_by(outbox.c.id)).scalars()) == [5, 2, 1]
        assert outcomes.begin(conn, later(days=1), ids) == []
        assert outcomes.send(conn, "o1", START, START, ids) is None

    await database.write(story)


async def test_two_processes_never_claim_the_same_delivery(database: Database, ring: KeyRing, ids: NewId) -> None:
    def before(conn: Connection) -> None:
        _written(conn)
        for number in range(40):
            given.follow(conn, given.someone(conn, ring, f"p{number:02d}"))
        outcomes.send(conn, "o1", START, START, ids)

    await database.write(before)
    claims = await asyncio.gather(*(database.write(lambda conn: deliveries.due(conn, START, 7)) for _ in range(8)))
    claimed = [delivery.id for claim in claims for delivery in claim]
    assert len(claimed) == len(set(claimed))
    claimed += [delivery.id for delivery in await database.write(lambda conn: deliveries.due(conn, START, 99))]
    assert len(claimed) == len(set(claimed)) == 40


async def test_the_newest_wish_and_the_newest_thumb_count(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        _written(conn)
        ana = given.someone(conn, ring)
        given.follow(conn, ana, "message")
        given.follow(conn, ana, "voice")
        assert of(conn, [ana.id, "nobody"]) == {"ana": {"GARDEN": "voice"}, "nobody": {}}
        assert of(conn, []) == {}

        assert reactions.counts(conn, "o1") == {"up": 0, "down": 0}
        first, second = Reaction("o1", ana.id, "up", START), Reaction("o1", ana.id, "down", later(minutes=1))
        reactions.keep(conn, [first])
        reactions.keep(conn, [first, second])
        assert reactions.counts(conn, "o1") == {"up": 0, "down": 1}

    await database.write(story)


async def test_one_progress_message_is_kept_up_to_date(database: Database) -> None:
    def story(conn: Connection) -> None:
        _written(conn)
        assert watching.watched(conn) == []
        watching.watch(conn, "o1", "a-sam")
        assert watching.watched(conn) == [Watched("o1", "a-sam", None, "", on_its_way=False)]
        letter = {"account_id": "a-sam", "lane": 1, "due_at": START, "created_at": START}
        sent = conn.execute(insert(outbox).values(**letter).returning(outbox.c.id)).scalar_one()
        watching.sent_as(conn, "o1", sent)
        assert watching.watched(conn) == [Watched("o1", "a-sam", None, "", on_its_way=True)]
        conn.execute(update(outbox).values(message_id=6))
        assert watching.watched(conn)[0].message_id == 6
        watching.shown(conn, "o1", "3 sent " * 20)
        [watched] = watching.watched(conn)
        assert (watched.message_id, len(watched.shown)) == (6, 64)
        watching.enough(conn, "o1")
        assert watching.watched(conn) == []

    await database.write(story)
