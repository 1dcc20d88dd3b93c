"""The pictures beside questions: nothing cut, nothing lost in another, mirrored where reading is, large on a phone."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import combinations

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageOps

from bot.media.areas import badge_radius, badges_on, numbered_areas
from bot.media.bars import Bar, BarsContent, bars
from bot.media.clusters import can_draw
from bot.media.grid import MOST, SIZES, Cell, Grid, lay_out_grid, picture_grid
from bot.media.palette import THEMES
from bot.media.paragraphs import widest_word
from bot.media.parts import BADGE, DROP, TALLEST, WIDTH, Box
from bot.media.reader import Reader
from bot.media.reading_choice import badge_at, cell_box, reading_choice
from tests.media.test_cards import contrast

EMOJI = ["🛝", "🌱", "🍃", "🧑\u200d🤝\u200d🧑", "🎠", "🧑\u200d🦽", "🐸", "🪑", "🌷", "🛖"]
WORDS = {
    "en": "Play,Grow things,Sit somewhere quiet,Meet friends,Swings,A smooth path for wheels,A pond,Comfy seats",
    "cy": "Chwarae,Tyfu pethau,Eistedd yn rhywle tawel,Cwrdd â ffrindiau,Siglenni,Llwybr llyfn i olwynion,Pwll dŵr",
    "uk": "Гратися,Вирощувати рослини,Сидіти в тихому місці,Зустрічатися з друзями,Гойдалки,Рівна доріжка для візків",
    "ar": "اللعب,زراعة النباتات,الجلوس في مكان هادئ,لقاء الأصدقاء,أراجيح,ممر ممهّد للكراسي المتحركة,بركة ماء",
    "ur": "کھیلنا,پودے اگانا,کسی پرسکون جگہ بیٹھنا,دوستوں سے ملنا,جھولے,پہیوں کے لیے ہموار راستہ,تالاب",
    "bn": "খেলা,গাছ লাগানো,শান্ত জায়গায় বসা,বন্ধুদের সাথে দেখা,দোলনা,চাকার জন্য মসৃণ পথ,পুকুর,আরামদায়ক আসন",
}
RIGHT_TO_LEFT = ("ar", "ur")
LONGEST = "Somewhere warm and dry to sit and talk with mates"
PICTURE = Reader("en", False)


def reader(locale: str) -> Reader:
    return Reader(locale, locale in RIGHT_TO_LEFT)


def cells(locale: str, count: int) -> list[Cell]:
    said = WORDS[locale].split(",")
    return [Cell(n + 1, said[n % len(said)], EMOJI[n]) for n in range(count)]


def opened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    assert not image.info.get("exif")
    return image.convert("RGB")


def photo(colour: str = "#884422", size: tuple[int, int] = (640, 480)) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    return out.getvalue()


def within(inner: Box, outer: Box) -> bool:
    return inner[0] >= outer[0] and inner[1] >= outer[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def apart(one: Box, other: Box) -> bool:
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def badge_box(grid: Grid, place: int, right_to_left: bool) -> Box:
    x, y = grid.badge_at(place, right_to_left)
    return x - BADGE, y - BADGE, x + BADGE, y + BADGE


@pytest.mark.parametrize("given", [b"", photo()])
@pytest.mark.parametrize("count", range(2, MOST + 1))
@pytest.mark.parametrize("locale", WORDS)
def test_in_a_grid_all_is_in_its_place(locale: str, count: int, given: bytes) -> None:
    who = reader(locale)
    some = [replace(cell, picture=given) for cell in cells(locale, count)]
    grid = lay_out_grid(some, who)
    assert grid.height <= TALLEST
    for one, other in combinations(grid.boxes, 2):
        assert apart((*one[:3], one[3] + DROP), other)
    for place, (cell, box, block) in enumerate(zip(some, grid.boxes, grid.blocks, strict=True)):
        words, picture = (part(place, who.right_to_left) for part in (grid.words_box, grid.picture_box))
        assert within((*box[:3], box[3] + DROP), (0, 0, WIDTH, grid.height))
        assert within(badge_box(grid, place, who.right_to_left), box), "the number is in its cell"
        assert within(words, box)
        assert within(picture, box)
        assert apart(words, picture)
        assert apart(words, badge_box(grid, place, who.right_to_left))
        assert block.width <= words[2] - words[0]
        assert not block.shortened
        assert widest_word(who.words(cell.words, bold=True), grid.size) <= words[2] - words[0], "no word is broken"


@pytest.mark.parametrize("count", range(2, MOST + 1))
def test_the_first_answer_stands_where_reading_begins(count: int) -> None:
    left, right = (lay_out_grid(cells("en", count), Reader("en", rtl)) for rtl in (False, True))
    for place, (one, other) in enumerate(zip(left.boxes, right.boxes, strict=True)):
        assert other == (WIDTH - one[2], one[1], WIDTH - one[0], one[3])
        assert right.badge_at(place, True)[0] == WIDTH - left.badge_at(place, False)[0]
    rows = sorted({box[1] for box in left.boxes})
    assert [box[1] for box in left.boxes] == sorted(box[1] for box in left.boxes), "rows from top to bottom"
    for row in rows:
        across = [box[0] for box in left.boxes if box[1] == row]
        assert across == sorted(across)


@pytest.mark.parametrize("locale", WORDS)
def test_words_are_large_where_there_are_few_answers(locale: str) -> None:
    assert lay_out_grid(cells(locale, 2), reader(locale)).size >= 54
    assert lay_out_grid(cells(locale, MOST), reader(locale)).size >= 40


@pytest.mark.parametrize("given", [b"", photo()])
def test_the_longest_words_that_an_option_can_have_are_not_cut(given: bytes) -> None:
    for count in range(2, MOST + 1):
        grid = lay_out_grid([Cell(n + 1, LONGEST, "🌱", given) for n in range(count)], PICTURE)
        assert not any(block.shortened for block in grid.blocks), count
        assert grid.size >= SIZES[-1]
        assert grid.height <= TALLEST


def test_each_number_and_each_picture_is_drawn() -> None:
    some = cells("en", 4)
    whole = opened(picture_grid(some, PICTURE))
    grid = lay_out_grid(some, PICTURE)
    for place in range(4):
        other = [*some]
        other[place] = Cell(9, some[place].words, some[place].emoji)
        difference = ImageChops.difference(whole, opened(picture_grid(other, PICTURE))).getbbox()
        assert difference is not None
        assert within(difference, badge_box(grid, place, False))
        other[place] = Cell(place + 1, some[place].words, "🎈")
        difference = ImageChops.difference(whole, opened(picture_grid(other, PICTURE))).getbbox()
        assert difference is not None
        assert within(difference, grid.picture_box(place, False)), "an emoji keeps to its place"


def test_a_picture_that_was_given_is_shown_whole_and_in_its_cell() -> None:
    some = [Cell(1, "Red", picture=photo("#cc0000", (300, 900))), Cell(2, "Blue", picture=photo("#0000cc", (900, 300)))]
    data = picture_grid(some, PICTURE, above=photo("#00aa00"))
    assert data.startswith(b"\xff\xd8"), "photos are not kept as PNG"
    image, grid = opened(data), lay_out_grid(some, PICTURE, banner=420)
    assert image.height == grid.height
    for place, colour in enumerate(("#cc0000", "#0000cc")):
        box = grid.picture_box(place, False)
        at = (box[0] + box[2]) // 2, (box[1] + box[3]) // 2
        near = Image.new("RGB", (1, 1), colour).getpixel((0, 0))
        assert all(abs(a - b) < 12 for a, b in zip(image.getpixel(at), near, strict=True))  # type: ignore[arg-type]


def test_a_cell_without_any_picture_has_its_number_large() -> None:
    with_none, with_one = (opened(picture_grid([Cell(1, "Yes", e), Cell(2, "No", "👎")], PICTURE)) for e in ("", "👍"))
    box = lay_out_grid([Cell(1, "Yes"), Cell(2, "No")], PICTURE).picture_box(0, False)
    assert dark(with_none.crop(box)) > 10_000 > dark(with_one.crop(box))


@pytest.mark.parametrize("count", [0, MOST + 1])
def test_a_grid_of_none_or_too_many_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match="cells"):
        picture_grid([Cell(1, "a")] * count, PICTURE)


@pytest.mark.parametrize("size", [(1080, 810), (300, 200), (2048, 500), (400, 2000)])
def test_numbers_on_a_picture_are_all_on_it(size: tuple[int, int]) -> None:
    places = {1: (0.0, 0.0), 2: (100.0, 100.0), 3: (50.0, 50.0), 10: (100.0, 0.0)}
    radius = badge_radius(size)
    for x, y in badges_on(size, places).values():
        assert radius <= x <= size[0] - radius
        assert radius <= y <= size[1] - radius
    middle = badges_on(size, places)[3]
    assert abs(middle[0] - size[0] / 2) <= 1
    assert abs(middle[1] - size[1] / 2) <= 1


def test_a_picture_with_numbers_is_as_wide_as_a_phone_and_each_number_changes_it_there() -> None:
    plan = photo("#99cc99", (600, 450))
    bare, marked = (opened(numbered_areas(plan, places)) for places in ({}, {1: (25.0, 50.0)}))
    assert bare.size == marked.size == (1080, 810)
    changed = ImageChops.difference(bare, marked).convert("L").point(lambda level: 255 if level > 24 else 0).getbbox()
    assert changed is not None
    assert within(changed, (270 - 50, 405 - 50, 270 + 50, 405 + 50))
    assert changed[2] - changed[0] >= 84, "a thumb finds it"


def test_a_taller_picture_is_not_taller_than_a_phone_shows() -> None:
    assert opened(numbered_areas(photo(size=(300, 2000)), {1: (50.0, 50.0)})).height == TALLEST


def bars_of(*people: int, locale: str = "en", title: str = "What would you like?") -> Image.Image:
    said = WORDS[locale].split(",")
    some = tuple(Bar(said[n % len(said)], count, EMOJI[n]) for n, count in enumerate(people))
    return opened(bars(BarsContent(title, "23 people answered", some, reader(locale))))


def dark(image: Image.Image) -> int:
    """How many pixels have the colour of bars, and of the title."""
    deep = Image.new("RGB", (1, 1), THEMES["sky"].deep).getpixel((0, 0))
    return sum(n for n, colour in image.getcolors(image.width * image.height) or [] if colour == deep)


def test_a_bar_is_as_long_as_its_people_are_many_and_none_is_no_bar() -> None:
    none, three, six, twelve = (dark(bars_of(12, n)) for n in (0, 3, 6, 12))
    assert none < three < six < twelve
    assert (six - none) * 2 == pytest.approx(twelve - none, rel=0.03)


@pytest.mark.parametrize("locale", WORDS)
@pytest.mark.parametrize("count", [2, 5, MOST])
def test_a_chart_is_no_taller_than_a_phone_shows(locale: str, count: int) -> None:
    assert bars_of(*range(5, 5 + count), locale=locale).height <= TALLEST


def test_a_chart_is_mirrored_for_who_reads_from_the_right() -> None:
    def drawn(right_to_left: bool) -> Image.Image:
        some = (Bar("", 8), Bar("", 4))
        return opened(bars(BarsContent("", "", some, Reader("en", right_to_left), credit="")))

    left, right = drawn(False), ImageOps.mirror(drawn(True))
    number_column = (WIDTH - 200, 0, WIDTH, left.height)  # digits do not turn round
    for image in (left, right):
        ImageDraw.Draw(image).rectangle(number_column, "white")
    assert ImageChops.difference(left, right).convert("L").point(lambda v: 255 if v > 40 else 0).getbbox() is None


@pytest.mark.parametrize("ways", [("words", "easy", "aloud"), ("words", "easy"), ("words", "aloud")])
def test_ways_to_read_are_numbered_pictures_without_words(ways: tuple[str, ...]) -> None:
    image = opened(reading_choice(ways, PICTURE))
    assert image.size == (1080, 620)
    for place in range(len(ways)):
        for who in (PICTURE, Reader("ar", True)):
            box = cell_box(place, len(ways), who)
            x, y = badge_at(box, who)
            assert within((x - 46, y - 46, x + 46, y + 46), box)
    mirrored = cell_box(0, len(ways), Reader("ar", True))
    assert mirrored[2] == WIDTH - cell_box(0, len(ways), PICTURE)[0]
    assert reading_choice(ways, PICTURE) != reading_choice(ways, Reader("ar", True))


@pytest.mark.parametrize("theme", THEMES)
def test_numbers_and_words_on_them_stand_out(theme: str) -> None:
    assert contrast("#ffffff", THEMES[theme].deep) >= 4.5
    assert contrast("#4d5368", "#ffffff") >= 4.5, "the small words of a chart"
    assert contrast(THEMES[theme].deep, THEMES[theme].tint) >= 3, "a bar on its track (WCAG 1.4.11)"


@pytest.mark.parametrize("locale", WORDS)
def test_every_language_has_its_letters(locale: str) -> None:
    assert can_draw(WORDS[locale])


def test_urdu_is_written_in_its_own_hand_and_arabic_in_its() -> None:
    def files(locale: str) -> set[str]:
        return {c.file for p in Reader(locale, True).words("کھیلنا پودے (7)؟") for c in p.clusters if c.text.isalpha()}

    assert files("ur") == {"NotoNastaliqUrdu-Regular.ttf"}
    assert files("ar") == files("en") == {"NotoSansArabic-Regular.ttf"}


@pytest.mark.parametrize("locale", RIGHT_TO_LEFT)
def test_answers_whose_buttons_stand_beside_each_other_stand_as_they_do(locale: str) -> None:
    """Telegram lays a row of buttons out from left to right in every language."""
    who, two = reader(locale), cells(locale, 2)
    yes, no = lay_out_grid(two, who, as_buttons=True).boxes
    assert yes[2] < no[0]
    mirrored = lay_out_grid(two, who).boxes
    assert mirrored[0][0] > mirrored[1][2]
    assert picture_grid(two, who, as_buttons=True) != picture_grid(two, who)
