"""The cast of a conversation, each with a phone of their own, in one small world."""

from __future__ import annotations

import pytest

from tests.flows.cast import AMINA, BEN, CARA, NOBODY
from tests.flows.chat import Chat
from tests.flows.world import World


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def amina(world: World) -> Chat:
    """A young person who has said yes."""
    return Chat.of(world, AMINA)


@pytest.fixture
def ben(world: World) -> Chat:
    """A parent who has said yes."""
    return Chat.of(world, BEN)


@pytest.fixture
def cara(world: World) -> Chat:
    """A member of staff."""
    return Chat.of(world, CARA)


@pytest.fixture
def nobody(world: World) -> Chat:
    """Someone who has never written before."""
    return Chat.of(world, NOBODY)
