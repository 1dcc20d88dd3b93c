"""Our own words can be read by a nine-year-old, those of Easy Read by a seven-year-old; each check can fail."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from bot.reading.grade import AGE, LIX_FOR_CHILDREN, graded
from bot.reading.rules import checked
from tests import locale_checks as checks
from tests.named_words import ROOT

LOCALES = ROOT / "locales"
NOT_OURS = re.compile(r"card-pictures-by$")
"""Names of licences."""
FEWEST_WORDS = 8
"""A line of fewer words has no reading age of its own; it counts with its file."""


def said(folder: Path, locale: str) -> Iterator[tuple[str, str, str]]:
    """What a participant can be told: file, key, words with the longest of each choice."""
    for file in sorted((folder / locale).glob("*.ftl")):
        if file.name.startswith("staff"):
            continue
        for message in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(message, ast.Message) and message.value and not _left_out(message.id.name):
                yield file.name, message.id.name, checks.variants(message, "this")[-1]


def _left_out(key: str) -> bool:
    return bool(checks.NOT_READ_OUT.match(key) or NOT_OURS.match(key))


def hard(folder: Path) -> list[str]:
    return [
        f"{locale} {key}: {found.rule}: {found.at}"
        for locale in AGE
        for _, key, text in said(folder, locale)
        for found in checked(text, locale)
    ]


def too_old(folder: Path) -> list[str]:
    """Messages, and whole files, that ask for an older reader."""
    found = []
    for locale, most in AGE.items():
        files: dict[str, list[str]] = {}
        for file, key, text in said(folder, locale):
            files.setdefault(file, []).append(text)
            grade = graded([text], locale)
            if grade.words >= FEWEST_WORDS and grade.age is not None and grade.age > most:
                found.append(f"{locale} {key}: {grade.age:.1f}")
        for file, texts in files.items():
            whole = graded(texts, locale)
            if whole.words >= FEWEST_WORDS and whole.age is not None and whole.age > most:
                found.append(f"{locale}/{file}: {whole.age:.1f}")
    return found


def test_nothing_in_our_words_is_hard_to_read() -> None:
    assert hard(LOCALES) == []


def test_nobody_has_to_be_older_to_read_them() -> None:
    assert too_old(LOCALES) == []


@pytest.mark.parametrize(
    ("file", "was", "spoiled", "found"),
    [
        ("en/welcome.ftl", "We keep what you say safe.", "What you say is kept safe.", "passive"),
        ("en/welcome.ftl", "Would you like to take part?", "Would you like to participate?", "officialese"),
        ("en-x-easy/practice.ftl", "This one was just for fun.", "The SENDIASS can help.", "acronym"),
    ],
)
def test_the_rules_can_fail(file: str, was: str, spoiled: str, found: str, tmp_path: Path) -> None:
    assert any(found in fault for fault in hard(_spoiled(tmp_path, file, was, spoiled)))


def test_the_reading_age_can_fail(tmp_path: Path) -> None:
    folder = _spoiled(
        tmp_path,
        "en/small.ftl",
        "OK. We will not message you again. ✋",
        "Your communication preferences have changed: additional correspondence is unnecessary hereafter.",
    )
    assert any(fault.startswith("en stop-said") for fault in too_old(folder))


def test_the_reading_grades(figure: Callable[[str], None]) -> None:
    """Printed, so that a release can be compared with the one before."""
    for locale in checks.locales(LOCALES):
        grade = graded([text for _, _, text in said(LOCALES, locale)], locale)
        age = f"reading age {grade.age:.1f}" if grade.age is not None else "no reading age"
        lix = f"LIX {grade.lix:.0f}" if grade.lix is not None else "no LIX"
        figure(f"{locale}: {grade.words} words, {age}, {lix}")
        if grade.lix is not None and locale.split("-")[0] == "en":
            assert grade.lix < LIX_FOR_CHILDREN


def _spoiled(folder: Path, file: str, was: str, spoiled: str) -> Path:
    copy = folder / "locales"
    shutil.copytree(LOCALES, copy, ignore=shutil.ignore_patterns("__pycache__"))
    whole = (copy / file).read_text("utf-8")
    assert was in whole
    (copy / file).write_text(whole.replace(was, spoiled, 1), "utf-8")
    return copy
