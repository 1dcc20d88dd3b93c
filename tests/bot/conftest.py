"""A house for each test: see `house.py`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from tests.bot.house import House, open_house


@pytest.fixture
async def house(database: Database, ring: KeyRing, tmp_path: Path) -> AsyncIterator[House]:
    """A bot that runs against a playground, on SQLite and on PostgreSQL."""
    async with open_house(database, ring, tmp_path) as house:
        yield house
