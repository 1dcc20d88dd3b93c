"""A bot that is stopped in the middle of a broadcast: all hear, nobody twice, and the count says so."""

from __future__ import annotations

import asyncio
from collections import Counter

from sqlalchemy import Connection, func, select

from bot.channel import Call
from bot.storage.tables import deliveries, outbox
from bot.telegram.limits import Limits
from tests.bot.doings import SWING, writes_outcome
from tests.bot.house import House, until
from tests.bot.phone import words_of

FAST = Limits(1000, per_chat_burst=1000)


async def delivery_states(house: House) -> Counter[str]:
    def look(conn: Connection) -> Counter[str]:
        return Counter(dict(conn.execute(select(deliveries.c.state, func.count()).group_by(deliveries.c.state)).all()))

    return await house.read(look)


async def held(house: House) -> int:
    query = select(func.count()).select_from(outbox).where(outbox.c.state == 1)
    return await house.read(lambda conn: conn.execute(query).scalar_one())


def told(house: House) -> int:
    return len([call for call in house.calls("sendMessage") if "We built it" in str(call)])


async def test_after_a_stop_in_a_broadcast_everyone_hears_once(house: House) -> None:
    await house.opens(SWING)
    sam = await house.member_of_staff()
    phones = await house.crowd(20, "SWING")
    await writes_outcome(sam, when="18:00")
    house.sayso.outbox.pace(Limits(10, per_chat_burst=5))
    house.clock.forward(house.clock.at_local(house.clock.today(), 18, 2) - house.clock.now())
    await house.sayso.metronome.ring_now()
    await until(lambda: told(house) >= 2, "some went")
    await house.halt()
    assert told(house) < 20
    assert await held(house) == 0, "what was not begun was given back"
    assert (await delivery_states(house)).keys() == {"queued", "sent"}

    house.sayso.outbox.pace(FAST)
    await house.start()
    await house.rings()
    assert await delivery_states(house) == {"sent": 20}
    heard = [sum("We built it" in words_of(message) for message in await phone.chat()) for phone in phones]
    assert heard == [1] * 20


async def test_the_letter_that_is_being_sent_is_finished_first(house: House) -> None:
    sending = house.sayso.outbox._sending
    send, begun, may_go = sending._send, asyncio.Event(), asyncio.Event()

    async def slowly(call: Call, files: object) -> object:
        begun.set()
        await may_go.wait()
        return await send(call, files)  # type: ignore[arg-type]

    sending._send = slowly  # type: ignore[assignment]
    ana = await house.person()
    async with house.http.post(f"/phone/{ana.id}/start", json={}):
        pass
    await begun.wait()
    halting = asyncio.create_task(house.halt())
    await until(lambda: sending.closing, "it is to stop")
    may_go.set()
    await halting
    assert len(house.calls("sendMessage", ana)) == 1
    await house.start()
    await house.settled()
    assert len(house.calls("sendMessage", ana)) == 1, "it was noted as sent"
