"""An invitation makes one person staff, once, in time; and it can be ended."""

from __future__ import annotations

import asyncio

from sqlalchemy import Connection, select

from bot.storage import audit, staff
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.staff import Member
from bot.storage.tables import invites
from tests.storage import given
from tests.storage.given import START, later

CODE = "hazel-otter-1234"


async def test_an_invitation_gives_its_role_once(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        given.someone(conn, ring, "sam")
        given.someone(conn, ring, "pat")
        staff.invite(conn, ring, "lead", CODE, later(days=7))
        assert CODE.encode() not in conn.execute(select(invites.c.code_hash)).scalar_one()
        assert staff.role_of(conn, ring, f" {CODE}\n", START) == "lead"
        assert staff.role_of(conn, ring, CODE + "5", START) == ""

        assert staff.redeem(conn, ring, CODE, "a-sam", START) == "lead"
        assert staff.role_of(conn, ring, CODE, START) == ""
        assert staff.redeem(conn, ring, CODE, "a-pat", START) is None
        assert staff.all_staff(conn) == [Member("a-sam", "lead", START)]
        assert [(line.action, line.subject, line.detail) for line in audit.latest(conn)] == [
            ("staff.joined", "a-sam", "lead")
        ]

    await database.write(story)


async def test_an_invitation_grows_too_old(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        given.someone(conn, ring, "sam")
        staff.invite(conn, ring, "lead", CODE, later(days=7))
        assert staff.role_of(conn, ring, CODE, later(days=7)) == ""
        assert staff.redeem(conn, ring, CODE, "a-sam", later(days=7)) is None
        assert staff.all_staff(conn) == []

    await database.write(story)


async def test_staff_can_leave_and_come_back(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        given.someone(conn, ring, "sam")
        for days, code in ((0, "first"), (2, "second")):
            staff.invite(conn, ring, "lead", code, later(days=9))
            assert staff.redeem(conn, ring, code, "a-sam", later(days=days)) == "lead"
            assert staff.all_staff(conn) == [Member("a-sam", "lead", later(days=days))]
            assert staff.revoke(conn, "a-sam", "a-boss", later(days=days + 1))
            assert not staff.revoke(conn, "a-sam", "a-boss", later(days=days + 1))
            assert staff.all_staff(conn) == []
        assert [line.action for line in audit.latest(conn)] == ["staff.left", "staff.joined"] * 2

    await database.write(story)


async def test_of_many_who_show_the_same_code_one_wins(database: Database, ring: KeyRing) -> None:
    people = [f"p{number}" for number in range(8)]

    def before(conn: Connection) -> None:
        for name in people:
            given.someone(conn, ring, name)
        staff.invite(conn, ring, "lead", CODE, later(days=7))

    await database.write(before)
    roles = await asyncio.gather(
        *(database.write(lambda conn, name=name: staff.redeem(conn, ring, CODE, f"a-{name}", START)) for name in people)
    )
    assert sorted(role for role in roles if role) == ["lead"]
    assert len(await database.read(staff.all_staff)) == 1
