"""Any words in any script are drawn with real letters, in the right order, within the width."""

from __future__ import annotations

import unicodedata
from itertools import groupby

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from bot.media.clusters import can_draw, clusters
from bot.media.direction import levels, visual_order
from bot.media.fonts import EMOJI_FILE, FOLDER, OWN_FACES, TEXT_FACES, covered, font
from bot.media.paragraphs import paragraphs
from bot.media.text import TextBlock, draw_block, lay_out

WORDS = {
    "English": "Can we have “somewhere” to sit – that’s dry? (9:15–10:30) 50% £2…",
    "Welsh": "Ŵyn ŷd, tŷ bach twt, sŵn, môr, tân, pêl, gŵyl, ẁ ẃ ẅ Ŷ",
    "Lithuanian": "Ąžuolas, ėjimas į žaidimų aikštelę, ūgis, šuo",
    "Portuguese": "Não há água; três maçãs à tarde",
    "Somali": "Waxaan rabnaa barxad lagu ciyaaro",
    "Bengali": "আমাদের পুকুরে ক্ষুদ্র মাছ, শ্রেষ্ঠ জায়গা। ২৩৪",
    "Polish": "Zażółć gęślą jaźń",
    "Romanian": "Știință și țară",
    "Turkish": "Şişli İğne ıslak",
    "Vietnamese": "Chúng tôi muốn một cái ao ở đây",
    "Ukrainian": "Ми хочемо ґанок, їжу та євро",
    "Greek": "Θέλουμε μια λίμνη",
    "Hindi": "हमें तालाब चाहिए",
    "Arabic": "نريد مكانًا نجلس فيه، لا تصل إليه الأمطار؟ ٣٤",
    "Persian": "می‌خواهیم پارک گچ‌پژ",
    "Urdu": "ہمیں ایک تالاب چاہیے۔ ٹھیک ہے",
    "Sorani": "دەمەوێت یاری بکەم ڕێگا",
}
EMOJI = [
    "😀",
    "👍🏽",
    "👩‍👩‍👧‍👦",
    "1️⃣",
    "#️⃣",
    "🇬🇧",
    "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    "❤️",
    "❤",
    "☺️",
    "👁️‍🗨️",
    "👁‍🗨",
    "🏳️‍🌈",
    "🏳‍🌈",
    "🧑🏾‍🦽",
    "⛹🏽‍♀️",
    "🫶🏿",
]


def drawn(text: str, *, right_to_left: bool = False, size: int = 40, width: int = 900) -> Image.Image:
    block = lay_out(paragraphs(text, right_to_left=right_to_left), size, width)
    image = Image.new("RGB", (width, max(1, block.height)), "white")
    draw_block(ImageDraw.Draw(image), block, 0, 0, width, "black")
    return image


def in_order(text: str, *, right_to_left: bool = False, width: float = 10_000) -> list[str]:
    """Each line's pieces from left to right, joined by "|"; what reads backwards is shown as it is spelled."""
    block = lay_out(paragraphs(text, right_to_left=right_to_left), 40, width)
    return ["|".join(piece.text for piece in line.pieces) for line in block.lines]


def assert_no_empty_boxes(block: TextBlock) -> None:
    for line in block.lines:
        for piece in line.pieces:
            joins = {"\u200c", "\u200d", "\ufe0f"}
            missing = {c for c in piece.text if c not in joins and ord(c) not in covered(piece.file)}
            assert not missing, f"{piece.file} has no {missing}"


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("language", WORDS)
def test_every_letter_has_a_glyph_in_the_font_it_is_drawn_with(language: str, bold: bool) -> None:
    words = WORDS[language]
    assert can_draw(words)
    found = clusters(words, bold=bold)
    assert all(cluster.known for cluster in found)
    assert "".join(cluster.text for cluster in found) == unicodedata.normalize("NFC", words)
    assert_no_empty_boxes(lay_out(paragraphs(words, bold=bold), 40, 500))


def test_coverage_read_from_the_font_is_what_the_font_draws() -> None:
    """A character that we hold to be covered looks different from one that nobody has."""
    face = font("AtkinsonHyperlegibleNext-Regular.ttf", 40)
    nobody = bytes(face.getmask("\U000f0000"))
    assert ord("中") not in covered("AtkinsonHyperlegibleNext-Regular.ttf")
    assert bytes(face.getmask("中")) == nobody
    for character in "aŵŷ“…é":
        assert ord(character) in covered("AtkinsonHyperlegibleNext-Regular.ttf")
        assert bytes(face.getmask(character)) != nobody


@pytest.mark.parametrize("emoji", EMOJI)
def test_an_emoji_sequence_is_one_picture_in_colour(emoji: str) -> None:
    (cluster,) = clusters(emoji)
    assert cluster.is_emoji
    face = font(EMOJI_FILE, 100)
    assert face.getlength(cluster.text) == face.getlength("😀"), "it came apart"
    colours = drawn(emoji).getcolors(100_000)
    assert colours is not None
    assert len(colours) > 3


@pytest.mark.parametrize("emoji", EMOJI)
def test_an_emoji_looks_the_same_among_right_to_left_words(emoji: str) -> None:
    def picture(right_to_left: bool) -> Image.Image:
        image = drawn(emoji, right_to_left=right_to_left, width=60)
        return image.crop(Image.eval(image.convert("L"), lambda level: 255 - level).getbbox())

    assert list(picture(True).tobytes()) == list(picture(False).tobytes())


