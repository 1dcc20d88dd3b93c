"""Whatever is typed at a question with buttons, no answer is kept that was not given.

What may be kept is worked out anew here, without the code that reads answers: the whole text is the letter, the number,
the words or the emoji of an option, or its words in another language of its staff where they are no other option's; or
several of them where several can be chosen. All else is asked again.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.wording import Wording
from flows.kinds import KINDS, answers_of
from flows.messages import Own, Words
from flows.ports import Option, Question
from tests.flows.cast import AMINA
from tests.flows.chat import Chat, asked
from tests.flows.kinds_table import NOTHING_TO_TAP
from tests.flows.samples import CODE, asked_between, sample_of
from tests.flows.typed_things import HAND_MADE
from tests.flows.world import World

WORDING = Wording.load()
TAPPED = [kind for kind in KINDS if (kind, "tap") not in NOTHING_TO_TAP]
INVISIBLE = "".join(
    map(chr, (0xAD, 0x61C, 0x20E3, 0xFE0E, 0xFE0F, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x206A)))
)
TONES = "🏻🏼🏽🏾🏿"
AROUND = " .,!:;()[]'\"*_#-–—•·…،؛۔。、।¡“”‘’„«»"
HAPPY = "😀😃😄😁😆😊🙂😍🥰😂🤣😎🤩❤💛💚💙💜🧡🤍👍👌🙌👏🙏🎉✨⭐🌟🔥💯✅☑✔👉👇☝"
VERDICTS = (
    Option("agree", Words("answer-agree"), "👍"),
    Option("disagree", Words("answer-disagree"), "👎"),
    Option("pass", Words("answer-pass"), "🤷"),
)
CIRCLED = {chr(0x2460 + n): str(n + 1) for n in range(9)}
LETTERS = ("abcdefghijkl", "абвг", "ابجد", "কখগঘ")
MORE_LETTERS = {"أ": 1, "ⓐ": 1, "ａ": 1, "ⓑ": 2, "ｂ": 2, "ⓒ": 3, "ｃ": 3, "ⓓ": 4, "ⓔ": 5}


def bare(text: str) -> str:
    """A text without what cannot be seen, in small letters."""
    seen = "".join(c for c in unicodedata.normalize("NFC", text) if c not in INVISIBLE + TONES)
    seen = "".join(c for c in seen if c == "\n" or not unicodedata.category(c).startswith("C"))
    return re.sub(r"\s+", " ", seen).strip().lower()


def folded(text: str) -> str:
    """Without accents, but with what strikes a letter out."""
    struck = "\u0335\u0336\u0337\u0338"
    return "".join(c for c in unicodedata.normalize("NFKD", text) if c in struck or not unicodedata.combining(c))


def in_our_digits(text: str) -> str:
    plainly = "".join(CIRCLED.get(c, c) for c in text.replace("🔟", "10"))
    return "".join(str(unicodedata.decimal(c)) if unicodedata.decimal(c, None) is not None else c for c in plainly)


def one_of(text: str, options: tuple[Option, ...]) -> str | None:
    """The option that a whole text names, if any."""
    said = bare(text)
    emoji = {bare(option.emoji): option.id for option in options if option.emoji}
    if said in emoji:
        return emoji[said]
    if re.match(r"[-–—]\d", said):
        return None
    for option in options:
        core = core_of(said, option, options)
        place = options.index(option) + 1
        number = in_our_digits(core)
        letter = MORE_LETTERS.get(core) == place or core in {script[place - 1 : place] for script in LETTERS if core}
        words = folded(bare(WORDING.plain(option.text, "en"))).strip(AROUND)
        if folded(core) == words or number in (str(place), f"0{place}") or letter:
            return option.id
    elsewhere = [
        option.id for option in options if folded(core_of(said, option, options)) in words_in_any_language(option)
    ]
    return elsewhere[0] if len(elsewhere) == 1 else None


def core_of(said: str, option: Option, options: tuple[Option, ...]) -> str:
    """A text without what may stand around the words of an option."""
    happy = "".join(c for c in HAPPY if all(c not in bare(other.emoji) for other in options if other is not option))
    return said.strip(AROUND + happy + "".join(c for c in option.emoji if not c.isalnum()))


def words_in_any_language(option: Option) -> set[str]:
    """An option's words as staff wrote them."""
    written = option.text.texts.values() if isinstance(option.text, Own) else ()
    return {folded(bare(words)).strip(AROUND) for words in written}


def in_other_words(text: str, meant: dict[str, tuple[str, ...]]) -> str | None:
    """What a whole text means that is one of the words listed for typing; each list by what it means."""
    said = bare(text).strip(AROUND + "".join(c for c in HAPPY if c not in "👍👎"))
    for option, lists in meant.items():
        listed = [bare(one) for name in lists for one in WORDING.plain(Words(f"plain-{name}"), "en").split(",")]
        if folded(said).replace("’", "'") in listed:
            return option
    return None


