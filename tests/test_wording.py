"""What people read: in their language, whole, safe as HTML, and running the right way."""

from __future__ import annotations

import html
import logging
import re
from datetime import date, datetime
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.wording import NoWording, Wording
from bot.wording_direction import FSI, LEFT_TO_RIGHT_MARK, PDI, RIGHT_TO_LEFT_MARK
from flows.messages import Literal, Own, Text, Words, words
from tests import locale_checks
from tests.named_words import ROOT
from tests.small_locales import folder, small

PACKAGED = Wording.load()
__all__ = ["folder", "small"]  # fixtures, for pytest to find here

LOCALES = [code for code, _ in PACKAGED.locales()]
GARDEN = Own({"en": "The garden", "cy": "Yr ardd"})
FRIDAY = date(2026, 12, 11)

# --- the language a person reads ----------------------------------------------------------------------------------


def test_every_folder_with_fluent_files_is_a_language_under_its_own_name(folder: Path) -> None:
    (folder / "pl").mkdir()
    (folder / "pl" / "hello.ftl").write_text("language-name = Polski\nhello = Cześć { $name }!\n", "utf-8")
    (folder / "__pycache__").mkdir()
    wording = Wording.load(folder)
    assert wording.locales() == [("en", "English"), ("ar", "العربية"), ("cy", "Cymraeg"), ("pl", "Polski")]
    assert wording.plain(words("hello", name="Ola"), "pl") == "Cześć Ola!"
    assert wording.plain(Words("only-english"), "pl") == "The kettle is on."


def test_the_packaged_languages_come_with_the_code() -> None:
    assert PACKAGED.locales() == [
        ("en", "English"),
        ("en-x-easy", "Easy English"),
        ("ar", "العربية"),
        ("bn", "বাংলা"),
        ("cy", "Cymraeg"),
        ("lt", "Lietuvių"),
        ("pl", "Polski"),
        ("pt", "Português"),
        ("ro", "Română"),
        ("so", "Soomaali"),
        ("uk", "Українська"),
        ("ur", "اردو"),
    ]


def test_a_language_that_nobody_has_checked_says_so_whichever_way_it_is_written() -> None:
    reviewed = {language.code: language.reviewed for language in Wording.load().languages()}
    assert reviewed == {code: code == "en" for code in reviewed}
    assert {"ar", "ur", "cy"} <= reviewed.keys()


def test_without_english_there_is_no_wording(tmp_path: Path) -> None:
    with pytest.raises(NoWording):
        Wording.load(tmp_path)


@pytest.mark.parametrize(
    ("telegram", "ours"),
    [("cy", "cy"), ("ar-EG", "ar"), ("en-GB", "en"), ("AR", "ar"), ("ar_EG", "ar"), ("tlh", "en"), ("", "en")],
)
def test_telegrams_language_code_picks_a_locale(telegram: str, ours: str) -> None:
    assert PACKAGED.pick(telegram) == ours


def test_what_one_language_lacks_is_said_in_english(small: Wording) -> None:
    assert small.plain(Words("only-english"), "cy") == "The kettle is on."
    assert small.plain(words("hello", name="Sam"), "en-x-easy") == "Hello Sam!"


def test_a_key_that_no_language_has_is_never_shown(small: Wording, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        said = small.html([Words("no-such-key", {"text": "my secret"})], "cy")
    assert said == "Sorry, we lost some words."
    assert "no-such-key" in caplog.text
    assert "secret" not in caplog.text


def test_an_argument_that_was_not_given_is_never_shown_as_its_name(
    small: Wording, caplog: pytest.LogCaptureFixture
) -> None:
    assert small.plain(Words("hello"), "cy") == "Sorry, we lost some words."
    assert "Unknown external: name" in caplog.text


def test_a_file_with_a_mistake_loses_only_that_message(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    (folder / "cy" / "all.ftl").write_text("hello = Helô {{ }\n\nlanguage-name = Cymraeg\n", "utf-8")
    wording = Wording.load(folder)
    assert wording.plain(words("hello", name="Sam"), "cy") == "Hello Sam!"
    assert wording.plain(Words("language-name"), "cy") == "Cymraeg"
    assert "locales/cy/all.ftl cannot be read" in caplog.text


@pytest.mark.parametrize(
    ("texts", "locale", "read"),
    [
        ({"en": "Hi", "cy": "Helô"}, "cy", ("Helô", "cy")),
        ({"en": "Hi", "en-x-easy": "Hi you"}, "en-x-easy", ("Hi you", "en-x-easy")),
        ({"en": "Hi", "cy": "Helô"}, "en-x-easy", ("Hi", "en")),
        ({"en": "Hi", "ar": "أهلًا"}, "ar-EG", ("أهلًا", "ar")),
        ({"en": "Hi", "pl": "Cześć"}, "cy", ("Hi", "en")),
        ({"pl": "Cześć"}, "cy", ("Cześć", "pl")),
        ({"en": "Hi", "cy": "  "}, "cy", ("Hi", "en")),
    ],
)
def test_staffs_own_text_is_given_in_the_best_language_there_is(
    texts: dict[str, str], locale: str, read: tuple[str, str]
) -> None:
    assert PACKAGED.own(texts, locale) == read


# --- arguments ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("locale", "said"),
    [("en", "Friday 11 December"), ("cy", "Dydd Gwener 11 Rhagfyr"), ("ar", "الجمعة، 11 ديسمبر")],
)
def test_a_date_is_said_the_long_way(locale: str, said: str) -> None:
    assert said in PACKAGED.plain(words("have-your-say-thanks", title=GARDEN, by=FRIDAY), locale)


def test_a_moment_is_said_with_its_time() -> None:
    assert PACKAGED.plain(words("staff-moment-shown", at=datetime(2026, 12, 11, 16, 5)), "en") == (  # noqa: DTZ001
        "Friday 11 December, 16:05"
    )


def test_several_texts_are_a_list_with_their_emoji(small: Wording) -> None:
    things = (words("hello", name="Sam"), Literal("🌳"), GARDEN)
    assert small.plain(words("liked", things=things), "en") == "You like Hello Sam!, 🌳 and The garden."
    assert small.plain(words("liked", things=things[:1]), "en") == "You like Hello Sam!."
    assert small.plain(words("liked", things=()), "en") == "You like ."


def test_several_texts_can_stand_a_line_each(small: Wording) -> None:
    assert small.plain(words("each", things=(Literal("🌳"), GARDEN)), "en") == "You like:\n🌳\nThe garden"


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "dim cathod"), (1, "un gath"), (2, "dwy gath"), (3, "tair cath"), (6, "chwe chath"), (8, "8 cath")],
)
def test_welsh_counts_in_six_ways(small: Wording, count: int, said: str) -> None:
    assert small.plain(words("cats", count=count), "cy") == said


