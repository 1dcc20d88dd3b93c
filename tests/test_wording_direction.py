"""Words that run right to left beside words that do not, and words that must fit a button."""

from __future__ import annotations

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from bot.wording import Wording
from bot.wording_direction import FSI, LEFT_TO_RIGHT_MARK, PDI, RIGHT_TO_LEFT_MARK, runs_right_to_left
from flows.messages import Literal, Words, words
from tests.small_locales import folder, small

__all__ = ["folder", "small"]  # fixtures, for pytest to find here

PACKAGED = Wording.load()
LOCALES = [code for code, _ in PACKAGED.locales()]


# --- right to left ------------------------------------------------------------------------------------------------


def test_arabic_and_urdu_run_right_to_left_and_the_others_do_not() -> None:
    assert [code for code in LOCALES if PACKAGED.right_to_left(code)] == ["ar", "ur"]


def test_arguments_are_fenced_off_in_arabic(small: Wording) -> None:
    assert small.plain(words("hello", name="Sam (7)"), "ar") == f"مرحبًا {FSI}Sam (7){PDI}!"


def test_an_arabic_name_is_fenced_off_in_english_and_an_english_one_is_not(small: Wording) -> None:
    assert small.plain(words("hello", name="سامي"), "en") == f"Hello {FSI}سامي{PDI}!"
    assert small.plain(words("hello", name="Sam"), "en") == "Hello Sam!"


def test_each_line_of_an_argument_has_its_own_fence(small: Wording) -> None:
    assert small.plain(words("hello", name="Sam\nAlex"), "ar") == (
        f"مرحبًا {FSI}Sam{PDI}\n{RIGHT_TO_LEFT_MARK}{FSI}Alex{PDI}!"
    )


def test_an_arabic_message_that_begins_with_english_still_runs_right_to_left() -> None:
    said = PACKAGED.plain(words("staff-project-now-open", title="The garden"), "ar")
    assert said.startswith(RIGHT_TO_LEFT_MARK)


def test_an_english_message_that_begins_with_arabic_still_runs_left_to_right() -> None:
    said = PACKAGED.html([words("staff-project-now-open", title="الحديقة")], "en")
    assert said == f"{LEFT_TO_RIGHT_MARK}<b>{FSI}الحديقة{PDI}</b> is open."


@pytest.mark.parametrize(
    "line", [words("numbered", number=Literal("1"), text="عند البوابة"), words("option", emoji="🌳", text="أشجار")]
)
def test_a_number_or_emoji_before_fenced_off_arabic_stands_first(line: Words) -> None:
    """A browser looks for the way of a line outside of its isolates, where there are no letters."""
    assert PACKAGED.plain(line, "ar").startswith(RIGHT_TO_LEFT_MARK)


def test_the_slash_of_a_command_stays_before_it_in_arabic(small: Wording) -> None:
    assert small.plain(Words("help"), "ar") == f"المساعدة\n{RIGHT_TO_LEFT_MARK}{LEFT_TO_RIGHT_MARK}/help هنا"


def test_words_that_fell_back_to_english_run_left_to_right(small: Wording) -> None:
    assert small.plain(Words("only-english"), "ar") == "The kettle is on."


# --- buttons ------------------------------------------------------------------------------------------------------


LETTERS = "abc 👩‍🏫👍🏽é\u0301س\n"


@given(
    said=st.text(LETTERS, min_size=1, max_size=70) | st.text(LETTERS, min_size=55, max_size=200),
    locale=st.sampled_from(LOCALES),
)
def test_a_button_has_one_line_that_fits(said: str, locale: str) -> None:
    label = PACKAGED.label(words("option", emoji="🌳", text=said), locale)
    assert 0 < len(label) <= 60
    assert "\n" not in label
    assert label.count(FSI) == label.count(PDI)


def test_a_long_label_is_cut_between_words_and_shows_it() -> None:
    label = PACKAGED.label(Literal("We would like more swings and slides and places to sit down in the shade"), "en")
    assert label == "We would like more swings and slides and places to sit down…"


def test_a_joined_emoji_is_not_cut_in_two() -> None:
    assert PACKAGED.label(Literal("a" * 57 + "👩‍🏫👩‍🏫"), "en") == "a" * 57 + "…"


OTHERS = ("he-IL", "fa-IR", "ps-AF", "ckb-IQ", "pa-Arab-PK", "pa-IN", "tr-TR")


@pytest.mark.parametrize("tag", [*map(PACKAGED.tag, LOCALES), *OTHERS])
def test_the_way_a_language_runs_is_cldrs(tag: str) -> None:
    assert runs_right_to_left(tag) is (Locale.parse(tag, sep="-").text_direction == "rtl")