def may_be_kept(question: Question, text: str) -> tuple[str, ...] | None:
    """What the question may keep of a text, as the ids of its options; None where it is no answer."""
    if question.kind == "number":
        number = in_our_digits(bare(text).strip(AROUND + HAPPY))
        least, most = question.settings.get("least", 0), question.settings.get("most", 100)
        minus = bool(re.search(r"[-–—]\s*\d|\d\s*[-–—]", bare(text)))
        fits = re.fullmatch(r"\d{1,9}", number, re.ASCII) and least <= int(number) <= most and not minus
        return (str(int(number)),) if fits else None
    options = question.options if question.options else answers_of(question)
    if question.kind == "agree":
        lists = {"agree": ("agree", "yes"), "disagree": ("disagree", "no"), "pass": ("pass", "not-sure")}
        verdict = one_of(text, VERDICTS) or in_other_words(text, lists)
        return (f"{question.options[0].id}={verdict}",) if verdict else None
    alone = one_of(text, options)
    if question.kind == "yes_no" and alone is None:
        alone = in_other_words(text, {"yes": ("yes",), "no": ("no",), "not_sure": ("not-sure",)})
        alone = alone if alone in [option.id for option in options] else None
    if alone or question.kind not in ("many_choice", "areas", "ranking"):
        return (alone,) if alone else None
    marks, ands = ("[,;>\n،؛]", "and|then") if question.kind == "ranking" else ("[,;/&+>\n،؛]", "and|then|a|i|e|و")
    parts: list[str | None] = []
    for part in (part for part in re.split(marks, text) if part.strip()):
        whole = one_of(part, options)
        named = re.split(rf"\s(?:{ands})\s", part, flags=re.IGNORECASE)
        parts.extend([whole] if whole else [one_of(one, options) for one in named])
    if not parts or None in parts:
        return None
    each = tuple(dict.fromkeys(part for part in parts if part))
    if question.kind == "ranking":
        return each if len(each) == len(parts) and len(each) <= 3 else None
    in_order = tuple(one.id for one in options if one.id in each)
    return in_order if len(each) <= question.settings.get("most", 99) else None


@cache
def world() -> World:
    return World()


def check(kind: str, text: str) -> None:
    """Type it: nothing is kept, or the very thing that was meant, and it is said back."""
    question = replace(sample_of(kind).question, id="sample")
    chat = asked_between(Chat.of(world().copy(), AMINA), question)
    chat.types(text)
    said = " ".join(WORDING.plain(text, "en") for message in chat.newest for text in message.text)
    if kind == "agree" and asked(chat) == "q/sample" and "!done" in chat.buttons:
        chat.taps("!done")
    kept = [view.choice for view in chat.world.views_of(AMINA.id, CODE) if view.question == "sample"]
    if kept:
        assert kept == [may_be_kept(question, text)], text
        assert "✓" in said, "what is kept is said back"
    else:
        assert asked(chat) in ("q/sample", "q/after", "q/before", ""), "it waits, or was skipped, left or stopped"


@pytest.mark.parametrize("kind", TAPPED)
def test_nothing_of_a_hand_made_list_is_kept_wrongly(kind: str) -> None:
    assert len(set(HAND_MADE)) >= 200
    for text in HAND_MADE:
        check(kind, text)


WORDS = st.sampled_from([text for text in HAND_MADE if text.strip()])
GLUE = st.sampled_from(
    [" ", ", ", " and ", " or ", "/", " not ", "\n", " & ", "-", "؛ ", "? ", " 🙂 ", " ❌ ", "\u200f", "."]
)
NUMBERS = st.integers(-3, 130).map(str) | st.text("0123456789٠١٢٣٤٥٦٧٨٩۱۲۳১২৩²½①②", min_size=1, max_size=3)
ANYTHING = (
    WORDS
    | NUMBERS
    | st.text(max_size=12)
    | st.text("abcdefgABCDEFG123 .,!?-)(👍👎🛝🐸😢🙂❌\u200f\ufe0f", max_size=6)
    | st.tuples(WORDS, GLUE, WORDS).map("".join)
    | st.tuples(WORDS | NUMBERS, GLUE).map("".join)
    | st.tuples(GLUE, WORDS | NUMBERS).map("".join)
)


@pytest.mark.parametrize("kind", TAPPED)
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=ANYTHING)
def test_nothing_is_kept_wrongly(kind: str, text: str) -> None:
    check(kind, text)


@settings(max_examples=200, deadline=None)
@given(text=ANYTHING)
def test_what_follows_a_number_among_words_is_that_number_only_after_a_yes(text: str) -> None:
    """ "about 5" is asked back as "5?": what is typed then is a yes, another number, or no answer."""
    question = replace(sample_of("number").question, id="sample")
    chat = asked_between(Chat.of(world().copy(), AMINA), question).types("about 5")
    if asked(chat.types(text)) == "q/sample":
        return
    given = in_other_words(text, {"5": ("yes",)}) or (one_of(text, (Option("5", Words("answer-yes"), "👍"),)) and "5")
    left = "5" if bare(text) in ("skip", "skip it", "next", "pass", "stop") else None  # what was begun stands
    kept = [view.choice for view in chat.world.views_of(AMINA.id, CODE) if view.question == "sample"]
    assert kept in ([may_be_kept(question, text)], [(given,)], [(left,)], [])


@pytest.mark.parametrize("kind", TAPPED)
def test_this_check_can_fail(kind: str) -> None:
    """It asks something of each kind: many of the list are kept, and most are not."""
    question = sample_of(kind).question
    named = [text for text in HAND_MADE if may_be_kept(question, text)]
    assert 5 <= len(named) < len(HAND_MADE) / 2
