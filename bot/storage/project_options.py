"""Reading the options of a question in a project file."""

from __future__ import annotations

from bot.storage.project_faults import Section
from bot.storage.project_fields import emoji, file_name, own_text, own_text_if_any
from flows.kinds import KINDS
from flows.ports import Option

ALT_LENGTH = 60  # ten of them fit into the caption of the one picture that shows them all
ID_RULE = "small letters, numbers, - and _, starting with a letter, and short"

_OPTION_ID = r"[a-z0-9][a-z0-9_-]{0,15}"  # it travels in the 64 bytes of a button, beside the run and its revision

_PERCENT = range(101)


def options_of(section: Section, kind: str) -> tuple[Option, ...]:
    """The options of a question in their order; what is wrong with any of them is noted in its own section."""
    tables = section.tables("options", "questions.options", "option")
    fitting = KINDS[kind].options if kind else None
    if fitting is None:
        if tables and kind:
            section.wrong("options", f"a {kind} question brings its own answers.", 'kind = "choice"')
        return ()
    if len(tables) not in fitting:
        what = f"there are {len(tables)}; people can choose well from {fitting.start} to {fitting.stop - 1}."
        section.wrong("options", what, "[[questions.options]]")
    options = tuple(_option(table, kind) for table in tables)
    ids = [option.id for option in options]
    if len(set(ids)) < len(ids) and all(ids):
        section.wrong("options", "two of them have the same id.", 'id = "play"')
    return options


def _option(section: Section, kind: str) -> Option:
    entry = KINDS[kind]
    section.only(("id", "text", "emoji", "picture", "alt", *(("at",) if entry.placed else ())))
    return Option(
        id=section.code("id", _OPTION_ID, ID_RULE, "play"),
        text=own_text(section, "text", entry.option_length, "Play"),
        emoji=emoji(section, ""),
        picture=file_name(section, "picture", "swings.jpg"),
        alt=own_text_if_any(section, "alt", ALT_LENGTH, "Two swings under a tree"),
        at=_place(section) if entry.placed else None,
    )


def _place(section: Section) -> tuple[int, int] | None:
    """Where an area lies on the picture, in percent from the left and from the top."""
    match section.values.get("at"):
        case [int(left), int(top)] if left in _PERCENT and top in _PERCENT and bool not in (type(left), type(top)):
            return left, top
    what = "it is where the number stands on the picture: how far from the left and from the top, from 0 to 100."
    section.wrong("at", what, "at = [25, 60]")
    return None
