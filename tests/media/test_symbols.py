"""The pictures beside our own words in Easy Read: each is one emoji that we can draw."""

from __future__ import annotations

import pytest

from bot.media.emoji import emoji_in
from bot.wording import EASY_READ, Wording

WORDING = Wording.load()
EASY = "en" + EASY_READ
SYMBOLS = {key: symbol for key in sorted(WORDING.keys(EASY)) if (symbol := WORDING.symbol(key, EASY))}


def test_the_main_words_have_a_symbol() -> None:
    assert {"welcome-notice", "help-text", "privacy-notice", "have-your-say-thanks", "my-data-menu"} <= SYMBOLS.keys()


@pytest.mark.parametrize("key", SYMBOLS)
def test_a_symbol_is_one_emoji_of_our_font(key: str) -> None:
    assert emoji_in(SYMBOLS[key]) != []
    assert len(emoji_in(SYMBOLS[key])) == 1


def test_the_last_words_to_somebody_who_is_forgotten_leave_no_row_and_so_have_no_picture() -> None:
    assert WORDING.symbol("forget-gone", EASY) == ""


def test_only_easy_read_has_symbols() -> None:
    assert WORDING.symbol("welcome-notice", "en") == ""
    assert WORDING.symbol("welcome-notice", "xx") == ""
