"""Project files: TOML that staff write, checked so that every mistake gets a sentence (`bot/projects/README.md`)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from importlib.resources.abc import Traversable
from pathlib import Path

from bot.storage.assets import Asset
from bot.storage.project_body import to_body
from bot.storage.project_faults import ProjectTrouble, Section, Source
from bot.storage.project_fields import day, emoji, moment, own_text
from bot.storage.project_given import GivenFile, given_files
from bot.storage.project_questions import questions
from flows import welcome
from flows.messages import Json
from flows.ports import Project

ROLES = tuple(role.replace("-", "_") for role in welcome.ROLES)
AGES = (*welcome.AGE_BANDS, "adult")
FLOWS = ("have_your_say", "quick_poll")

_TEXTS: Mapping[str, tuple[int, str]] = {
    "title": (60, "The Family Hub garden"),
    "aim": (300, "We want to make the garden a place you like."),
    "who_hears": (200, "Sam, who runs the Family Hub, reads every answer."),
    "can_change": (200, "What we plant and build. We have £3,000."),
    "cannot_change": (200, "The big tree stays."),
}
"""The longest each text can be, so that a card has room for all of them, and an example of it."""

_KEYS = (*_TEXTS, "id", "promised", "opens", "closes", "roles", "ages", "flow", "emoji", "questions")


@dataclass(frozen=True, slots=True)
class ProjectFile:
    """A project as its file gives it: nothing missing that it needs to open.

    As long as there are `files`, the project names its pictures and recordings as the file does; once they are cleaned
    (`bot/project_assets.py`) they are `assets`, and it names their ids.
    """

    project: Project
    files: tuple[GivenFile, ...] = ()
    assets: tuple[Asset, ...] = ()

    @property
    def body(self) -> dict[str, Json]:
        """The project as JSON, as it is kept."""
        return to_body(self.project)


def read(source: Path | str, *, today: date, zone: tzinfo = UTC, beside: Traversable | None = None) -> ProjectFile:
    """Read a project from a file, or from the text of one that lies in the folder `beside`, with the files it names.

    Dates without a time zone are on the wall clock of `zone`; "in 28 days" counts from `today`.
    Raises `ProjectTrouble` with a sentence for each mistake.
    """
    text = _text_of(source) if isinstance(source, Path) else source
    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ProjectTrouble(
            f"This cannot be read: {error}. Every line is a name, an equals sign and a value, with words in quotation "
            'marks. For example: title = "The Family Hub garden"'
        ) from error
    lines = Source(text)
    top = Section(values, "", lines, lines.everything())
    project = _project(top, today, zone)
    files = () if lines.faults else given_files(top, source.parent if isinstance(source, Path) else beside)
    if lines.faults:
        raise ProjectTrouble(*lines.faults)
    return ProjectFile(project, files)


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ProjectTrouble(f"There is no file {path}. For example: sayso project add garden.toml") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ProjectTrouble(
            f"{path} cannot be read ({type(error).__name__}). Save it as plain text, UTF-8."
        ) from error


def _project(top: Section, today: date, zone: tzinfo) -> Project:
    top.only(_KEYS)
    texts = {key: own_text(top, key, most, example) for key, (most, example) in _TEXTS.items()}
    flow = top.one_of("flow", FLOWS, "have_your_say")
    opens = moment(top, "opens", today, zone, whole_day=False)
    closes = moment(top, "closes", today, zone, whole_day=True)
    return Project(
        id=top.code("id", r"[A-Z0-9][A-Z0-9-]{1,23}", "2 to 24 capital letters, numbers and -", "GARDEN"),
        promised=_promised(top, today, zone, opens, closes),
        questions=questions(top, flow),
        flow=flow,
        roles=top.several_of("roles", ROLES),
        ages=top.several_of("ages", AGES),
        opens=opens,
        closes=closes,
        emoji=emoji(top, "💬"),
        title=texts["title"],
        aim=texts["aim"],
        who_hears=texts["who_hears"],
        can_change=texts["can_change"],
        cannot_change=texts["cannot_change"],
    )


def _promised(top: Section, today: date, zone: tzinfo, opens: datetime | None, closes: datetime | None) -> date:
    """The day by which people hear what came of it: there has to be one, and it has to come after the closing."""
    promised = day(top, "promised", today)
    if opens and closes and closes <= opens:
        top.wrong("closes", "it comes before `opens`.", f"closes = {(opens + timedelta(days=14)).date()}")
    if promised is None:
        if "promised" not in top.values:
            what = "it is missing. It is the day by which you will tell people what came of it."
            top.wrong("promised", what, f"promised = {today + timedelta(days=28)}")
        return today
    if closes and datetime.combine(promised + timedelta(days=1), time.min, zone) < closes:
        after = (closes + timedelta(days=14)).date()
        top.wrong(
            "promised", "it comes before `closes`; people would be told before they are heard.", f"promised = {after}"
        )
    return promised
