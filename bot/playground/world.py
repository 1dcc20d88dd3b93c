"""The whole of the playground's state, and the few things that touch several parts of it."""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from bot.playground.calls import Calls
from bot.playground.events import Events
from bot.playground.faults import Faults
from bot.playground.files import Files
from bot.playground.messages import Message, Messages
from bot.playground.people import People, Person
from bot.playground.polls import Poll, Polls
from bot.playground.profile import Profile, load_profile
from bot.playground.rates import Rates
from bot.playground.settings import PlaygroundSettings
from bot.playground.store import Store
from bot.playground.updates import Updates
from bot.playground.webhook import Webhook

QUERY_SECONDS = 150
TYPING_SECONDS = 5.0


@dataclass(slots=True)
class Query:
    """A tap that waits to be answered."""

    person_id: int
    asked_at: int
    answer: asyncio.Future[dict[str, Any]] = field(repr=False)


class World:
    """One bot, its people, and everything between them."""

    def __init__(self, settings: PlaygroundSettings) -> None:
        self.settings = settings
        self.store = Store(settings.data_folder)
        self.people = People(self.store)
        self.messages = Messages(self.store)
        self.polls = Polls(self.store)
        self.files = Files(self.store, settings.data_folder)
        self.profile: Profile = load_profile(self.store)
        self.updates = Updates(self.store, self.now, settings.enforce_rates)
        self.updates.allow(self.profile.allowed_updates)
        self.rates = Rates(settings.enforce_rates)
        self.events = Events()
        self.calls = Calls()
        self.faults = Faults()
        self.webhook = Webhook(settings, self.updates, self.now)
        self.webhook_set_at = float("-inf")
        self.queries: dict[str, Query] = {}
        self.typing: dict[int, float] = {}

    def now(self) -> int:
        """The time in this world, as Unix time."""
        return int(self.settings.now().timestamp())

    def bot_user(self) -> dict[str, Any]:
        """Telegram's User for the bot, as in messages."""
        name = self.profile.name.get("") or self.settings.bot_name
        return {
            "id": self.settings.bot_id,
            "is_bot": True,
            "first_name": name,
            "username": self.settings.bot_username,
        }

    def say(
        self, person: Person, content: dict[str, Any], markup: dict[str, Any] | None, keyboard: dict[str, Any] | None
    ) -> Message:
        """A message from the bot into a person's chat."""
        body = {"from": self.bot_user(), "chat": person.chat(), "date": self.now(), **content}
        if markup is not None:
            body["reply_markup"] = markup
        message = self.messages.add(person.id, True, body, keyboard)
        self.typing.pop(person.id, None)
        person.unread += 1
        self.people.save(person)
        self.events.tell(person.id, message.seq, "message", message_id=message.id)
        return message

    def hear(self, person: Person, content: dict[str, Any]) -> Message:
        """A message from a person to the bot, which becomes an update."""
        body = {"from": person.user(), "chat": person.chat(), "date": self.now(), **content}
        message = self.messages.add(person.id, False, body, None)
        if not person.started:
            person.started = True
            self.people.save(person)
        self.updates.add("message", person.id, message.body)
        self.events.tell(person.id, message.seq, "message", message_id=message.id)
        return message

    def change(self, message: Message, kind: str = "edit") -> None:
        """Something about a message is different now."""
        self.messages.changed(message)
        self.events.tell(message.chat_id, message.seq, kind, message_id=message.id)

    def show_poll(self, poll: Poll, tell_bot: bool) -> None:
        """A poll is different now: in its message, on the phone and, if wanted, for the bot."""
        self.polls.save(poll)
        message = self.messages.find(poll.chat_id, poll.message_id)
        if message is not None:
            message.body["poll"] = poll.shape(in_message=True)
            self.change(message, "poll")
        if tell_bot:
            self.updates.add("poll", f"poll:{poll.id}", poll.shape())

    def close_due_polls(self) -> None:
        """Close what should be closed by now."""
        for poll in self.polls.due(self.now()):
            poll.closed = True
            self.show_poll(poll, tell_bot=True)

    def ask(self, person: Person) -> tuple[str, Query]:
        """A new callback query, and the place where its answer will be."""
        now = self.now()
        while self.queries and (oldest := next(iter(self.queries.items())))[1].asked_at + QUERY_SECONDS < now:
            del self.queries[oldest[0]]
            oldest[1].answer.cancel()
        key = str(secrets.randbits(61) | 1 << 61)
        query = self.queries[key] = Query(person.id, now, asyncio.get_running_loop().create_future())
        return key, query

    def types(self, person_id: int) -> None:
        """The bot shows that it is busy, for five seconds or until it says something."""
        self.typing[person_id] = time.monotonic() + TYPING_SECONDS
        self.events.tell(person_id, self.messages.last_seq, "typing")

    def is_typing(self, person_id: int) -> bool:
        """Whether the phone shows "typing"."""
        return self.typing.get(person_id, 0.0) > time.monotonic()

    def save_profile(self) -> None:
        """Keep what the bot set, and show it."""
        self.store.put("profile", "bot", self.profile)
        self.events.tell(None, self.messages.last_seq, "people")

    def deliver(self) -> None:
        """Send updates where the bot wants them: to its webhook, or nowhere until it asks."""
        if self.profile.webhook:
            self.webhook.start(self.profile.webhook)
        else:
            self.webhook.stop()

    def close(self) -> None:
        """Let everything go that waits, so that a server can stop."""
        self.updates.close()
        self.events.close()
        self.faults.clear()
