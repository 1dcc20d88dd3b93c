"""The same house as the tests of the bot have."""

from __future__ import annotations

from tests.bot.conftest import house as house
