"""What each kind of question can do: every cell of the README's table is a conversation, made from the registry."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest

from bot.wording import Wording
from flows.kinds import KINDS, answers_of
from flows.messages import Message, Own, QuestionPicture, Text
from flows.ports import Question
from tests.flows.cast import AMINA
from tests.flows.chat import Chat, asked
from tests.flows.keys import every_words
from tests.flows.kinds_table import COLUMNS, NOTHING_TO_TAP, TABLE, written_table
from tests.flows.samples import AFTER, CODE, Sample, asked_between, asked_first, sample_of
from tests.flows.world import World
from tests.locale_checks import MOST_WORDS, messages
from tests.named_words import ROOT

WORDING = Wording.load()
EASY = "en-x-easy"
ASKED, NEXT = "q/sample", "q/after"


def chat_of(locale: str = "en") -> Chat:
    """A young person's phone in a world of its own."""
    return Chat.of(World(), replace(AMINA, locale=locale))


def put(sample: Sample, locale: str = "en") -> Chat:
    """The question was just put, between two others."""
    question = replace(sample.question, id="sample")
    return asked_between(chat_of(locale), question)


def kept(chat: Chat) -> object:
    return chat.kept(CODE).get("sample")


# --- one function a column


def tap(sample: Sample) -> None:
    """Each tap draws the question over, the last one answers it, and what was understood stands in its place."""
    chat = put(sample)
    sent = len(chat.shown)
    for value in sample.taps:
        assert asked(chat) == ASKED
        assert len(chat.shown) == sent, "a tap draws over, it does not send another message"
        chat.taps(value)
    assert (kept(chat), asked(chat)) == (sample.tapped, NEXT)
    said = " ".join(WORDING.plain(text, "en") for text in chat.shown[sent - 1].message.text)
    assert "✓" in said, "what was tapped stands where the question was"


def type_(sample: Sample) -> None:
    """Typed words answer it, and what was made of them is said back; what is none of the answers is asked again."""
    chat = put(sample).types("\u200f")
    assert asked(chat) == ASKED
    for text in sample.types:
        assert asked(chat) == ASKED
        chat.types(text)
        said = " ".join(WORDING.plain(text, "en") for message in chat.newest for text in message.text)
        assert "✓" in said or not sample.taps, "what was made of it is said back"
    that_is_all(chat)
    assert (kept(chat), asked(chat)) == (sample.typed, NEXT)


def voice(sample: Sample) -> None:
    """A voice note is the answer, in that mode."""
    chat = put(sample).speaks("note")
    that_is_all(chat)
    assert (kept(chat), asked(chat)) == (("note",), NEXT)
    assert [view.mode for view in chat.world.views.values() if view.question == "sample"] == ["voice"]


def picture(sample: Sample) -> None:
    """So is a picture, with its words."""
    chat = put(sample).sends_picture("pic", caption="by the gate")
    that_is_all(chat)
    assert (kept(chat), asked(chat)) == (("pic",), NEXT)
    assert [view.mode for view in chat.world.views.values() if view.question == "sample"] == ["image"]


def back(sample: Sample) -> None:
    """Back asks it again, and another answer takes the place of the first."""
    chat = put(sample)
    answer(chat, sample)
    first = kept(chat)
    chat.taps("!back")
    assert asked(chat) == ASKED
    chat.speaks("note")
    that_is_all(chat)
    assert first is not None
    assert (kept(chat), asked(chat)) == (("note",), NEXT)
    assert len(chat.kept(CODE)) == 2
    chat.taps("!back")
    assert asked(chat) == ASKED
    chat.taps("!back")
    assert asked(chat) == "q/before"


def skip(sample: Sample) -> None:
    """It can be skipped by a tap or a word; where it cannot, it says why."""
    for way in (lambda chat: chat.taps("!skip"), lambda chat: chat.types("skip")):
        chat = put(sample)
        way(chat)
        assert (kept(chat), asked(chat)) == (None, NEXT)
    needed = replace(sample.question, optional=False, because=Own({"en": "We have to know."}))
    chat = asked_first(chat_of(), needed, AFTER).sees("We need this one: We have to know.")
    assert "!skip" not in chat.buttons


def easy_read(sample: Sample) -> None:
    """Every word of it is there in Easy Read, in short sentences, and a picture stands beside it."""
    chat = put(sample, EASY)
    assert isinstance(chat.shown[-1].message.picture, QuestionPicture)
    easy = messages(ROOT / "locales", EASY)
    for message in every_message(sample, EASY):
        for text in texts_of(message):
            assert [words.key for words in every_words(text) if words.key not in easy] == []
            for sentence in re.split(r"[.!?:]+(?=\s|$|<)|\n", WORDING.plain(text, EASY)):
                assert len(re.findall(r"[\w'/]+", sentence)) <= MOST_WORDS, sentence


def read_aloud(sample: Sample) -> None:
    """Every message of it has something for a voice to say, and every button too, or the line above that names it."""
    for message in every_message(sample):
        paragraphs = [WORDING.plain(text, "en") for text in message.text]
        assert any(map(speakable, paragraphs))
        for button in (button for row in message.rows for button in row):
            label = WORDING.plain(button.label, "en")
            assert speakable(label) or any(label in line and speakable(line) for line in paragraphs), label


