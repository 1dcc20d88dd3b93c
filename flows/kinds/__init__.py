"""The kinds of question a project can ask: one line here, one file beside it, its words in `locales/en`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flows.kinds.choice import Choice
from flows.kinds.emoji_scale import EmojiScale
from flows.kinds.kind import Kind
from flows.kinds.many_choice import ManyChoice
from flows.kinds.open_view import OpenView
from flows.kinds.short_text import ShortText
from flows.kinds.view_of import ViewOf
from flows.messages import Text, Words
from flows.ports import Option, Question

YES_NO = (Option("yes", Words("answer-yes"), "👍"), Option("no", Words("answer-no"), "👎"))

Make = Callable[[Question, tuple[Text, ...]], Kind[Any]]

KINDS: dict[str, Make] = {
    "choice": lambda q, prompt: ViewOf(Choice(q.options, prompt, q.optional)),
    "many_choice": lambda q, prompt: ViewOf(ManyChoice(q.options, prompt, q.optional, q.settings.get("most", 0))),
    "yes_no": lambda q, prompt: ViewOf(Choice(YES_NO, prompt, q.optional, across=2)),
    "emoji_scale": lambda q, prompt: EmojiScale(prompt, q.settings.get("steps", 5), q.optional),
    "open_view": lambda q, prompt: OpenView(prompt, q.optional),
    "short_text": lambda q, prompt: ShortText(prompt, q.optional, q.settings.get("most", 300)),
}


def kind_of(question: Question, *above: Text) -> Kind[Any]:
    """The kind of a project's question, put under the lines `above` (where we are: "2 of 4")."""
    return KINDS[question.kind](question, (*above, question.text))
