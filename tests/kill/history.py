"""What the Bot API's side saw: which updates were acknowledged, and every message of every chat in order."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from tests.bench.crowd import Crowd
from tests.bench.person import Person

MOST_QUIET_SECONDS = 15.0


class History:
    """Stands between the server and a crowd, and writes down what passes. A few people at a time take part.

    `impatient`: how many seconds after their update was acknowledged somebody goes on without an answer.
    """

    def __init__(self, crowd: Crowd, *, at_once: int, impatient: float | None = None) -> None:
        self.crowd = crowd
        self.acked: list[dict[str, Any]] = []
        self.chats: dict[int, list[str]] = defaultdict(list)
        self._later = list(crowd.people.values())[at_once:]
        self._impatient = impatient
        self._waiting: dict[int, float] = {}
        self._moved = asyncio.Event()
        for person in list(crowd.people.values())[:at_once]:
            crowd.act(person)

    def handed(self, updates: Sequence[dict[str, Any]]) -> None:
        """Being handed over promises nothing yet."""

    def acknowledged(self, updates: Sequence[dict[str, Any]]) -> None:
        self.acked += updates
        self._waiting |= {who(update): time.monotonic() for update in updates}

    def called(self, method: str, params: dict[str, Any], result: Any) -> None:
        if method.startswith("send"):
            self.chats[params["chat_id"]].append(result.get("text") or result.get("caption", ""))
            self._waiting.pop(params["chat_id"], None)
        done = len(self.crowd.done)
        self.crowd.called(method, params, result)
        if len(self.crowd.done) > done and self._later:
            self.crowd.act(self._later.pop(0))
        self._moved.set()

    async def until_sent(self, count: int) -> None:
        """Wait until people have sent so many updates; those who got no answer go on where they are impatient.

        Fails where nobody is answered any more: what they said was lost.
        """
        quiet_since = time.monotonic()
        while self.crowd.sent < count and len(self.crowd.done) < len(self.crowd.people):
            self._moved.clear()
            try:
                await asyncio.wait_for(self._moved.wait(), 0.05)
                quiet_since = time.monotonic()
            except TimeoutError:
                self._lose_patience()
                assert time.monotonic() - quiet_since < MOST_QUIET_SECONDS, "acknowledged updates were never answered"

    def _lose_patience(self) -> None:
        if self._impatient is None:
            return
        long_ago = time.monotonic() - self._impatient
        for person in [person for person, since in self._waiting.items() if since < long_ago]:
            self._waiting.pop(person)
            self.called("sendMessage", {"chat_id": person}, {"text": ""})

    def answers_acknowledged(self) -> set[tuple[int, str]]:
        """(person, what they said) of every acknowledged answer to a question."""
        given = {(person.id, said) for person in self.crowd.people.values() for said in person.answers.values()}
        return given & {(who(update), _said(update)) for update in self.acked}


def who(update: dict[str, Any]) -> int:
    """Whose update it is."""
    return int((update.get("message") or update["callback_query"])["from"]["id"])


def _said(update: dict[str, Any]) -> str:
    if "message" in update:
        return str(update["message"]["text"])
    return str(update["callback_query"]["data"]).rpartition(":")[2]


def first_heard(messages: Sequence[str]) -> list[str]:
    """The messages of a chat without repeats."""
    return list(dict.fromkeys(messages))


def steps_heard(person: Person, messages: Sequence[str]) -> list[str]:
    """Which questions a chat was put, in order and without repeats."""
    marks = [text[text.index("[") + 1 : text.index("]")] for text in first_heard(messages) if "[" in text]
    return list(dict.fromkeys(mark for mark in marks if mark in person.answers))
