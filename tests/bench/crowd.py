"""A crowd of people at one server, and what it notes of the bot's answers."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterable, Sequence
from typing import Any

from tests.bench.person import STEPS, Manner, Person
from tests.bench.server import Server

FIRST_ID = 7_000_000


def people(count: int, seed: int, first: int = FIRST_ID) -> list[Person]:
    """So many people, the same for the same seed."""
    return [Person(first + number, random.Random(seed * 100_003 + number)) for number in range(count)]


class Crowd:
    """Sends each person's next update when it is their turn. `pauses` names the step at which somebody waits."""

    def __init__(self, server: Server, manner: Manner, crowd: Iterable[Person], pauses: dict[int, int] | None = None):
        self.people = {person.id: person for person in crowd}
        self.pauses = pauses or {}
        self.sent = 0
        self.calls = 0
        self.done: set[int] = set()
        self.resting: set[int] = set()
        self._server = server
        self._manner = manner
        self._still = asyncio.Event()
        self._watched = 0
        self.handed_at = self.answered_at = 0.0

    def act(self, person: Person) -> None:
        """Send this person's next update."""
        self._server.push(self._manner.act(person))
        person.step += 1
        self.sent += 1

    def begin(self) -> None:
        """Everybody at once."""
        for person in self.people.values():
            self.act(person)

    async def finished(self, within: float) -> None:
        """Wait until everybody is through, or waits where they should; raises TimeoutError."""
        self._still.clear()
        if len(self.done) + len(self.resting) < len(self.people):
            await asyncio.wait_for(self._still.wait(), within)

    def watch(self, person: Person) -> None:
        """Time the next update of this person: `handed_at` and `answered_at`, in seconds."""
        self._watched, self.handed_at, self.answered_at = person.id, 0.0, 0.0

    def handed(self, updates: Sequence[dict[str, Any]]) -> None:
        if self._watched and not self.handed_at:
            self.handed_at = time.perf_counter()

    def acknowledged(self, updates: Sequence[dict[str, Any]]) -> None:
        """Of no interest to a crowd."""

    def called(self, method: str, params: dict[str, Any], result: Any) -> None:
        self.calls += 1
        if self.handed_at and not self.answered_at:
            self.answered_at = time.perf_counter()
        person = self.people.get(params.get("chat_id", 0))
        if person is None or not method.startswith("send"):
            return
        person.heard.append(result.get("text") or result.get("caption", ""))
        if person.id in self.done or not self._manner.hear(person, result):
            return
        if person.step == len(STEPS):
            self.done.add(person.id)
        elif self.pauses.get(person.id) == person.step:
            self.resting.add(person.id)
        else:
            self.act(person)
        if len(self.done) + len(self.resting) >= len(self.people):
            self._still.set()

    def go_on(self, person: Person) -> None:
        """Somebody who paused acts, and pauses no more."""
        self.pauses.pop(person.id, None)
        self.resting.discard(person.id)
        self.act(person)
