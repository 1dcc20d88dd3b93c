"""People who take part: each goes through the project's five questions as the bot puts them."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any, Protocol

from tests.bench import updates

PROJECT = """
id = "BENCH"
emoji = "🛝"
flow = "have_your_say"
roles = ["young_person"]
closes = "in 14 days"
promised = "in 28 days"
title.en = "The park by the river"
aim.en = "The park is being made anew. Tell us what would be good there, and what would not."
who_hears.en = "Sam, who looks after the park. Sam reads every answer."
can_change.en = "What is built, and where you can sit."
cannot_change.en = "The old oak stays."

[[questions]]
id = "best"
kind = "choice"
optional = false
because.en = "The others depend on it."
text.en = "[best] What would you most like to do in the park?"
options = [
  { id = "play", emoji = "🛝", text.en = "Play" },
  { id = "grow", emoji = "🌱", text.en = "Grow things" },
  { id = "quiet", emoji = "🍃", text.en = "Sit somewhere quiet" },
  { id = "friends", emoji = "🧑‍🤝‍🧑", text.en = "Meet friends" },
]

[[questions]]
id = "feel"
kind = "emoji_scale"
optional = false
because.en = "The others depend on it."
text.en = "[feel] How do you feel about the park as it is now?"

[[questions]]
id = "safe"
kind = "yes_no"
optional = false
because.en = "The others depend on it."
text.en = "[safe] Do you feel safe there?"

[[questions]]
id = "idea"
kind = "open_view"
optional = false
because.en = "The others depend on it."
text.en = "[idea] What would make it better?"

[[questions]]
id = "name"
kind = "short_text"
optional = false
because.en = "The others depend on it."
text.en = "[name] What should we call it?"
"""

QUESTIONS = ("best", "feel", "safe", "idea", "name")
STEPS = ("start", "best", "feel", "safe", "idea", "that-is-all", "name", "hear-back")
TAPS = {
    "best": ("play", "grow", "quiet", "friends"),
    "feel": ("1", "2", "3", "4", "5"),
    "safe": ("yes", "no"),
    "that-is-all": ("!send",),
    "hear-back": ("message",),
}
IDEAS = ("More trees to climb", "A pond with frogs in it", "Lights on the path, so that it is not so dark", "Benches")


@dataclass(slots=True)
class Person:
    """One person. `step` is what they do next; `answers` what they said, by question; `heard` what they were sent."""

    id: int
    chance: random.Random
    step: int = 0
    answers: dict[str, str] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)
    messages: int = 1_000_000

    @property
    def doing(self) -> str:
        """The name of the next step; empty when there is none."""
        return STEPS[self.step] if self.step < len(STEPS) else ""

    def words(self, step: str) -> str:
        """What this person types at a step, never the same twice."""
        if step == "start":
            return "/start p_BENCH"
        said = f"{self.chance.choice(IDEAS)} ({self.id} {step})"
        self.answers[step] = said
        return said

    def choice(self, step: str) -> str:
        """Which button this person taps at a step."""
        value = self.chance.choice(TAPS[step])
        if step in QUESTIONS:
            self.answers[step] = value
        return value

    def types(self, text: str) -> dict[str, Any]:
        self.messages += 1
        return updates.said(self.id, self.messages, text)

    def taps(self, data: str, message: dict[str, Any]) -> dict[str, Any]:
        return updates.tapped(self.id, f"{self.id}{self.step:03d}", data, message)


class Manner(Protocol):
    """How people go on: what they do next, and when it is their turn again."""

    def act(self, person: Person) -> dict[str, Any]:
        """The person's next update."""

    def hear(self, person: Person, message: dict[str, Any]) -> bool:
        """The person was sent a message; whether they act now."""


class Talking:
    """With Sayso: each step answers the question that was put, on the buttons that came with it."""

    def __init__(self) -> None:
        self._buttons: dict[int, dict[str, Any]] = {}

    def act(self, person: Person) -> dict[str, Any]:
        step = person.doing
        if step not in TAPS:
            return person.types(person.words(step))
        message, value = self._buttons[person.id], person.choice(step)
        return person.taps(_data(message, value), message)

    def hear(self, person: Person, message: dict[str, Any]) -> bool:
        if person.step == len(STEPS):
            return True  # the thanks at the end
        step = person.doing
        if step in TAPS and _data(message, TAPS[step][0]):
            self._buttons[person.id] = message
            return step not in QUESTIONS or f"[{step}]" in message.get("text", "")
        return f"[{step}]" in message.get("text", "")


class Telling:
    """With a bot that only answers: the same updates, one after each answer."""

    def act(self, person: Person) -> dict[str, Any]:
        step = person.doing
        if step not in TAPS:
            return person.types(person.words(step))
        message = {
            "message_id": 1 + person.step,
            "from": {"id": 123456, "is_bot": True, "first_name": "Bench", "username": "bench_bot"},
            "chat": {"id": person.id, "first_name": "Robin", "type": "private"},
            "date": 1795000000,
            "text": f"{person.step} of 5\n\n[{step}] What would you most like to do in the park, and with whom?",
            "reply_markup": {
                "inline_keyboard": [[{"text": value, "callback_data": f"abcdefghij:1:{value}"}] for value in TAPS[step]]
            },
        }
        return person.taps(f"abcdefghij:1:{person.choice(step)}", message)

    def hear(self, person: Person, message: dict[str, Any]) -> bool:
        return True


def _data(message: dict[str, Any], value: str) -> str:
    rows = message.get("reply_markup", {}).get("inline_keyboard", ())
    return next((b["callback_data"] for row in rows for b in row if b["callback_data"].endswith(f":{value}")), "")
