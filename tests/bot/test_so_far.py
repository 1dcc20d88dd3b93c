"""What others said so far moves on only when enough people have answered since, whichever process is asked."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, select

from bot.lookups import COUNTED_AFRESH, Shelf
from bot.storage import views
from bot.storage.tables import views as rows
from flows.ports import Counts
from tests.bot.doings import SWING, begins
from tests.bot.house import House

SAFE = SWING.replace('kind = "open_view"', 'kind = "yes_no"')


async def told(house: House, shelf: Shelf, **later: float) -> int:
    """How many people a process would say have answered, so much later."""

    def look(conn: Connection) -> Counts:
        shelf.look(conn)
        return shelf.so_far(conn, "SWING", house.clock.now() + timedelta(**later))

    return sum((await house.write(look)).choices.get("idea", {}).values())


async def answers(house: House, name: str) -> None:
    phone = await house.young_person(name)
    await begins(phone)
    await phone.taps_value("yes")


async def test_one_more_answer_is_not_told_of_by_itself(house: House) -> None:
    """Two counts that are one person apart would say what that person said: whoever else answered something, whichever
    of two processes says it, and where one was started only now."""
    await house.opens(SAFE)
    one, two = Shelf(), Shelf()
    seen = []
    for minutes in range(0, 12, 2):
        await answers(house, f"P{minutes}")
        seen.append([await told(house, shelf, minutes=minutes) for shelf in (one, two, Shelf())])
    assert seen == [[0, 0, 0]] * 4 + [[5, 5, 5]] * 2


async def test_a_take_back_is_not_told_of_by_itself(house: House) -> None:
    await house.opens(SAFE)
    for number in range(5):
        await answers(house, f"P{number}")
    assert await told(house, Shelf()) == 5

    def takes_back(conn: Connection) -> None:
        view = conn.execute(select(rows.c.id, rows.c.contributor_id)).first()
        assert view is not None
        assert views.take_back(conn, view.contributor_id, view=view.id)

    await house.write(takes_back)
    assert await told(house, Shelf()) == 5


async def test_a_process_counts_once_a_minute_however_many_answer(house: House) -> None:
    await house.opens(SAFE)
    shelf = Shelf()
    assert await told(house, shelf) == 0
    for number in range(5):
        await answers(house, f"P{number}")
    assert await told(house, shelf, seconds=COUNTED_AFRESH.total_seconds() - 1) == 0
    assert await told(house, shelf, seconds=COUNTED_AFRESH.total_seconds() + 1) == 5
