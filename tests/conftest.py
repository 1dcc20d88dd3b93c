"""What many tests share: both databases, a clock that only moves when told, ids that can be foretold, a key ring."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from bot.storage import migrate
from bot.storage.crypto import KeyRing
from bot.storage.database import Database, open_database
from tests.databases import PostgresServer, postgres_server

settings.register_profile("sayso", deadline=None)  # no test is about how quick this machine is just now
settings.load_profile("sayso")


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    def forward(self, seconds: float) -> datetime:
        self._now += timedelta(seconds=seconds)
        return self._now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Notes a figure that a release is to be compared by; all of them are printed after the last test."""
    return lambda line: record_property("figure", line)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The figures of this run, whichever process they were measured in."""
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.stats.get(kind, ())]
    lines = [value for report in reports for name, value in report.user_properties if name == "figure"]
    if lines:
        terminalreporter.section("figures")
        for line in dict.fromkeys(lines):
            terminalreporter.write_line(str(line))


@pytest.fixture
def ids() -> Callable[[], str]:
    """`new_id`: id000001, id000002, ..."""
    numbers = count(1)
    return lambda: f"id{next(numbers):06d}"


@pytest.fixture
def ring() -> KeyRing:
    return KeyRing(bytes(range(32)))


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """One PostgreSQL server for the session; started when the first test needs it."""
    with postgres_server() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def dialect(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def bare_url(request: pytest.FixtureRequest, dialect: str, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty database without a schema, on each database in turn."""
    if dialect == "sqlite":
        yield f"sqlite:///{tmp_path / 'bare.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = server.create_bare()
    yield server.url_of(name)
    server.drop(name)


@pytest.fixture
def database_url(request: pytest.FixtureRequest, dialect: str, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty database with the newest schema, on each database in turn."""
    if dialect == "sqlite":
        url = f"sqlite:///{tmp_path / 'sayso.db'}"
        migrate.upgrade(url)
        yield url
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = server.create()
    yield server.url_of(name)
    server.drop(name)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An open, empty database with the newest schema: every test that asks for it runs on both."""
    opened = open_database(database_url)
    yield opened
    await opened.close()
