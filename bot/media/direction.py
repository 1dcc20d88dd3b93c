"""Puts words in the order the eye meets them: Unicode's bidirectional algorithm, as python-bidi works it out.

The algorithm's levels are what we need, line by line; the library's `get_display` gives only a whole reordered text.
Its steps leave out the rule for brackets (N0), without which "(Cardiff)" comes apart in an Arabic sentence.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from bidi import algorithm

RIGHT_TO_LEFT = frozenset({"R", "AL"})
CLOSING = {"(": ")", "[": "]", "{": "}"}
STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}  # numbers count as right to left here
MOST_OPEN = 63  # rule BD16


def reads_right_to_left(characters: str, otherwise: bool) -> bool:
    """The direction of the first letter that has one (rule P2), or else `otherwise`."""
    for character in characters:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return False
        if kind in RIGHT_TO_LEFT:
            return True
    return otherwise


def levels(characters: str, right_to_left: bool) -> list[int]:
    """The embedding level of each character of a paragraph: odd ones read right to left (rules X1 to I2)."""
    storage = algorithm.get_empty_storage()
    storage["base_level"] = int(right_to_left)
    storage["base_dir"] = "R" if right_to_left else "L"
    algorithm.get_embedding_levels(characters, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], "R" if right_to_left else "L")
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    return [character["level"] for character in storage["chars"]]


def _resolve_brackets(characters: list[dict[str, Any]], own: str) -> None:
    """Rule N0: a pair of brackets takes the direction of what is inside it, or of what stands before it."""
    strong = [STRONG.get(character["type"]) for character in characters]
    other = "L" if own == "R" else "R"
    for opening, closing in _pairs(characters):
        inside = set(strong[opening + 1 : closing])
        if own in inside:
            direction = own
        elif other in inside:
            before = next((kind for kind in reversed(strong[:opening]) if kind), own)
            direction = other if before == other else own
        else:
            continue
        for place in (opening, closing):
            characters[place]["type"] = strong[place] = direction


def _pairs(characters: list[dict[str, Any]]) -> list[tuple[int, int]]:
    """Matching brackets that are still neutral, by where they open (rule BD16)."""
    pairs, open_at = [], list[int]()
    for place, character in enumerate(characters):
        if character["type"] != "ON":
            continue
        if character["ch"] in CLOSING:
            if len(open_at) == MOST_OPEN:
                break
            open_at.append(place)
        elif character["ch"] in CLOSING.values():
            for depth in range(len(open_at) - 1, -1, -1):
                if CLOSING[characters[open_at[depth]]["ch"]] == character["ch"]:
                    pairs.append((open_at[depth], place))
                    del open_at[depth:]
                    break
    return sorted(pairs)


def visual_order(levels_of_line: Sequence[int]) -> list[int]:
    """The places of a line's characters from left to right (rule L2)."""
    order = list(range(len(levels_of_line)))
    for level in range(max(levels_of_line, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels_of_line[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start) + 1
    return order
