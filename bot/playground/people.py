"""The people of this world, each with one private chat with the bot."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from bot.playground.store import Store

FIRST_ID = 710_000_001


@dataclass(slots=True)
class Person:
    """Somebody with a phone. `phone` says on which of the page's phones (0 to 2) they show."""

    id: int
    first_name: str
    language_code: str = "en"
    phone: int = 0
    blocked: bool = False
    started: bool = False
    deactivated: bool = False
    unread: int = 0
    pinned: list[int] | None = None

    def user(self) -> dict[str, Any]:
        """Telegram's User."""
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self.first_name,
            "language_code": self.language_code,
        }

    def chat(self) -> dict[str, Any]:
        """Telegram's Chat: a private one has the person's own id."""
        return {"id": self.id, "first_name": self.first_name, "type": "private"}

    def record(self) -> dict[str, Any]:
        """As kept."""
        return asdict(self)


class People:
    """Everyone, by id, in the order they came."""

    def __init__(self, store: Store) -> None:
        self._store = store
        records = sorted(store.load("person"), key=lambda record: int(record["id"]))
        self._by_id = {record["id"]: Person(**record) for record in records}

    def add(self, first_name: str, language_code: str, phone: int) -> Person:
        """A new person, who has not met the bot yet."""
        person = Person(max(self._by_id, default=FIRST_ID - 1) + 1, first_name, language_code, phone)
        self._by_id[person.id] = person
        self.save(person)
        return person

    def find(self, person_id: int) -> Person | None:
        """The person of this id, if there is one."""
        return self._by_id.get(person_id)

    def everyone(self) -> list[Person]:
        """All, oldest first."""
        return list(self._by_id.values())

    def save(self, person: Person) -> None:
        """Keep what was changed."""
        self._store.put("person", person.id, person)
