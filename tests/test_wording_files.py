"""A Fluent file is parsed when something of it is first said, with the files whose terms it uses."""

from __future__ import annotations

import logging

import pytest

from bot.wording_catalogue import Catalogue, NoSuchWords

COMMON = "language-tag = cy\n-line = 0800 1111\nback = Yn ôl\n    .symbol = ⬅️\n"
HELP = "help = Ffonia { -line }.\n"
BROKEN = "broken = { $\n"


def catalogue() -> Catalogue:
    return Catalogue("cy", [("common.ftl", COMMON), ("help.ftl", HELP), ("broken.ftl", BROKEN)])


def test_what_is_broken_troubles_nobody_who_does_not_need_it(caplog: pytest.LogCaptureFixture) -> None:
    words = catalogue()
    with caplog.at_level(logging.ERROR):
        assert words.worded("back", {}) == "Yn ôl"
        assert not caplog.text
        with pytest.raises(NoSuchWords):
            words.worded("broken", {})
        assert "locales/cy/broken.ftl cannot be read" in caplog.text


def test_a_term_of_another_file_comes_with_it() -> None:
    assert catalogue().worded("help", {}) == "Ffonia 0800 1111."


def test_a_symbol_is_known_before_its_message_was_ever_said() -> None:
    assert catalogue().symbol("back") == "⬅️"
    assert catalogue().symbol("help") == ""
    assert catalogue().symbol("nothing") == ""


def test_what_it_has_is_known_without_parsing() -> None:
    words = catalogue()
    assert words.keys == {"language-tag", "back", "help", "broken"}
    assert (words.tag, words.right_to_left) == ("cy", False)
