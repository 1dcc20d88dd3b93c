"""What a run did so far, noted so that it is done once, revised when an answer behind it changes, and taken back."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import blake2b
from typing import Any, TypeAlias

from flows import effects as known_effects
from flows.answers import NotAnAnswer
from flows.effects import Effect
from flows.kinds.kind import Kind
from flows.kinds.standing import that_fits
from flows.run import Run

Noted: TypeAlias = dict[str, Any]

HALF_SAID = ""
"""The digest of an answer that is not there yet: what was kept of its first words."""


def note(run: Run, key: str, effect: Effect, half_said: str = "") -> bool:
    """Note an effect under `key`; whether it is to be carried out now, for it is new or says something else.

    `half_said` is the key of a question of which only the first words are there.
    """
    noted: Noted = run.done.get(key) or {}
    was = digest(effect)
    if noted.get("was") == was and (half_said or noted["answer"] != HALF_SAID):
        return False
    undone = effect.undone()
    undo = [type(undone).__name__, undone.fields()] if undone else None
    after, answer = next(reversed(run.answers.items()), ("", None))
    behind = {"after": half_said, "answer": HALF_SAID} if half_said else {"after": after, "answer": digest(answer)}
    run.done[key] = {"was": was, "undo": undo, **behind}
    return bool(noted.get("was") != was)


def take_back(run: Run, seen: set[str], gone: Callable[[Noted], bool]) -> list[Effect]:
    """The effects that undo what was noted and is `gone`, but for the keys in `seen`; they are noted no more."""
    undo: list[Effect] = []
    for key, noted in list(run.done.items()):
        if key.startswith("do/") and key not in seen and noted.get("undo") and gone(noted):
            name, fields = noted["undo"]
            undo.append(getattr(known_effects, name)(**fields))
            del run.done[key]
    return undo


def answer_gone(run: Run) -> Callable[[Noted], bool]:
    """Whether the answer behind an effect is gone. One that is still there keeps its effect, though its question is
    asked no more: nothing said is lost."""
    return lambda noted: digest(run.answers.get(noted.get("after", ""))) != noted["answer"]


def half_said(question: str) -> Callable[[Noted], bool]:
    """Whether an effect came of the first words of an answer that was never given."""
    return lambda noted: bool(noted.get("after") == question and noted["answer"] == HALF_SAID)


def fit(run: Run, question: str, kind: Kind[Any]) -> None:
    """Where staff have made another sort of question of this one, have what was half said fit it, or what was gone back
    from. What was kept of it by then stands until there is a new answer."""
    if question in run.undone:
        try:
            kind.load(run.undone[question])
        except NotAnAnswer:
            del run.undone[question]
    part = that_fits(kind, run.part, run.sort) if run.asked == question else run.part
    if part == run.part:
        return
    run.part = part
    for note in filter(half_said(question), (note for note in run.done.values() if isinstance(note, dict))):
        note["answer"] = digest(None)


_AS_JSON = json.JSONEncoder(default=repr).encode  # one encoder, for making one costs more than using it


def digest(value: object) -> str:
    """A short fingerprint of an effect or of an answer."""
    plain = repr(value) if isinstance(value, Effect) else value  # what the encoder comes to, without its detour
    return blake2b(_AS_JSON(plain).encode(), digest_size=8).hexdigest()
