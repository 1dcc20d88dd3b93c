"""What takes people several steps, and a project of one question for tests that are about something else."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, select

from bot.storage import reviews
from bot.storage.tables import audit, contributors, outcomes, views
from flows.ports import OwnView
from tests.bot.house import House
from tests.bot.phone import Message, Phone

SWING = """
id = "SWING"
emoji = "🌳"
flow = "have_your_say"
roles = ["young_person"]
closes = "in 14 days"
promised = "in 28 days"

[title]
en = "The swing"
cy = "Y siglen"

[aim]
en = "The swing is broken. What should be there?"

[who_hears]
en = "Sam, who runs the park."

[can_change]
en = "What is there instead."

[cannot_change]
en = "It stays where it is."

[[questions]]
id = "idea"
kind = "open_view"
text.en = "What should be there?"
"""


async def begins(phone: Phone, project: str = "SWING") -> None:
    """Open a project by its link, up to the question that is open in it."""
    await phone.starts(f"p_{project}")
    if reads(await phone.new(), "carry on or start again?"):
        await phone.taps("Carry on")


async def has_said(phone: Phone, words: str, *, hear_by: str = "message", project: str = "SWING") -> None:
    """Answer the one question with words, and say how to hear back."""
    await begins(phone, project)
    await phone.says(words)
    await phone.taps_value(hear_by)
    await phone.sees("Thank you")


async def writes_outcome(
    sam: Phone,
    *,
    project: str = "The swing",
    result: str = "did",
    said: str = "You want a tree house.",
    done: str = "We built it.",
    when: str = "now",
    cy: tuple[str, str] | None = None,
    voice: bytes | None = None,
) -> None:
    """Staff write an outcome and send it: "now", or a local date and time as they would type it."""
    await sam.types("/staff")
    await sam.taps(project)
    await sam.taps_value("outcome")
    await sam.taps_value(result)
    await sam.types(said)
    await sam.types(done)
    if cy is not None:
        await sam.taps_value("cy")
        for words in cy:
            await sam.types(words)
    await sam.taps_value("no-more")
    if voice is None:
        await sam.taps("Skip")
    else:
        await sam.speaks(voice)
        await sam.taps("Send it")
    await sam.taps_value("good")
    if when == "now":
        await sam.taps("Now")
    else:
        await sam.types(when)
    await sam.taps_value("send")


async def opens_the_newest_view(sam: Phone) -> None:
    """Staff open what came last to the swing."""
    await sam.types("/staff")
    await sam.taps("The swing")
    await sam.taps_value("views")
    await sam.taps("1")


async def is_away(house: House, **by: float) -> None:
    """The bot does not run for so long; when it is back, its jobs ring."""
    await house.halt()
    house.clock.forward(timedelta(**by))
    await house.start()
    await house.rings()


async def all_views(house: House, question: str = "") -> list[OwnView]:
    """Every view that is kept, oldest first, opened as staff would open it."""

    def look(conn: Connection) -> list[OwnView]:
        ids = conn.execute(select(views.c.id, views.c.question_id).order_by(views.c.said_at, views.c.id)).all()
        found = (reviews.one(conn, house.sayso.ring, row.id) for row in ids if question in ("", row.question_id))
        return [view for view in found if view is not None]

    return await house.read(look)


async def people(house: House) -> list[Any]:
    """The rows of all contributors, in the order in which they came."""
    query = select(contributors).order_by(contributors.c.created_at, contributors.c.id)
    return await house.read(lambda conn: list(conn.execute(query)))


async def outcome_states(house: House) -> list[str]:
    """The states of all outcomes."""
    return await house.read(lambda conn: list(conn.execute(select(outcomes.c.state)).scalars()))


async def audited(house: House) -> list[str]:
    """What the audit says was done, in order."""
    query = select(audit.c.action).order_by(audit.c.id)
    return await house.read(lambda conn: list(conn.execute(query).scalars()))


def reads(messages: list[Message], *words: str) -> bool:
    """Whether these words stand in these messages, in this order."""
    told = "\n".join(str(message.get("text") or message.get("caption") or "") for message in messages)
    at = -1
    for word in words:
        at = told.find(word, at + 1)
        if at < 0:
            return False
    return True
