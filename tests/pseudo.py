"""A language that nobody speaks: English with every letter changed and longer words, to see what is not translated and
what would be cut elsewhere."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

CODE = "qps"
"""Private use: no language has it."""

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CHANGED = "àƀćďéƒğħíĵķłɱñóƥɋřšťúṽŵẋýžÀƁĆĎÉƑĞĦÍĴĶŁṀÑÓƤɊŘŠŤÚṼŴẊÝŽ"
_LETTERS = str.maketrans(_PLAIN, _CHANGED)
_KEPT = re.compile(r"(</?[a-z]+>|/[a-z]+\b|Sayso|Childline|OpenMoji|CC BY-SA|Telegram|SAYSO_[A-Z_]+)")
"""What is the same in every language: tags, commands and names."""

LEFT_AS_IS = re.compile(r"^(language-(tag|reviewed-by)|date-pattern|datetime-pattern|plain-)")
LONGER = 1.4
"""How much longer than English a text may get when it is translated (IBM's rule for texts of over 20 letters; shorter
ones grow more, and our buttons are short)."""


def changed(text: str) -> str:
    """English in disguise: every letter another one, and longer."""
    parts = _KEPT.split(text)
    return "".join(part if at % 2 else _longer(part.translate(_LETTERS)) for at, part in enumerate(parts))


def is_changed(text: str) -> bool:
    """Whether no English letter is left, but in what is the same in every language."""
    return not any(letter in _PLAIN for letter in _KEPT.sub("", unicodedata.normalize("NFC", text)))


def _longer(text: str) -> str:
    """Every word with its vowels doubled until it is long enough; spaces and line breaks stay where they are."""
    return re.sub(r"[^\W\d_]{3,}", lambda word: word[0] + word[0][-1] * round(len(word[0]) * (LONGER - 1)), text)


class _Disguise(Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 - the visitor's own naming
        node.value = changed(node.value)
        return node


def write(source: Path, folder: Path) -> None:
    """Write every file of the English folder `source` in disguise to `folder`."""
    folder.mkdir(parents=True)
    for file in sorted(source.glob("*.ftl")):
        resource = FluentParser().parse(file.read_text("utf-8"))
        for entry in resource.body:
            if isinstance(entry, ast.Message) and not LEFT_AS_IS.match(entry.id.name):
                _Disguise().visit(entry)
        (folder / file.name).write_text(FluentSerializer().serialize(resource), "utf-8")
