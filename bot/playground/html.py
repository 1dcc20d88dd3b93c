"""Telegram's HTML: tags in, plain text and entities out, refused in Telegram's words.

The rules are those of the Bot API's "HTML style": a handful of tags, attributes only where they mean something, end
tags in order. Offsets of entities are UTF-16 code units; offsets in errors are bytes of UTF-8.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.playground.tags import TAGS, Open, cannot, entity_of, meaning

NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
SPACES = " \t\r\n\v\0"


@dataclass(slots=True)
class Reader:
    """One pass over the text."""

    source: str
    at: int = 0
    out: list[str] = field(default_factory=list)
    offset: int = 0
    entities: list[dict[str, Any]] = field(default_factory=list)
    open: list[Open] = field(default_factory=list)

    def read(self) -> tuple[str, list[dict[str, Any]]]:
        """All of it."""
        source = self.source
        while self.at < len(source):
            char = source[self.at]
            if char == "<":
                self._tag()
            elif char == "&":
                self._put(self._escape())
            else:
                stop = min(self._find("<"), self._find("&"))
                self._put(source[self.at : stop])
                self.at = stop
        if self.open:
            raise cannot(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.out), self.entities

    def _find(self, char: str) -> int:
        found = self.source.find(char, self.at)
        return len(self.source) if found < 0 else found

    def _put(self, words: str) -> None:
        self.out.append(words)
        self.offset += utf16(words)

    def _escape(self) -> str:
        """What `&...;` at this place stands for; a lone `&` is itself."""
        source, start = self.source, self.at
        stop = source.find(";", start, start + 12)
        name = source[start + 1 : stop] if stop > 0 else ""
        self.at = stop + 1 if stop > 0 else start + 1
        if name in NAMED:
            return NAMED[name]
        number = name[1:]
        try:
            code = int(number[1:], 16) if number[:1] in ("x", "X") else int(number)
            if name.startswith("#") and 0 < code < 0x10FFFF and not 0xD800 <= code < 0xE000:
                return chr(code)
        except ValueError:
            pass
        self.at = start + 1
        return "&"

    def _byte(self, position: int) -> int:
        return len(self.source[:position].encode())

    def _tag(self) -> None:
        if self.source.startswith("</", self.at):
            self._end_tag()
        else:
            self._start_tag()

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        tag = self._until(SPACES + ">").lower()
        where = self._byte(begin)
        if self.at >= len(self.source):
            raise cannot(f"Unclosed start tag at byte offset {where}")
        if tag not in TAGS:
            raise cannot(f'Unsupported start tag "{tag}" at byte offset {where}')
        argument = ""
        while self._skip_spaces() != ">":
            name, value = self._attribute(tag, where)
            argument = meaning(tag, name, value) or argument
        self.at += 1
        if tag == "span" and argument != "spoiler":
            raise cannot(f'Tag "span" must have class "tg-spoiler" at byte offset {where}')
        self.open.append(Open(tag, argument, self.offset, len(self.out)))

    def _attribute(self, tag: str, where: int) -> tuple[str, str]:
        name = self._until(SPACES + "=>/\"'")
        if not name:
            raise cannot(f'Empty attribute name in the tag "{tag}" at byte offset {where}')
        if self._skip_spaces() != "=":
            if self.at >= len(self.source):
                raise cannot(f'Unclosed start tag "{tag}" at byte offset {where}')
            return name, ""
        self.at += 1
        quote = self._skip_spaces()
        if quote in ("'", '"') and quote:
            self.at += 1
            value = self._quoted(quote)
        else:
            token_begin = self.at
            while self.at < len(self.source) and (self.source[self.at].isalnum() or self.source[self.at] in ".-"):
                self.at += 1
            value = self.source[token_begin : self.at].lower()
            if self.at < len(self.source) and self.source[self.at] not in SPACES + ">":
                raise cannot(f"Unexpected end of name token at byte offset {self._byte(token_begin)}")
        if self.at >= len(self.source):
            raise cannot(f"Unclosed start tag at byte offset {where}")
        return name, value

    def _quoted(self, quote: str) -> str:
        parts: list[str] = []
        while self.at < len(self.source) and self.source[self.at] != quote:
            if self.source[self.at] == "&":
                parts.append(self._escape())
            else:
                parts.append(self.source[self.at])
                self.at += 1
        self.at += 1
        return "".join(parts)

    def _end_tag(self) -> None:
        begin = self.at
        where = self._byte(begin)
        if not self.open:
            raise cannot(f"Unexpected end tag at byte offset {where}")
        self.at += 2
        name = self._until(SPACES + ">").lower()
        if self._skip_spaces() != ">":
            raise cannot(f"Unclosed end tag at byte offset {where}")
        self.at += 1
        opened = self.open.pop()
        if name and name != opened.tag:
            raise cannot(f'Unmatched end tag at byte offset {where}, expected "</{opened.tag}>", found "</{name}>"')
        self._close(opened)

    def _close(self, opened: Open) -> None:
        length = self.offset - opened.offset
        if length <= 0:
            return
        entity = entity_of(opened, length, "".join(self.out[opened.length_before :]))
        if entity is None:
            return
        last = self.entities[-1] if self.entities else {}
        same = last.get("offset") == opened.offset and last.get("length") == length
        if same and {opened.tag, last["type"]} in ({"pre", "code"},) and (last.get("language") or opened.argument):
            entity = {"type": "pre", "offset": opened.offset, "length": length}
            entity["language"] = last.get("language") or opened.argument
            self.entities.pop()
        self.entities.append(entity)

    def _until(self, stops: str) -> str:
        begin = self.at
        while self.at < len(self.source) and self.source[self.at] not in stops:
            self.at += 1
        return self.source[begin : self.at]

    def _skip_spaces(self) -> str:
        while self.at < len(self.source) and self.source[self.at] in SPACES:
            self.at += 1
        return self.source[self.at : self.at + 1]


def parse_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Plain text and its entities. Raises ApiError 400 "can't parse entities: ..."."""
    text, entities = Reader(source).read()
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return text, entities


def utf16(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
