"""The command line: `sayso`. With `app.py`, the only place that knows all the parts."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import orjson
import typer
from rich.console import Console
from rich.progress import track
from rich.table import Table

from bot import app
from bot.clock import Clock
from bot.commands import demo as demo_command
from bot.commands import doctor as doctor_command
from bot.playground.app import create_playground
from bot.playground.server import running
from bot.playground.settings import PlaygroundSettings
from bot.settings import Settings, SettingsTrouble, read_settings
from bot.storage import Connection, audit, project_files, projects, staff
from bot.storage import export as exports
from bot.storage import migrate as migrations
from bot.storage.audit import Entry
from bot.storage.crypto import CannotOpen, KeyRing
from bot.storage.database import DatabaseAway, DatabaseBusy, open_database
from bot.storage.keyfile import KeyTrouble, load_or_create
from bot.storage.project_faults import ProjectTrouble
from bot.telegram.errors import BadToken, CallFailed

sayso = typer.Typer(no_args_is_help=True, add_completion=False, help="Say what you think, and hear what was done.")
project = typer.Typer(no_args_is_help=True, help="Projects: what people are asked about.")
team = typer.Typer(no_args_is_help=True, help="Staff: who looks after what comes in.")
sayso.add_typer(project, name="project")
sayso.add_typer(team, name="staff")
console = Console()

Answer = TypeVar("Answer")
ROLES = ("facilitator", "moderator", "owner")
INVITE_LASTS = timedelta(hours=24)


@sayso.command()
def demo(
    folder: Annotated[Path, typer.Option(help="Where the demo keeps what happened.")] = Path("sayso-demo"),
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port of the page; 0 picks a free one.")] = 8765,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget the last demo and begin anew.")] = False,
) -> None:
    """Try everything in a browser, with no token: phones, bot, two ready projects."""

    async def go(stop: asyncio.Event) -> None:
        await demo_command.run_demo(folder, host, port, fresh=fresh, console=console, stop=stop)

    _run(go)


@sayso.command()
def run() -> None:
    """Run the bot: by polling, or by webhook where SAYSO_WEBHOOK_URL is set."""

    async def go(stop: asyncio.Event) -> None:
        async with app.opened(read_settings()) as bot:
            me = await bot.api.call("getMe", {})
            console.print(f"Sayso is @{me['username']}. Ctrl+C ends it.")
            await bot.run(stop)

    _run(go)


@sayso.command()
def playground(
    token: Annotated[
        str, typer.Option(help="The token that bots use here.")
    ] = "1234567890:playground-token-for-trying-out",  # noqa: S107 - it opens nothing but the playground
    folder: Annotated[Path | None, typer.Option(help="Where to keep it; nowhere if left out.")] = None,
    host: str = "127.0.0.1",
    port: int = 8081,
) -> None:
    """Only the stand-in for Telegram, for any bot that lets its API address be set."""

    async def go(stop: asyncio.Event) -> None:
        async with running(create_playground(PlaygroundSettings(token=token, data_folder=folder)), host, port) as url:
            console.print(f"The playground is at {url}. For a bot: SAYSO_API_URL={url} SAYSO_BOT_TOKEN={token}")
            await stop.wait()

    _run(go)


@sayso.command()
def migrate() -> None:
    """Bring the database to the newest schema."""
    settings = _settings()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    _told(lambda: migrations.upgrade(settings.database))
    console.print("The database is up to date.")


@sayso.command()
def doctor() -> None:
    """Check settings, key, database, token, clock and disk, and say what to do."""
    settings = _settings()

    async def go() -> bool:
        table = Table("", "", "seen", "what to do")
        well = True
        async for finding in doctor_command.examine(settings):
            well = well and finding.well
            sign = "[green]✓[/]" if finding.well else "[red]✗[/]"
            table.add_row(sign, finding.what, finding.seen, "" if finding.well else finding.do)
        console.print(table)
        return well

    if not asyncio.run(go()):
        raise typer.Exit(1)


@sayso.command()
def export(
    code: Annotated[str, typer.Argument(metavar="PROJECT")],
    format: Annotated[Literal["jsonl", "csv"], typer.Option(help="JSON lines, or CSV.")] = "jsonl",
    out: Annotated[Path | None, typer.Option(help="A file; the screen if left out.")] = None,
) -> None:
    """What was said in a project, a line a view, by pseudonym."""

    def write(conn: Connection, ring: KeyRing) -> None:
        if code not in projects.by_id(conn, [code]):
            raise ProjectTrouble(f"There is no project {code}. See: sayso project list")
        lines = exports.stream(conn, ring, code)
        if out is not None:
            lines = iter(track(lines, description=f"Writing {out}", console=Console(stderr=True)))
        texts = exports.as_csv(lines) if format == "csv" else (orjson.dumps(line).decode() + "\n" for line in lines)
        target = (
            out.open("w", encoding="utf-8-sig" if format == "csv" else "utf-8", newline="")
            if out is not None
            else sys.stdout
        )
        try:
            for text in texts:
                target.write(text)
        finally:
            if out is not None:
                target.close()

    _with_database(write, read=True)
    _with_database(lambda conn, _: audit.record(conn, [Entry(Clock().now(), "command line", "export", code, format)]))


@project.command("add")
def project_add(file: Annotated[Path, typer.Argument(help="The project's TOML file.")]) -> None:
    """Add a project, or replace one that is there; its answers stay."""
    clock = Clock(_settings().timezone)
    read = _told(lambda: project_files.read(file, today=clock.today(), zone=clock.zone))
    _with_database(lambda conn, _: projects.add(conn, read, clock.now()))
    console.print(f"Added {read.project.id}. To open it: sayso project open {read.project.id}")


@project.command("list")
def project_list() -> None:
    """All projects."""
    table = Table("code", "title", "state", "closes", "promised", "questions")
    clock = Clock(_settings().timezone)
    for found in _with_database(lambda conn, _: projects.all(conn), read=True):
        closes = f"{clock.local(found.closes):%Y-%m-%d %H:%M}" if found.closes else ""
        title = found.title.texts.get("en") or next(iter(found.title.texts.values()), "")
        table.add_row(found.id, title, found.state, closes, str(found.promised), str(len(found.questions)))
    console.print(table)


@project.command("open")
def project_open(code: str) -> None:
    """Let people answer; those who fit and agreed to be asked are invited."""
    _set_state(code, "open")


@project.command("close")
def project_close(code: str) -> None:
    """Take no more answers; people still hear back."""
    _set_state(code, "closed")


@team.command("invite")
def staff_invite(role: Annotated[str, typer.Option(help=f"One of {', '.join(ROLES)}.")] = "facilitator") -> None:
    """Make a one-time code by which someone becomes staff; it lasts a day."""
    if role not in ROLES:
        _fail(f"There is no role {role}. One of: {', '.join(ROLES)}")
    clock = Clock()
    code = clock.new_code()
    _with_database(lambda conn, ring: staff.invite(conn, ring, role, code, clock.now() + INVITE_LASTS))
    console.print("Send this to the person, and to nobody else. It works once, within a day:")
    console.print(f"/start i_{code}", soft_wrap=True)


def _set_state(code: str, state: Literal["open", "closed"]) -> None:
    clock = Clock(_settings().timezone)

    def change(conn: Connection, _: KeyRing) -> str:
        found = projects.by_id(conn, [code]).get(code)
        if found is None:
            raise ProjectTrouble(f"There is no project {code}. See: sayso project list")
        reasons = projects.why_not_open(found, clock.today()) if state == "open" else []
        if reasons:
            raise ProjectTrouble(*reasons)
        if not projects.set_state(conn, code, state, clock.now()):
            return f"{code} is {state} already."
        audit.record(conn, [Entry(clock.now(), "command line", f"project.{state}", code, "")])
        return f"{code} is {state}."

    console.print(_with_database(change))


def _settings() -> Settings:
    return _told(read_settings)


def _with_database(work: Callable[[Connection, KeyRing], Answer], *, read: bool = False) -> Answer:
    """Do something in the database beside a bot that may be running."""
    settings = _settings()

    async def go() -> Answer:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        ring = KeyRing(load_or_create(settings.key_path, settings.data_dir))
        await asyncio.to_thread(migrations.upgrade, settings.database)
        database = open_database(settings.database, alone=False)
        try:
            do = database.read if read else database.write
            return await do(lambda conn: work(conn, ring))
        finally:
            await database.close()

    return _told(lambda: asyncio.run(go()))


def _run(part: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> None:
    """Run something that lasts until Ctrl+C or SIGTERM."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for chatty in ("httpx", "alembic", "apscheduler"):
        logging.getLogger(chatty).setLevel(logging.WARNING)

    async def go() -> None:
        stop = asyncio.Event()
        demo_command.stop_on_signals(stop)
        await part(stop)

    _told(lambda: asyncio.run(go()))


def _told(work: Callable[[], Answer]) -> Answer:
    """Do something; what an operator can mend is said in a sentence, not as a traceback."""
    try:
        return work()
    except (SettingsTrouble, KeyTrouble, DatabaseBusy, DatabaseAway, ProjectTrouble, ValueError) as error:
        _fail(str(error))
    except CannotOpen:
        _fail("The key in SAYSO_KEY_FILE does not fit this database. Set it to the key it was made with.")
    except BadToken:
        _fail("Telegram does not know this token. Ask @BotFather for it again: /mybots, then API Token.")
    except CallFailed as error:
        _fail(f"The Bot API did not do what was asked: {error}. Check the network and SAYSO_API_URL, then try again.")
    except OSError as error:
        _fail(f"{error}. Another program may use that address: choose another with --port or SAYSO_LISTEN.")
    raise AssertionError("a failure has ended the program")


def _fail(words: str) -> None:
    Console(stderr=True).print(f"[red]✗[/] {words}", highlight=False)
    raise typer.Exit(1)


def main() -> None:
    """The entry point."""
    sayso()
