"""What a flow may ask the bot to do. Effects are data: flows make them, `bot/storage` carries them out.

Each effect is carried out in the transaction of the event that caused it, and each is safe to carry out again with
other values (it revises rather than doubles). `undone()` names the effect that takes it back, for an answer that
was forgotten with Back and never given again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from flows.answers import Answer
from flows.messages import Json, Text

TO_THE_TEAM = "ask-"
"""What the question of a view begins with that asks the team about an outcome."""


@dataclass(frozen=True, slots=True)
class Effect:
    """Something to be done; every kind of it is a subclass below."""

    def subject(self) -> str:
        """What tells two effects of one kind in one run apart."""
        return ""

    def undone(self) -> Effect | None:
        """The effect that takes this one back, where there is one."""
        return None

    def fields(self) -> dict[str, Any]:
        """Its fields by name (`dataclasses.asdict` copies deeply, which costs more than a whole question)."""
        names: tuple[str, ...] = self.__slots__
        return {name: getattr(self, name) for name in names}


@dataclass(frozen=True, slots=True)
class KeepView(Effect):
    """Keep one contributor's answer to one question. Again for the same question: the earlier view is revised.

    `mode` is choice, text, emoji, image or voice; `choice` the option ids; `media` the ids of kept pictures or sound;
    `source` the message it came in, so that an edit of that message finds it.
    """

    project: str
    question: str
    mode: str
    choice: tuple[str, ...] = ()
    text: str = ""
    emoji: str = ""
    media: tuple[str, ...] = ()
    source: str = ""

    def subject(self) -> str:
        return f"{self.project}/{self.question}"

    def undone(self) -> Effect | None:
        return TakeBack(project=self.project, question=self.question)


def keeping(project: str, question: str) -> Callable[[Answer], KeepView]:
    """How an answer to one question is kept."""
    return lambda answer: KeepView(project, question, **answer.fields())


@dataclass(frozen=True, slots=True)
class TakeBack(Effect):
    """Erase one view: by its id, or by project and question."""

    view: str = ""
    project: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class TakeBackAll(Effect):
    """Erase every view this contributor gave; they stay known and can say more."""


@dataclass(frozen=True, slots=True)
class Forget(Effect):
    """Erase everything, destroy the person's own key, and forget the account."""


@dataclass(frozen=True, slots=True)
class Stop(Effect):
    """Send nothing more of our own accord until the person comes back."""


@dataclass(frozen=True, slots=True)
class SetProfile(Effect):
    """Keep what a person told us of themselves; `None` leaves a field as it is. `agreed`: yes or no to taking part;
    `read_aloud`: each question is read to them."""

    locale: str | None = None
    role: str | None = None
    age_band: str | None = None
    agreed: bool | None = None
    may_invite: bool | None = None
    read_aloud: bool | None = None

    def subject(self) -> str:
        return "+".join(name for name in self.__slots__ if getattr(self, name) is not None)


@dataclass(frozen=True, slots=True)
class Follow(Effect):
    """The person will hear what came of a project; `by` is message, picture, voice or nothing."""

    project: str
    by: str


@dataclass(frozen=True, slots=True)
class AskLater(Effect):
    """The person would rather be asked about a project another time: `at` (ISO 8601, UTC). The newest wish counts."""

    project: str
    at: str

    def subject(self) -> str:
        return self.project


@dataclass(frozen=True, slots=True)
class NotAgain(Effect):
    """The person would rather not be asked about a project again: a wish to be asked later is off, and nobody invites
    or reminds them."""

    project: str

    def subject(self) -> str:
        return self.project


@dataclass(frozen=True, slots=True)
class Reminded(Effect):
    """The person was reminded of a project. They are never reminded of it again."""

    project: str

    def subject(self) -> str:
        return self.project


@dataclass(frozen=True, slots=True)
class React(Effect):
    """What a person thinks of an outcome: `up` or `down`. The newest counts."""

    outcome: str
    thumb: str


