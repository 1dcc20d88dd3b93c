"""Projects are added, opened, closed, and found by those they are for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Connection

from bot.storage import projects
from bot.storage.database import Database
from bot.storage.project_files import ProjectFile
from flows.messages import Own
from tests.storage import given
from tests.storage.given import START, later

GARDEN = given.file().project


async def test_a_project_is_a_draft_until_it_is_opened_and_adding_it_again_keeps_its_state(database: Database) -> None:
    def story(conn: Connection) -> None:
        projects.add(conn, given.file(), START)
        assert projects.by_id(conn, ["GARDEN", "NOTHING"]) == {"GARDEN": GARDEN}
        assert projects.open_now(conn, START) == []

        assert projects.set_state(conn, "GARDEN", "open", START)
        renamed = ProjectFile(replace(GARDEN, title=Own({"en": "The new garden"})))
        projects.add(conn, renamed, later(hours=1))
        [project] = projects.open_now(conn, START)
        assert (project.state, project.title.texts["en"]) == ("open", "The new garden")

    await database.write(story)


async def test_a_project_is_open_from_its_opening_to_its_closing(database: Database) -> None:
    def story(conn: Connection) -> None:
        timed = replace(GARDEN, opens=later(days=1), closes=later(days=3))
        projects.add(conn, ProjectFile(timed), START)
        assert projects.opening(conn, later(hours=23)) == []
        assert projects.opening(conn, later(days=1)) == ["GARDEN"]
        projects.set_state(conn, "GARDEN", "open", START)
        assert projects.open_now(conn, later(hours=23)) == []
        assert projects.opening(conn, later(days=1)) == [], "it is set to open already"
        assert len(projects.open_now(conn, later(days=1))) == 1
        assert projects.closing(conn, later(days=2)) == []
        assert projects.open_now(conn, later(days=3)) == []
        assert projects.closing(conn, later(days=3)) == ["GARDEN"]
        assert projects.set_state(conn, "GARDEN", "closed", later(days=3))
        assert projects.closing(conn, later(days=3)) == []

    await database.write(story)


async def test_projects_stand_in_the_order_in_which_they_matter(database: Database) -> None:
    def story(conn: Connection) -> None:
        for code, closes in (
            ("LATE", later(days=9)),
            ("SOON", later(days=1)),
            ("EVER", None),
            ("DRAFT", later(days=1)),
        ):
            projects.add(conn, ProjectFile(replace(GARDEN, id=code, closes=closes)), START)
            assert code == "DRAFT" or projects.set_state(conn, code, "open", START)
        projects.add(conn, ProjectFile(replace(GARDEN, id="OVER")), START)
        projects.set_state(conn, "OVER", "closed", START)
        assert [project.id for project in projects.open_now(conn, START)] == ["SOON", "LATE", "EVER"]
        assert [project.id for project in projects.all(conn)] == ["SOON", "LATE", "EVER", "DRAFT", "OVER"]

    await database.write(story)


async def test_a_promise_that_is_over_or_empty_stands_in_the_way_of_opening(database: Database) -> None:
    def story(conn: Connection) -> None:
        projects.add(conn, given.file(), START)
        assert not projects.set_state(conn, "GARDEN", "open", later(days=29))
        assert not projects.set_state(conn, "NOTHING", "open", START)
        with pytest.raises(ValueError, match="open or closed"):
            projects.set_state(conn, "GARDEN", "draft", START)
        assert projects.set_state(conn, "GARDEN", "open", START)
        assert not projects.set_state(conn, "GARDEN", "open", START), "it is open already"

        projects.add(conn, ProjectFile(replace(GARDEN, id="VAGUE", can_change=Own({"en": ""}))), START)
        assert not projects.set_state(conn, "VAGUE", "open", START)

    await database.write(story)
    assert "is over" in projects.why_not_open(GARDEN, date(2026, 12, 25))[0]
    assert projects.why_not_open(GARDEN, GARDEN.promised) == []
    for promise in ("who_hears", "can_change", "cannot_change"):
        [reason] = projects.why_not_open(replace(GARDEN, **{promise: Own({"en": ""})}), START.date())
        assert reason.startswith(promise)


async def test_the_revision_moves_with_every_change_and_only_then(database: Database) -> None:
    def story(conn: Connection) -> None:
        seen = [projects.revision(conn)]
        projects.add(conn, given.file(), START)
        seen.append(projects.revision(conn))
        projects.add(conn, given.file("evening"), START)  # at the same moment
        seen.append(projects.revision(conn))
        projects.set_state(conn, "GARDEN", "open", START)
        seen.append(projects.revision(conn))
        projects.set_state(conn, "GARDEN", "open", START)
        assert projects.revision(conn) == seen[-1]
        assert seen == sorted(set(seen))

    await database.write(story)


def test_a_project_asks_those_it_names_or_everyone() -> None:
    assert projects.fits(GARDEN, "young_person", "8-12")
    assert not projects.fits(GARDEN, "parent", "adult")
    aged = replace(GARDEN, roles=(), ages=("13-15", "16-17"))
    assert projects.fits(aged, "parent", "16-17")
    assert not projects.fits(aged, "young_person", "8-12")
    assert projects.fits(replace(GARDEN, roles=()), "", "")
