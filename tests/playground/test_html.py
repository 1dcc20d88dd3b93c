"""Telegram's HTML, read and shown."""

from __future__ import annotations

from contextlib import suppress
from html import escape, unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.envelope import ApiError
from bot.playground.html import parse_html
from bot.playground.render import render
from bot.playground.text import formatted

WORDS = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=12)
TAGS = {"b": "bold", "i": "italic", "u": "underline", "s": "strikethrough", "tg-spoiler": "spoiler"}
Node = tuple[str, list[object]]
TREES = st.recursive(
    WORDS, lambda inner: st.tuples(st.sampled_from(sorted(TAGS)), st.lists(inner, max_size=3)), max_leaves=12
)


class Unparsed(Exception):
    """Refused as text that does not parse."""


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def written(tree: str | Node) -> tuple[str, str, list[tuple[str, int, int]]]:
    """(markup, plain text, entities) of a tree, told in another way than the parser's."""
    if isinstance(tree, str):
        return escape(tree), tree, []
    tag, children = tree
    markup, plain, entities = "", "", []
    for child in children:
        inner_markup, inner_plain, inner = written(child)  # type: ignore[arg-type]
        entities += [(kind, utf16(plain) + offset, length) for kind, offset, length in inner]
        markup, plain = markup + inner_markup, plain + inner_plain
    if plain:
        entities.append((TAGS[tag], 0, utf16(plain)))
    return f"<{tag}>{markup}</{tag}>", plain, entities


@given(TREES)
def test_any_nest_of_tags_gives_its_text_and_its_entities(tree: str | Node) -> None:
    markup, plain, expected = written(tree)
    text, entities = parse_html(markup.replace("&#x27;", "&#39;"))
    assert text == plain
    assert sorted((it["type"], it["offset"], it["length"]) for it in entities) == sorted(expected)


@given(st.text(max_size=60))
def test_anything_at_all_is_read_or_refused(source: str) -> None:
    with suppress(Unparsed):
        try:
            formatted(source.encode("utf-8", "ignore").decode(), "HTML", None)
        except ApiError as error:
            raise Unparsed if error.description.startswith("Bad Request: can't parse entities: ") else error from None


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é<tea>x</tea>", 'Unsupported start tag "tea" at byte offset 2'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a =x>y</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("I <3 you", 'Unsupported start tag "3" at byte offset 2'),
    ],
)
def test_broken_tags_are_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(ApiError) as refusal:
        parse_html(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {words}"


@pytest.mark.parametrize(
    ("source", "text", "entity"),
    [
        ('<a href="https://sayso.example/x?a=1&amp;b=2">go</a>', "go", {"type": "text_link", "url": "https://sayso.example/x?a=1&b=2"}),
        ("<a href='example.org'>go</a>", "go", {"type": "text_link", "url": "http://example.org/"}),
        ('<pre><code class="language-python">x</code></pre>', "x", {"type": "pre", "language": "python"}),
        ("<pre>x</pre>", "x", {"type": "pre"}),
        ("<code>x</code>", "x", {"type": "code"}),
        ('<span class="tg-spoiler">x</span>', "x", {"type": "spoiler"}),
        ('<tg-emoji emoji-id="123">👍</tg-emoji>', "👍", {"type": "custom_emoji", "custom_emoji_id": "123"}),
        ("<blockquote>x</blockquote>", "x", {"type": "blockquote"}),
        ("<blockquote expandable>x</blockquote>", "x", {"type": "expandable_blockquote"}),
        ("<STRONG>x</>", "x", {"type": "bold"}),
    ],
)  # fmt: skip
def test_each_tag_means_its_entity(source: str, text: str, entity: dict[str, object]) -> None:
    assert parse_html(source) == (text, [{"offset": 0, "length": utf16(text), **entity}])


def test_escapes_are_read_and_lone_ampersands_stay() -> None:
    assert parse_html("&lt;b&gt; &amp;amp; &#127795; &quot; R&D &nbsp;")[0] == '<b> &amp; 🌳 " R&D &nbsp;'


def test_telegram_finds_links_commands_and_tags_by_itself() -> None:
    found = formatted("🌳 /help see https://a.example/b. #park @hub_team mail@a.example", "", None).entities
    assert [(it["type"], it["offset"], it["length"]) for it in found] == [
        ("bot_command", 3, 5),
        ("url", 13, 19),
        ("hashtag", 34, 5),
        ("mention", 40, 9),
        ("email", 50, 14),
    ]


def test_spaces_around_are_dropped_and_entities_move_along() -> None:
    words = formatted("  <b> hi </b>  ", "HTML", None)
    assert (words.text, words.entities) == ("hi", [{"type": "bold", "offset": 0, "length": 2}])


def test_entities_may_be_given_and_are_checked() -> None:
    bold = {"type": "bold", "offset": 0, "length": 99}
    assert formatted("hi", "", [bold, {"type": "url", "offset": 0, "length": 2}]).entities == [{**bold, "length": 2}]
    with pytest.raises(ApiError, match="can't parse MessageEntity: Unsupported type specified"):
        formatted("hi", "", [{"type": "shiny", "offset": 0, "length": 2}])


class Reader(HTMLParser):
    """What a browser would make of the page's HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: set[str] = set()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)


ENTITIES = st.lists(
    st.fixed_dictionaries(
        {
            "type": st.sampled_from(["bold", "pre", "text_link", "spoiler", "blockquote", "url", "date_time"]),
            "offset": st.integers(0, 20),
            "length": st.integers(1, 20),
            "url": st.sampled_from(["https://a.example/", "javascript:alert(1)", 'https://a/"><script>']),
        }
    ),
    max_size=6,
)


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=30), ENTITIES)
def test_the_page_shows_the_words_whole_and_nothing_runs(text: str, entities: list[dict[str, object]]) -> None:
    shown = render(text, entities)
    reader = Reader()
    reader.feed(shown)
    reader.close()
    assert reader.tags <= {"strong", "pre", "a", "span", "blockquote"}
    assert "javascript:" not in unescape(shown) or "javascript:" in text
    assert reader.text == text or "�" in reader.text
