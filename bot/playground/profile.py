"""What the bot says about itself: commands and descriptions by language, name, menu button, rights."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from bot.playground.store import Store


@dataclass(slots=True)
class Profile:
    """Set by the bot, shown on phones. Words are by language code, "" for everyone else.

    `commands` are by scope ("default", "all_private_chats", "chat:ID") and then by language.
    """

    name: dict[str, str] = field(default_factory=dict)
    description: dict[str, str] = field(default_factory=dict)
    short_description: dict[str, str] = field(default_factory=dict)
    commands: dict[str, dict[str, list[dict[str, str]]]] = field(default_factory=dict)
    menu_buttons: dict[str, dict[str, Any]] = field(default_factory=dict)
    rights: dict[str, dict[str, bool]] = field(default_factory=dict)
    webhook: dict[str, Any] = field(default_factory=dict)
    allowed_updates: list[str] | None = None

    def record(self) -> dict[str, Any]:
        """As kept."""
        return asdict(self)

    def commands_for(self, person_id: int, language: str) -> list[dict[str, str]]:
        """What a person's phone shows: the nearest scope that has any, in their language or everyone's."""
        for scope in (f"chat:{person_id}", "all_private_chats", "default"):
            by_language = self.commands.get(scope, {})
            found = by_language.get(language) or by_language.get("")
            if found:
                return found
        return []


def words_for(by_language: dict[str, str], language: str) -> str:
    """In that language, else for everyone, else nothing."""
    return by_language.get(language) or by_language.get("") or ""


def load_profile(store: Store) -> Profile:
    """As it was left."""
    for record in store.load("profile"):
        return Profile(**record)
    return Profile()
