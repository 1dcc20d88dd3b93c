"""HTML is cut to length, stays well formed, and loses nothing."""

from __future__ import annotations

import re
from html import escape, unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.markup import split, visible

TELEGRAMS_TAGS = {
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "code",
    "pre",
    "blockquote",
    "tg-spoiler",
    "a",
}
_TAGS = (
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    '<a href="https://example.org/?a=1">',
    "</a>",
    "<pre>",
    "</pre>",
    "<x>",
    "<b",
    "</",
)
_TEXT = (
    "<",
    ">",
    "&",
    '"',
    "&amp;",
    "&lt;",
    "&#128512;",
    "&nbsp;",
    "\n\n",
    "\n",
    " ",
    ". ",
    "word",
    "مرحبا",
    "👨‍👩‍👧",
    "e\u0301",
)
_pieces = st.sampled_from([*_TAGS, *_TEXT])
any_html = st.lists(_pieces | st.text(max_size=30), max_size=60).map("".join)


class Strict(HTMLParser):
    """Refuses what Telegram would refuse: an unknown tag, one closed in the wrong place, one left open."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.opened: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TELEGRAMS_TAGS
        assert (tag == "a") == bool(attrs)
        self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def shown(html: str) -> str:
    """The visible text of well-formed HTML, read by another parser than ours."""
    reader = Strict()
    reader.feed(html)
    reader.close()
    assert reader.opened == []
    return reader.text


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@settings(max_examples=300, deadline=None)
@given(any_html, st.integers(1, 80))
def test_pieces_are_well_formed_within_the_limit_and_together_the_whole(html: str, most: int) -> None:
    pieces = split(html, most)
    for piece in pieces:
        assert squeezed(shown(piece)) == squeezed(visible(piece))
        assert 1 <= len(visible(piece)) <= most
        assert len(piece.encode()) <= 32_768
    assert squeezed("".join(map(visible, pieces))) == squeezed(visible(html))


@given(st.text(max_size=200))
def test_escaped_text_is_shown_as_it_was(text: str) -> None:
    assert visible(escape(text)).replace("&#x27;", "'") == text
    assert squeezed("".join(visible(piece) for piece in split(escape(text), 4096))) == squeezed(text)


def test_it_is_cut_after_a_paragraph_and_tags_go_on() -> None:
    html = f"<b>{'one ' * 10}\n\n{'two ' * 10}</b>end"
    assert split(html, 60) == [f"<b>{'one ' * 10}\n\n</b>", f"<b>{'two ' * 10}</b>end"]


@pytest.mark.parametrize(
    ("text", "most", "pieces"),
    [
        ("aaaa bbbb cccc", 10, ["aaaa bbbb", "cccc"]),
        ("The first one. Second one here", 20, ["The first one.", "Second one here"]),
        ("x" * 25, 10, ["x" * 10, "x" * 10, "x" * 5]),
        ("xxxxx👨‍👩‍👧yyy", 7, ["xxxxx", "👨‍👩‍👧yy", "y"]),
        ("   ", 10, []),
        ("", 10, []),
    ],
)
def test_where_it_is_cut(text: str, most: int, pieces: list[str]) -> None:
    assert split(text, most) == pieces


def test_what_telegram_does_not_know_is_shown_as_written() -> None:
    assert split("5 < 6 <script> & <b>bold", 99) == ["5 &lt; 6 &lt;script&gt; &amp; <b>bold</b>"]
    assert unescape(split("<a href='x'>no</a>", 99)[0]) == "<a href='x'>no"


def test_a_text_of_nothing_but_tags_and_entities_stays_under_the_servers_limit_in_bytes() -> None:
    many = "".join(f'<a href="https://example.org/{"y" * 300}">x</a>z' for _ in range(1000))
    assert all(len(piece.encode()) <= 32_768 for piece in split(many, 4096))
    assert "".join(visible(piece) for piece in split(many, 4096)) == "xz" * 1000
