"""A scripted Bot API server, and our client connected to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.telegram.api import BotApi
from tests.telegram.scripted import TOKEN, ScriptedServer, scripted_server


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as running:
        yield running


@pytest.fixture
async def api(server: ScriptedServer) -> AsyncIterator[BotApi]:
    async with BotApi(TOKEN, server.url, read_timeout=0.3) as connected:
        yield connected
