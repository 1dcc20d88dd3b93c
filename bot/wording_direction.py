"""Which way words run, and the invisible marks that keep both ways apart (Unicode UAX #9, isolates)."""

from __future__ import annotations

import re

FSI, PDI = "\u2068", "\u2069"
LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"

_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"  # classes R and AL
_ANY_RIGHT = re.compile(f"[{_RIGHT}]")
_COMMAND = re.compile(r"(?<!\S)/(?=[a-z])")
_STRONG = re.compile(rf"<[^>]*>|&#?\w+;|(?P<right>[{_RIGHT}])|(?P<left>[^\W\d_])")

_INNERMOST = re.compile(f"{FSI}[^{FSI}{PDI}]*{PDI}")

_RIGHT_TO_LEFT = frozenset(
    (
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "glk",
        "ha-Arab",
        "he",
        "ks",
        "lrc",
        "mzn",
        "pa-Arab",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    )
)
"""Languages written from right to left (CLDR, characterOrder). CLDR's own data of a language takes a megabyte."""


def runs_right_to_left(tag: str) -> bool:
    """Whether a language, by its tag (`ur-PK`), is written from right to left."""
    return (
        tag in _RIGHT_TO_LEFT or "-".join(tag.split("-")[:2]) in _RIGHT_TO_LEFT or tag.split("-")[0] in _RIGHT_TO_LEFT
    )


def starts_right_to_left(html: str) -> bool | None:
    """The way the first letter runs, not counting tags and entities; None where there is no letter."""
    for found in _STRONG.finditer(html):
        if found.lastgroup is not None:
            return found.lastgroup == "right"
    return None


def isolated(html: str, *, within_right_to_left: bool) -> str:
    """An argument as it stands in a message: fenced off line by line, where it could disturb the words around it.

    A line break ends an isolate, so each line has its own.
    """
    if not within_right_to_left and (html.isascii() or not _ANY_RIGHT.search(html)):
        return html
    return "\n".join(f"{FSI}{line}{PDI}" if line else line for line in html.split("\n"))


def directed(html: str, *, right_to_left: bool) -> str:
    """A whole message, each line of it beginning the way its language runs.

    Some of Telegram's clients take a paragraph's direction from its first letter, whichever isolate that stands in, and
    others, as browsers, from the first one outside of them (UAX #9, P2): a line "1 ..." with all its letters in an
    isolate would show its number last. A slash command gets a mark of its own, or its slash would be shown behind it.
    """
    if not right_to_left and (html.isascii() or not _ANY_RIGHT.search(html)):
        return html
    if right_to_left:
        html = _COMMAND.sub(f"{LEFT_TO_RIGHT_MARK}/", html)
    mark = RIGHT_TO_LEFT_MARK if right_to_left else LEFT_TO_RIGHT_MARK
    return "\n".join(line if _runs(line, right_to_left) else mark + line for line in html.split("\n"))


def _runs(line: str, right_to_left: bool) -> bool:
    """Whether a line runs the way it should in every client, without a mark; one with no letter runs any way."""
    way = starts_right_to_left(line)
    if way is not right_to_left:
        return way is None
    return not right_to_left or FSI not in line or bool(starts_right_to_left(_outside(line)))


def _outside(line: str) -> str:
    """A line without its isolates."""
    while line != (line := _INNERMOST.sub("", line)):
        pass
    return line
