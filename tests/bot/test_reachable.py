"""People who block the bot are left alone, lose nothing, and can come back."""

from __future__ import annotations

from sqlalchemy import select

from bot.storage.tables import accounts, deliveries, outbox
from tests.bot.doings import SWING, all_views, has_said, writes_outcome
from tests.bot.house import House


async def reachable(house: House) -> list[bool]:
    query = select(accounts.c.reachable).order_by(accounts.c.created_at)
    return await house.read(lambda conn: list(conn.execute(query).scalars()))


async def test_a_403_marks_the_account_and_keeps_the_views(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await has_said(ana, "a tree house")
    await house.fault("403", method="sendMessage", chat_id=ana.id)
    await ana.types("/help")
    assert await reachable(house) == [False]
    assert [view.text for view in await all_views(house)] == ["a tree house"]
    states = await house.read(lambda conn: set(conn.execute(select(outbox.c.state)).scalars()))
    assert 6 in states, "noted as blocked"
    assert 3 not in states, "which is no failure of ours"


async def test_whoever_writes_again_can_be_written_to_again(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await has_said(ana, "a tree house")
    await ana.sends("block")
    assert await reachable(house) == [False]
    await ana.sends("unblock")
    assert await reachable(house) == [True]
    await ana.types("/mydata")
    await ana.taps("See what I said")
    await ana.sees("a tree house")


async def test_an_outcome_passes_over_whoever_blocked_us_and_says_so(house: House) -> None:
    await house.opens(SWING)
    sam, ana, ben = await house.member_of_staff(), await house.young_person(), await house.young_person("Ben")
    for phone in (ana, ben):
        await has_said(phone, "a tree house")
    await ana.sends("block")
    await ben.looks()
    await writes_outcome(sam)
    await house.rings()
    await ben.sees("We built it.")
    assert [call for call in house.calls(chat=ana) if "We built it" in str(call)] == []
    states = await house.read(lambda conn: sorted(conn.execute(select(deliveries.c.state)).scalars()))
    assert states == ["blocked", "sent"]
    await sam.sees("Blocked the bot: 1")


async def test_a_block_that_is_found_out_by_the_outcome_is_counted_as_one(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await house.fault("403", chat_id=ana.id)
    await writes_outcome(sam)
    await house.rings()
    states = await house.read(lambda conn: list(conn.execute(select(deliveries.c.state)).scalars()))
    assert states == ["blocked"]
    assert await reachable(house) == [True, False]
    assert [view.text for view in await all_views(house)] == ["a tree house"]
