"""Safe HTML for the page, from a message's text and entities. Everything else is escaped."""

from __future__ import annotations

from html import escape
from typing import Any
from urllib.parse import urlsplit

TAGS = {
    "bold": "strong", "italic": "em", "underline": "u", "strikethrough": "s", "code": "code", "pre": "pre",
    "blockquote": "blockquote", "expandable_blockquote": "blockquote",
}  # fmt: skip
CLASSES = {"spoiler": "spoiler", "hashtag": "hashtag", "mention": "mention", "bot_command": "command"}
SAFE_SCHEMES = ("http", "https", "tg", "mailto")


def render(text: str, entities: list[dict[str, Any]]) -> str:
    """HTML with line breaks as newlines (the page keeps them); only tags from a fixed list."""
    units = text.encode("utf-16-le", "surrogatepass")
    ordered = sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
    return _part(units, 0, len(units) // 2, ordered)


def _part(units: bytes, begin: int, end: int, entities: list[dict[str, Any]]) -> str:
    out: list[str] = []
    at = begin
    while entities:
        entity, *rest = entities
        start = min(max(entity["offset"], at), end)
        stop = min(max(entity["offset"] + entity["length"], start), end)
        inner = [other for other in rest if other["offset"] < stop]
        words = units[2 * start : 2 * stop].decode("utf-16-le", "replace")
        opened, closed = _tags(entity, words)
        out += [_plain(units, at, start), opened, _part(units, start, stop, inner), closed]
        at = stop
        entities = rest[len(inner) :]
    return "".join([*out, _plain(units, at, end)])


def _plain(units: bytes, begin: int, end: int) -> str:
    return escape(units[2 * begin : 2 * end].decode("utf-16-le", "replace"))


def _tags(entity: dict[str, Any], words: str) -> tuple[str, str]:
    kind = entity["type"]
    if kind in TAGS:
        return f"<{TAGS[kind]}>", f"</{TAGS[kind]}>"
    if kind in CLASSES:
        return f'<span class="{CLASSES[kind]}">', "</span>"
    if kind in ("text_link", "url", "email"):
        address = f"mailto:{words}" if kind == "email" else entity.get("url", words)
        if urlsplit(address).scheme in SAFE_SCHEMES:
            return f'<a href="{escape(address)}" rel="noopener noreferrer" target="_blank">', "</a>"
    return "", ""
