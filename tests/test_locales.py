"""The words of every language: all there, all readable, nothing too long; and each of these checks can fail."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.wording import Wording
from flows.messages import Words
from tests import locale_checks as checks
from tests.named_words import ROOT, CannotTell, named_in, named_in_the_code

LOCALES = ROOT / "locales"


def unworded(folder: Path) -> list[str]:
    """Keys that the code names and English has no words for."""
    source = checks.messages(folder, "en")
    return [f"{named.where}: {named.key}" for named in named_in_the_code() if named.key not in source]


def ungiven(folder: Path) -> list[str]:
    """Arguments that English words use and the code that names them does not give."""
    source = checks.messages(folder, "en")
    return [
        f"{named.where}: {named.key} is not given {sorted(lacking)}"
        for named in named_in_the_code()
        if named.arguments is not None and named.key in source
        if (lacking := checks.arguments(source[named.key]) - named.arguments)
    ]


CHECKS = [
    unworded,
    ungiven,
    checks.unreadable,
    checks.uneven,
    checks.foreign_arguments,
    checks.missing_plurals,
    checks.hard_to_read,
    checks.broken_markup,
    checks.too_long,
    checks.unreviewed_unsaid,
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_words_of_every_language_are_in_order(check: Callable[[Path], list[str]]) -> None:
    assert check(LOCALES) == []


SABOTAGE = [
    (unworded, "en/welcome.ftl", "welcome-who-parent =", "welcome-who-mum =", "welcome-who-parent"),
    (ungiven, "en/jobs.ftl", "{ $closes }", "{ $ends }", "invitation-ask is not given ['ends']"),
    (checks.unreadable, "cy/welcome.ftl", "welcome-who =", "welcome-who ==== { $", "cannot be read"),
    (checks.unreadable, "en/welcome.ftl", "welcome-age =", "welcome-who =", "welcome-who is there twice"),
    (checks.uneven, "cy/welcome.ftl", "welcome-who =", "welcome-whom =", "no welcome-who"),
    (checks.uneven, "ar/kinds.ftl", "not-understood =", "not-heard =", "only here: not-heard"),
    (checks.uneven, "pl/welcome.ftl", "welcome-who =", "welcome-whom =", "pl: no welcome-who"),
    (checks.uneven, "ro/jobs.ftl", "promise-passed-text =", "promise-past-text =", "ro: no promise-passed-text"),
    (checks.uneven, "lt/small.ftl", "stop-said =", "staff-words = x\nstop-said =", "lt: no staff-state"),
    (checks.uneven, "cy/staff.ftl", "staff-went =", "staff-gone =", "cy: no staff-went"),
    (checks.foreign_arguments, "pt/kinds.ftl", "{ $answer }", "{ $resposta }", "you-said uses ['resposta']"),
    (checks.foreign_arguments, "cy/kinds.ftl", "{ $answer }", "{ $ateb }", "you-said uses ['ateb']"),
    (checks.missing_plurals, "cy/my_data.ftl", "    [few] 📷 tri llun\n", "", "my-data-pictures lacks ['few']"),
    (checks.missing_plurals, "ar/my_data.ftl", "    [two] 🎤 رسالتان صوتيتان\n", "", "my-data-voice lacks ['two']"),
    (
        checks.missing_plurals,
        "pl/my_data.ftl",
        "    [few] 📷 { $count } zdjęcia\n",
        "",
        "my-data-pictures lacks ['few']",
    ),
    (checks.missing_plurals, "ro/my_data.ftl", "    [few] 📷 { $count } poze\n", "", "my-data-pictures lacks ['few']"),
    (checks.missing_plurals, "lt/my_data.ftl", "    [one] 📷", "    [two] 📷", "my-data-pictures lacks ['one']"),
    (checks.missing_plurals, "pt/my_data.ftl", "    [one] 📷", "    [1] 📷", "my-data-pictures lacks ['one']"),
    (checks.missing_plurals, "pt/my_data.ftl", "    [one] 📷 uma imagem\n", "", "my-data-pictures lacks ['one']"),
    (checks.missing_plurals, "uk/my_data.ftl", "    [few] 📷", "    [two] 📷", "my-data-pictures lacks ['few']"),
    (checks.missing_plurals, "bn/my_data.ftl", "    [one] 📷", "    [1] 📷", "my-data-pictures lacks ['one']"),
    (checks.missing_plurals, "en/my_data.ftl", "    [one] 📷", "    [two] 📷", "my-data-pictures lacks ['one']"),
    (
        checks.hard_to_read,
        "en-x-easy/small.ftl",
        "reads it.\n    They",
        "reads it and " * 5 + "they",
        "privacy",
    ),
    (checks.broken_markup, "ar/small.ftl", "</b> 👋", "<b> 👋", "help-text"),
    (checks.broken_markup, "en/kinds.ftl", "face-good = Good", "face-good = Good & bad", "face-good"),
    (checks.broken_markup, "lt/small.ftl", "</b> 👋", "</i> 👋", "lt: help-text"),
    (checks.too_long, "pl/jobs.ftl", "Nie teraz", "Nie teraz " * 7, "pl: invitation-not-now"),
    (checks.too_long, "ro/hear_back.ftl", "🔨 <b>Noi", "🔨 <b>" + "Noi " * 40, "ro: hear-back-outcome-doing"),
    (checks.too_long, "cy/common.ftl", "Hepgor ➡️", "Hepgor hwn " * 6, "button-skip"),
    (
        checks.too_long,
        "en/profile.ftl",
        "command-stop = Stop messages",
        "command-stop = " + "Stop " * 13,
        "command-stop",
    ),
    (checks.too_long, "en/profile.ftl", "profile-short = ", "profile-short = " + "very " * 20, "profile-short"),
    (checks.too_long, "en/small.ftl", "album-many = ", "album-many = " + "so many " * 600, "album-many"),
    (checks.too_long, "en/have_your_say.ftl", "Who will hear this:", "who will hear " * 12, "have-your-say-card"),
    (
        checks.unreadable,
        "pt/welcome.ftl",
        "welcome-age =",
        "welcome-who =",
        "pt/welcome.ftl: welcome-who is there twice",
    ),
    (checks.uneven, "so/welcome.ftl", "welcome-who =", "welcome-whom =", "so: no welcome-who"),
    (checks.unreviewed_unsaid, "ur/jobs.ftl", "not yet reviewed by a native speaker", "fine", "ur/jobs.ftl"),
    (checks.unreviewed_unsaid, "pl/jobs.ftl", "not yet reviewed by a native speaker", "fine", "pl/jobs.ftl"),
    (checks.unreviewed_unsaid, "cy/cards.ftl", "not yet reviewed by a native speaker", "fine", "cy/cards.ftl"),
]


@pytest.mark.parametrize("locale", ["pl", "ro", "lt", "pt"])
def test_staff_may_read_english_for_want_of_their_own(locale: str) -> None:
    assert not (LOCALES / locale / checks.STAFF).exists()
    said = Wording.load().plain(Words("staff-words", {"text": "Ławka"}), locale)
    assert said == "“Ławka”"


@pytest.mark.parametrize(
    ("locale", "forms"),
    [
        ("en", "one other"),
        ("cy", "few many one other two zero"),
        ("pl", "few many one other"),
        ("ro", "few one other"),
        ("lt", "few one other"),
        ("pt", "one other"),
    ],
)
def test_the_plural_forms_of_a_language_are_those_of_whole_numbers(locale: str, forms: str) -> None:
    assert checks.plural_forms(locale, checks.messages(LOCALES, locale)) == set(forms.split())


@pytest.mark.parametrize(("check", "file", "was", "spoiled", "found"), SABOTAGE)
def test_each_check_can_fail(
    check: Callable[[Path], list[str]], file: str, was: str, spoiled: str, found: str, tmp_path: Path
) -> None:
    copy = tmp_path / "locales"
    shutil.copytree(LOCALES, copy, ignore=shutil.ignore_patterns("__pycache__"))
    whole = (copy / file).read_text("utf-8")
    assert was in whole
    (copy / file).write_text(whole.replace(was, spoiled, 1), "utf-8")
    assert any(found in fault for fault in check(copy)), check(copy)


def test_the_scan_reads_keys_as_flows_name_them() -> None:
    source = """
