"""Polls: who voted for what, and what a bot is shown of it."""

from __future__ import annotations

import secrets
from dataclasses import asdict, dataclass, field
from typing import Any

from bot.playground.store import Store


@dataclass(slots=True)
class Poll:
    """A poll in one message.

    `votes` has the chosen option numbers by person; `facts` are Telegram's optional fields.
    """

    id: str
    chat_id: int
    message_id: int
    question: dict[str, Any]
    options: list[dict[str, Any]]
    anonymous: bool
    kind: str
    multiple: bool
    revoting: bool
    hide_results: bool = False
    closed: bool = False
    close_date: int = 0
    facts: dict[str, Any] = field(default_factory=dict)
    votes: dict[str, list[int]] = field(default_factory=dict)

    def record(self) -> dict[str, Any]:
        """As kept."""
        return asdict(self)

    def shape(self, in_message: bool = False) -> dict[str, Any]:
        """Telegram's Poll, with every field it always has."""
        counts = [0] * len(self.options)
        for chosen in self.votes.values():
            for number in chosen:
                counts[number] += 1
        options = [{**option, "voter_count": count} for option, count in zip(self.options, counts, strict=True)]
        shape = {
            "id": self.id,
            **self.question,
            "options": options,
            "total_voter_count": len(self.votes),
            "is_closed": self.closed,
            "is_anonymous": self.anonymous,
            "type": self.kind,
            "allows_multiple_answers": self.multiple,
            "allows_revoting": self.revoting,
            "members_only": False,
            **self.facts,
        }
        if not in_message:
            shape.pop("description", None)
            shape.pop("description_entities", None)
        return shape


class Polls:
    """All polls, by id."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._by_id = {record["id"]: Poll(**record) for record in store.load("poll")}
        self._timed = {poll.id: poll for poll in self._by_id.values() if poll.close_date and not poll.closed}

    def add(self, poll: Poll) -> None:
        """A new one."""
        self._by_id[poll.id] = poll
        if poll.close_date:
            self._timed[poll.id] = poll
        self.save(poll)

    def find(self, poll_id: str) -> Poll | None:
        """The poll of this id."""
        return self._by_id.get(poll_id)

    def save(self, poll: Poll) -> None:
        """Keep what was changed."""
        self._store.put("poll", poll.id, poll)

    def due(self, now: int) -> list[Poll]:
        """Open polls whose time is over; each is given once."""
        due = [poll for poll in self._timed.values() if poll.close_date <= now]
        for poll in due:
            del self._timed[poll.id]
        return [poll for poll in due if not poll.closed]


def new_poll_id() -> str:
    """Ids are long numbers, as Telegram's are."""
    return str(secrets.randbits(62) | 1 << 62)