@dataclass(frozen=True, slots=True)
class AskTheTeam(Effect):
    """Keep a question to the team about an outcome, in whatever mode it came; staff answer it with `Tell`."""

    project: str
    outcome: str
    mode: str
    choice: tuple[str, ...] = ()
    text: str = ""
    emoji: str = ""
    media: tuple[str, ...] = ()
    source: str = ""
    another: str = ""

    def view(self) -> KeepView:
        """The view as which it is kept. With `another` (any name) it stands beside what they asked about it before."""
        said = self.fields()
        about = "-".join(filter(None, (said.pop("outcome"), said.pop("another"))))
        return KeepView(said.pop("project"), f"{TO_THE_TEAM}{about}", **said)


@dataclass(frozen=True, slots=True)
class Revise(Effect):
    """The person edited an earlier message: the view that came in it says this now, and is looked at again."""

    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Begin(Effect):
    """Begin another flow with the same person, right after this turn."""

    flow: str
    args: Mapping[str, Json] = field(default_factory=dict)

    def subject(self) -> str:
        return self.flow


@dataclass(frozen=True, slots=True)
class Tell(Effect):
    """Say something to another person through the bot: staff answering a question. Kept in the audit."""

    contributor: str
    text: tuple[Text, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class AnswerSharing(Effect):
    """What a person says to their voice being played to others: `answer` is yes, words or no. The newest counts."""

    media: str
    answer: str

    def subject(self) -> str:
        return self.media


# --- What staff ask for -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Redeem(Effect):
    """Use a one-time invitation; the flow has looked it up already."""

    invite: str


@dataclass(frozen=True, slots=True)
class Review(Effect):
    """Let a view through, or hold it back. `verdict`: let_through or held_back."""

    view: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Looked(Effect):
    """Staff opened the words of a view: a row in the audit."""

    view: str


@dataclass(frozen=True, slots=True)
class KeepOutcome(Effect):
    """Keep an outcome as staff wrote it. `result`: did, doing or could_not. Texts are by locale."""

    outcome: str
    project: str
    result: str
    said: Mapping[str, str]
    done: Mapping[str, str]
    voice: str = ""


@dataclass(frozen=True, slots=True)
class SendOutcome(Effect):
    """Send an outcome to everyone who follows its project, at `at` (ISO 8601, UTC) or now."""

    outcome: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class CancelOutcome(Effect):
    """Do not send what has not gone yet."""

    outcome: str


@dataclass(frozen=True, slots=True)
class Watch(Effect):
    """Keep one message up to date with how far an outcome has got."""

    outcome: str


@dataclass(frozen=True, slots=True)
class SetProjectState(Effect):
    """Open or close a project. `state`: open or closed."""

    project: str
    state: str


@dataclass(frozen=True, slots=True)
class Correct(Effect):
    """Keep the words of a voice note as staff heard them. They count as approved."""

    view: str
    media: str
    text: str


@dataclass(frozen=True, slots=True)
class Approve(Effect):
    """Staff have listened: the transcript of a voice note is right."""

    view: str
    media: str


@dataclass(frozen=True, slots=True)
class AskToShare(Effect):
    """Ask the person whose voice it is whether it may be played to others. They are asked once."""

    project: str
    view: str
    media: str


@dataclass(frozen=True, slots=True)
class LookForFaces(Effect):
    """Have a program look for faces in a picture; `staff-sharing` goes on when it has."""

    project: str
    view: str
    media: str


@dataclass(frozen=True, slots=True)
class Shared(Effect):
    """A copy of a voice or picture was given to staff to pass on: a row in the audit. `how` it was made safe."""

    view: str
    how: str


STAFF_ONLY: frozenset[type[Effect]] = frozenset(
    {Review, Looked, KeepOutcome, SendOutcome, CancelOutcome, Watch, SetProjectState, Tell}
    | {Correct, Approve, AskToShare, LookForFaces, Shared}
)
"""Carried out only for an account that is staff at that moment, whatever the flow believed."""
