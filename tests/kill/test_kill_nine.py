"""A process that dies without warning loses nothing that it had acknowledged, and does nothing twice that matters."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings, read_settings
from bot.storage.crypto import KeyRing
from bot.storage.database import open_database
from bot.storage.keyfile import load_or_create
from bot.telegram.identify import identify
from tests.bench.crowd import FIRST_ID, Crowd, people
from tests.bench.person import QUESTIONS, STEPS, Talking, Telling
from tests.bench.prepared import kept_answers, prepare
from tests.bench.server import TOKEN, serving
from tests.kill import stock_bot
from tests.kill.history import History, steps_heard
from tests.kill.reaper import nursery, reap

pytestmark = pytest.mark.kill

PEOPLE, AT_ONCE, KILLS = 286, 60, 50
UPDATES = PEOPLE * len(STEPS)
SEED = 20_261_122


def settings_in(folder: Path, url: str) -> Settings:
    return read_settings(bot_token=TOKEN, api_url=url, data_dir=folder / "data", database_url="", key_file=None)


def environment_of(settings: Settings) -> dict[str, str]:
    return {
        "SAYSO_BOT_TOKEN": TOKEN,
        "SAYSO_API_URL": settings.api_url,
        "SAYSO_DATA_DIR": str(settings.data_dir),
        "STOCK_DATABASE": str(settings.data_dir / "stock.db"),
    }


async def eventually(holds: Callable[[], bool], within: float = 30.0) -> None:
    async with asyncio.timeout(within):
        while not holds():  # noqa: ASYNC110 - it looks at what another process does
            await asyncio.sleep(0.05)


def rows(settings: Settings, query: str) -> list[Any]:
    """Read the database beside a bot that may be running, or is dead."""
    connection = sqlite3.connect(settings.data_dir / "sayso.db", timeout=10)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


async def test_fifty_kills_lose_no_acknowledged_update_and_double_no_view(tmp_path: Path) -> None:
    async with serving() as server:
        settings = settings_in(tmp_path, server.url)
        await prepare(settings, FIRST_ID, PEOPLE)
        crowd = Crowd(server, Talking(), people(PEOPLE, SEED))
        server.world = history = History(crowd, at_once=AT_ONCE)
        async with nursery("sayso", environment_of(settings), tmp_path / "log") as home:
            await reap(home, history, kills=KILLS, updates=UPDATES, seed=SEED)
            await crowd.finished(60)
            waiting = "SELECT count(*) FROM outbox WHERE state IN (0, 1)"
            await eventually(lambda: rows(settings, waiting)[0][0] == 0)
            await eventually(lambda: server.unacknowledged == 0)
            await home.kill()

    assert crowd.sent == UPDATES == len(history.acked)
    assert rows(settings, "PRAGMA integrity_check") == [("ok",)]
    _every_acknowledged_update_is_stored_and_applied(settings, history)
    await _every_answer_is_one_view(settings, crowd)
    _every_chat_was_in_order(settings, history)


def _every_acknowledged_update_is_stored_and_applied(settings: Settings, history: History) -> None:
    ring = KeyRing(load_or_create(settings.key_path, settings.data_dir))
    stored = dict(rows(settings, "SELECT natural_key, state FROM inbox"))
    acked = [ring.lookup("natural", identify(update).natural_key) for update in history.acked]
    assert [key for key in acked if stored.get(key) != 1] == []
    assert len(stored) == len(set(acked))


async def _every_answer_is_one_view(settings: Settings, crowd: Crowd) -> None:
    ring = KeyRing(load_or_create(settings.key_path, settings.data_dir))
    database = open_database(settings.database)
    try:
        for person in crowd.people.values():
            kept = await database.read(lambda conn, who=person.id: kept_answers(conn, ring, who))  # type: ignore[misc]
            assert sorted(kept) == sorted(person.answers.items())
    finally:
        await database.close()
    assert rows(settings, "SELECT count(*) FROM views") == [(PEOPLE * len(QUESTIONS),)]


def _every_chat_was_in_order(settings: Settings, history: History) -> None:
    for person in history.crowd.people.values():
        assert steps_heard(person, history.chats[person.id]) == list(QUESTIONS)
    applied = rows(settings, "SELECT account_key, applied_at FROM inbox ORDER BY account_key, id")
    assert applied == sorted(applied)
    assert rows(settings, "SELECT DISTINCT state FROM outbox") == [(2,)]


async def test_the_same_kills_make_a_stock_poller_lose_answers(tmp_path: Path) -> None:
    """Or the test above would prove nothing."""
    async with serving() as server:
        settings = settings_in(tmp_path, server.url)
        settings.data_dir.mkdir()
        crowd = Crowd(server, Telling(), people(PEOPLE, SEED))
        server.world = history = History(crowd, at_once=AT_ONCE, impatient=0.4)
        async with nursery("stock", environment_of(settings), tmp_path / "log") as home:
            await reap(home, history, kills=KILLS, updates=UPDATES, seed=SEED)
            await history.until_sent(UPDATES + 1)
            await eventually(lambda: server.unacknowledged == 0)
            await asyncio.sleep(0.5)  # its handlers have no queue that could be looked at
            await home.kill()

    acked = history.answers_acknowledged()
    lost = acked - set(stock_bot.kept(settings.data_dir / "stock.db"))
    assert len(acked) > 1000
    assert len(lost) > 0, "a stock poller lost nothing: then the harness does not kill where it matters"
