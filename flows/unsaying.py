"""Words that were changed or taken back after they were said: in the views, and in conversations still open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flows.answers import Answer
from flows.effects import Revise, TakeBack, TakeBackAll
from flows.kinds.open_view import only_emoji
from flows.messages import Edited
from flows.run import SKIPPED
from flows.saying import project_of
from flows.visit import Visit


def revise(visit: Visit, event: Edited) -> None:
    """An earlier message says something else now: so does the answer or the view that it made."""
    if not event.source:
        return
    visit.do(Revise(event.source, event.text))
    for run in visit.open:
        for answer in _answers_in(run.answers, run.args, run.held):
            if answer.get("source") == event.source:
                _reword(answer, event.text)
                visit.runs[run.id] = run


def take_back_everywhere(visit: Visit) -> None:
    """What was taken back goes from open conversations too, or an edit or a last tap would bring it back."""
    for effect in visit.effects:
        if isinstance(effect, TakeBackAll):
            for run in [run for run in visit.open if project_of(run) or "answer" in run.args]:
                visit.end(run)
        elif isinstance(effect, TakeBack) and effect.question:
            _strip(visit, effect.project, effect.question)


def _strip(visit: Visit, project: str, question: str) -> None:
    for run in visit.open:
        key = f"q/{question}"
        if project_of(run) == project and key in run.answers:
            run.answers[key] = SKIPPED
            run.done.pop(f"do/KeepView/{project}/{question}", None)
            visit.runs[run.id] = run


def _answers_in(answers: dict[str, Any], args: dict[str, Any], held: Any) -> Iterator[dict[str, Any]]:
    yield from (stored for stored in answers.values() if isinstance(stored, dict))
    if isinstance(args.get("answer"), dict):
        yield args["answer"]
    if isinstance(held, list) and len(held) > 2 and isinstance(held[2], dict):
        yield held[2]


def _reword(answer: dict[str, Any], text: str) -> None:
    """Typed words and emoji are what they are edited to; a picture or voice note has another caption."""
    if answer.get("mode") in ("text", "emoji"):
        emoji = only_emoji(text)
        again = Answer("emoji" if emoji else "text", source=answer["source"], emoji=text.strip() if emoji else "")
        answer.clear()
        answer.update(again.to_json() if emoji else {**again.to_json(), "text": text})
    else:
        answer["text"] = text
