"""What a flow may look up. Plain calls, answered by `bot/` from rows or by a query on the same connection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from flows.heard import Faces, Heard, Sharing
from flows.messages import Json, Own, Text


@dataclass(frozen=True, slots=True)
class Person:
    """Who this is, as far as a flow may know. `staff` is their staff role or empty; `read_aloud`: what we say is
    read to them without asking."""

    id: str
    pseudonym: str = ""
    locale: str = "en"
    role: str = ""
    age_band: str = ""
    agreed: bool | None = None
    stopped: bool = False
    staff: str = ""
    read_aloud: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """A language that can be chosen: its code and its own name. `easy` is the code of its Easy Read form, where there
    is one; `speaks` whether it can be read aloud here; `reviewed` whether somebody who speaks it has checked its words.
    """

    code: str
    name: str
    easy: str = ""
    speaks: bool = False
    reviewed: bool = True


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that can be tapped: its id in exports and on buttons (short), its words, an emoji before them.

    `picture` is the id of a picture that staff gave it, `alt` what can be seen there, for who cannot see it; `at` is
    where it lies on the picture of its question, in percent from the left and from the top.
    """

    id: str
    text: Text
    emoji: str = ""
    picture: str = ""
    alt: Text | None = None
    at: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """One thing asked in a project. `kind` names an entry of `flows.kinds.KINDS`; `settings` is what that kind needs.

    `when` maps an earlier question's id to the option ids on which this one is asked (empty: always). What is not
    `optional` says why, in `because`. `picture` and `voice` are the ids of a picture and a recording that staff gave
    it, `alt` is what can be seen on the picture; `emoji` stands for the question in Easy Read. `explain` is said after
    the answer to a quiz; `low` and `high` name the ends of a slider.
    """

    id: str
    kind: str
    text: Own
    options: tuple[Option, ...] = ()
    optional: bool = True
    settings: Mapping[str, Json] = field(default_factory=dict)
    when: Mapping[str, Sequence[str]] = field(default_factory=dict)
    because: Own | None = None
    picture: str = ""
    alt: Own | None = None
    voice: str = ""
    emoji: str = ""
    explain: Own | None = None
    low: Own | None = None
    high: Own | None = None

    def applies(self, chosen: Mapping[str, Sequence[str]]) -> bool:
        """Whether it is asked, given what was chosen by question id; what was skipped or never asked starts none."""
        return all(set(chosen.get(question, ())) & set(wanted) for question, wanted in self.when.items())


@dataclass(frozen=True, slots=True)
class Project:
    """One thing people are asked about. `flow`: have_your_say or quick_poll. No `roles` or `ages`: everyone."""

    id: str
    title: Own
    aim: Own
    who_hears: Own
    can_change: Own
    cannot_change: Own
    promised: date
    questions: tuple[Question, ...]
    flow: str = "have_your_say"
    roles: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    state: str = "draft"
    opens: datetime | None = None
    closes: datetime | None = None
    emoji: str = "💬"


@dataclass(frozen=True, slots=True)
class OwnView:
    """A view as its contributor may see it (and, after a tap, staff). `kinds`: whether each of `media` is an image or a
    voice; `worded`: whether it has words, also where they are not given."""

    id: str
    project: str
    question: str
    mode: str
    said_at: datetime
    choice: tuple[str, ...] = ()
    text: str = ""
    emoji: str = ""
    media: tuple[str, ...] = ()
    status: str = "waiting"
    contributor: str = ""
    contributor_id: str = ""
    kinds: tuple[str, ...] = ()
    worded: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a project, as staff wrote it. `result`: did, doing, could_not."""

    id: str
    project: str
    result: str
    said: Own
    done: Own
    voice: str = ""
    state: str = "draft"
    send_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How a project stands: people, views, views waiting for a look, followers, taps by option."""

    contributors: int = 0
    views: int = 0
    waiting: int = 0
    followers: int = 0
    choices: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an outcome has got, in people."""

    sent: int = 0
    not_delivered: int = 0
    blocked: int = 0
    unknown: int = 0
    left: int = 0
    cancelled: int = 0


class Ports(Protocol):
    """Look-ups for every flow."""

    def now(self) -> datetime:
        """The time, in UTC."""

    def local(self, moment: datetime) -> datetime:
        """A moment on the service's own wall clock (SAYSO_TIMEZONE)."""

    def at_local(self, day: date, hour: int, minute: int) -> datetime:
        """A wall-clock time of the service, in UTC; a time that the clocks skip is moved on to the next that exists."""

    def new_id(self) -> str:
        """A fresh id, short and unguessable."""

    def wording(self, text: Text) -> str:
        """A text as this person reads it, plain, so that typed answers can be matched with the words on the buttons."""

    def locales(self) -> Sequence[tuple[str, str]]:
        """The languages that can be chosen: code and own name."""

    def languages(self) -> Sequence[Language]:
        """The languages that can be chosen, with what each can do; forms of a language are not among them."""

    def project(self, project: str) -> Project | None:
        """A project by its code, whatever its state."""

    def open_projects(self) -> Sequence[Project]:
        """The projects open to this person's role and age now, soonest to close first."""

    def outcome(self, outcome: str) -> Outcome | None:
        """An outcome by its id."""

    def own_views(self, project: str = "") -> Sequence[OwnView]:
        """What this person said (in one project, or in all), newest first; never anyone else's."""

    def sharing(self, view: str) -> Sharing:
        """What others may hear of one of this person's own views."""

    def hears_by(self, project: str) -> str:
        """How this person wants to hear back of a project: message, picture, voice, nothing; empty if not asked yet."""

    def so_far(self, project: str) -> Counts:
        """The taps of a project as they may be shown, which move on by five people at a time and are the same for all.
        Shown to those who answered only through `flows.so_far`, which leaves out groups that are too small."""

    def reminded(self, project: str) -> bool:
        """Whether this person was reminded of a project already."""

    def invite_role(self, code: str) -> str:
        """The staff role that a one-time invitation code gives; empty if it is used, too old or unknown."""


class StaffPorts(Ports, Protocol):
    """Look-ups for staff; every one of them answers nothing for somebody who is not staff."""

    def projects(self) -> Sequence[Project]:
        """All projects, open ones first."""

    def counts(self, project: str) -> Counts:
        """How a project stands."""

    def latest_views(self, project: str, *, after: str = "", limit: int = 5) -> Sequence[OwnView]:
        """Views without their words (text empty), newest first, from the one after `after` on."""

    def view(self, view: str) -> OwnView | None:
        """One view with its words; the caller also does `Looked`."""

    def heard(self, view: str) -> Sequence[Heard]:
        """The voice notes of a view, in order, with their words as far as they are known."""

    def faces(self, media: str) -> Faces | None:
        """The faces found in a picture; None while nobody asked for them."""

    def outcomes(self, project: str) -> Sequence[Outcome]:
        """The outcomes of a project, newest first."""

    def progress(self, outcome: str) -> Progress:
        """How far an outcome has got."""
