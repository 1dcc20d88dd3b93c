"""What must hold of the Fluent files in `locales/`, each as a function from a folder to the faults it finds there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product
from pathlib import Path

from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

SOURCE, EASY_READ = "en", "en-x-easy"
STAFF, FOR_STAFF = "staff.ftl", "staff*.ftl"
"""What only staff read: English does for them, so a language has all of it or none."""
PLURALS = {"zero", "one", "two", "few", "many", "other"}
COUNTED = range(1000)
"""Numbers that tell which plural forms a language has: no rule of CLDR needs a greater one but those for millions."""
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
        for entry in _parsed(file.read_text("utf-8")).body:
            yield file, entry


@lru_cache(maxsize=512)
def _parsed(text: str) -> ast.Resource:
    """A file, parsed once however many checks read it; none of them changes it."""
    return FluentParser().parse(text)


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
    """Keys that one language has and another has not. One that has nothing of a file `FOR_STAFF` need not have any."""
    source = set(messages(folder, SOURCE))
    for_staff = [_keys(folder, SOURCE, file.name) for file in (folder / SOURCE).glob(FOR_STAFF)]
    faults = []
    for locale in locales(folder):
        own = set(messages(folder, locale))
        wanted = source.difference(*(keys for keys in for_staff if not own & keys))
        faults += [f"{locale}: {'no' if key in source else 'only here:'} {key}" for key in sorted(wanted ^ own)]
    return faults


def _keys(folder: Path, locale: str, name: str) -> set[str]:
    """The keys of one file."""
    return {
        entry.id.name
        for file, entry in _entries(folder, locale)
        if file.name == name and isinstance(entry, ast.Message)
    }


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
    """Choices by number that lack a form which whole numbers have in that language, by CLDR."""
    return [
        f"{locale}: {key} lacks {sorted(lacking)}"
        for locale in locales(folder)
        for key, lacking in _lacking_plurals(locale, messages(folder, locale))
    ]


def _lacking_plurals(locale: str, own: Mapping[str, ast.Message]) -> Iterator[tuple[str, set[str]]]:
    wanted, translated = plural_forms(locale, own), locale.split("-")[0] != SOURCE
    for key, message in own.items():
        for forms in _numeric_choices(message, by_number_alone=translated):
            if wanted - forms:
                yield key, wanted - forms


def plural_forms(locale: str, own: Mapping[str, ast.Message]) -> set[str]:
    """The CLDR plural categories of whole numbers below a thousand, and `other`, which Fluent asks for everywhere.

    Italian, Portuguese and Spanish have `many` for millions alone: nothing of ours is counted in millions.
    """
    tag = variants(own["language-tag"], "")[0] if "language-tag" in own else locale.split("-")[0]
    form = Locale.parse(tag, sep="-").plural_form
    return {form(number) for number in COUNTED} | {"other"}


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


def _numeric_choices(message: ast.Message, *, by_number_alone: bool) -> Iterator[set[str]]:
    """The forms of each choice by number. `by_number_alone`: also where only exact numbers stand beside `other`, as
    English may have it where a word of its own is the same for one and for many, and other languages may not.
    """
    for choice in _found(message).choices:
        forms = {v.key.name if isinstance(v.key, ast.Identifier) else v.key.value for v in choice.variants}
        counts = any(isinstance(v.key, ast.NumberLiteral) for v in choice.variants) or forms == {"other"}
        if forms & (PLURALS - {"other"}) or (counts and by_number_alone):
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
