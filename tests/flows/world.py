"""A whole small world in memory: it answers what flows look up and carries out what they ask for."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import singledispatchmethod
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from flows import effects as e
from flows.heard import Faces, Heard
from flows.messages import Own, Text
from flows.ports import Counts, Language, Outcome, OwnView, Person, Progress, Project
from tests.flows.cast import ATTIC, EVENING, GARDEN, START

LONDON = ZoneInfo("Europe/London")


@dataclass
class World:
    """Everything there is, by id. `now` moves only when a test moves it; `read` is what flows had worded for them."""

    now: datetime = START
    people: dict[str, Person] = field(default_factory=dict)
    projects: dict[str, Project] = field(default_factory=lambda: {p.id: p for p in (GARDEN, EVENING, ATTIC)})
    views: dict[str, OwnView] = field(default_factory=dict)
    follows: dict[tuple[str, str], str] = field(default_factory=dict)
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    progress: dict[str, Progress] = field(default_factory=dict)
    invites: dict[str, str] = field(default_factory=lambda: {"FRIEND": "editor"})
    heard: dict[str, Heard] = field(default_factory=dict)
    faces: dict[str, Faces] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    done: list[tuple[str, e.Effect]] = field(default_factory=list)
    reminded: set[tuple[str, str]] = field(default_factory=set)
    so_far: dict[str, Counts] = field(default_factory=dict)
    read: list[Text] = field(default_factory=list)
    languages: tuple[Language, ...] = (
        Language("en", "English", easy="en-x-easy", speaks=True),
        Language("cy", "Cymraeg", speaks=True, reviewed=False),
        Language("so", "Soomaali", reviewed=False),
    )
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

    def copy(self) -> World:
        """Another world, as this one is now."""
        held = ("people", "projects", "views", "follows", "outcomes", "progress", "invites", "heard", "faces", "kinds")
        return replace(
            self,
            done=list(self.done),
            reminded=set(self.reminded),
            read=[],
            _ids=copy(self._ids),
            **{n: dict(getattr(self, n)) for n in held},
        )

    # --- carrying out effects

    def carry_out(self, who: str, effect: e.Effect) -> None:
        """Do it, or refuse it to whoever is not staff."""
        person = self.people[who]
        if type(effect) in e.STAFF_ONLY and not person.staff:
            raise PermissionError(type(effect).__name__)
        self.done.append((who, effect))
        self._do(effect, person)

    @singledispatchmethod
    def _do(self, effect: e.Effect, person: Person) -> None:
        raise TypeError(f"nobody wrote how to carry out {effect}")

    @_do.register
    def _keep_view(self, effect: e.KeepView, person: Person) -> None:
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
            kinds=tuple(self.kinds.get(media, effect.mode) for media in effect.media),
            worded=bool(effect.text),
        )
        self.views[view.id] = view

    @_do.register
    def _ask_the_team(self, effect: e.AskTheTeam, person: Person) -> None:
        self._do(effect.view(), person)

    @_do.register
    def _take_back(self, effect: e.TakeBack, person: Person) -> None:
        for view in self.views_of(person.id):
            if effect.view == view.id or (effect.project, effect.question) == (view.project, view.question):
                del self.views[view.id]

    @_do.register
    def _take_back_all(self, effect: e.TakeBackAll, person: Person) -> None:
        for view in self.views_of(person.id):
            del self.views[view.id]

    @_do.register
    def _forget(self, effect: e.Forget, person: Person) -> None:
        self._do(e.TakeBackAll(), person)
        self.people[person.id] = Person(person.id)

    @_do.register
    def _stop(self, effect: e.Stop, person: Person) -> None:
        self.people[person.id] = replace(person, stopped=True)

    @_do.register
    def _set_profile(self, effect: e.SetProfile, person: Person) -> None:
        told = {name: getattr(effect, name) for name in ("locale", "role", "age_band", "agreed", "read_aloud")}
        self.people[person.id] = replace(
            person, stopped=False, **{name: value for name, value in told.items() if value is not None}
        )

    @_do.register
    def _ask_later(self, effect: e.AskLater, person: Person) -> None:
        self.reminded.add((person.id, effect.project))

    @_do.register
    def _not_again(self, effect: e.NotAgain, person: Person) -> None:
        self.reminded.add((person.id, effect.project))

    @_do.register
    def _reminded(self, effect: e.Reminded, person: Person) -> None:
        self.reminded.add((person.id, effect.project))

    @_do.register
    def _follow(self, effect: e.Follow, person: Person) -> None:
        self.follows[person.id, effect.project] = effect.by

    @_do.register(e.React)
    @_do.register(e.Revise)
    @_do.register(e.LookForFaces)
    @_do.register(e.Shared)
    def _only_noted(self, effect: e.Effect, person: Person) -> None:
        """What was asked for is in `done`."""

    @_do.register
    def _tell(self, effect: e.Tell, person: Person) -> None:
        assert effect.contributor in self.people

    @_do.register
    def _redeem(self, effect: e.Redeem, person: Person) -> None:
        self.people[person.id] = replace(person, staff=self.invites.pop(effect.invite))

    @_do.register
    def _review(self, effect: e.Review, person: Person) -> None:
        self.views[effect.view] = replace(self.views[effect.view], status=effect.verdict)

    @_do.register
    def _looked(self, effect: e.Looked, person: Person) -> None:
        assert effect.view in self.views

    @_do.register
    def _keep_outcome(self, effect: e.KeepOutcome, person: Person) -> None:
        said, done = Own(dict(effect.said)), Own(dict(effect.done))
        written = Outcome(effect.outcome, effect.project, effect.result, said, done, effect.voice)
        self.outcomes[effect.outcome] = written

    @_do.register
    def _send_outcome(self, effect: e.SendOutcome, person: Person) -> None:
        at = datetime.fromisoformat(effect.at) if effect.at else self.now
        written = self.outcomes[effect.outcome]
        self.outcomes[effect.outcome] = replace(written, state="scheduled", send_at=at)
        self.progress[effect.outcome] = Progress(left=self.count(written.project).followers)

    @_do.register
    def _cancel_outcome(self, effect: e.CancelOutcome, person: Person) -> None:
        self.outcomes[effect.outcome] = replace(self.outcomes[effect.outcome], state="cancelled")
        so_far = self.progress[effect.outcome]
        self.progress[effect.outcome] = replace(so_far, left=0, cancelled=so_far.left)

    @_do.register
    def _watch(self, effect: e.Watch, person: Person) -> None:
        assert effect.outcome in self.outcomes

    @_do.register
    def _set_project_state(self, effect: e.SetProjectState, person: Person) -> None:
        self.projects[effect.project] = replace(self.projects[effect.project], state=effect.state)

    @_do.register
    def _correct(self, effect: e.Correct, person: Person) -> None:
        self.heard[effect.media] = replace(
            self.heard[effect.media], state="done", text=effect.text, confidence=None, approved=True, corrected=True
        )

    @_do.register
    def _approve(self, effect: e.Approve, person: Person) -> None:
        self.heard[effect.media] = replace(self.heard[effect.media], approved=True)

    @_do.register
    def _ask_to_share(self, effect: e.AskToShare, person: Person) -> None:
        self.heard[effect.media] = replace(self.heard[effect.media], asked=True)

    @_do.register
    def _answer_sharing(self, effect: e.AnswerSharing, person: Person) -> None:
        assert any(effect.media in view.media for view in self.views_of(person.id))
        if effect.media in self.heard:
            self.heard[effect.media] = replace(self.heard[effect.media], wish=effect.answer)