def test_a_string_chooses_a_variant(small: Wording) -> None:
    assert small.plain(words("picture", mode="image"), "en") == "A picture"
    assert small.plain(words("picture", mode="voice"), "en") == "Something else"


# --- markup -------------------------------------------------------------------------------------------------------


def test_our_own_bold_is_markup_and_a_persons_is_not(small: Wording) -> None:
    hello = words("hello", name="<b>Sam</b> & co")
    assert small.html([hello], "en") == "Hello <b>&lt;b&gt;Sam&lt;/b&gt; &amp; co</b>!"
    assert small.plain(hello, "en") == "Hello <b>Sam</b> & co!"


def test_paragraphs_stand_apart_and_lines_stay(small: Wording) -> None:
    assert small.html([Literal("one\ntwo"), Literal(""), Words("only-english")], "en") == (
        "one\ntwo\n\nThe kettle is on."
    )


ANYTHING = st.text(max_size=80) | st.text(alphabet="<>&;b/i \"'{}$\u0627\u2068\U000f0000\U000f0001", max_size=40)


@given(
    said=ANYTHING,
    locale=st.sampled_from(LOCALES),
    key=st.sampled_from(["with-your-words", "hear-back-you-wrote", "you-said", "staff-words"]),
)
def test_nothing_a_person_says_becomes_markup_or_is_changed(said: str, locale: str, key: str) -> None:
    for text in (said, Literal(said), Own({locale: said or " "})):
        message = words(key, text=text, answer=(text,) if not isinstance(text, str) else text)
        worded = PACKAGED.html([message], locale)
        assert re.findall(r"<[^>]*>", worded) == []
        assert re.sub(r"&(amp|lt|gt);", "", worded).count("&") == 0
        read = PACKAGED.plain(message, locale)
        assert html.unescape(worded) == read
        if said.strip():
            assert _bare(said) in _bare(read)


def _bare(text: str) -> str:
    """Without the invisible marks that we add."""
    return re.sub(f"[{FSI}{PDI}{LEFT_TO_RIGHT_MARK}{RIGHT_TO_LEFT_MARK}]", "", text)


def test_a_long_message_is_quoted_whole() -> None:
    said = "a" * 4000
    assert said in PACKAGED.html([words("hear-back-you-wrote", text=Literal(said))], "ar")


# --- all of it ----------------------------------------------------------------------------------------------------


def test_every_message_of_every_language_can_be_said(caplog: pytest.LogCaptureFixture) -> None:
    samples: list[Text | str | int | date] = ["Sam", 0, 1, 2, 3, 6, 11, 100, FRIDAY, GARDEN]
    for locale in LOCALES:
        for key, message in locale_checks.messages(ROOT / "locales", locale).items():
            names = locale_checks.arguments(message)
            for sample in samples:
                said = PACKAGED.html([Words(key, dict.fromkeys(names, sample))], locale)
                assert said.strip(), f"{locale}: {key} is blank"
                assert "{" not in said, f"{locale}: {key}"
    assert caplog.text == ""


def test_wording_is_quick() -> None:
    """The bound is three times what it takes alone on a slow core, so that only a real slip goes over it."""
    card = words(
        "have-your-say-card", title=GARDEN, aim=GARDEN, who="Sam", can="Beds", cannot="The big tree", by=FRIDAY
    )
    for locale in LOCALES:
        PACKAGED.html([card], locale)
        took = min(_seconds(card, locale) for _ in range(200))
        assert took < 180e-6, f"{locale}: {took * 1e6:.0f} µs"


def _seconds(message: Words, locale: str) -> float:
    began = perf_counter()
    PACKAGED.html([message], locale)
    return perf_counter() - began
