"""Answers what flows look up, by queries on the connection of the event's own transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.clock import Clock
from bot.storage import (
    Connection,
    deliveries,
    follows,
    outcomes,
    projects,
    reminding,
    reviews,
    sharing,
    shown_counts,
    staff,
    transcripts,
    views,
)
from bot.storage.crypto import KeyRing
from bot.storage.people import Known
from bot.wording import Wording
from flows.heard import Faces, Heard, Sharing
from flows.messages import Text
from flows.ports import Counts, Language, Outcome, OwnView, Person, Progress, Project

COUNTED_AFRESH = timedelta(minutes=1)


class Shelf:
    """The projects, read once and kept until one of them changes; and when each was last counted."""

    def __init__(self) -> None:
        self._version: object = None
        self._projects: dict[str, Project] = {}
        self._counted: dict[str, datetime] = {}

    def look(self, conn: Connection) -> None:
        """See whether a project was changed; once for each transaction that reads them."""
        version = projects.revision(conn)
        if version != self._version:
            self._projects = {project.id: project for project in projects.all(conn)}
            self._version = version

    def so_far(self, conn: Connection, project: str, now: datetime) -> Counts:
        """How people answered a project, as far as it may be shown (`flows.so_far.moved_on`).

        Counting reads all of its views, so a process does it once a minute however many answer. What is shown is kept
        in the database: it is the same whichever process shows it, also after a restart.
        """
        known, counted_at = self._projects.get(project), self._counted.get(project)
        if known is None or (counted_at is not None and now - COUNTED_AFRESH < counted_at <= now):
            return Counts(choices=shown_counts.shown(conn, project))
        self._counted[project] = now
        return Counts(choices=shown_counts.move_on(conn, known))

    @property
    def projects(self) -> dict[str, Project]:
        """Every project by its code."""
        return self._projects


class Lookups:
    """The ports of one person in one transaction (`flows.ports.Ports`, and `StaffPorts` for staff)."""

    def __init__(
        self, conn: Connection, ring: KeyRing, wording: Wording, clock: Clock, known: Known, shelf: Shelf
    ) -> None:
        self._conn = conn
        self._ring = ring
        self._wording = wording
        self._clock = clock
        self._known = known
        self._shelf = shelf
        self.locale = known.locale

    def person(self) -> Person:
        """Who this is, as far as a flow may know."""
        known = self._known
        return Person(
            id=known.contributor_id,
            pseudonym=known.pseudonym,
            locale=known.locale,
            role=known.role,
            age_band=known.age_band,
            agreed=known.agreed,
            stopped=known.stopped_at is not None,
            staff=known.staff_role,
            read_aloud=known.read_aloud,
        )

    # --- for everyone

    def now(self) -> datetime:
        return self._clock.now()

    def local(self, moment: datetime) -> datetime:
        return self._clock.local(moment)

    def at_local(self, day: date, hour: int, minute: int) -> datetime:
        return self._clock.at_local(day, hour, minute)

    def new_id(self) -> str:
        return self._clock.new_id()

    def wording(self, text: Text) -> str:
        return self._wording.plain(text, self.locale)

    def locales(self) -> Sequence[tuple[str, str]]:
        return self._wording.locales()

    def languages(self) -> Sequence[Language]:
        return self._wording.languages()

    def project(self, project: str) -> Project | None:
        return self._shelf.projects.get(project)

    def open_projects(self) -> Sequence[Project]:
        now, known = self._clock.now(), self._known
        fitting = [
            project
            for project in self._shelf.projects.values()
            if project.state == "open"
            and (project.opens is None or project.opens <= now)
            and (project.closes is None or project.closes > now)
            and projects.fits(project, known.role, known.age_band)
        ]
        return sorted(fitting, key=lambda project: (project.closes is None, project.closes or now, project.id))

    def outcome(self, outcome: str) -> Outcome | None:
        return outcomes.by_id(self._conn, [outcome]).get(outcome)

    def own_views(self, project: str = "") -> Sequence[OwnView]:
        return views.own(self._conn, self._known.key, self._known.contributor_id, project)

    def sharing(self, view: str) -> Sharing:
        return sharing.of(self._conn, view, self._known.contributor_id)

    def hears_by(self, project: str) -> str:
        mine = follows.of(self._conn, [self._known.contributor_id])
        return mine.get(self._known.contributor_id, {}).get(project, "")

    def so_far(self, project: str) -> Counts:
        return self._shelf.so_far(self._conn, project, self._clock.now())

    def reminded(self, project: str) -> bool:
        return reminding.was_reminded(self._conn, self._known.contributor_id, project)

    def invite_role(self, code: str) -> str:
        return staff.role_of(self._conn, self._ring, code, self._clock.now())

    # --- for staff

    def projects(self) -> Sequence[Project]:
        if not self._known.staff_role:
            return ()
        order = {"open": 0, "draft": 1, "closed": 2}
        return sorted(self._shelf.projects.values(), key=lambda project: (order.get(project.state, 3), project.id))

    def counts(self, project: str) -> Counts:
        return reviews.counts(self._conn, project) if self._known.staff_role else Counts()

    def latest_views(self, project: str, *, after: str = "", limit: int = 5) -> Sequence[OwnView]:
        return reviews.latest(self._conn, project, after, limit) if self._known.staff_role else ()

    def view(self, view: str) -> OwnView | None:
        return reviews.one(self._conn, self._ring, view) if self._known.staff_role else None

    def heard(self, view: str) -> Sequence[Heard]:
        if not self._known.staff_role:
            return ()
        return transcripts.of_views(self._conn, self._ring, [view]).get(view, ())

    def faces(self, media: str) -> Faces | None:
        return sharing.faces(self._conn, media) if self._known.staff_role else None

    def outcomes(self, project: str) -> Sequence[Outcome]:
        return outcomes.of_project(self._conn, project) if self._known.staff_role else ()

    def progress(self, outcome: str) -> Progress:
        return deliveries.progress(self._conn, outcome) if self._known.staff_role else Progress()
