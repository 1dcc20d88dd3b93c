"""One call of a method: the world it is made in, what it asks, and whom it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.playground.envelope import bad_request, forbidden
from bot.playground.messages import Message
from bot.playground.params import Params
from bot.playground.people import Person
from bot.playground.world import World


@dataclass(slots=True)
class Call:
    """What a method is given."""

    world: World
    params: Params

    def chat(self, name: str = "chat_id") -> Person:
        """The person whose chat is meant. Raises 400 when there is none that the bot may know."""
        if not self.params.text(name):
            raise bad_request(f"{name} is empty")
        chat_id = self.params.integer(name)
        if chat_id == self.world.settings.bot_id:
            raise forbidden("the bot can't send messages to the bot")
        person = self.world.people.find(chat_id)
        if person is None or not person.started:
            raise bad_request("chat not found")
        return person

    def reachable_chat(self) -> Person:
        """The same, for writing. Raises 403 when the person has blocked the bot or is gone."""
        person = self.chat()
        if person.deactivated:
            raise forbidden("user is deactivated")
        if person.blocked:
            raise forbidden("bot was blocked by the user")
        return person

    def message(self, person: Person, what: str, name: str = "message_id") -> Message:
        """The message meant. Raises 400 "<what> not found"."""
        message = self.world.messages.find(person.id, self.params.integer(name))
        if message is None:
            raise bad_request(f"{what} not found")
        return message


Method = Callable[[Call], Any]
"""A method takes a call and gives the result, or an awaitable of it. It raises ApiError to refuse."""
