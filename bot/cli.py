"""The command line: `sayso`. With `app.py`, the only place that knows all the parts."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal, NoReturn, TypeVar

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot import app, project_assets
from bot.clock import Clock
from bot.collecting import settle
from bot.commands import demo as demo_command
from bot.commands import doctor as doctor_command
from bot.commands import export as export_command
from bot.commands import lint as lint_command
from bot.commands import translations as translations_command
from bot.commands.trouble import TROUBLE, in_a_sentence
from bot.playground.app import create_playground
from bot.playground.server import running
from bot.playground.settings import PlaygroundSettings
from bot.settings import Settings, read_settings
from bot.storage import Connection, audit, keep, project_files, projects, staff
from bot.storage import migrate as migrations
from bot.storage.audit import Entry
from bot.storage.crypto import KeyRing
from bot.storage.database import open_database
from bot.storage.keyfile import load_or_create
from bot.storage.project_faults import ProjectTrouble
from bot.wording import Wording

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
    """Try everything in a browser, with no token: phones, bot, three ready projects."""

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

    def bring() -> None:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        migrations.upgrade(settings.database)

    _told(bring)
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
            table.add_row(sign, finding.what, escape(finding.seen), "" if finding.well else escape(finding.do))
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

    _with_database(lambda conn, _: export_command.note(conn, code, format, Clock().now()))
    _with_database(lambda conn, ring: export_command.write(conn, ring, code, format, out), read=True)


@sayso.command()
def lint(file: Annotated[Path, typer.Argument(help="A project's TOML file.")]) -> None:
    """What in a project's words is hard to read: long sentences, passive voice, officialese, acronyms, reading age."""
    clock = Clock(_settings().timezone)
    read = _told(lambda: project_files.read(file, today=clock.today(), zone=clock.zone)).project
    hard = list(lint_command.hard_words(read))
    for one in hard:
        console.print(f"{one.where} ({one.locale}), {one.found.rule}: {one.found.at}", markup=False, highlight=False)
        console.print(f"    {one.found.instead}", markup=False, highlight=False)
    measured = _told(lambda: lint_command.grades(read))
    table = Table("language", "words", "reading age", "LIX")
    for locale, grade in measured.items():
        age, lix = ("" if value is None else f"{value:.0f}" for value in (grade.age, grade.lix))
        table.add_row(locale, str(grade.words), age, lix)
    console.print(table)
    old = [locale for locale, grade in measured.items() if lint_command.too_old(locale, grade)]
    for locale in old:
        console.print(f"{locale}: shorter words and sentences would let younger people read it.", markup=False)
    if hard or old:
        raise typer.Exit(1)
    console.print("All of it is easy to read.")


@project.command("add")
def project_add(file: Annotated[Path, typer.Argument(help="The project's TOML file.")]) -> None:
    """Add a project, or replace one that is there; its answers stay."""
    clock = Clock(_settings().timezone)
    read = _told(lambda: project_files.read(file, today=clock.today(), zone=clock.zone))
    whole = _told(lambda: asyncio.run(project_assets.cleaned(read)))
    _with_database(lambda conn, ring: project_assets.add(conn, ring, whole, clock.now()))
    console.print(f"Added {read.project.id}. To open it: sayso project open {read.project.id}")


@project.command("translations")
def project_translations(
    file: Annotated[Path, typer.Argument(help="The project's TOML file.")],
    missing: Annotated[bool, typer.Option("--missing", help="List each text that lacks, not only how many.")] = False,
) -> None:
    """Which texts of a project file lack in which language; people read those in English and are told so."""
    clock = Clock(_settings().timezone)
    read = _told(lambda: project_files.read(file, today=clock.today(), zone=clock.zone))
    names = dict(Wording.load().locales())
    lacking = translations_command.missing(read.project, list(names))
    whole = len(translations_command.texts_of(read.project))
    table = Table("language", "", "there", "of")
    for locale, name in names.items():
        table.add_row(locale, name, str(whole - len(lacking.get(locale, ()))), str(whole))
    console.print(table)
    if missing:
        for locale, texts in lacking.items():
            console.print(f"\n{locale} ({names[locale]}) lacks:")
            for text in texts:
                console.print(f"  {text.where}: {text.texts.get('en', '')}", markup=False, highlight=False)


@project.command("list")
def project_list() -> None:
    """All projects."""
    table = Table("code", "title", "state", "closes", "promised", "questions")
    clock = Clock(_settings().timezone)
    for found in _with_database(lambda conn, _: projects.all(conn), read=True):
        closes = f"{clock.local(found.closes):%Y-%m-%d %H:%M}" if found.closes else ""
        title = found.title.texts.get("en") or next(iter(found.title.texts.values()), "")
        table.add_row(found.id, escape(title), found.state, closes, str(found.promised), str(len(found.questions)))
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


@team.command("list")
def staff_list() -> None:
    """Everyone who is staff, the longest first."""
    table = Table("id", "role", "since")
    clock = Clock(_settings().timezone)
    for member in _with_database(lambda conn, _: staff.all_staff(conn), read=True):
        table.add_row(member.account_id, member.role, f"{clock.local(member.since):%Y-%m-%d %H:%M}")
    console.print(table)


@team.command("remove")
def staff_remove(member: Annotated[str, typer.Argument(metavar="ID", help="As `sayso staff list` shows it.")]) -> None:
    """End somebody's role at once. They can still have their say, as anyone can."""
    if not _with_database(lambda conn, _: staff.revoke(conn, member, "command line", Clock().now())):
        _fail(f"Nobody on the staff has the id {member}. See: sayso staff list")
    console.print(f"{member} is not staff any more.", markup=False)


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

        def keyed(conn: Connection) -> Answer:
            (keep.check_key if read else keep.settle_key)(conn, ring)
            return work(conn, ring)

        try:
            return await (database.read if read else database.write)(keyed)
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
        settle()
        await part(stop)

    _told(lambda: asyncio.run(go()))


def _told(work: Callable[[], Answer]) -> Answer:
    """Do something; what an operator can mend is said in a sentence, not as a traceback."""
    try:
        return work()
    except TROUBLE as error:
        _fail(in_a_sentence(error))


def _fail(words: str) -> NoReturn:
    Console(stderr=True).print(f"[red]✗[/] {escape(words)}", highlight=False)
    raise typer.Exit(1)


def main() -> None:
    """The entry point."""
    sayso()
