"""A question of each kind, and what answers it. A kind's own is `SAMPLE` in `tests/flows/test_<kind>.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

from flows.messages import Own
from flows.ports import Question
from tests.flows.cast import POND, SWINGS, TREES, project
from tests.flows.chat import Chat

CODE = "KINDS"
BEFORE = Question("before", "yes_no", Own({"en": "Are you well?"}))
AFTER = Question("after", "yes_no", Own({"en": "Was that fun?"}))


@dataclass(frozen=True, slots=True)
class Sample:
    """`taps` are the values of the buttons that answer the question; `types` are the messages that answer it another
    way, with none of the same options. Each comes one after the other. `tapped` and `typed` are what is kept then, as
    `Chat.kept` gives it.
    """

    question: Question
    taps: tuple[str, ...]
    tapped: Any
    types: tuple[str, ...]
    typed: Any


def asked_first(chat: Chat, *questions: Question) -> Chat:
    """A phone on which the first of these questions was just put."""
    chat.world.projects[CODE] = project(CODE, *questions)
    return chat.commands(f"/start p_{CODE}")


def asked_between(chat: Chat, question: Question) -> Chat:
    """A phone on which a question was just put that comes after one and before another."""
    return asked_first(chat, BEFORE, question, AFTER).taps("yes").sees(question.text.texts["en"])


def _question(kind: str, **more: Any) -> Question:
    return replace(Question("sample", kind, Own({"en": "What do you like?"})), **more)


_THREE = (SWINGS, POND, TREES)

FIRST: Mapping[str, Sample] = {
    "choice": Sample(_question("choice", options=_THREE), ("pond",), ("pond",), ("3",), ("trees",)),
    "many_choice": Sample(
        _question("many_choice", options=_THREE, settings={"most": 2}),
        ("+swings", "+pond", "-swings", "!done"),
        ("pond",),
        ("A and 3",),
        ("swings", "trees"),
    ),
    "yes_no": Sample(_question("yes_no", settings={"not_sure": 1}), ("not_sure",), ("not_sure",), ("No",), ("no",)),
    "emoji_scale": Sample(_question("emoji_scale"), ("4",), "🙂", ("😢",), "😢"),
    "open_view": Sample(_question("open_view"), (), None, ("More frogs",), "More frogs"),
    "short_text": Sample(_question("short_text"), (), None, ("Frogland",), "Frogland"),
}
"""Those of the kinds that had no test file of their own."""


def sample_of(kind: str) -> Sample:
    """The sample of a kind; a kind without one fails here."""
    found: Sample | None = FIRST.get(kind) or getattr(import_module(f"tests.flows.test_{kind}"), "SAMPLE", None)
    assert found is not None, f"tests/flows/test_{kind}.py needs a SAMPLE (tests/flows/samples.py says what it is)"
    assert found.question.kind == kind
    return found
