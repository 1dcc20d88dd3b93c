"""A whole small world in memory: it answers what flows look up and carries out what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from flows import effects as e
from flows.messages import Own
from flows.ports import Counts, Outcome, OwnView, Person, Progress, Project
from tests.flows.cast import ATTIC, EVENING, GARDEN, START

LONDON = ZoneInfo("Europe/London")


@dataclass
class World:
    """Everything there is, by id. `now` moves only when a test moves it."""

    now: datetime = START
    people: dict[str, Person] = field(default_factory=dict)
    projects: dict[str, Project] = field(default_factory=lambda: {p.id: p for p in (GARDEN, EVENING, ATTIC)})
    views: dict[str, OwnView] = field(default_factory=dict)
    follows: dict[tuple[str, str], str] = field(default_factory=dict)
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    progress: dict[str, Progress] = field(default_factory=dict)
    invites: dict[str, str] = field(default_factory=lambda: {"FRIEND": "editor"})
    done: list[tuple[str, e.Effect]] = field(default_factory=list)
    _ids: Any = field(default_factory=lambda: count(1))

    def new_id(self) -> str:
        return f"id{next(self._ids):08d}"

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(LONDON)

    def at_local(self, day: date, hour: int, minute: int) -> datetime:
        """In UTC; a time that the clocks skip comes out as the one an hour later, which exists."""
        wall = datetime(day.year, day.month, day.day, hour, minute, tzinfo=LONDON)
        return wall.astimezone(self.now.tzinfo)

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)

    def views_of(self, person: str, project: str = "") -> list[OwnView]:
        """One person's views, newest first."""
        own = [v for v in self.views.values() if v.contributor_id == person and project in ("", v.project)]
        return own[::-1]

    def count(self, project: str) -> Counts:
        views = [view for view in self.views.values() if view.project == project]
        choices: dict[str, dict[str, int]] = {}
        for view in views:
            for chosen in view.choice:
                taps = choices.setdefault(view.question, {})
                taps[chosen] = taps.get(chosen, 0) + 1
        return Counts(
            contributors=len({view.contributor_id for view in views}),
            views=len(views),
            waiting=sum(view.status == "waiting" for view in views),
            followers=sum(code == project and by != "nothing" for (_, code), by in self.follows.items()),
            choices=choices,
        )

    # --- carrying out effects

    def carry_out(self, who: str, effect: e.Effect) -> None:
        """Do it, or refuse it to whoever is not staff; an effect nobody wrote a way for is an error."""
        person = self.people[who]
        if type(effect) in e.STAFF_ONLY and not person.staff:
            raise PermissionError(type(effect).__name__)
        self.done.append((who, effect))
        carry_out: Callable[[Person, Any], None] = getattr(self, f"_{type(effect).__name__}")
        carry_out(person, effect)

    def _KeepView(self, person: Person, effect: e.KeepView) -> None:
        same = [v for v in self.views_of(person.id, effect.project) if v.question == effect.question]
        view = OwnView(
            same[0].id if same else self.new_id(),
            effect.project,
            effect.question,
            effect.mode,
            self.now,
            effect.choice,
            effect.text,
            effect.emoji,
            effect.media,
            contributor=person.pseudonym,
            contributor_id=person.id,
        )
        self.views[view.id] = view

    def _AskTheTeam(self, person: Person, effect: e.AskTheTeam) -> None:
        fields = {name: getattr(effect, name) for name in ("mode", "choice", "text", "emoji", "media", "source")}
        self._KeepView(person, e.KeepView(effect.project, f"ask-{effect.outcome}", **fields))

    def _TakeBack(self, person: Person, effect: e.TakeBack) -> None:
        for view in self.views_of(person.id):
            if effect.view == view.id or (effect.project, effect.question) == (view.project, view.question):
                del self.views[view.id]

    def _TakeBackAll(self, person: Person, effect: e.TakeBackAll) -> None:
        for view in self.views_of(person.id):
            del self.views[view.id]

    def _Forget(self, person: Person, effect: e.Forget) -> None:
        self._TakeBackAll(person, e.TakeBackAll())
        self.people[person.id] = Person(person.id)

    def _Stop(self, person: Person, effect: e.Stop) -> None:
        self.people[person.id] = replace(person, stopped=True)

    def _SetProfile(self, person: Person, effect: e.SetProfile) -> None:
        told = {name: getattr(effect, name) for name in ("locale", "role", "age_band", "agreed")}
        self.people[person.id] = replace(
            person, stopped=False, **{name: value for name, value in told.items() if value is not None}
        )

    def _Follow(self, person: Person, effect: e.Follow) -> None:
        self.follows[person.id, effect.project] = effect.by

    def _React(self, person: Person, effect: e.React) -> None:
        pass

    def _Revise(self, person: Person, effect: e.Revise) -> None:
        pass

    def _Tell(self, person: Person, effect: e.Tell) -> None:
        assert effect.contributor in self.people

    def _Redeem(self, person: Person, effect: e.Redeem) -> None:
        self.people[person.id] = replace(person, staff=self.invites.pop(effect.invite))

    def _Review(self, person: Person, effect: e.Review) -> None:
        self.views[effect.view] = replace(self.views[effect.view], status=effect.verdict)

    def _Looked(self, person: Person, effect: e.Looked) -> None:
        assert effect.view in self.views

    def _KeepOutcome(self, person: Person, effect: e.KeepOutcome) -> None:
        said, done = Own(dict(effect.said)), Own(dict(effect.done))
        written = Outcome(effect.outcome, effect.project, effect.result, said, done, effect.voice)
        self.outcomes[effect.outcome] = written

    def _SendOutcome(self, person: Person, effect: e.SendOutcome) -> None:
        at = datetime.fromisoformat(effect.at) if effect.at else self.now
        written = self.outcomes[effect.outcome]
        self.outcomes[effect.outcome] = replace(written, state="scheduled", send_at=at)
        self.progress[effect.outcome] = Progress(left=self.count(written.project).followers)

    def _CancelOutcome(self, person: Person, effect: e.CancelOutcome) -> None:
        self.outcomes[effect.outcome] = replace(self.outcomes[effect.outcome], state="cancelled")
        so_far = self.progress[effect.outcome]
        self.progress[effect.outcome] = replace(so_far, left=0, cancelled=so_far.left)

    def _Watch(self, person: Person, effect: e.Watch) -> None:
        assert effect.outcome in self.outcomes

    def _SetProjectState(self, person: Person, effect: e.SetProjectState) -> None:
        self.projects[effect.project] = replace(self.projects[effect.project], state=effect.state)
