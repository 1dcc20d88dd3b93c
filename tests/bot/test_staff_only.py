"""What only staff may do is refused to everyone else, however they ask; an invitation has one winner."""

from __future__ import annotations

import asyncio

from sqlalchemy import Connection, func, select

from bot.perform import Doing
from bot.storage import people
from bot.storage import staff as staff_rows
from bot.storage.tables import accounts, audit, projects, staff
from flows.effects import SetProjectState
from tests.bot.doings import SWING, all_views, audited, has_said, outcome_states, writes_outcome
from tests.bot.house import House
from tests.bot.phone import words_of


async def test_staff_s_command_does_not_exist_for_others(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await ana.types("/staff")
    await ana.sees("I don't know that one")


async def test_another_person_s_button_does_nothing(house: House) -> None:
    """A button's data can be sent by anyone who knows it: here, every button that staff were ever shown."""
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await sam.types("/staff")
    await sam.taps("The swing")
    shown = [message for message in await sam.chat() if message["buttons"]]
    stolen = [b["callback_data"] for message in shown for row in message["buttons"] for b in row]
    run = stolen[-1].split(":")[0]
    stolen += [f"{run}:{revision}:{value}" for revision in range(3) for value in ("close", "yes", "outcome", "views")]
    mine = (await ana.chat())[-1]
    for data in stolen:
        await ana.presses(mine, data)
        assert ana.toast == "That question has closed."
    state = await house.read(lambda conn: conn.execute(select(projects.c.state)).scalar())
    assert state == "open"
    assert await outcome_states(house) == []
    assert not [words_of(message) for message in await ana.new()]


async def test_tampered_data_of_one_s_own_run_does_nothing(house: House) -> None:
    await house.opens("evening")
    priya = await house.parent()
    shown = (await priya.chat())[-1]
    run, revision, _ = shown["buttons"][0][0]["callback_data"].split(":", 2)
    for value in ("no-such-option", "", "!again\x00", "close", "🙂"):
        await priya.presses(shown, f"{run}:{revision}:{value}")
    for other in ("99", "zzz", "-1"):
        await priya.presses(shown, f"{run}:{other}:wednesday")
    assert await all_views(house) == []
    await priya.taps("Wednesday")
    assert [view.choice for view in await all_views(house)] == [("wednesday",)]


async def test_a_role_that_was_taken_back_ends_at_the_next_tap(house: House) -> None:
    await house.opens(SWING)
    sam = await house.member_of_staff()
    await sam.types("/staff")
    await sam.taps("The swing")
    await sam.taps("Close it")
    who = await house.read(lambda conn: conn.execute(select(staff.c.account_id)).scalar_one())
    await house.write(lambda conn: staff_rows.revoke(conn, who, "owner", house.clock.now()))
    await sam.taps_value("yes")
    state = await house.read(lambda conn: conn.execute(select(projects.c.state)).scalar())
    assert state == "open"


async def test_an_effect_of_staff_is_refused_even_if_a_flow_believed_in_the_role(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    sayso = house.sayso

    def forge(conn: Connection) -> None:
        known = people.load(conn, sayso.ring, [sayso.ring.lookup("user", ana.id)])
        [person] = known.values()
        doing = Doing(conn, sayso.ring, house.clock, house.clock.now())
        doing.carry_out(SetProjectState("SWING", "closed"), person, None)  # type: ignore[arg-type]
        doing.finish()

    await house.write(forge)
    state = await house.read(lambda conn: conn.execute(select(projects.c.state)).scalar())
    assert state == "open"
    assert "refused" in await audited(house)


async def test_twenty_people_press_one_invitation_and_one_becomes_staff(house: House) -> None:
    code = await house.invitation()
    phones = [await house.person(f"P{number}") for number in range(20)]

    async def press(number: int) -> None:
        async with house.http.post(f"/phone/{phones[number].id}/start", json={"payload": f"i_{code}"}) as answer:
            assert answer.status == 200

    await asyncio.gather(*(press(number) for number in range(20)))
    await house.settled()
    welcomed = [phone for phone in phones if "Welcome to the team" in str(await phone.chat())]
    members = await house.read(lambda conn: conn.execute(select(func.count()).select_from(staff)).scalar())
    assert members == 1
    joined = await house.read(
        lambda conn: conn.execute(select(func.count()).where(audit.c.action == "staff.joined")).scalar()
    )
    assert joined == 1
    assert len(welcomed) == 1, "nobody is welcomed who has not joined"
    others = [phone for phone in phones if "This invitation does not work" in str(await phone.chat())]
    assert len(others) == 19


async def test_an_invitation_is_over_after_a_day_and_a_wrong_one_never_works(house: House) -> None:
    code = await house.invitation()
    await house.later(days=1, seconds=1)
    for payload in (f"i_{code}", "i_guess", "i_" + "0" * 32):
        phone = await house.person()
        await phone.starts(payload)
        await phone.sees("This invitation does not work")
    assert await house.read(lambda conn: conn.execute(select(func.count()).select_from(staff)).scalar()) == 0
    assert await house.read(lambda conn: conn.execute(select(func.count()).select_from(accounts)).scalar()) == 3


async def test_staff_s_answer_to_a_question_reaches_the_one_who_asked(house: House) -> None:
    await house.opens(SWING)
    sam, ana, ben = await house.member_of_staff(), await house.young_person(), await house.young_person("Ben")
    for phone in (ana, ben):
        await has_said(phone, "a tree house")
    await writes_outcome(sam)
    await house.rings()
    await ana.taps("❓")
    await ana.says("When does it open?")
    await ana.sees("We have your question")
    await ana.looks()
    await ben.looks()
    await sam.types("/staff")
    await sam.taps("The swing")
    await sam.taps("Latest views")
    await sam.taps("1")
    await sam.sees("When does it open?")
    await sam.taps("Answer")
    await sam.types("On Monday.")
    await ana.sees("On Monday.")
    await ben.sees_nothing_new()
