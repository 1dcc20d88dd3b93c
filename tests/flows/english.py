"""Reads the plain messages of `locales/en`, so that a test can say what a person sees; enough of Fluent for that.

A message that chooses between forms is worded as its key: which form is right is for the tests of the wording.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import locales
from flows.messages import Arg, Literal, Own, Text, Words

_MESSAGE = re.compile(r"^([a-z][\w-]*) =(.*(?:\n(?:[ \t]+.*|(?=\n[ \t])))*)", re.MULTILINE)
_PLACE = re.compile(r"\{ (?:[A-Z]+\()?\$(\w+)\)? \}")


@cache
def english() -> Mapping[str, str]:
    """Every message of the English files by its key, as written."""
    folder = Path(str(locales.__file__)).parent / "en"
    text = "\n".join(file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.ftl")))
    return {key: "\n".join(line.strip() for line in said.strip().splitlines()) for key, said in _MESSAGE.findall(text)}


def worded(text: Text, locale: str = "en") -> str:
    """A text as its reader sees it, near enough."""
    if isinstance(text, Literal):
        return text.text
    if isinstance(text, Own):
        return text.texts.get(locale) or text.texts.get("en") or next(iter(text.texts.values()), "")
    said = english().get(text.key, text.key)
    if "->" in said:
        return " ".join([text.key, *(_argument(value, locale) for value in text.args.values())])
    return _PLACE.sub(lambda place: _argument(text.args.get(place[1], place[0]), locale), said)


def _argument(value: Arg, locale: str) -> str:
    if isinstance(value, tuple):
        return ", ".join(worded(one, locale) for one in value)
    if isinstance(value, (Words, Own, Literal)):
        return worded(value, locale)
    return f"{value:%A %d %B %H:%M}" if hasattr(value, "hour") else str(value)
