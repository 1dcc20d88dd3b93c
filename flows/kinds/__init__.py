"""The kinds of question a project can ask: one entry here, one file beside it, its words in `locales/en`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flows.kinds.agree import Agree, said_of_each, verdicts_of
from flows.kinds.any_way import AnyWay
from flows.kinds.areas import Areas
from flows.kinds.as_asked import AsAsked
from flows.kinds.choice import Choice
from flows.kinds.emoji_scale import FACES, EmojiScale, faces_of
from flows.kinds.entry import Entry, Setting
from flows.kinds.faults import needs_a_picture, needs_a_range, needs_the_right_one
from flows.kinds.kind import Kind
from flows.kinds.many_choice import ManyChoice
from flows.kinds.number import LEAST, MOST, Number, numbers_of, range_of
from flows.kinds.open_view import OpenView
from flows.kinds.picture_choice import PictureChoice
from flows.kinds.quiz import Quiz
from flows.kinds.ranking import PLACES, Ranking, ranked
from flows.kinds.short_text import ShortText
from flows.kinds.slider import Slider, steps_of
from flows.kinds.view_of import ViewOf
from flows.messages import Literal, QuestionPicture, QuestionVoice, Text, Words, words
from flows.ports import Option, Question

YES_NO = (Option("yes", Words("answer-yes"), "👍"), Option("no", Words("answer-no"), "👎"))
OPTIONS = range(2, 11)
"""How many options people can choose well from."""
UNSURE = Option("not_sure", Words("answer-not-sure"), "🤷")


def yes_no_of(question: Question) -> tuple[Option, ...]:
    """Yes and no, and with `settings.not_sure = 1` not sure."""
    return (*YES_NO, UNSURE) if question.settings.get("not_sure") else YES_NO


def up_to_all(options: int) -> range:
    """How many of some options can be chosen."""
    return range(1, max(options, 1) + 1)


KINDS: dict[str, Entry] = {
    "choice": Entry(lambda q, prompt: ViewOf(Choice(q.options, prompt, q.optional)), OPTIONS, one_tap=True),
    "many_choice": Entry(
        lambda q, prompt: ViewOf(ManyChoice(q.options, prompt, q.optional, q.settings.get("most", 0))),
        OPTIONS,
        (Setting("most", up_to_all, "how many can be chosen", 3),),
        several=True,
    ),
    "picture_choice": Entry(
        lambda q, prompt: ViewOf(PictureChoice(q.options, prompt, q.optional)), OPTIONS, pictured=True
    ),
    "ranking": Entry(
        lambda q, prompt: ViewOf(Ranking(q.options, prompt, q.optional, q.settings.get("most", PLACES))),
        OPTIONS,
        (Setting("most", up_to_all, "how many places there are", 3),),
        worded=ranked,
        in_lines=True,
        several=True,
    ),
    "yes_no": Entry(
        lambda q, prompt: ViewOf(Choice(yes_no_of(q), prompt, q.optional, across=2)),
        settings=(Setting("not_sure", lambda _: (0, 1), '1 to add "Not sure"', 1),),
        answers=yes_no_of,
        one_tap=True,
    ),
    "agree": Entry(
        lambda q, prompt: ViewOf(Agree(q.options, prompt, q.optional)),
        range(2, 31),
        answers=verdicts_of,
        several=True,
        worded=said_of_each,
        in_lines=True,
        option_length=140,
    ),
    "emoji_scale": Entry(
        lambda q, prompt: EmojiScale(prompt, q.settings.get("steps", 5), q.optional),
        settings=(Setting("steps", lambda _: tuple(FACES), "3 or 5 faces", 5),),
        answers=lambda q: faces_of(q.settings.get("steps", 5)),
        one_tap=True,
    ),
    "slider": Entry(
        lambda q, prompt: ViewOf(Slider(steps_of(q), prompt, q.optional)),
        answers=steps_of,
        one_tap=True,
        texts=("low", "high"),
    ),
    "number": Entry(
        lambda q, prompt: ViewOf(Number(prompt, numbers_of(q), *range_of(q), q.optional)),
        settings=(
            Setting("least", lambda _: range(1_000_000), "the least it can be, from 0", LEAST),
            Setting("most", lambda _: range(1_000_001), "the most it can be, up to 1000000", MOST),
        ),
        answers=numbers_of,
        worded=lambda choice, _: tuple(map(Literal, choice)),
        wrong=needs_a_range,
    ),
    "areas": Entry(
        lambda q, prompt: ViewOf(Areas(q.options, prompt, q.optional, q.settings.get("most", 0))),
        range(2, 13),
        (Setting("most", up_to_all, "how many can be marked", 3),),
        several=True,
        placed=True,
        wrong=needs_a_picture,
        pictured=True,
    ),
    "quiz": Entry(
        lambda q, prompt: ViewOf(Quiz(q.options, prompt, q.optional, q.settings.get("right", 1), q.explain)),
        OPTIONS,
        (Setting("right", up_to_all, "the place of the right option, from 1", 2),),
        texts=("explain",),
        wrong=needs_the_right_one,
    ),
    "open_view": Entry(lambda q, prompt: OpenView(prompt, q.optional)),
    "short_text": Entry(
        lambda q, prompt: ShortText(prompt, q.optional, q.settings.get("most", 300)),
        settings=(Setting("most", lambda _: range(1, 1001), "how many letters fit, from 1 to 1000", 80),),
    ),
}


def kind_of(question: Question, *above: Text, project: str = "") -> Kind[Any]:
    """The kind of a project's question, put under the lines `above` (where we are: "2 of 4").

    With `project` (its code) the question brings its picture and its recording; one without a picture of its own is
    pictured for readers of Easy Read, and for everyone where its options are pictures.
    """
    why = (words("needed-because", because=question.because),) if question.because and not question.optional else ()
    seen = (words("picture-shows", alt=question.alt),) if project and question.picture and question.alt else ()
    entry = KINDS[question.kind]
    kind = entry.make(question, (*above, question.text, *seen, *why))
    if not isinstance(kind, OpenView):
        kind = AnyWay(kind, faces=isinstance(kind, EmojiScale))
    if not project:
        return kind
    for_everyone = entry.pictured or bool(question.picture)
    picture = QuestionPicture(project, question.id, only_easy_read=not for_everyone)
    return AsAsked(kind, picture, QuestionVoice(project, question.id) if question.voice else None)


def answers_of(question: Question) -> tuple[Option, ...]:
    """What can be tapped under a question, in its order; empty where there is nothing to tap."""
    return KINDS[question.kind].answers(question)


def in_words(question: Question, choice: Sequence[str]) -> tuple[Text, ...]:
    """A kept choice in words, a text for each part of it; parts that the question has no more are left out."""
    return KINDS[question.kind].worded(choice, answers_of(question))
