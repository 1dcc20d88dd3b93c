"""Text is kept as typed, but for what would harm: control characters and characters that turn a page around."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given

from bot.telegram.text import clean, is_blank
from tests.telegram.anything import any_text


@pytest.mark.parametrize(
    "text", ["👨‍👩‍👧 family", "🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru", "مرحبا\u200f!", "a\n\tb", "ŵ â", "👍🏽", "  two  spaces "]
)
def test_ordinary_text_in_any_script_is_left_alone(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("e\u0301", "é"),
        ("a\x00b\x1bc", "abc"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("abc\u202eevil\u202c", "abcevil"),
        ("\u2067isolate\u2069", "isolate"),
        ("half\ud83d", "half"),
    ],
)
def test_what_would_harm_is_taken_out(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(any_text)
def test_cleaned_text_is_nfc_can_be_stored_and_stays_as_it_is(text: str) -> None:
    kept = clean(text)
    assert clean(kept) == kept
    assert unicodedata.is_normalized("NFC", kept)
    kept.encode("utf-8")
    assert "\x00" not in kept


@pytest.mark.parametrize("text", ["", " \n\t ", "\u200b\u200d", "\u200e\u200f", "\u3164", "\u2800\ufe0f", "\u00a0"])
def test_text_that_shows_nothing_is_blank(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", [".", "👍", " a ", "؟", "0"])
def test_text_that_shows_something_is_not(text: str) -> None:
    assert not is_blank(text)
