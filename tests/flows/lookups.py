"""What flows may look up, answered from a `World` for one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from flows.effects import Shared
from flows.heard import Faces, Heard, Sharing
from flows.messages import Text
from flows.ports import Counts, Language, Outcome, OwnView, Person, Progress, Project
from tests.flows.cast import LANGUAGES
from tests.flows.english import worded
from tests.flows.world import World


@dataclass
class Lookups:
    """`flows.ports.StaffPorts` for one person; the look-ups of staff answer nothing for anyone else."""

    world: World
    who: str

    @property
    def _person(self) -> Person:
        return self.world.people[self.who]

    def now(self) -> datetime:
        return self.world.now

    def local(self, moment: datetime) -> datetime:
        return self.world.local(moment)

    def at_local(self, day: date, hour: int, minute: int) -> datetime:
        return self.world.at_local(day, hour, minute)

    def new_id(self) -> str:
        return self.world.new_id()

    def wording(self, text: Text) -> str:
        self.world.read.append(text)
        return worded(text, self._person.locale)

    def locales(self) -> Sequence[tuple[str, str]]:
        return LANGUAGES

    def languages(self) -> Sequence[Language]:
        return self.world.languages

    def project(self, project: str) -> Project | None:
        return self.world.projects.get(project)

    def open_projects(self) -> Sequence[Project]:
        return [project for project in self.world.projects.values() if project.state == "open"]

    def outcome(self, outcome: str) -> Outcome | None:
        return self.world.outcomes.get(outcome)

    def own_views(self, project: str = "") -> Sequence[OwnView]:
        return self.world.views_of(self.who, project)

    def sharing(self, view: str) -> Sharing:
        own = next((known for known in self.world.views_of(self.who) if known.id == view), None)
        heard = [self.world.heard[media] for media in own.media if media in self.world.heard] if own else []
        allowed = tuple(one.media for one in heard if one.wish in ("yes", "words"))
        copies = [done for _, done in self.world.done if isinstance(done, Shared) and done.view == view]
        return Sharing(allowed, bool(allowed) and any(copy.how.startswith("voice") for copy in copies))

    def hears_by(self, project: str) -> str:
        return self.world.follows.get((self.who, project), "")

    def so_far(self, project: str) -> Counts:
        return self.world.so_far.get(project) or self.world.count(project)

    def reminded(self, project: str) -> bool:
        return (self.who, project) in self.world.reminded

    def invite_role(self, code: str) -> str:
        return self.world.invites.get(code, "")

    # --- for staff

    def projects(self) -> Sequence[Project]:
        return list(self.world.projects.values()) if self._person.staff else []

    def counts(self, project: str) -> Counts:
        return self.world.count(project) if self._person.staff else Counts()

    def latest_views(self, project: str, *, after: str = "", limit: int = 5) -> Sequence[OwnView]:
        if not self._person.staff:
            return []
        newest_first = [view for view in reversed(self.world.views.values()) if view.project == project]
        places = [place for place, view in enumerate(newest_first, 1) if view.id == after]
        found = newest_first[places[0] :] if places else newest_first
        return [replace(view, text="", media=()) for view in found[:limit]]

    def view(self, view: str) -> OwnView | None:
        return self.world.views.get(view) if self._person.staff else None

    def heard(self, view: str) -> Sequence[Heard]:
        known = self.world.views.get(view) if self._person.staff else None
        return [self.world.heard[media] for media in known.media if media in self.world.heard] if known else []

    def faces(self, media: str) -> Faces | None:
        return self.world.faces.get(media) if self._person.staff else None

    def outcomes(self, project: str) -> Sequence[Outcome]:
        written = [outcome for outcome in self.world.outcomes.values() if outcome.project == project]
        return written[::-1] if self._person.staff else []

    def progress(self, outcome: str) -> Progress:
        return self.world.progress.get(outcome, Progress()) if self._person.staff else Progress()
