"""What others said so far is counted afresh only when enough people have answered since."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection

from bot.lookups import Shelf
from flows.ports import Counts
from tests.bot.doings import SWING, begins
from tests.bot.house import House


async def test_one_more_answer_is_not_told_of_by_itself(house: House) -> None:
    """Two counts that are one person apart would say what that person said."""
    await house.opens(SWING)
    shelf, now = Shelf(), house.clock.now()

    def looked(minutes: int) -> Counts:
        return counted[minutes]

    counted: dict[int, Counts] = {}
    for minutes in range(6):
        phone = await house.young_person(f"P{minutes}")
        await begins(phone)
        await phone.says("a tree house")

        def look(conn: Connection, minutes: int = minutes) -> None:
            counted[minutes] = shelf.so_far(conn, "SWING", now + timedelta(minutes=2 * minutes))

        await house.read(look)
    assert [looked(minutes).contributors for minutes in range(6)] == [1, 1, 1, 1, 1, 6]
