"""What must hold of the Fluent files in `locales/`, each as a function from a folder to the faults it finds there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

SOURCE, EASY_READ = "en", "en-x-easy"
SIX_PLURALS = {"zero", "one", "two", "few", "many", "other"}
SPEAKS_SIX = ("cy", "ar")
MOST_WORDS = 15
"""Words in a sentence of Easy Read (Inclusion Europe, "Information for all")."""

NOT_READ_OUT = re.compile(r"^(plain-|date-|datetime-|language-|list-|staff-moment-.*(words|months)$)")
"""Messages that are no sentences: patterns, and lists of words that may be typed."""

_BUTTON_OPTIONS = re.compile(
    r"^(button-|answer-|face-|hear-back-thumb-|have-your-say-hear-back-.|staff-outcome-result-"
    r"|welcome-(who|age|notice|invite)-.|my-data-(menu|sure|one)-(?!gone)"
    r"|.*-button-|invitation-(yes|not-now)$|out-of-the-blue-none$|quick-poll-change$|my-data-more$)"
)
CARD_ROOM = 820
"""Characters of a project's own texts (title, aim, who, can, cannot) for which a card's caption has room."""


def locales(folder: Path) -> list[str]:
    return sorted(child.name for child in folder.iterdir() if any(child.glob("*.ftl")))


def _entries(folder: Path, locale: str) -> Iterator[tuple[Path, ast.EntryType]]:
    for file in sorted((folder / locale).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            yield file, entry


def messages(folder: Path, locale: str) -> dict[str, ast.Message]:
    return {entry.id.name: entry for _, entry in _entries(folder, locale) if isinstance(entry, ast.Message)}


def unreadable(folder: Path) -> list[str]:
    """What Fluent cannot parse, and keys that are there twice (the second would be ignored)."""
    faults = []
    for locale in locales(folder):
        seen: set[str] = set()
        for file, entry in _entries(folder, locale):
            if isinstance(entry, ast.Junk):
                faults.append(f"{locale}/{file.name}: cannot be read: {(entry.content or '')[:50]!r}")
            elif isinstance(entry, ast.Message | ast.Term):
                if entry.id.name in seen:
                    faults.append(f"{locale}/{file.name}: {entry.id.name} is there twice")
                seen.add(entry.id.name)
    return faults


def uneven(folder: Path) -> list[str]:
    """Keys that one language has and another has not."""
    source = set(messages(folder, SOURCE))
    return [
        f"{locale}: {'no' if key in source else 'only here:'} {key}"
        for locale in locales(folder)
        for key in sorted(source ^ set(messages(folder, locale)))
    ]


def foreign_arguments(folder: Path) -> list[str]:
    """Arguments that the source does not use: nobody would give them."""
    source = {key: arguments(message) for key, message in messages(folder, SOURCE).items()}
    return [
        f"{locale}: {key} uses {sorted(unknown)}"
        for locale in locales(folder)
        for key, message in messages(folder, locale).items()
        if (unknown := arguments(message) - source.get(key, frozenset()))
    ]


def missing_plurals(folder: Path) -> list[str]:
    """Choices by number that lack one of the six forms of Welsh or Arabic."""
    return [
        f"{locale}: {key} lacks {sorted(SIX_PLURALS - forms)}"
        for locale in SPEAKS_SIX
        for key, message in messages(folder, locale).items()
        for forms in _numeric_choices(message)
        if not forms >= SIX_PLURALS
    ]


def hard_to_read(folder: Path) -> list[str]:
    """Sentences of Easy Read that are too long."""
    return [
        f"{key}: {sentence.strip()!r}"
        for key, message in messages(folder, EASY_READ).items()
        if not NOT_READ_OUT.match(key)
        for said in variants(message, "word")
        for sentence in re.split(r"[.!?:]+(?=\s|$|<)|\n", said)
        if len(re.findall(r"[\w'/]+", re.sub(r"<[^>]*>", " ", sentence))) > MOST_WORDS
    ]


def broken_markup(folder: Path) -> list[str]:
    """Anything but <b> and <i> that open and close in turn: Telegram refuses the whole message."""
    faults = []
    for locale in locales(folder):
        for key, message in messages(folder, locale).items():
            for said in variants(message, "x"):
                bare = re.sub(r"<([bi])>[^<>]*</\1>", "", said)
                if re.search(r"[<>&]", bare):
                    faults.append(f"{locale}: {key}: {said[:60]!r}")
    return faults


def too_long(folder: Path) -> list[str]:
    """Messages over Telegram's limits (a text 4,096, a caption 1,024, a toast 200, a description 512 and 120), commands
    and buttons over what a phone shows. Arguments are taken at 300 characters."""
    faults = []
    for locale in locales(folder):
        for key, message in messages(folder, locale).items():
            most, argument = _limit(key, bool(arguments(message)))
            longest = max(_units(re.sub(r"</?[bi]>", "", said)) for said in variants(message, argument))
            if longest > most:
                faults.append(f"{locale}: {key} has {longest} characters, {most} fit")
    return faults


def _limit(key: str, has_arguments: bool) -> tuple[int, str]:
    if key == "have-your-say-card":
        return 1024 - CARD_ROOM, ""
    if key.startswith("hear-back-outcome-"):
        return 150, ""
    if key in {"profile-description", "profile-short"}:
        return (512 if key.endswith("description") else 120), ""
    if key in {"closed-question", "redo-toast", "sorry-too-many"}:
        return 200, "99"
    if key.startswith("command-") or (_BUTTON_OPTIONS.match(key) and not has_arguments):
        return 60, ""
    return 4096, "x" * 300


def unreviewed_unsaid(folder: Path) -> list[str]:
    """Files in other languages that do not begin by saying that no native speaker has reviewed them yet."""
    return [
        f"{locale}/{file.name}"
        for locale in locales(folder)
        if locale.split("-")[0] != SOURCE
        for file in sorted((folder / locale).glob("*.ftl"))
        if "not yet reviewed by a native speaker" not in file.read_text("utf-8").split("\n\n")[0]
    ]


class _Finder(Visitor):
    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.choices: list[ast.SelectExpression] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's own naming
        self.arguments.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        self.choices.append(node)
        self.generic_visit(node)


def _found(message: ast.Message) -> _Finder:
    finder = _Finder()
    finder.visit(message)
    return finder


def arguments(message: ast.Message) -> frozenset[str]:
    return frozenset(_found(message).arguments)


def _numeric_choices(message: ast.Message) -> Iterator[set[str]]:
    for choice in _found(message).choices:
        forms = {v.key.name if isinstance(v.key, ast.Identifier) else v.key.value for v in choice.variants}
        if forms & (SIX_PLURALS - {"other"}) or any(isinstance(v.key, ast.NumberLiteral) for v in choice.variants):
            yield forms


def variants(message: ast.Message, argument: str) -> list[str]:
    """Everything that a message can come to, with `argument` for each argument."""
    return _said(message.value, argument) if message.value else [""]


def _said(pattern: ast.Pattern, argument: str) -> list[str]:
    parts = [
        [part.value] if isinstance(part, ast.TextElement) else _placed(part.expression, argument)
        for part in pattern.elements
    ]
    return ["".join(one) for one in product(*parts)]


def _placed(expression: ast.Expression | ast.Placeable, argument: str) -> list[str]:
    if isinstance(expression, ast.SelectExpression):
        return [said for variant in expression.variants for said in _said(variant.value, argument)]
    return [str(expression.parse()["value"])] if isinstance(expression, ast.Literal) else [argument]


def _units(text: str) -> int:
    """The length as Telegram counts it, in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2
