"""Cards: nothing cut, nothing pale, mirrored where reading is, and the words small only when there are many."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageColor, ImageOps, ImageStat

from bot.media.canvas import Card
from bot.media.card_layout import SMALLEST, fit
from bot.media.cards import CardPart, OutcomeCardContent, ProjectCardContent, outcome_card, project_card
from bot.media.palette import THEMES, theme_for
from bot.media.paragraphs import paragraphs
from bot.media.tiles import emoji_banner, emoji_tile

OUTCOME = OutcomeCardContent(
    project="A garden for our family hub",
    emoji="🌻",
    said_label="You said",
    said="We want somewhere to sit that is not in the rain 🐸",
    result="did",
    did_label="We did",
    did="We built a roof over the benches.",
    theme="leaf",
)
PROJECT = ProjectCardContent(
    title="A garden for our family hub",
    emoji="🌻",
    who_will_hear=CardPart("Who will hear this", "Priya, who runs the hub", "👂"),
    can_change=CardPart("What can change", "What grows there", "🌱"),
    cannot_change=CardPart("What cannot change", "The big oak tree stays", "🔒"),
    when_we_tell_you=CardPart("When we will tell you", "By Friday 12 December", "📅"),
)
LONG = "Lights on the path so that it is not scary in winter, and a quiet corner. "


def opened(card: Card) -> Image.Image:
    image = Image.open(BytesIO(card.png))
    image.load()
    assert image.format == "PNG"
    assert image.size == (card.width, card.height)
    assert not image.info
    return image


def luminance(colour: str) -> float:
    parts = [part / 255 for part in ImageColor.getrgb(colour)[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_every_text_stands_out_from_its_ground(name: str) -> None:
    for text, ground in THEMES[name].pairings():
        assert contrast(text, ground) >= 4.5, f"{text} on {ground}"


def test_the_contrast_measure_can_fail() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#888888", "#ffffff") < 4.5


def test_a_project_without_a_theme_always_gets_the_same_one() -> None:
    assert theme_for("garden-2026") == theme_for("garden-2026")
    assert theme_for("plum") == THEMES["plum"]
    assert {theme_for(f"project-{n}") for n in range(100)} == set(THEMES.values())


def test_few_words_make_a_square_card() -> None:
    card = outcome_card(OUTCOME)
    opened(card)
    assert (card.width, card.height, card.shortened) == (1080, 1080, False)


def test_more_words_make_a_taller_card_and_none_is_lost() -> None:
    card = outcome_card(replace(OUTCOME, did=LONG * 3, said=LONG * 2))
    opened(card)
    assert 1080 < card.height <= 1600
    assert not card.shortened


def test_too_many_words_are_shortened_and_said_to_be() -> None:
    card = outcome_card(replace(OUTCOME, did=LONG * 30, said=LONG * 30, next=LONG * 30, next_label="Next"))
    assert card.shortened
    assert opened(card).height <= 1600


def test_the_words_never_get_smaller_than_can_be_read() -> None:
    for times in (1, 3, 6, 10, 40):
        fitted = fit([paragraphs(LONG * times)], [800], lambda _: 500)
        assert fitted.size >= SMALLEST >= 34
        assert all(block.size == fitted.size for block in fitted.texts)
        assert fitted.shortened == (fitted.size == SMALLEST and times == 40)


def test_one_long_text_does_not_crowd_out_a_short_one() -> None:
    fitted = fit([paragraphs(LONG * 50), paragraphs("By Friday.")], [800, 800], lambda _: 500)
    assert [block.shortened for block in fitted.texts] == [True, False]


@pytest.mark.parametrize("result", ["did", "doing", "could_not"])
def test_each_result_has_its_own_picture(result: str) -> None:
    cards = {
        outcome_card(replace(OUTCOME, result="did")).png,
        outcome_card(replace(OUTCOME, result="doing")).png,
        outcome_card(replace(OUTCOME, result="could_not")).png,
    }
    assert len(cards) == 3


@pytest.mark.parametrize("bubbles", [False, True])
def test_a_right_to_left_card_is_the_mirror_of_a_left_to_right_one(bubbles: bool) -> None:
    """Words and emoji apart, which do not turn round: one card flipped falls on the other."""
    unseen = CardPart("", "\u200e", "")
    project = ProjectCardContent("", "", unseen, unseen, unseen, unseen, credit="")
    outcome = replace(OUTCOME, project="", emoji="", said="", did="", said_label="", did_label="", credit="")

    def card(right_to_left: bool) -> Image.Image:
        if bubbles:
            return opened(outcome_card(replace(outcome, right_to_left=right_to_left)))
        return opened(project_card(replace(project, right_to_left=right_to_left)))

    left, right = card(False), card(True)
    flipped = ImageOps.mirror(right)
    assert left.tobytes() != right.tobytes()
    difference = ImageChops.difference(left, flipped).convert("L").point(lambda level: 255 if level else 0)
    assert ImageStat.Stat(difference).mean[0] / 255 < (0.005 if bubbles else 0.002)


def test_the_project_card_shows_each_of_its_parts() -> None:
    whole = project_card(PROJECT)
    opened(whole)
    for part in ("who_will_hear", "can_change", "cannot_change", "when_we_tell_you"):
        other = replace(PROJECT, **{part: CardPart("Label", "Something quite different", "🎈")})
        assert project_card(other).png != whole.png
        without = replace(PROJECT, **{part: CardPart("Label", "  ", "🎈")})
        assert project_card(without).height < whole.height


@pytest.mark.parametrize(
    "words",
    [
        "Mae’r tŷ bach twt â’r to newydd, ŵyn a sŵn",
        "نريد بركة ماء (نادي الشباب) الساعة 9:15 مع Youth Club 🐸",
        "👍🏽❤️1️⃣🇬🇧🏴󠁧󠁢󠁷󠁬󠁳󠁿👩‍👩‍👧‍👦🧑🏾‍🦽",
        "中文 আমাদের",
        "\u202e\u0000\ud800"[:2],
    ],
)
@pytest.mark.parametrize("right_to_left", [False, True])
def test_a_card_can_be_drawn_of_any_words(words: str, right_to_left: bool) -> None:
    opened(outcome_card(replace(OUTCOME, said=words, did=words, project=words, right_to_left=right_to_left)))


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=300), st.text(max_size=600), st.text(max_size=80), st.booleans())
def test_no_words_break_a_card(said: str, did: str, project: str, right_to_left: bool) -> None:
    card = outcome_card(replace(OUTCOME, said=said, did=did, project=project, right_to_left=right_to_left))
    assert 1080 <= opened(card).height <= 1600


@pytest.mark.parametrize("emoji", ["🐸", "👩‍👩‍👧‍👦", "1️⃣", "🇬🇧", "😀👍🏽❤️", "😀" * 30, "no emoji at all", ""])
def test_an_emoji_tile_is_never_empty(emoji: str) -> None:
    image = Image.open(BytesIO(emoji_tile(emoji)))
    assert image.size == (512, 512)
    middle = image.convert("RGB").crop((60, 60, 452, 452)).getcolors(400 * 400)
    assert middle is not None
    assert len(middle) > 3


@pytest.mark.parametrize("emoji", ["🔒", "🧑‍🤝‍🧑", "no emoji at all", ""])
def test_an_emoji_banner_shows_one_emoji_and_leaves_room_for_words(emoji: str) -> None:
    image = Image.open(BytesIO(emoji_banner(emoji))).convert("RGB")
    assert image.size == (1080, 460)
    drawn = ImageChops.difference(image, Image.open(BytesIO(emoji_banner("⬜"))).convert("RGB")).getbbox()
    assert drawn is not None
    assert 368 <= drawn[0] <= drawn[2] <= 712, "it keeps to the disc in the middle"
