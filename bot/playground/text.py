"""Words with entities: from what a bot or a person gave to what a message holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bot.playground.envelope import bad_request, not_here
from bot.playground.html import parse_html, utf16
from bot.playground.params import Params

MOST_BYTES = 1 << 15  # of the raw text, before its entities are read
MOST_ENTITIES = 100
GIVEN = {
    "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link", "text_mention",
    "custom_emoji", "blockquote", "expandable_blockquote", "date_time",
}  # fmt: skip
FOUND = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"}
SOLID = {"code", "pre", "text_link", "text_mention"}  # nothing is looked for inside these
LOOK = re.compile(
    r"(?P<url>https?://[^\s<>\"]+[^\s<>\".,;:!?)\]}'])"
    r"|(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,})"
    r"|(?P<bot_command>(?<![\w/>@])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<![\w@])@[A-Za-z]\w{3,31}(?!\w))"
    r"|(?P<hashtag>(?<!\w)#(?=\w*[^\W\d])\w{1,256})"
)


@dataclass(slots=True)
class Formatted:
    """Text and its entities, offsets in UTF-16 code units."""

    text: str
    entities: list[dict[str, Any]]

    def into(self, body: dict[str, Any], name: str) -> None:
        """Write it as field `name` (text, caption, question ...), with the entities beside it when there are any."""
        body[name] = self.text
        entities = "entities" if name == "text" else f"{name}_entities"
        if self.entities:
            body[entities] = self.entities


def formatted(text: str, mode: str, given: object) -> Formatted:
    """Read `text` by its parse mode, or with the entities given with it, then tidy it as Telegram does.

    Raises ApiError 400 for what does not parse, 501 for Markdown.
    """
    if len(text.encode()) > MOST_BYTES:
        raise bad_request("Text is too long")
    entities: list[dict[str, Any]] = []
    match mode.lower() if text else "":
        case "html":
            text, entities = parse_html(text)
        case "markdown" | "markdownv2":
            raise not_here("parse_mode", mode)
        case "" | "none":
            entities = [entity for item in listed(given) if (entity := checked(item)) is not None]
        case _:
            raise bad_request("Unsupported parse_mode")
    return tidied(text, entities)


def read_text(params: Params, name: str, mode: str = "parse_mode", entities: str = "entities") -> Formatted:
    """The text of a call, with the parameters that say how to read it."""
    given = params.data(entities, entities) if params.has(entities) else None
    return formatted(params.text(name), params.text(mode), given)


def listed(given: object) -> list[Any]:
    """The entities as a list; anything else counts as none, as it does on the real server."""
    return given[:MOST_ENTITIES] if isinstance(given, list) else []


def checked(item: object) -> dict[str, Any] | None:
    """One given entity with the fields it needs; None for kinds that Telegram finds by itself."""
    if not isinstance(item, dict):
        raise bad_request("Can't parse MessageEntity: expected an Object")
    kind = item.get("type")
    if kind in FOUND:
        return None
    if kind not in GIVEN:
        raise bad_request("Can't parse MessageEntity: Unsupported type specified")
    for name in ("offset", "length"):
        if not isinstance(item.get(name), int):
            raise bad_request(f'Can\'t parse MessageEntity: Field "{name}" must be of type Number')
    kept = ("type", "offset", "length", "url", "user", "language", "custom_emoji_id", "unix_time", "date_time_format")
    return {name: item[name] for name in kept if name in item}


def tidied(text: str, entities: list[dict[str, Any]]) -> Formatted:
    """Without the spaces around it; with links, commands, mentions and hashtags found in it."""
    bare = text.strip()
    if entities:
        shift, length = utf16(text[: len(text) - len(text.lstrip())]), utf16(bare)
        entities = [moved for entity in entities if (moved := fitted(entity, shift, length)) is not None]
    found = look(bare, entities)
    if found:
        entities = sorted([*entities, *found], key=lambda entity: (entity["offset"], -entity["length"]))
    return Formatted(bare, entities)


def fitted(entity: dict[str, Any], shift: int, length: int) -> dict[str, Any] | None:
    """The entity within a text that lost `shift` units in front and is `length` long; None when nothing is left."""
    begin = max(0, entity["offset"] - shift)
    stop = min(length, entity["offset"] + entity["length"] - shift)
    return {**entity, "offset": begin, "length": stop - begin} if stop > begin else None


def look(text: str, entities: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The entities that Telegram finds by itself, outside code and links."""
    found = []
    for match in LOOK.finditer(text):
        begin = utf16(text[: match.start()])
        length = utf16(match.group())
        solid = (it for it in entities if it["type"] in SOLID)
        if not any(it["offset"] < begin + length and begin < it["offset"] + it["length"] for it in solid):
            found.append({"type": match.lastgroup, "offset": begin, "length": length})
    return found
