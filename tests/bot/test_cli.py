"""The command line: what it does, and that what goes wrong is a sentence and not a traceback."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import re
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection
from typer.testing import CliRunner, Result

from bot.cli import sayso
from bot.clock import Clock
from bot.playground.app import create_playground
from bot.playground.server import running
from bot.playground.settings import PlaygroundSettings
from bot.projects import folder
from bot.storage import people, staff, views
from bot.storage.crypto import KeyRing
from bot.storage.database import open_database
from bot.storage.keyfile import load_or_create
from bot.storage.people import NewPerson
from bot.storage.views import KeptView
from tests.bot.doings import SWING
from tests.bot.house import TOKEN

SAID = {"project", "question", "mode", "choice", "text", "emoji", "media", "said_at", "status"}
FIELDS = SAID | {"contributor", "age_band", "role", "language"}
CODE = re.compile(r"/start i_([0-9a-f]{32})")


def in_an_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Settings of a place where nothing is, and no Telegram answers."""
    monkeypatch.setenv("SAYSO_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("SAYSO_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("SAYSO_API_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    in_an_environment(monkeypatch, tmp_path)


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    path = tmp_path / "swing.toml"
    path.write_text(SWING, encoding="utf-8")
    return path


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A playground in a thread of its own, for commands that have a loop of their own."""
    started, stop, found = threading.Event(), asyncio.Event(), list[str]()
    loop = asyncio.new_event_loop()

    async def serve() -> None:
        async with running(create_playground(PlaygroundSettings(token=TOKEN))) as url:
            found.append(url)
            started.set()
            await stop.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()))
    thread.start()
    assert started.wait(10)
    monkeypatch.setenv("SAYSO_API_URL", found[0])
    yield found[0]
    loop.call_soon_threadsafe(stop.set)
    thread.join(10)
    loop.close()


def does(*arguments: str | Path) -> Result:
    result = CliRunner().invoke(sayso, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def well(*arguments: str | Path) -> str:
    result = does(*arguments)
    assert result.exit_code == 0, result.output
    return result.output


def refused(*arguments: str | Path) -> str:
    result = does(*arguments)
    assert result.exit_code == 1, result.output
    assert "Traceback" not in result.output
    return " ".join(result.output.split())


def ring(tmp_path: Path) -> KeyRing:
    return KeyRing(load_or_create(tmp_path / "data.key", tmp_path / "data"))


def in_database(tmp_path: Path, work: object) -> object:
    async def go() -> object:
        database = open_database(f"sqlite:///{tmp_path / 'data' / 'sayso.db'}", alone=False)
        try:
            return await database.write(work)  # type: ignore[arg-type]
        finally:
            await database.close()

    return asyncio.run(go())


def somebody_said(tmp_path: Path, text: str) -> None:
    keys, clock, now = ring(tmp_path), Clock(), datetime(2026, 11, 23, 16, 30, tzinfo=UTC)

    def keep(conn: Connection) -> None:
        new = NewPerson(keys.lookup("user", 7), 7, 7, "en", "en")
        [known] = people.create(conn, keys, [new], clock.new_id, clock.choose, now).values()
        said = KeptView(
            "v1", "SWING", "idea", known.contributor_id, known.key, "text", now, text=text,
            age_band="8-12", role="young_person", language="en",
        )  # fmt: skip
        views.keep(conn, [said])

    in_database(tmp_path, keep)


def test_a_project_is_added_listed_opened_and_closed(project_file: Path) -> None:
    assert "sayso project open SWING" in well("project", "add", project_file)
    assert "draft" in well("project", "list")
    assert "SWING is open." in well("project", "open", "SWING")
    assert "open already" in well("project", "open", "SWING")
    listed = well("project", "list")
    assert "The swing" in listed
    assert "open" in listed
    assert "SWING is closed." in well("project", "close", "SWING")


def test_a_project_that_is_wrong_says_the_line_and_an_example(tmp_path: Path, project_file: Path) -> None:
    project_file.write_text(SWING.replace('promised = "in 28 days"', 'promised = "soon"'))
    told = refused("project", "add", project_file)
    assert "`promised`" in told
    assert "For example: promised = 20" in told
    assert "SWING" not in well("project", "list")
    refused("project", "add", tmp_path / "nowhere.toml")


@pytest.mark.parametrize("command", [("project", "open"), ("project", "close"), ("export",)])
def test_a_project_that_is_not_there_is_said(command: tuple[str, ...]) -> None:
    assert "There is no project NOWHERE. See: sayso project list" in refused(*command, "NOWHERE")


def test_an_invitation_is_a_code_that_works_once(tmp_path: Path) -> None:
    told = well("staff", "invite", "--role", "moderator")
    code = CODE.search(told)
    assert code is not None
    keys, now = ring(tmp_path), Clock().now()
    role = in_database(tmp_path, lambda conn: staff.role_of(conn, keys, code[1], now))
    assert role == "moderator"
    assert "There is no role king" in refused("staff", "invite", "--role", "king")


@pytest.mark.parametrize("to_file", [True, False])
def test_views_go_out_as_json_lines(tmp_path: Path, project_file: Path, to_file: bool) -> None:
    well("project", "add", project_file)
    somebody_said(tmp_path, 'a "tree" house, with £ and 🌳')
    out = tmp_path / "views.jsonl"
    told = well("export", "SWING", *(("--out", out) if to_file else ()))
    [line] = [json.loads(row) for row in (out.read_text("utf-8") if to_file else told).splitlines() if row[:1] == "{"]
    assert set(line) >= FIELDS
    assert line["text"] == 'a "tree" house, with £ and 🌳'
    assert re.fullmatch(r"[a-z]+-[a-z]+-\d+", line["contributor"])


def test_views_go_out_as_a_table_that_is_safe_to_open(tmp_path: Path, project_file: Path) -> None:
    well("project", "add", project_file)
    somebody_said(tmp_path, "=1+1")
    out = tmp_path / "views.csv"
    well("export", "SWING", "--format", "csv", "--out", out)
    [row] = csv.DictReader(io.StringIO(out.read_text("utf-8-sig")))
    assert set(row) >= FIELDS
    assert not row["text"].startswith("=")
    assert "1+1" in row["text"]


def test_migrate_brings_the_schema_and_can_be_done_again() -> None:
    for _ in range(2):
        assert "up to date" in well("migrate")


def test_doctor_finds_everything_well(api: str) -> None:
    well("migrate")
    told = well("doctor")
    for what in ("settings", "key", "database", "token", "clock", "disk"):
        assert what in told
    assert "@SaysoDemoBot" in told
    assert TOKEN not in told


def test_doctor_says_what_to_do(api: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "sayso migrate" in refused("doctor"), "there is no database yet"
    well("migrate")
    monkeypatch.setenv("SAYSO_BOT_TOKEN", "99:wrong")
    assert "@BotFather" in refused("doctor")
    monkeypatch.delenv("SAYSO_BOT_TOKEN")
    assert "there is none" in refused("doctor")
    monkeypatch.setenv("SAYSO_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("SAYSO_API_URL", "http://127.0.0.1:9")
    assert "SAYSO_API_URL" in refused("doctor")


def test_run_without_a_token_or_with_a_wrong_one_says_so(api: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAYSO_BOT_TOKEN", "99:wrong")
    assert "Telegram does not know this token" in refused("run")
    monkeypatch.delenv("SAYSO_BOT_TOKEN")
    assert "SAYSO_BOT_TOKEN is not set" in refused("run")


TROUBLES = {
    "a wrong time zone": ({"SAYSO_TIMEZONE": "Mars"}, "SAYSO_TIMEZONE"),
    "a database of another kind": ({"SAYSO_DATABASE_URL": "mysql://x"}, "SAYSO_DATABASE_URL"),
    "a server that is not there": ({"SAYSO_DATABASE_URL": "postgresql://x@127.0.0.1:9/x"}, "database"),
    "a key in the data folder": ({"SAYSO_KEY_FILE": "IN_DATA"}, "lies in the data folder"),
}


@pytest.mark.parametrize(("variables", "words"), TROUBLES.values(), ids=TROUBLES)
@pytest.mark.parametrize("command", [("project", "list"), ("staff", "invite"), ("run",)])
def test_trouble_is_a_sentence(
    command: tuple[str, ...], variables: dict[str, str], words: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value.replace("IN_DATA", str(tmp_path / "data" / "key")))
    assert words.lower() in refused(*command).lower()


def test_the_demo_says_how_many_projects_it_has() -> None:
    projects = [file for file in folder().iterdir() if file.name.endswith(".toml")]
    number = {2: "two", 3: "three", 4: "four"}[len(projects)]
    assert f"{number} ready projects" in " ".join(does("demo", "--help").output.split())
