"""An invitation is for one person, and joining is one line in the audit."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from bot.clock import SeededClock
from bot.perform import AppliedTooLate, Doing
from bot.storage import people, staff
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.people import NewPerson
from flows.effects import Redeem
from flows.ports import Person
from tests.bot.doings import audited
from tests.bot.house import START, House
from tests.storage.given import later


async def test_who_lost_the_race_for_an_invitation_is_not_greeted(database: Database, ring: KeyRing) -> None:
    """What their flow had looked up is not true any more: nothing of the turn may stand."""
    clock = SeededClock(START)

    def story(conn: Connection) -> None:
        new = [NewPerson(ring.lookup("user", name), 1, 1, "en", "en") for name in ("sam", "pat")]
        sam, pat = people.create(conn, ring, new, clock.new_id, clock.choose, START).values()
        staff.invite(conn, ring, "facilitator", "code", later(days=1))
        doing = Doing(conn, ring, clock, START)
        doing.carry_out(Redeem("code"), sam, Person(sam.contributor_id))
        with pytest.raises(AppliedTooLate):
            doing.carry_out(Redeem("code"), pat, Person(pat.contributor_id))

    await database.write(story)


async def test_joining_is_written_down_once(house: House) -> None:
    await house.member_of_staff()
    assert [action for action in await audited(house) if action.startswith("staff")] == ["staff.joined"]