def test_two_flags_in_a_row_do_not_join_across() -> None:
    assert [cluster.text for cluster in clusters("🇬🇧🇵🇱")] == ["🇬🇧", "🇵🇱"]


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("w\u0302", "ŵ"),
        ("a\tb", "a b"),
        ("a\u202eb\u2066c\x07", "abc"),
        ("so\u00adft", "soft"),
        ("Ａ１", "A1"),
        ("𝐚", "a"),
        ("x\u3000y", "x y"),
        ("✓", "✔️"),
        ("→", "➡️"),
    ],
)
def test_what_is_not_meant_to_be_seen_goes_and_what_we_lack_is_put_another_way(sent: str, shown: str) -> None:
    found = clusters(sent)
    assert "".join(cluster.text for cluster in found) == shown
    assert all(cluster.known for cluster in found)


def test_a_script_that_we_have_no_font_for_shows_dots_and_says_so() -> None:
    assert not can_draw("ኩሬ እንፈልጋለን")
    assert not can_draw("中文")
    assert {cluster.text for cluster in clusters("中文")} == {"·"}


def test_copyright_is_text_unless_asked_for_as_a_picture() -> None:
    assert [cluster.is_emoji for cluster in clusters("©©️")] == [False, True]


@pytest.mark.parametrize(
    ("logical", "pieces"),
    [
        ("abc (d) 9:15", "abc (d) 9:15"),
        ("قال Youth Club (Cardiff) لنا", " لنا|Youth Club (Cardiff)|قال "),
        ("الساعة 9:15 هنا", " هنا|9:15|الساعة "),
        ("(نادي).", ").|نادي|("),
        ("بركة 🐸 هنا", " هنا|🐸|بركة "),
    ],
)
def test_right_to_left_words_numbers_and_brackets_stand_where_they_should(logical: str, pieces: str) -> None:
    """Pieces from left to right; fonts apart, as a space may come from another font than the word beside it."""
    (line,) = lay_out(paragraphs(logical, right_to_left=True), 40, 10_000).lines
    runs = groupby(line.pieces, key=lambda piece: (piece.right_to_left, piece.file == EMOJI_FILE, piece.text))
    assert "".join(text for (_, _, text), _ in runs).replace(" ", "") == pieces.replace("|", "").replace(" ", "")


@given(st.text(alphabet="abא ב(1٣)[م].،-%🐸", max_size=20), st.booleans())
def test_the_order_agrees_with_a_second_implementation_of_the_algorithm(text: str, right_to_left: bool) -> None:
    """python-bidi's other half is in Rust, has the rule for brackets, and shares nothing with the steps we use."""
    own = levels(text.replace("🐸", "\ufffc"), right_to_left)
    assert len(own) == len(text)
    shown = "".join(text[place] for place in visual_order(own))
    wanted = str(get_display(text, base_dir="R" if right_to_left else "L"))
    assert shown.replace(" ", "") == wanted.replace(" ", "")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120), st.integers(60, 600), st.booleans(), st.booleans())
def test_any_text_is_laid_out_within_its_width_without_an_empty_box(
    text: str, width: int, bold: bool, right_to_left: bool
) -> None:
    block = lay_out(paragraphs(text, bold=bold, right_to_left=right_to_left), 36, width)
    assert_no_empty_boxes(block)
    for line in block.lines:
        assert line.width <= width * 1.02 or len(line.pieces) == 1 or sum(len(p.text) for p in line.pieces) <= 2
    image = Image.new("RGB", (width, max(1, block.height)))
    draw_block(ImageDraw.Draw(image), block, 0, 0, width, "white")


@given(st.lists(st.text(alphabet="abcdefg", min_size=1, max_size=9), min_size=1, max_size=30), st.integers(250, 900))
def test_no_word_is_lost_in_wrapping(words: list[str], width: int) -> None:
    lines = in_order(" ".join(words), width=width)
    assert " ".join(lines).split() == words


def test_a_word_longer_than_the_line_is_broken_and_whole() -> None:
    lines = in_order("a " + "m" * 60, width=300)
    assert "".join(lines).replace(" ", "") == "a" + "m" * 60
    assert len(lines) > 3


def test_what_does_not_fit_ends_in_an_ellipsis_after_a_whole_word() -> None:
    block = lay_out(paragraphs("one two three four five six seven eight nine ten " * 4), 40, 400, most_lines=2)
    assert block.shortened
    assert len(block.lines) == 2
    last = "".join(piece.text for piece in block.lines[-1].pieces)
    assert last.endswith("…")
    assert last[:-1].split()[-1] in ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    assert block.width <= 400


def test_each_line_starts_on_the_side_its_language_starts() -> None:
    def ink(image: Image.Image) -> tuple[int, int]:
        box = Image.eval(image.convert("L"), lambda level: 255 - level).getbbox()
        assert box is not None
        return box[0], image.width - box[2]

    left, right = ink(drawn("pond", right_to_left=True))
    assert left < 10 < right
    left, right = ink(drawn("بركة", right_to_left=False))
    assert right < 10 < left


def test_fonts_have_their_licences_beside_them_and_stay_small() -> None:
    names = {path.name for path in FOLDER.iterdir()}
    for face in (*TEXT_FACES, *OWN_FACES.values()):
        assert {f"{face}-Regular.ttf", f"{face}-Bold.ttf", f"{face}-OFL.txt"} <= names
    assert {EMOJI_FILE, "OpenMoji-CC-BY-SA-4.0.txt", "README.md"} <= names
    assert sum(path.stat().st_size for path in FOLDER.glob("*.ttf")) < 8_000_000
