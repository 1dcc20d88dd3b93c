"""A running playground for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.playground.site import Phone, Site, open_site


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with open_site() as running_site:
        yield running_site


@pytest.fixture
async def ana(site: Site) -> Phone:
    """Somebody who knows the bot."""
    return await site.person("Ana")
