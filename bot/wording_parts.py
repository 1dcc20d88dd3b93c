"""Messages that only set arguments between words, as most do: worded without working through Fluent each time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from babel import Locale
from fluent.runtime.types import fluent_number
from fluent.syntax import ast


@dataclass(frozen=True, slots=True)
class Gap:
    """Where an argument goes, by its name."""

    name: str


Parts: TypeAlias = tuple[str | Gap, ...]


def parts_of(pattern: ast.Pattern) -> Parts | None:
    """A message's words and gaps, or None where it chooses a variant, refers to another or calls a function."""
    parts: list[str | Gap] = []
    for element in getattr(pattern, "elements", (pattern,)):  # Fluent keeps a message without gaps as its text alone
        inner = getattr(element, "expression", None)
        if isinstance(element, ast.TextElement):
            parts.append(element.value)
        elif isinstance(inner, ast.VariableReference):
            parts.append(Gap(inner.id.name))
        else:
            return None
    return tuple(parts)


@lru_cache(maxsize=1024, typed=True)
def number(value: int | float, tag: str) -> str:
    """A number as Fluent writes it in a language."""
    return str(fluent_number(value).format(Locale.parse(tag, sep="-")))
