"""Accounts and contributors: found by a keyed hash, named by a pseudonym, and forgotten without a trace."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, func, insert, select, update

from bot.storage import follows, identity, intake, people, post, runs, views
from bot.storage.audit import latest
from bot.storage.crypto import CannotOpen, KeyRing
from bot.storage.database import Database
from bot.storage.intake import Arrival
from bot.storage.people import Known, NewPerson
from bot.storage.post import Letter, PostLane, PostState
from bot.storage.pseudonyms import FIRST, SECOND
from bot.storage.tables import accounts, contributors, deliveries, inbox, metadata, outbox, outcomes, staff
from tests.conftest import Clock
from tests.storage.given import Someone, open_project, picture

ANA, BEN = 4242, 4343


@pytest.fixture
def town(database: Database, ring: KeyRing, ids: Callable[[], str], clock: Clock) -> Town:
    return Town(database, ring, ids, clock)


class Town:
    """People on one database."""

    def __init__(self, database: Database, ring: KeyRing, ids: Callable[[], str], clock: Clock) -> None:
        self.database = database
        self.ring = ring
        self.ids = ids
        self.clock = clock
        self.choose: Callable[[Any], str] = random.Random(1).choice

    async def arrive(self, *users: int) -> list[Known]:
        rows = [NewPerson(self.lookup(user), user, user + 1, "cy", "cy") for user in users]
        now = self.clock.now()
        made = await self.database.write(
            lambda conn: people.create(conn, self.ring, rows, self.ids, lambda things: self.choose(things), now)
        )
        return [made[self.lookup(user)] for user in users]

    async def load(self, *users: int) -> dict[bytes, Known]:
        lookups = [self.lookup(user) for user in users]
        return await self.database.read(lambda conn: people.load(conn, self.ring, lookups))

    async def find(self, user: int) -> Known:
        return (await self.load(user))[self.lookup(user)]

    async def do(self, work: Callable[[Connection], Any]) -> Any:
        return await self.database.write(work)

    def lookup(self, user: int) -> bytes:
        return self.ring.lookup("user", user)


async def test_someone_new_is_found_again(town: Town) -> None:
    assert await town.load(ANA) == {}
    (ana,) = await town.arrive(ANA)
    found = await town.find(ANA)
    assert (found.user_id, found.chat_id, found.language_code, found.locale) == (ANA, ANA + 1, "cy", "cy")
    assert (found.agreed, found.staff_role, found.reachable, found.stopped_at) == (None, "", True, None)
    assert found.account_id == ana.account_id != found.contributor_id == ana.contributor_id
    assert found.key.open(ana.key.seal(b"hello", "x"), "x") == b"hello"


async def test_many_are_loaded_at_once_and_strangers_are_left_out(town: Town) -> None:
    await town.arrive(ANA, BEN)
    assert {known.user_id for known in (await town.load(ANA, BEN, 999)).values()} == {ANA, BEN}


async def test_pseudonyms_are_two_words_and_a_number_and_never_the_same(town: Town) -> None:
    made = await town.arrive(*range(1, 200))
    names = {known.pseudonym for known in made}
    assert len(names) == 199
    for name in names:
        first, second, number = name.split("-")
        assert first in FIRST
        assert second in SECOND
        assert number.isdigit()


async def test_a_pseudonym_that_is_taken_is_drawn_again(town: Town) -> None:
    turn = iter(range(1000))
    town.choose = lambda things: things[0] if next(turn) < 6 else things[1]
    (ana,) = await town.arrive(ANA)
    (ben,) = await town.arrive(BEN)
    assert (ana.pseudonym, ben.pseudonym) == (f"{FIRST[0]}-{SECOND[0]}-10", f"{FIRST[1]}-{SECOND[1]}-11")


async def test_nothing_that_names_a_person_can_be_read_in_the_rows(town: Town) -> None:
    await town.arrive(ANA)
    for table in (accounts, contributors):
        row = (await town.do(lambda conn, table=table: conn.execute(select(table)).one())) or ()
        assert str(ANA) not in str(tuple(row))


async def test_an_identity_moved_to_another_account_does_not_open(town: Town) -> None:
    await town.arrive(ANA, BEN)

    def swap(conn: Connection) -> None:
        anas = select(accounts.c.identity_enc).where(accounts.c.lookup == town.lookup(ANA)).scalar_subquery()
        conn.execute(update(accounts).where(accounts.c.lookup == town.lookup(BEN)).values(identity_enc=anas))

    await town.do(swap)
    with pytest.raises(CannotOpen):
        await town.load(BEN)


async def test_what_people_tell_of_themselves_is_kept_and_the_rest_stays(town: Town) -> None:
    ana, ben = await town.arrive(ANA, BEN)
    now = town.clock.now()
    told = [
        {"id": ana.contributor_id, "now": now, "age_band": "8_12", "role": "young_person", "agreed": True},
        {"id": ben.contributor_id, "now": now, "locale": "ar", "agreed": None},
    ]
    await town.do(lambda conn: people.save_profiles(conn, told))
    later = town.clock.forward(60)
    await town.do(
        lambda conn: people.save_profiles(conn, [{"id": ana.contributor_id, "now": later, "may_invite": True}])
    )
    ana, ben = await town.find(ANA), await town.find(BEN)
    assert (ana.age_band, ana.role, ana.agreed, ana.may_invite, ana.locale) == (
        "8_12",
        "young_person",
        True,
        True,
        "cy",
    )
    assert (ben.age_band, ben.agreed, ben.locale) == ("", None, "ar")
    query = select(contributors.c.agreed_at).where(contributors.c.id == ana.contributor_id)
    assert await town.do(lambda conn: conn.execute(query).scalar()) == now


async def test_no_is_kept_too(town: Town) -> None:
    (ana,) = await town.arrive(ANA)
    now = town.clock.now()
    for agreed in (True, False):
        row = {"id": ana.contributor_id, "now": now, "agreed": agreed}
        await town.do(lambda conn, row=row: people.save_profiles(conn, [row]))
        assert (await town.find(ANA)).agreed is agreed


async def test_blocking_us_and_coming_back(town: Town) -> None:
    await town.arrive(ANA)
    await town.do(lambda conn: people.set_reachable(conn, town.lookup(ANA), False))
    assert not (await town.find(ANA)).reachable
    await town.do(lambda conn: people.set_reachable(conn, town.lookup(ANA), True))
    assert (await town.find(ANA)).reachable


async def test_staff_are_staff_until_revoked(town: Town) -> None:
    (ana,) = await town.arrive(ANA)
    now = town.clock.now()
    await town.do(lambda conn: conn.execute(insert(staff).values(account_id=ana.account_id, role="lead", since=now)))
    assert (await town.find(ANA)).staff_role == "lead"
    await town.do(lambda conn: conn.execute(update(staff).values(revoked_at=now)))
    assert (await town.find(ANA)).staff_role == ""


async def test_contributors_are_found_with_their_accounts(town: Town) -> None:
    ana, _ = await town.arrive(ANA, BEN)
    wanted = [ana.contributor_id, "nobody"]
    found = await town.do(lambda conn: people.contributor_accounts(conn, town.ring, wanted))
    assert {key: known.chat_id for key, known in found.items()} == {ana.contributor_id: ANA + 1}


async def test_stop_cancels_what_we_would_have_begun_until_they_come_back(town: Town) -> None:
    (ana,) = await town.arrive(ANA)
    now = town.clock.now()
    letters = [
        Letter(ana.account_id, lane, b"x", now, now, contributor_id=ana.contributor_id)
        for lane in (PostLane.REPLY, PostLane.BROADCAST)
    ]
    await town.do(lambda conn: post.queue(conn, letters))
    await town.do(lambda conn: people.stop(conn, ana.contributor_id, now))
    assert (await town.find(ANA)).stopped_at == now
    states = select(outbox.c.state).order_by(outbox.c.id)
    kept = await town.do(lambda conn: conn.execute(states).scalars().all())
    assert kept == [PostState.QUEUED, PostState.CANCELLED]
    await town.do(lambda conn: people.come_back(conn, ana.contributor_id))
    assert (await town.find(ANA)).stopped_at is None


# --- Identity --------------------------------------------------------------------------------------------------------


async def test_chats_are_found_for_the_sender(town: Town) -> None:
    ana, ben = await town.arrive(ANA, BEN)
    wanted = [ana.account_id, ben.account_id, "nobody"]
    assert await town.do(lambda conn: identity.chats(conn, town.ring, wanted)) == {
        ana.account_id: ANA + 1,
        ben.account_id: BEN + 1,
    }


async def test_revealing_who_somebody_is_leaves_a_line_in_the_audit(town: Town) -> None:
    (ana,) = await town.arrive(ANA)
    now = town.clock.now()
    who = await town.do(
        lambda conn: identity.reveal(conn, town.ring, ana.contributor_id, "staff1", "she said she is not safe", now)
    )
    assert who == {"channel": "telegram", "user": ANA, "chat": ANA + 1}
    (line,) = await town.do(lambda conn: latest(conn, subject=ana.contributor_id))
    assert (line.actor, line.action, line.detail, line.at) == (
        "staff1",
        "person.revealed",
        "she said she is not safe",
        now,
    )


async def test_revealing_needs_a_reason_and_somebody(town: Town) -> None:
    (ana,) = await town.arrive(ANA)
    now = town.clock.now()
    with pytest.raises(ValueError, match="reason"):
        await town.do(lambda conn: identity.reveal(conn, town.ring, ana.contributor_id, "staff1", "  ", now))
    with pytest.raises(identity.NobodyThere):
        await town.do(lambda conn: identity.reveal(conn, town.ring, "nobody", "staff1", "why not", now))


# --- Forgetting ------------------------------------------------------------------------------------------------------


async def fill(town: Town, who: Known) -> None:
    """Give somebody a row in every table that can hold one about them."""
    now = town.clock.now()

    def everything(conn: Connection) -> None:
        someone = Someone(who.contributor_id, who.account_id, who.pseudonym, who.key)
        if not conn.execute(select(outcomes.c.id)).first():
            open_project(conn)
            written = {"id": "o", "project_id": "GARDEN", "result": "did", "said": {}, "done": {}, "state": "sent"}
            conn.execute(insert(outcomes).values(**written, written_by="staff", created_at=now))
        image = picture(conn, someone, f"pic-{who.user_id}")
        views.keep(conn, [someone.says("look", "the secret place", mode="image", media=(image,), emoji="🌳")])
        run = runs.RunRow(f"run-{who.user_id}", who.contributor_id, "f", "open", 1, who.key.seal(b"{}", "run"), now)
        runs.save(conn, [run])
        follows.keep(conn, [follows.Following(who.contributor_id, "GARDEN", "voice", now)])
        owed = {"id": f"d-{who.user_id}", "outcome_id": "o", "contributor_id": who.contributor_id, "state": "sent"}
        conn.execute(insert(deliveries).values(**owed, due_at=now))
        letter = Letter(who.account_id, PostLane.REPLY, b"letter", now, now, contributor_id=who.contributor_id)
        post.queue(conn, [letter, replace(letter, contributor_id=None)])
        natural = town.ring.lookup("natural", f"m-{who.user_id}")
        intake.store(conn, [Arrival(natural, who.lookup, b"update", now, now)])
        conn.execute(insert(staff).values(account_id=who.account_id, role="lead", since=now))

    await town.do(everything)


def row_counts(conn: Connection) -> dict[str, int]:
    return {
        name: conn.execute(select(func.count()).select_from(table)).scalar_one()
        for name, table in metadata.tables.items()
    }


async def test_forgetting_leaves_nothing_of_that_person_and_everything_of_others(town: Town) -> None:
    (ben,) = await town.arrive(BEN)
    await fill(town, ben)
    before = await town.do(row_counts)
    (ana,) = await town.arrive(ANA)
    await fill(town, ana)
    now = town.clock.now()
    await town.do(lambda conn: people.forget(conn, ana.contributor_id, ana.account_id, now))
    after = await town.do(row_counts)
    assert after == before | {"inbox": before["inbox"] + 1, "audit": before["audit"] + 1}
    assert await town.load(ANA) == {}
    kept = await town.do(lambda conn: conn.execute(select(inbox.c.body_enc).order_by(inbox.c.id)).scalars().all())
    assert kept == [b"update", None]
    (line,) = await town.do(latest)
    assert (line.action, line.subject, line.detail) == ("person.forgotten", ana.contributor_id, "")
    assert await town.load(BEN)


async def test_what_a_forgotten_person_still_had_in_the_inbox_is_not_acted_on(town: Town) -> None:
    (ana,) = await town.arrive(ANA)
    await fill(town, ana)
    now = town.clock.now()
    await town.do(lambda conn: people.forget(conn, ana.contributor_id, ana.account_id, now))
    assert await town.do(lambda conn: intake.claim(conn, 5, now)) == []
    assert await town.do(intake.next_due) is None


async def test_a_goodbye_queued_after_forgetting_still_goes(town: Town) -> None:
    (ana,) = await town.arrive(ANA)
    await fill(town, ana)
    now = town.clock.now()

    def forget_and_say_goodbye(conn: Connection) -> list[int]:
        last = conn.execute(select(func.max(outbox.c.id))).scalar_one()
        people.forget(conn, ana.contributor_id, ana.account_id, now)
        ids = post.queue(conn, [Letter(ana.account_id, PostLane.REPLY, b"goodbye", now, now)])
        assert ids[0] > last, "the id of an erased letter must not be used again"
        return ids

    await town.do(forget_and_say_goodbye)
    rows = await town.do(lambda conn: post.claim(conn, 10, now, now + timedelta(seconds=9)))
    assert [row.body for row in rows] == [b"goodbye"]


async def test_one_of_two_on_the_same_phone_can_be_forgotten(town: Town) -> None:
    (parent,) = await town.arrive(ANA)
    now: datetime = town.clock.now()
    child = {
        "id": "child",
        "account_id": parent.account_id,
        "pseudonym": "kind-owl-10",
        "key_wrapped": town.ring.new_person_key("child"),
        "created_at": now,
    }
    await town.do(lambda conn: conn.execute(insert(contributors).values(child)))
    await town.do(lambda conn: people.forget(conn, parent.contributor_id, parent.account_id, now))
    assert (await town.find(ANA)).contributor_id == "child"
