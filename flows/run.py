"""A run: one contributor's place in one flow, as JSON. Answers are kept by key, in the order they were given."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from flows import messages
from flows.messages import Incoming, Json

if TYPE_CHECKING:
    from flows.engine import Talk

SKIPPED: Json = {"skipped": True}
"""What is recorded for a question that was passed over."""


class KeyUsedTwice(Exception):
    """A flow used one key for two things; found by the first test that walks it."""


class AwaitedSomethingElse(Exception):
    """A flow awaited something other than `talk`."""


@dataclass(frozen=True, slots=True)
class Flow:
    """One conversation. `renamed` maps old answer keys to new ones, so that runs saved before a rename carry on.

    `nudge`: after how long a half-finished run is offered again, once. `expires`: after how long it is let go.
    `single`: beginning it again ends the earlier run (menus); otherwise the person is asked to carry on or start again.
    `command`: what a person sends to begin it, without its slash (1 to 32 small letters, digits and underscores).
    """

    name: str
    tell: Callable[[Talk], Awaitable[None]]
    renamed: Mapping[str, str] = field(default_factory=dict)
    nudge: timedelta | None = None
    expires: timedelta | None = timedelta(days=60)
    single: bool = True
    staff: bool = False
    command: str = ""


@dataclass(slots=True)
class Run:
    """`asked` is the key of the open question, `sort` which sort of question it is; `part` the half-made answer to it;
    `done` what was said and done; `held` what came in for a question that another was put in before; `rests` that
    nobody waits for an answer; `offered` that the person was asked whether to carry on, and said nothing yet. `undone`
    are the answers they went back from; `typed` the messages in which answers were typed, with their questions.
    """

    id: str
    flow: str
    args: dict[str, Json] = field(default_factory=dict)
    answers: dict[str, Json] = field(default_factory=dict)
    once: dict[str, Json] = field(default_factory=dict)
    done: dict[str, Json] = field(default_factory=dict)
    part: Json = None
    asked: str = ""
    revision: int = 0
    ended: bool = False
    rests: bool = False
    held: Json = None
    sort: str = ""
    offered: bool = False
    undone: dict[str, Json] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)

    def to_json(self) -> Json:
        return {
            "id": self.id,
            "flow": self.flow,
            "args": self.args,
            "answers": self.answers,
            "once": self.once,
            "done": self.done,
            "part": self.part,
            "asked": self.asked,
            "revision": self.revision,
            "ended": self.ended,
            "rests": self.rests,
            "held": self.held,
            "sort": self.sort,
            "offered": self.offered,
            "undone": self.undone,
            "typed": self.typed,
        }

    @classmethod
    def from_json(cls, stored: Json, renamed: Mapping[str, str] | None = None) -> Run:
        """Read back a saved run; fields that a later release added are at their defaults."""
        run = cls(**{name: stored[name] for name in cls.__slots__ if name in stored})
        if renamed:
            run.answers = {renamed.get(key, key): value for key, value in run.answers.items()}
            run.once = {renamed.get(key, key): value for key, value in run.once.items()}
            run.undone = {renamed.get(key, key): value for key, value in run.undone.items()}
            run.typed = {source: renamed.get(key, key) for source, key in run.typed.items()}
            run.asked = renamed.get(run.asked, run.asked)
            run.held = [renamed.get(run.held[0], run.held[0]), *run.held[1:]] if run.held else None
        return run

    def answer(self, key: str, answer: Json, source: str = "") -> None:
        """Record the answer to the open question; `source` is the message that it was typed in."""
        self.answers[key], self.asked, self.part = answer, "", None
        self.let_be(key)
        if source and not isinstance(answer, dict):  # those know their message themselves
            self.typed[source] = key
        self.revision += 1

    def let_be(self, key: str) -> None:
        """There is another answer now than the one gone back from, or than the one in a message that can be edited."""
        self.undone.pop(key, None)
        self.typed = {source: asked for source, asked in self.typed.items() if asked != key}

    def forget_newest(self) -> bool:
        """Go back from the newest answer, and drop any half-made one; whether there was one. If not, nothing is."""
        if not self.answers:
            return False
        self.part = None
        key, answer = self.answers.popitem()
        if _can_be_kept(key, answer):
            self.undone[key] = answer
        self.revision += 1
        return True

    def go_back_to_the_start(self, key: str, half: Json) -> None:
        """Start again; what was answered can be kept, question by question, and `half` an answer to the open one."""
        given = {**self.answers, key: SKIPPED if half is None else half}
        self.undone |= {key: answer for key, answer in given.items() if _can_be_kept(key, answer)}
        self.forget_all()

    def forget_all(self) -> None:
        """Start again: what was said to the person may be said anew; effects stay noted, so that they are revised."""
        self.answers.clear()
        self.once.clear()
        self.part = None
        self.revision += 1
        self.done = {
            key: value for key, value in self.done.items() if key.startswith("do/") and value.get("undo") is not None
        }


def _can_be_kept(key: str, answer: Json) -> bool:
    """Whether somebody who goes back is offered to keep it: what they said to a project, not where they were going."""
    return key.startswith("q/") and answer != SKIPPED


def hold(run: Run, event: Incoming) -> Json:
    """What came in for the open question and its half-made answer, as JSON, until it is reached again."""
    return [run.asked, type(event).__name__, asdict(event), run.part, run.sort]


def held_event(held: Json) -> Incoming:
    """The event that was held."""
    _, name, fields, *_ = held
    if name == "Pictured":
        fields = {**fields, "media": tuple(fields["media"])}
    event: Incoming = getattr(messages, name)(**fields)
    return event
