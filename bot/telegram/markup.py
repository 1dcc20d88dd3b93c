"""Telegram's HTML, cut to length without breaking it.

Telegram counts a message's length in code points after its tags and entities are read, and refuses HTML that is not
well formed (https://core.telegram.org/bots/api#html-style). What leaves here is well formed whatever came in: a tag
that Telegram does not know is shown as written, one left open is closed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import escape, unescape

from bot.telegram.text import is_blank

_TAG = re.compile(
    r"<(?P<close>/)?(?P<name>b|strong|i|em|u|ins|s|strike|del|code|pre|blockquote|tg-spoiler)>"
    r"|<(?P<link>a) href=\"(?P<href>[^\"<>]{1,2000})\">|</(?P<endlink>a)>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|lt|gt|amp|quot);")
_ENDS = ("\n\n", "\n", ". ", " ")
"""Where to cut, best first: after a paragraph, a line, a sentence, a word."""
_JOINER = "\u200d"
_FARTHEST_STEP_BACK = 40
_MOST_BYTES = 32_000
"""The server refuses a text of more than 32,768 bytes before it reads its tags."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Some visible text and the tags around it, outermost first, as they are opened."""

    text: str
    tags: tuple[str, ...]


def visible(html: str) -> str:
    """The text a reader sees, without tags."""
    if _is_bare(html):
        return html
    return "".join(run.text for run in _runs(html))


def split(html: str, most: int, *, seen: bool = False) -> list[str]:
    """Cut into well-formed pieces of at most `most` visible code points, at ends of paragraphs where it can be.

    White space at a cut is dropped, as Telegram drops it at the ends of a message. No piece is empty; with `seen`, none
    is of invisible characters alone.
    """
    nothing: Callable[[str], bool] = is_blank if seen else _is_empty
    if len(html) <= most and _is_bare(html):
        return [] if nothing(html) else [html.strip()]
    runs = list(_runs(html))
    text = "".join(run.text for run in runs)
    pieces = []
    start = 0
    while start < len(text):
        end = _cut(text, start, most)
        piece = _render(runs if end - start == len(text) else _between(runs, start, end))
        while len(piece.encode()) > _MOST_BYTES and end - start > 1:
            end = _cut(text, start, (end - start) // 2)
            piece = _render(_between(runs, start, end))
        if not nothing(text[start:end]):
            pieces.append(piece)
        start = end
    return pieces


def _is_empty(text: str) -> bool:
    return not text.strip()


def _is_bare(html: str) -> bool:
    """Whether there is nothing in it to read but text."""
    return "<" not in html and ">" not in html and "&" not in html


def _cut(text: str, start: int, most: int) -> int:
    if len(text) - start <= most:
        return len(text)
    for mark in _ENDS:
        found = text.rfind(mark, start + most // 2, start + most)
        if found >= 0:
            return found + len(mark)
    end = start + most
    for back in range(end, max(start + 1, end - _FARTHEST_STEP_BACK), -1):
        if not _inside_a_character(text, back):
            return back
    return end


def _inside_a_character(text: str, at: int) -> bool:
    """True where a cut would part an accent, a skin colour or a joined emoji from what it belongs to."""
    before, after = text[at - 1], text[at]
    if _JOINER in (before, after) or "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f":
        return True
    return unicodedata.category(after) in ("Mn", "Me", "Mc")


def _runs(html: str) -> Iterator[_Run]:
    """Read leniently: the text in order, each stretch with the tags that are open over it."""
    opened: list[tuple[str, str]] = []
    at = 0
    for tag in _TAG.finditer(html):
        if tag.start() > at:
            yield _Run(_decoded(html[at : tag.start()]), _marks(opened))
        at = tag.end()
        name = (tag["name"] or tag["link"] or tag["endlink"]).lower()
        if tag["endlink"] or tag["close"]:
            names = [open_name for open_name, _ in opened]
            if name in names:
                del opened[len(names) - 1 - names[::-1].index(name) :]
        elif name in (open_name for open_name, _ in opened):
            opened.append((name, ""))  # bold within bold says nothing more
        else:
            opened.append((name, f'<a href="{tag["href"]}">' if name == "a" else f"<{name}>"))
    if at < len(html):
        yield _Run(_decoded(html[at:]), _marks(opened))


def _marks(opened: list[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(markup for _, markup in opened if markup)


def _decoded(text: str) -> str:
    return _ENTITY.sub(lambda found: unescape(found[0]), text)


def _between(runs: list[_Run], start: int, end: int) -> Iterator[_Run]:
    at = 0
    for run in runs:
        part = run.text[max(0, start - at) : max(0, end - at)]
        if part:
            yield _Run(part, run.tags)
        at += len(run.text)


def _render(runs: Iterable[_Run]) -> str:
    out: list[str] = []
    opened: tuple[str, ...] = ()
    for run in runs:
        same = _shared(opened, run.tags)
        out += [_closing(markup) for markup in reversed(opened[same:])]
        out += run.tags[same:]
        out.append(escape(run.text, quote=False))
        opened = run.tags
    out += [_closing(markup) for markup in reversed(opened)]
    return "".join(out).strip()


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _closing(markup: str) -> str:
    return f"</{markup[1:-1].partition(' ')[0]}>"
