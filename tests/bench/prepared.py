"""A database with the project open and everybody known, as after a first hello; and what is kept in it at the end."""

from __future__ import annotations

from bot.app import opened
from bot.settings import Settings
from bot.storage import Connection, people, project_files, projects, views
from bot.storage.crypto import KeyRing
from bot.storage.people import NewPerson
from tests.bench.person import PROJECT


async def prepare(settings: Settings, first: int, count: int) -> None:
    """Make it."""
    async with opened(settings) as sayso:
        clock, now = sayso.clock, sayso.clock.now()
        project = project_files.read(PROJECT, today=clock.today(), zone=clock.zone)

        def add(conn: Connection) -> None:
            projects.add(conn, project, now)
            projects.set_state(conn, "BENCH", "open", now)
            for start in range(first, first + count, 500):
                ids = range(start, min(start + 500, first + count))
                fresh = [NewPerson(sayso.ring.lookup("user", one), one, one, "en", "en") for one in ids]
                known = people.create(conn, sayso.ring, fresh, clock.new_id, clock.choose, now)
                told = {"now": now, "role": "young_person", "age_band": "13-15", "agreed": True, "may_invite": True}
                people.save_profiles(conn, [{"id": person.contributor_id, **told} for person in known.values()])

        await sayso.database.write(add)


def kept_answers(conn: Connection, ring: KeyRing, user: int) -> list[tuple[str, str]]:
    """Every view of one person as (question, what was said), in no order."""
    lookup = ring.lookup("user", user)
    person = people.load(conn, ring, [lookup])[lookup]
    own = views.own(conn, person.key, person.contributor_id, "BENCH")
    return [(view.question, view.text or ",".join(view.choice)) for view in own]
