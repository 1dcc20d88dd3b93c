"""Uses what each recipe of the README makes, in the whole running bot. `test_recipes.py` runs these in a copy with the
recipe applied; in the project itself nothing here would work, so pytest does not collect this file.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.projects import ready
from bot.storage import export, keep, project_files, projects
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from tests.bot.house import House, open_house

LUNCH = """

[[questions]]
id = "lunch"
kind = "stars"
text.en = "How was lunch?"
"""


@pytest.fixture
async def house(database: Database, ring: KeyRing, tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(database, ring, tmp_path) as house:
        yield house


async def test_a_kind_of_question(house: House) -> None:
    text = ready("garden").partition("[[questions]]")[0] + LUNCH
    read = project_files.read(text, today=house.clock.today(), zone=house.clock.zone)

    def add(conn: Connection) -> None:
        projects.add(conn, read, house.clock.now())
        projects.set_state(conn, read.project.id, "open", house.clock.now())

    await house.write(add)
    ana = await house.young_person()
    await ana.starts("p_GARDEN")
    await ana.sees("How was lunch?")
    await ana.types("lovely")
    await ana.sees("tap one of the answers")
    await ana.taps_value("4")
    await ana.sees("How should we tell you")
    lines = await house.read(lambda conn: list(export.stream(conn, house.sayso.ring, "GARDEN")))
    assert [(line["question"], line["choice"], line["emoji"]) for line in lines] == [("lunch", ["4"], "⭐⭐⭐⭐")]


async def test_a_language(house: House) -> None:
    assert ("eo", "Esperanto") in house.sayso.wording.locales()
    ana = await house.person("Ana", language_code="eo")
    await ana.starts()
    await ana.taps("Esperanto")
    await ana.sees("Kiu vi estas?")
    await ana.taps_value("young-person")
    await ana.sees("How old are you?")
    await ana.taps("8 to 12")


async def test_a_conversation(house: House) -> None:
    ana = await house.young_person()
    await ana.types("/compliment")
    await ana.sees("Who needs a kind word?")
    await ana.taps("Me")
    await ana.sees("That takes courage")


async def test_a_job(house: House) -> None:
    await house.later(minutes=2)
    assert await house.read(lambda conn: keep.get(conn, "alive at")) == house.clock.now().isoformat(timespec="minutes")


async def test_a_command_for_staff(house: House) -> None:
    sam = await house.member_of_staff(role="moderator")
    await sam.types("/who")
    await sam.sees("You are here as moderator")
    ana = await house.young_person()
    await ana.types("/who")
    await ana.sees("I don't know that one")
    await ana.sees_no("You are here as")
