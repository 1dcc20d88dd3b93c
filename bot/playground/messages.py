"""Every message of every chat, as the bot sees it and as the phone shows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bot.playground.store import Store


@dataclass(slots=True)
class Message:
    """One message. `body` is Telegram's Message; the rest is what only the phone or this world knows.

    `seq` is the number of its newest change. `keyboard` is a reply keyboard (never echoed in the body). `reactions`
    has the emoji by who put them: "bot" or "person".
    """

    chat_id: int
    id: int
    from_bot: bool
    body: dict[str, Any]
    seq: int = 0
    keyboard: dict[str, Any] | None = None
    reactions: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    deleted: bool = False
    cleared: bool = False

    def record(self) -> dict[str, Any]:
        """As kept."""
        return {
            "chat_id": self.chat_id,
            "id": self.id,
            "from_bot": self.from_bot,
            "body": self.body,
            "seq": self.seq,
            "keyboard": self.keyboard,
            "reactions": self.reactions,
            "deleted": self.deleted,
            "cleared": self.cleared,
        }

    def key(self) -> str:
        """Its name among the records."""
        return f"{self.chat_id}:{self.id}"

    def quoted(self) -> dict[str, Any]:
        """As it shows inside a reply: without what it was itself a reply to."""
        return {name: value for name, value in self.body.items() if name != "reply_to_message"}


class Messages:
    """Messages by chat and id. Ids grow over all chats together, as they do in Telegram's private chats."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._chats: dict[int, dict[int, Message]] = {}
        self.last_id = 0
        self.last_seq = 0
        for record in sorted(store.load("message"), key=lambda record: int(record["id"])):
            message = Message(**record)
            self._chats.setdefault(message.chat_id, {})[message.id] = message
            self.last_id = max(self.last_id, message.id)
            self.last_seq = max(self.last_seq, message.seq)

    def next_seq(self) -> int:
        """The number of a new change."""
        self.last_seq += 1
        return self.last_seq

    def add(self, chat_id: int, from_bot: bool, body: dict[str, Any], keyboard: dict[str, Any] | None) -> Message:
        """Put a new message at the end of a chat; its id is written first into `body`."""
        self.last_id += 1
        message = Message(chat_id, self.last_id, from_bot, {"message_id": self.last_id, **body}, keyboard=keyboard)
        self._chats.setdefault(chat_id, {})[message.id] = message
        self.changed(message)
        return message

    def find(self, chat_id: int, message_id: int) -> Message | None:
        """The message, unless it never was or is deleted."""
        message = self._chats.get(chat_id, {}).get(message_id)
        return None if message is None or message.deleted else message

    def changed(self, message: Message) -> None:
        """Number the change and keep it."""
        message.seq = self.next_seq()
        self._store.put("message", message.key(), message)

    def in_chat(self, chat_id: int) -> Iterator[Message]:
        """All of a chat, deleted ones too, oldest first."""
        yield from self._chats.get(chat_id, {}).values()
