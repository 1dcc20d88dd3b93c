"""Words that were changed or taken back after they were said: in the views, and in conversations still open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flows.answers import Answer
from flows.effects import Revise, TakeBack, TakeBackAll
from flows.kinds.pieces import only_emoji, pieces_of, recorded, reworded
from flows.messages import Edited
from flows.run import SKIPPED, Run
from flows.saying import project_of
from flows.visit import Visit


def revise(visit: Visit, event: Edited) -> None:
    """An earlier message says something else now: so does the answer or the view that it made."""
    if not event.source:
        return
    visit.do(Revise(event.source, event.text))
    for run in visit.open:
        for answer in _answers_in(run):
            if _reword(answer, event.source, event.text):
                visit.runs[run.id] = run


def take_back_everywhere(visit: Visit) -> None:
    """What was taken back goes from open conversations too, or an edit or a last tap would bring it back."""
    for effect in visit.effects:
        if isinstance(effect, TakeBackAll):
            for run in [run for run in visit.open if project_of(run) or "answer" in run.args]:
                visit.end(run)
        elif isinstance(effect, TakeBack) and effect.question:
            _strip(visit, effect.project, effect.question)


def change_everywhere(visit: Visit) -> None:
    """An answer that was changed is changed in the conversation it came of too, where that goes on still."""
    for run in [run for run in visit.runs.values() if run.flow == "change-answer"]:
        given = {key: value for key, value in run.answers.items() if key.startswith("q/") and value != SKIPPED}
        for other in visit.open:
            asks_it_too = other.flow in ("have-your-say", "quick-poll") and project_of(other) == project_of(run)
            if asks_it_too and any(other.answers.get(key) != value for key, value in given.items()):
                other.answers |= {key: value for key, value in given.items() if key != other.asked}
                visit.runs[other.id] = other


def _strip(visit: Visit, project: str, question: str) -> None:
    for run in visit.open:
        key = f"q/{question}"
        if project_of(run) != project or (key not in run.answers and run.asked != key):
            continue
        if key in run.answers:
            run.answers[key] = SKIPPED
        else:
            run.part = None  # its first words were kept already
        run.done.pop(f"do/KeepView/{project}/{question}", None)
        visit.runs[run.id] = run


def _answers_in(run: Run) -> Iterator[dict[str, Any]]:
    """Whatever in a run was said in a message: answers, half-made ones, what it was begun with and what is held."""
    held = run.held or ()
    for said in (*run.answers.values(), run.part, run.args.get("answer"), *held[2:4]):
        if isinstance(said, dict):
            yield said


def _reword(said: dict[str, Any], source: str, text: str) -> bool:
    """Put the new words in the place of those that came in the message `source`; whether any did."""
    if "pieces" in said:
        pieces = reworded(pieces_of(said), source, text)
        if pieces is not None:
            any_way = {"any_way": True} if said.get("any_way") else {}
            again = {**recorded(pieces), **any_way} if "mode" in said else {**said, "pieces": pieces}
            said.clear()
            said.update(again)
        return pieces is not None
    if said.get("source") != source:
        return False
    if said.get("mode") in ("text", "emoji"):
        emoji = only_emoji(text)
        again = Answer("emoji" if emoji else "text", source=source, emoji=text.strip() if emoji else "").to_json()
        said.clear()
        said.update(again if emoji else {**again, "text": text})
    else:
        said["caption" if "caption" in said else "text"] = text  # an event that is held has a caption
    return True
