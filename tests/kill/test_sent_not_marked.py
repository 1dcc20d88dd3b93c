"""A process dies after Telegram took a message and before that was noted: what is repeated then, and what is not."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import orjson
import pytest

from bot.clock import Clock
from bot.letters import BODY
from bot.settings import Settings
from bot.storage import Connection, people, post
from bot.storage.crypto import KeyRing
from bot.storage.database import open_database
from bot.storage.keyfile import load_or_create
from bot.storage.letters import Letter, PostLane, PostState
from tests.bench.crowd import FIRST_ID
from tests.bench.prepared import prepare
from tests.bench.server import serving
from tests.kill.reaper import Nursery, nursery
from tests.kill.test_kill_nine import environment_of, eventually, rows, settings_in

pytestmark = pytest.mark.kill

WORDS = "Your swings are built"


class Deadly:
    """Kills the bot as the first message arrives, before it is answered."""

    def __init__(self) -> None:
        self.home: Nursery | None = None
        self.arrived = 0
        self.struck = asyncio.Event()

    def handed(self, updates: Sequence[dict[str, Any]]) -> None:
        """Nobody sends anything here."""

    def acknowledged(self, updates: Sequence[dict[str, Any]]) -> None:
        """Nobody sends anything here."""

    def called(self, method: str, params: dict[str, Any], result: Any) -> None:
        if method != "sendMessage":
            return
        assert params["text"] == WORDS
        self.arrived += 1
        if not self.struck.is_set():
            assert self.home is not None
            os.kill(self.home.bot, signal.SIGKILL)
            self.struck.set()


async def _queue(settings: Settings, lane: PostLane) -> None:
    """One letter in the table, as a bot that ran before left it."""
    ring = KeyRing(load_or_create(settings.key_path, settings.data_dir))
    call = {"method": "sendMessage", "params": {"chat_id": FIRST_ID, "text": WORDS}, "files": {}}
    database = open_database(settings.database)

    def write(conn: Connection) -> None:
        key = ring.lookup("user", FIRST_ID)
        person = people.load(conn, ring, [key])[key]
        sealed = ring.seal_system(orjson.dumps(call), BODY)
        now = Clock().now()
        post.queue(conn, [Letter(person.account_id, lane, sealed, now, now, person.contributor_id)])

    try:
        await database.write(write)
    finally:
        await database.close()


def _where_it_is_afternoon() -> str:
    """A time zone in which follow-ups may go now: nobody is written to at night."""
    ahead = 14 - Clock().now().hour
    return f"Etc/GMT{-ahead:+d}"


@pytest.mark.parametrize(
    ("lane", "copies", "state"),
    [
        (PostLane.SAFETY, 2, PostState.SENT),
        (PostLane.REPLY, 2, PostState.SENT),
        (PostLane.FOLLOW_UP, 1, PostState.UNKNOWN),
        (PostLane.BROADCAST, 1, PostState.UNKNOWN),
    ],
)
async def test_a_reply_goes_twice_rather_than_never_and_a_follow_up_never_twice(
    tmp_path: Path, lane: PostLane, copies: int, state: PostState
) -> None:
    async with serving() as server:
        settings = settings_in(tmp_path, server.url)
        await prepare(settings, FIRST_ID, 1)
        await _queue(settings, lane)
        server.world = deadly = Deadly()
        environment = environment_of(settings) | {"SAYSO_TIMEZONE": _where_it_is_afternoon()}
        async with nursery("sayso", environment, tmp_path / "log") as home:
            deadly.home = home
            await home.birth()
            await asyncio.wait_for(deadly.struck.wait(), 20)
            await home.bury()
            assert rows(settings, "SELECT state FROM outbox") == [(PostState.LEASED,)]
            await home.birth()
            await eventually(lambda: rows(settings, "SELECT state FROM outbox") == [(state,)], 20)
    assert deadly.arrived == copies
