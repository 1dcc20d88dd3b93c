"""What each tag of Telegram's HTML means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bot.playground.envelope import ApiError, bad_request

SIMPLE = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler",
}  # fmt: skip
TAGS = {*SIMPLE, "a", "code", "pre", "blockquote", "tg-emoji"}
SCHEMES = ("http", "https", "ftp", "tg", "ton")


@dataclass(slots=True)
class Open:
    """A tag that waits for its end."""

    tag: str
    argument: str
    offset: int
    length_before: int


def meaning(tag: str, name: str, value: str) -> str:
    """What an attribute says, or "" when it says nothing on this tag."""
    if tag == "a" and name == "href":
        return value
    if tag == "code" and name == "class" and value.startswith("language-"):
        return value.removeprefix("language-")
    if tag == "span" and name == "class" and value.startswith("tg-"):
        return value.removeprefix("tg-")
    if tag == "tg-emoji" and name == "emoji-id":
        return value
    return "expandable" if tag == "blockquote" and name == "expandable" else ""


def entity_of(opened: Open, length: int, words: str) -> dict[str, Any] | None:
    """The entity that a closed tag makes; None for a link that leads nowhere."""
    entity: dict[str, Any] = {"type": "", "offset": opened.offset, "length": length}
    tag, argument = opened.tag, opened.argument
    if tag in SIMPLE:
        entity["type"] = SIMPLE[tag]
    elif tag == "a":
        address = link(argument or words)
        if address is None:
            return None
        entity.update(type="text_link", url=address)
    elif tag == "tg-emoji":
        if not argument.isdigit():
            raise cannot("Invalid custom emoji identifier specified")
        entity.update(type="custom_emoji", custom_emoji_id=argument)
    elif tag == "blockquote":
        entity["type"] = "expandable_blockquote" if argument else "blockquote"
    else:
        entity["type"] = tag
        if tag == "code" and argument:
            entity["language"] = argument  # only kept when a <pre> is right around it
    return entity


def link(address: str) -> str | None:
    """The address as Telegram writes it (with a scheme, and a path), or None when it is none."""
    parts = urlsplit(address if "://" in address else f"http://{address}")
    if parts.scheme not in SCHEMES or not parts.netloc or (parts.scheme != "tg" and "." not in parts.netloc):
        return None
    return parts._replace(path=parts.path if parts.scheme == "tg" else parts.path or "/").geturl()


def cannot(words: str) -> ApiError:
    """Telegram's 400 for text that does not parse."""
    return bad_request(f"can't parse entities: {words}")