PROOFS: dict[str, Callable[[Sample], None]] = dict(
    zip(COLUMNS, (tap, type_, voice, picture, back, skip, easy_read, read_aloud), strict=True)
)


# --- steps of more than one of them


def that_is_all(chat: Chat) -> None:
    """Send what waits to be sent."""
    if asked(chat) == ASKED and "!send" in chat.buttons:
        chat.taps("!send")


def answer(chat: Chat, sample: Sample) -> None:
    for value in sample.taps:
        chat.taps(value)
    for text in () if sample.taps else sample.types:
        chat.types(text)
        that_is_all(chat)


def every_message(sample: Sample, locale: str = "en") -> Iterator[Message]:
    """All that the question says: when it is put, drawn over, not understood, answered, and spoken to."""
    chat = put(sample, locale)
    yield chat.shown[-1].message
    yield from chat.types("\u200f").newest
    for value in sample.taps:
        yield from chat.taps(value).newest
    chat = put(sample, locale)
    for text in sample.types:
        yield from chat.types(text).newest
    yield from put(sample, locale).speaks("note").newest


def texts_of(message: Message) -> list[Text]:
    return [*message.text, *(button.label for row in message.rows for button in row)]


def speakable(said: str) -> bool:
    """Whether there is a letter or a digit in it."""
    return re.search(r"[^\W_]", said) is not None


# --- the table


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_cell_of_the_table(kind: str, column: str) -> None:
    if (kind, column) in NOTHING_TO_TAP:
        assert all(button.startswith("!") for button in put(sample_of(kind)).buttons)
    else:
        PROOFS[column](sample_of(kind))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if (kind, "tap") not in NOTHING_TO_TAP])
def test_it_branches_and_back_branches_again(kind: str) -> None:
    """What is asked of some, and "2 of 3", follow the answer that stands."""
    sample = sample_of(kind)
    question = replace(sample.question, id="sample")
    chosen = on(sample.taps, asked_first(chat_of(), question))
    assert set(chosen) <= {option.id for option in answers_of(question)}
    more = Question("more", "short_text", Own({"en": "Tell us more"}), when={"sample": chosen})
    chat = asked_first(chat_of(), question, more, AFTER).sees_words("have-your-say-progress-most", at=1, of=3)
    on(sample.taps, chat)
    chat.sees("Tell us more").sees_words("have-your-say-progress", at=2, of=3).types("So it is").taps("!back")
    chat.taps("!back").sees_words("have-your-say-progress-most", at=1, of=3)
    for text in sample.types:
        chat.types(text)
    chat.sees("Was that fun?").sees_words("have-your-say-progress", at=2, of=2).taps("!skip").taps("nothing")
    assert set(chat.kept(CODE)) == {"sample"}, "what was said on the other branch is taken back"


def on(values: Sequence[str], chat: Chat) -> tuple[str, ...]:
    """Tap these; what is kept then, by the ids of the options."""
    for value in values:
        chat.taps(value)
    return chat.world.views_of(AMINA.id, CODE)[-1].choice


HINTS: dict[str, set[str]] = {
    "many_choice": {"choose-any", "choose-most"},
    "ranking": {"rank-first", "rank-next", "rank-full"},
    "agree": {"agree-hint", "agree-last", "agree-more", "statement"},
    "number": {"number-hint", "number-sure"},
    "areas": {"areas-any", "areas-most"},
    "open_view": {"say-it-your-way"},
}
"""The words that only say how to answer, or ask the next thing, of the kinds that have any."""


@pytest.mark.parametrize("kind", KINDS)
def test_what_only_says_how_to_answer_goes_when_it_is_answered(kind: str) -> None:
    """In its message stay the question and the answer."""
    sample, hints = sample_of(kind), set().union(*HINTS.values())
    chat, seen = put(sample), set[str]()
    at = len(chat.shown) - 1
    for value in sample.taps or ("!skip",):
        seen |= keys_of(chat.shown[at].message) & hints
        chat.taps(value)
    settled = chat.shown[at].message
    assert seen <= HINTS.get(kind, set())
    assert bool(seen) == (kind in HINTS)
    assert not keys_of(settled) & hints
    assert sample.question.text in settled.text
    assert "✓" in WORDING.plain(settled.text[-1], "en")


def keys_of(message: Message) -> set[str]:
    return {words.key for text in message.text for words in every_words(text)}


@pytest.mark.parametrize("kind", KINDS)
def test_its_sample_has_all_that_a_project_file_would_be_asked_for(kind: str) -> None:
    entry, question = KINDS[kind], sample_of(kind).question
    assert entry.wrong(question) is None
    assert len(question.options) in (entry.options or (0,))
    assert set(question.settings) <= {setting.name for setting in entry.settings}


def test_the_readme_has_this_table() -> None:
    assert written_table() == TABLE, "run: python -m tests.flows.kinds_table"
