"""What people see before the first word: the bot's description and its list of commands, in each language."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from bot.telegram.errors import FloodWait

Json: TypeAlias = Any

_TRIES = 4


class Api(Protocol):
    """What greeting needs of `bot.telegram.api.BotApi`."""

    async def call(self, method: str, params: Mapping[str, Json]) -> Json: ...


@dataclass(frozen=True, slots=True)
class Greeting:
    """The bot's own words in one language: a two-letter ISO 639-1 code, or "" for everyone else.

    `description` (at most 512 characters) stands in an empty chat; `short_description` (120) on the bot's page.
    `commands` are name and words: `("help", "Get help")`, names in a-z, 0-9 and _ (32), words up to 256 characters.
    """

    language_code: str
    description: str
    short_description: str
    commands: Sequence[tuple[str, str]]


async def greet(
    api: Api, texts: Sequence[Greeting], *, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> int:
    """Set what differs from what is set already, and return how many calls that took. Safe to repeat.

    These methods are limited harshly, so nothing is set twice; a `FloodWait` is waited out with `sleep`, at most
    three times running. Raises what `BotApi.call` raises.
    """
    changed = 0
    for text in texts:
        commands = [{"command": name, "description": words} for name, words in text.commands]
        for about, key, wanted in (
            ("Description", "description", text.description),
            ("ShortDescription", "short_description", text.short_description),
            ("Commands", "commands", commands),
        ):
            language = {"language_code": text.language_code}
            present = await _patiently(api, f"getMy{about}", language, sleep)
            if (present if key == "commands" else present.get(key)) != wanted:
                await _patiently(api, f"setMy{about}", {**language, key: wanted}, sleep)
                changed += 1
    return changed


async def _patiently(
    api: Api, method: str, params: Mapping[str, Json], sleep: Callable[[float], Awaitable[None]]
) -> Json:
    for _ in range(_TRIES - 1):
        try:
            return await api.call(method, params)
        except FloodWait as error:
            await sleep(error.seconds)
    return await api.call(method, params)
