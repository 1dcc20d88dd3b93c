"""Commands on a real installation: the doctor, the wrong key, exports, staff, and sentences for what goes wrong."""

from __future__ import annotations

import asyncio
import errno
import os
import re
import socket
import stat
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import Connection

from bot.clock import Clock
from bot.commands.doctor import examine
from bot.commands.trouble import in_a_sentence
from bot.playground.app import create_playground
from bot.playground.server import running
from bot.playground.settings import PlaygroundSettings
from bot.settings import read_settings
from bot.storage import audit, keep, staff
from bot.storage.crypto import KeyRing
from bot.storage.database import Database, DatabaseAway, open_database
from bot.storage.keyfile import KeyTrouble, load_or_create
from tests.bot.doings import SWING
from tests.bot.test_cli import TOKEN, does, in_an_environment
from tests.storage import given

Answer = TypeVar("Answer")
CODE = re.compile(r"/start i_\w+")


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    in_an_environment(monkeypatch, tmp_path)


def words_of(*arguments: str | Path) -> str:
    """What a command that goes wrong says, on one line."""
    result = does(*arguments)
    assert result.exit_code == 1
    assert "Traceback" not in result.output
    return " ".join(result.output.split())


# --- the key


async def test_a_key_is_only_looked_at_until_something_is_sealed_with_it(database: Database) -> None:
    right, wrong = KeyRing(bytes(32)), KeyRing(bytes(range(32)))
    for ring in (right, wrong):
        await database.read(lambda conn, ring=ring: keep.check_key(conn, ring))
    await database.write(lambda conn: keep.settle_key(conn, right))
    await database.read(lambda conn: keep.check_key(conn, right))
    for look in (database.read, database.write):
        with pytest.raises(KeyTrouble, match="sealed with another key"):
            await look(lambda conn: keep.check_key(conn, wrong))


@pytest.mark.parametrize("command", [("staff", "invite"), ("project", "list"), ("export", "SWING")])
def test_another_key_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]) -> None:
    assert does("staff", "invite").exit_code == 0
    monkeypatch.setenv("SAYSO_KEY_FILE", str(tmp_path / "another.key"))
    assert "sealed with another key" in words_of(*command)


# --- the doctor


@pytest.mark.parametrize("has_run", [False, True])
async def test_a_healthy_installation_is_well(database_url: str, tmp_path: Path, has_run: bool) -> None:
    """Whether or not a key was recorded yet, on both databases."""
    async with running(create_playground(PlaygroundSettings(token=TOKEN))) as url:
        settings = read_settings(database_url=database_url, key_file=tmp_path / "key", api_url=url)
        ring = KeyRing(load_or_create(settings.key_path, settings.data_dir))
        if has_run:
            database = open_database(database_url)
            await database.write(lambda conn: keep.settle_key(conn, ring))
            await database.close()
        found = [finding async for finding in examine(settings)]
    assert [finding for finding in found if not finding.well] == []
    assert {"settings", "key", "database", "token", "clock", "disk"} <= {finding.what for finding in found}


async def test_the_doctor_knows_a_key_that_does_not_fit(database_url: str, tmp_path: Path) -> None:
    database = open_database(database_url)
    await database.write(lambda conn: keep.settle_key(conn, KeyRing(bytes(32))))
    await database.close()
    settings = read_settings(database_url=database_url, key_file=tmp_path / "key")
    found = [finding async for finding in examine(settings)]
    assert "the key does not fit this database" in [finding.seen for finding in found if not finding.well]


# --- exports


def test_an_export_is_its_owners_alone_and_written_down_first(tmp_path: Path) -> None:
    file, out = tmp_path / "swing.toml", tmp_path / "out.jsonl"
    file.write_text(SWING, encoding="utf-8")
    does("project", "add", file)
    out.write_text("an earlier one", encoding="utf-8")
    out.chmod(0o644)
    assert does("export", "SWING", "--out", out).exit_code == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert out.read_text(encoding="utf-8") == ""
    assert "cannot be used" in words_of("export", "SWING", "--out", tmp_path / "nowhere" / "out.jsonl")
    assert actions() == ["export", "export"], "also the one that came to nothing"


def actions() -> list[str]:
    return [line.action for line in in_the_database(audit.latest)]


def in_the_database(work: Callable[[Connection], Answer]) -> Answer:
    settings = read_settings()

    async def go() -> Answer:
        database = open_database(settings.database)
        try:
            return await database.write(work)
        finally:
            await database.close()

    return asyncio.run(go())


# --- staff


def test_staff_are_listed_and_removed(tmp_path: Path) -> None:
    code = CODE.search(does("staff", "invite", "--role", "owner").output)
    assert code is not None
    settings = read_settings()
    ring = KeyRing(load_or_create(settings.key_path, settings.data_dir))

    def joins(conn: Connection) -> None:
        given.someone(conn, ring, "sam")
        assert staff.redeem(conn, ring, code[0].removeprefix("/start i_"), "a-sam", Clock().now()) == "owner"

    in_the_database(joins)
    listed = does("staff", "list").output
    assert "a-sam" in listed
    assert "owner" in listed
    assert does("staff", "remove", "a-sam").exit_code == 0
    assert "a-sam" not in does("staff", "list").output
    assert "Nobody on the staff has the id a-sam" in words_of("staff", "remove", "a-sam")
    assert actions() == ["staff.left", "staff.joined"]


# --- what goes wrong


def test_square_brackets_in_a_name_are_shown_as_they_are() -> None:
    assert "There is no project [red]X[/nothing]." in words_of("project", "open", "[red]X[/nothing]")


def test_a_data_folder_that_cannot_be_made_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("SAYSO_DATA_DIR", str(tmp_path / "file" / "data"))
    for command in (("migrate",), ("project", "list")):
        words = words_of(*command)
        assert "file" in words
        assert "Not a directory" in words
        assert "--port" not in words


def test_a_dead_postgresql_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:  # bound and not listening: whoever knocks is refused
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("SAYSO_DATABASE_URL", f"postgresql://sayso@127.0.0.1:{taken.getsockname()[1]}/sayso")
        for command in (("migrate",), ("project", "list")):
            words = words_of(*command)
            assert "PostgreSQL" in words
            assert "--port" not in words


@pytest.mark.parametrize(
    ("error", "says", "says_no"),
    [
        (OSError(errno.EADDRINUSE, os.strerror(errno.EADDRINUSE)), "--port or SAYSO_LISTEN", "cannot be used"),
        (PermissionError(errno.EACCES, "Permission denied", "/out.csv"), "/out.csv cannot be used", "--port"),
        (ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused"), "is running", "--port"),
        (DatabaseAway("PostgreSQL went away"), "PostgreSQL went away", "--port"),
    ],
)
def test_an_error_says_what_it_is_about(error: Exception, says: str, says_no: str) -> None:
    assert says in in_a_sentence(error)
    assert says_no not in in_a_sentence(error)