async def tea(talk):
    await talk.say("hot" if talk.person else "cold", by=1)
    await talk.ask("sugar", Choice.of("tea-sugar", "yes", *MORE, across=2))
    await talk.ask("cup", Choice(options))
    raise NotAnAnswer("sorry-tea")
MORE = ("two", "three")
FLOW = Flow("tea", tea)
"""
    named = {one.key: one for one in named_in(source, "flows/tea.py")}
    assert set(named) == {
        "tea-hot", "tea-cold", "tea-sugar", "tea-sugar-yes", "tea-sugar-two", "tea-sugar-three", "tea-cup", "sorry-tea",
    }  # fmt: skip
    assert named["tea-hot"].arguments == frozenset({"by"})


def test_the_scan_refuses_a_key_that_it_cannot_read() -> None:
    with pytest.raises(CannotTell, match=r"flows/tea\.py:1"):
        list(named_in('Words(f"tea-{what}")', "flows/tea.py"))


@pytest.mark.parametrize("locale", checks.locales(LOCALES))
def test_help_says_where_help_is(locale: str) -> None:
    said = re.sub("[\u2066-\u2069]", "", Wording.load().plain(Words("help-text"), locale))
    assert "999" in said
    assert "0800 1111" in said


@pytest.mark.parametrize("locale", checks.locales(LOCALES))
def test_help_lists_the_same_commands_in_every_language(locale: str) -> None:
    listed = re.findall(r"^\W*/(\w+)", Wording.load().plain(Words("help-text"), locale), re.MULTILINE)
    assert listed == ["start", "later", "mydata", "language", "privacy", "stop", "forget"]


@pytest.mark.parametrize("locale", ["en", "en-x-easy"])
def test_the_notice_is_short(locale: str) -> None:
    said = Wording.load().plain(Words("welcome-notice"), locale)
    assert len(re.findall(r"[\w'/]+", said)) <= 120
