"""The kinds of question a project can ask: one entry here, one file beside it, its words in `locales/en`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flows.kinds.as_asked import AsAsked
from flows.kinds.choice import Choice
from flows.kinds.emoji_scale import FACES, EmojiScale, faces_of
from flows.kinds.entry import Entry, Setting
from flows.kinds.kind import Kind
from flows.kinds.many_choice import ManyChoice
from flows.kinds.open_view import OpenView
from flows.kinds.short_text import ShortText
from flows.kinds.view_of import ViewOf
from flows.messages import QuestionPicture, QuestionVoice, Text, Words
from flows.ports import Option, Question

YES_NO = (Option("yes", Words("answer-yes"), "👍"), Option("no", Words("answer-no"), "👎"))
OPTIONS = range(2, 11)
"""How many options people can choose well from."""

KINDS: dict[str, Entry] = {
    "choice": Entry(lambda q, prompt: ViewOf(Choice(q.options, prompt, q.optional)), OPTIONS, one_tap=True),
    "many_choice": Entry(
        lambda q, prompt: ViewOf(ManyChoice(q.options, prompt, q.optional, q.settings.get("most", 0))),
        OPTIONS,
        (Setting("most", lambda options: range(1, max(options, 1) + 1), "how many can be chosen", 3),),
    ),
    "yes_no": Entry(
        lambda q, prompt: ViewOf(Choice(YES_NO, prompt, q.optional, across=2)),
        answers=lambda _: YES_NO,
        one_tap=True,
    ),
    "emoji_scale": Entry(
        lambda q, prompt: EmojiScale(prompt, q.settings.get("steps", 5), q.optional),
        settings=(Setting("steps", lambda _: tuple(FACES), "3 or 5 faces", 5),),
        answers=lambda q: faces_of(q.settings.get("steps", 5)),
        one_tap=True,
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
    pictured for readers of Easy Read.
    """
    why = (Words("needed-because", {"why": question.because}),) if question.because and not question.optional else ()
    kind = KINDS[question.kind].make(question, (*above, question.text, *why))
    if not project:
        return kind
    picture = QuestionPicture(project, question.id, only_easy_read=not question.picture)
    return AsAsked(kind, picture, QuestionVoice(project, question.id) if question.voice else None)


def answers_of(question: Question) -> tuple[Option, ...]:
    """What can be tapped under a question, in its order; empty where there is nothing to tap."""
    return KINDS[question.kind].answers(question)


def in_words(question: Question, choice: Sequence[str]) -> tuple[Text, ...]:
    """A kept choice in words, a text for each part of it; parts that the question has no more are left out."""
    return KINDS[question.kind].worded(choice, answers_of(question))
