"""Walks any flow with whatever a person might send, and checks what must hold after each step."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from flows import FLOWS
from flows.answers import says_something
from flows.effects import Tell
from flows.front_door import COMMANDS
from flows.messages import (
    Began,
    Commanded,
    Edited,
    Incoming,
    Literal,
    MediaFailed,
    Message,
    Own,
    Pictured,
    Reacted,
    Spoke,
    Tapped,
    Typed,
    Unusable,
    Words,
)
from tests.flows.anything import ARGS, DEEPER, FORGED, TEXTS, UNUSABLE, world_with_everything
from tests.flows.cast import AMINA, CARA, NOBODY, SWINGS_BUILT
from tests.flows.chat import Chat
from tests.flows.keys import words_of
from tests.flows.world import World

Pick = Callable[[Sequence[Any]], Any]
"""Chooses one of several: chance with a seed, or Hypothesis."""


@dataclass
class Walk:
    """One person and one flow, step by step."""

    flow: str
    pick: Pick
    chat: Chat = field(init=False)
    seen: list[Words] = field(default_factory=list)
    buttons: list[Tapped] = field(default_factory=list)

    def __post_init__(self) -> None:
        world = self.pick((world_with_everything(),) * 5 + (World(projects={}),)).copy()
        world.forward(hours=self.pick((0, 15)))
        who = CARA if FLOWS[self.flow].staff else NOBODY if self.flow in ("welcome", "staff-join") else AMINA
        self.chat = Chat.of(world, who)

    def begin(self) -> None:
        several = ARGS.get(self.flow, ({},))
        fresh = not self.chat.shown and self.chat.world.projects
        deeper = DEEPER.get(self.flow) if fresh and self.pick((True, False)) else None
        self.check(Began(self.flow, several[0] if deeper else self.pick(several)))
        for step in self.pick(deeper) if deeper else ():
            self.check(self.chat.button(step) if isinstance(step, str) else step)

    def step(self) -> None:
        """One event: most often a button that is really there, else anything at all."""
        events = list(self.anything())
        offered = self.offered()
        if not self.chat.runs:
            self.begin()
        elif offered and self.pick((True, True, False)):
            self.check(self.pick(offered))
        else:
            self.check(self.pick(events)())

    def offered(self) -> list[Tapped]:
        """The buttons on the phone, those of the newest message last."""
        return [
            Tapped(said.run, said.revision, button.value)
            for said in self.chat.shown[-4:]
            for row in said.message.rows
            for button in row
        ]

    def anything(self) -> Iterator[Callable[[], Incoming]]:
        """Ways to make an event."""
        yield lambda: Typed(self.pick(TEXTS), "ab")
        yield lambda: Typed(self.pick(TEXTS), "cd")
        yield lambda: Pictured(
            self.pick((("pic",), ("one", "two"), tuple(map(str, range(12))))), self.pick(TEXTS), "ef"
        )
        yield lambda: Spoke("note", self.pick(TEXTS), 3, "01")
        yield lambda: Reacted(
            self.pick(("👍", "🙂", "")), self.pick(("ab", "23")), self.pick(self.chat.runs or [{"id": ""}])["id"]
        )
        yield lambda: Unusable(self.pick(UNUSABLE))
        yield lambda: Edited(self.pick(TEXTS), self.pick(("ab", "cd", "ef", "01", "unknown")))
        yield lambda: Commanded(
            self.pick((*COMMANDS, "start", "dance")), self.pick(("", "p_GARDEN", "p_", "i_FRIEND", "x"))
        )
        yield lambda: MediaFailed("note", "unreadable")
        yield lambda: Began("hear-back", {"outcome": SWINGS_BUILT.id})
        yield lambda: Began("nudge", {"run": self.pick([run["id"] for run in self.chat.runs] or ["none"])})
        yield lambda: self.pick(self.buttons or [Tapped("gone", 0, "x")])
        yield lambda: self.forged()
        yield lambda: self.after_a_colleague()

    def forged(self) -> Tapped:
        """A value that no button has, for a run that is open, as only a changed app could send it."""
        run = self.pick(self.chat.runs or [{"id": "gone", "revision": 0}])
        return Tapped(run["id"], run["revision"], self.pick(FORGED))

    def after_a_colleague(self) -> Incoming:
        """Somebody else opens or closes a project before the next tap."""
        projects = self.chat.world.projects
        for code, there in list(projects.items()):
            projects[code] = replace(there, state="closed" if there.state == "open" else "open")
        return self.pick(self.offered() or [Typed("1", "ab")])

    def check(self, event: Incoming) -> None:
        """It always waits, ends or says something, within the limits."""
        settled = list(self.chat.shown)
        self.chat.sends(event)
        said = bool(self.chat.newest) or self.chat.toast is not None or self.chat.shown != settled
        # An edit is taken in without a word, and so is a nudge for what is done, and what failed but was not asked for;
        # a reaction may mean nothing.
        assert said or isinstance(event, (Edited, Reacted, Began, MediaFailed)) or not _tells(event), (
            f"silence after {event}"
        )
        for run in self.chat.runs:
            assert run["asked"], f"{run['flow']} is open and waits for nothing"
        for message in self.chat.newest:
            within_limits(message)
        self.seen.extend(words_of(self.chat.newest))
        self.seen.extend(words_of([Message((*self.chat.world.read, *filter(None, [self.chat.toast])))]))
        self.seen.extend(words_of(Message(told.text) for told in self.chat.did(Tell)))
        self.chat.world.read.clear()
        self.buttons = [*self.buttons, *self.offered()][-60:]


def _tells(event: Incoming) -> bool:
    """Whether there is anything in it: a message of nothing but blanks or marks may be dropped."""
    return not isinstance(event, Typed) or says_something(event.text)


def within_limits(message: Message) -> None:
    """Telegram: at most 100 buttons, 8 in a row, 64 bytes behind each. Ours: nothing is ever blank."""
    buttons = [button for row in message.rows for button in row]
    assert message.text or message.sound
    assert len(buttons) <= 100
    assert all(1 <= len(row) <= 8 for row in message.rows), message.rows
    assert len({button.value for button in buttons}) == len(buttons), "two buttons would do the same"
    for button in buttons:
        assert button.value
        assert len(f"{'r' * 10}:zzzz:{button.value}".encode()) <= 64, button.value
    for text in words_of([message]):
        for name, value in text.args.items():
            assert isinstance(value, (str, int, float, date, datetime, Words, Own, Literal, tuple)), (text.key, name)


def words_of_every_flow(walks: int = 60, steps: int = 30, seed: int = 1) -> dict[str, set[str]]:
    """Every key that flows were seen to use, with the names of its arguments. The same at each call."""
    found: dict[str, set[str]] = {}
    for name in FLOWS:
        for number in range(walks):
            chance = random.Random(f"{seed}/{name}/{number}")
            walk = Walk(name, chance.choice)
            walk.begin()
            for _ in range(steps):
                walk.step()
            for words in walk.seen:
                found.setdefault(words.key, set()).update(words.args)
    return found
