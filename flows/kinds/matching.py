"""Reading a typed answer to a question with options: its letter, its number, its emoji or its words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from flows.kinds.kind import Reader
from flows.ports import Option

_EDGES = re.compile(r"^[\s\W_]+|[\s\W_]+$", re.UNICODE)
_SEPARATORS = re.compile(r"[,;/&+\n،؛]+|\s+(?:and|a|ac|و)\s+", re.IGNORECASE)


def plain(words: str) -> str:
    """Words as they are compared: no case, no punctuation around them, no emoji beside them, marks folded."""
    folded = unicodedata.normalize("NFKD", words).casefold()
    folded = "".join(c for c in folded if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
    return re.sub(r"\s+", " ", _EDGES.sub("", folded)).strip()


@lru_cache(maxsize=4096)
def plain_label(label: str) -> str:
    """`plain` for words of ours, remembered; what people type is never remembered here."""
    return plain(label)


def label_of(option: Option, reader: Reader) -> str:
    """An option's words as the person reads them, without its emoji."""
    return reader.wording(option.text)


def match(typed: str, options: Sequence[Option], reader: Reader) -> str | None:
    """The id of the one option that was meant, or None. "B", "b)", "2", "②", the emoji and the words are the same.

    Only whole answers match: taking any word in common picks wrong ones.
    """
    bare = "".join(c for c in typed if unicodedata.category(c) not in {"Cf", "Mn", "Cc"} or c == "\n").strip()
    for option in options:
        if option.emoji and bare.replace("\ufe0f", "") == option.emoji.replace("\ufe0f", ""):
            return option.id
    wanted = plain(typed)
    if not wanted:
        return None
    said = [(option.id, plain_label(label_of(option, reader))) for option in options]
    exact = [option for option, words in said if words == wanted]
    if len(exact) == 1:
        return exact[0]
    place = _place(wanted)
    if place is not None and 1 <= place <= len(options):
        return options[place - 1].id
    return None


def match_several(typed: str, options: Sequence[Option], reader: Reader) -> tuple[str, ...] | None:
    """The options meant by "1, 3" or "swings and a pond"; None if any part of it is none of them."""
    one = match(typed, options, reader)
    if one is not None:
        return (one,)
    parts = [part for part in _SEPARATORS.split(typed) if part and part.strip()]
    found = [match(part, options, reader) for part in parts]
    if not found or None in found:
        return None
    return tuple(dict.fromkeys(option for option in found if option is not None))


def _place(wanted: str) -> int | None:
    """The place in the list that a number (in any script's digits) or a single Latin letter names."""
    if wanted.isdecimal() and len(wanted) <= 2:
        return int(wanted)
    if len(wanted) == 1 and "a" <= wanted <= "z":
        return ord(wanted) - ord("a") + 1
    return None
