"""The bot's own words are set once per language, and only where they differ."""

from __future__ import annotations

from typing import Any

import pytest

from bot.telegram.api import BotApi
from bot.telegram.errors import FloodWait
from bot.telegram.greet import Greeting, greet
from tests.telegram.scripted import Answer, Asked, ScriptedServer, ok, refused

ENGLISH = Greeting("", "Say it your way.", "Say it.", [("start", "Begin"), ("help", "Get help")])
WELSH = Greeting("cy", "Dweud dy ddweud.", "Dweud.", [("start", "Dechrau")])


@pytest.fixture
def profile(server: ScriptedServer) -> dict[tuple[str, str], Any]:
    """What the server has been told, by method and language."""
    told: dict[tuple[str, str], Any] = {}
    for about, key, empty in (
        ("Description", "description", ""),
        ("ShortDescription", "short_description", ""),
        ("Commands", "commands", []),
    ):

        def setting(asked: Asked, about: str = about, key: str = key) -> Answer:
            told[about, asked.params["language_code"]] = asked.params[key]
            return ok(True)

        def getting(asked: Asked, about: str = about, key: str = key, empty: Any = empty) -> Answer:
            value = told.get((about, asked.params["language_code"]), empty)
            return ok(value if key == "commands" else {key: value})

        server.always(f"setMy{about}", setting)
        server.always(f"getMy{about}", getting)
    return told


async def test_every_language_gets_its_words(api: BotApi, profile: dict[tuple[str, str], Any]) -> None:
    assert await greet(api, [ENGLISH, WELSH]) == 6
    assert profile["Description", "cy"] == "Dweud dy ddweud."
    assert profile["ShortDescription", ""] == "Say it."
    assert profile["Commands", ""] == [
        {"command": "start", "description": "Begin"},
        {"command": "help", "description": "Get help"},
    ]


async def test_what_is_set_already_is_left_alone(
    api: BotApi, server: ScriptedServer, profile: dict[tuple[str, str], Any]
) -> None:
    await greet(api, [ENGLISH, WELSH])
    profile["Description", "cy"] = "something older"
    server.asked.clear()
    assert await greet(api, [ENGLISH, WELSH]) == 1
    assert [asked.method for asked in server.asked if asked.method.startswith("set")] == ["setMyDescription"]


async def test_telegrams_wait_is_waited_and_not_for_ever(
    api: BotApi, server: ScriptedServer, profile: dict[tuple[str, str], Any]
) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    flood = refused(429, "Too Many Requests: retry after 40", retry_after=40)
    server.answers("setMyCommands", flood, flood)
    assert await greet(api, [ENGLISH], sleep=sleep) == 3
    assert slept == [40, 40]
    server.answers("getMyDescription", *[flood] * 4)
    with pytest.raises(FloodWait):
        await greet(api, [ENGLISH], sleep=sleep)
