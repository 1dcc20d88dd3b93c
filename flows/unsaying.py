"""Words that were changed or taken back after they were said: in the views, and in conversations still open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from flows.answers import Answer, NotAnAnswer
from flows.beginning import resume
from flows.effects import Effect, Revise, TakeBack, TakeBackAll, keeping
from flows.kinds import kind_of
from flows.kinds.kind import Answered, Kind
from flows.kinds.open_view import OpenView
from flows.kinds.pieces import only_emoji, pieces_of, recorded, reworded
from flows.kinds.standing import so_far, that_fits
from flows.messages import Edited, Json, Message, Tapped, Typed, Words
from flows.navigation import CARRY_ON
from flows.noted import digest
from flows.ports import Project
from flows.run import SKIPPED, Run
from flows.saying import project_of
from flows.small import ANYTHING_ELSE
from flows.visit import Visit


def revise(visit: Visit, event: Edited) -> None:
    """An earlier message says something else now: so does the answer or the view that it made."""
    if not event.source:
        return
    visit.do(Revise(event.source, event.text))
    for run in visit.open:
        if key := run.typed.get(event.source):
            _read_anew(visit, run, key, event)
        for key, said in _said_in(run):
            if _reword(said, event.source, event.text):
                visit.runs[run.id] = run
                _keep_reworded(visit, run, key, said)


def _read_anew(visit: Visit, run: Run, key: str, event: Edited) -> None:
    """An answer was typed that is kept as an option or a number: it is what the message says now. Where that is no
    answer, the person is told so, for the one they gave stands."""
    project, question = visit.ports.project(project_of(run)), key.removeprefix("q/")
    asked = next((known for known in project.questions if known.id == question), None) if project else None
    there = run.answers if key in run.answers else run.undone  # they may have gone back to it
    if asked is None or project is None or project.state != "open":
        return
    said_before = run.flow == "change-answer" and key not in there  # in the conversation that this one came of
    if said_before and not any(view.question == question for view in visit.ports.own_views(project.id)):
        return  # it was taken back
    if not said_before and isinstance(there.get(key, {}), dict):
        return
    try:
        heard = kind_of(asked).read(Typed(event.text, event.source), None, visit.ports)
    except NotAnAnswer:
        heard = None
    if not isinstance(heard, Answered) or heard.back is None:
        visit.say(Message((Words("edit-not-read"),)))
        return
    if said_before:
        visit.do(keeping(project.id, question)(kind_of(asked).load(heard.value)))
        visit.head(len(visit.said), heard.back)
        return
    there[key] = heard.value
    visit.runs[run.id] = run
    if (effect := _note_anew(visit, run, key, heard.value)) is not None:
        visit.do(effect)
    place = len(visit.said)
    if run is visit.focus and run.part is None:  # what is asked next may be another question now
        run.asked, run.revision = "", run.revision + 1
        resume(visit, run, Tapped(run.id, -1, CARRY_ON))
    visit.head(place, heard.back)


def _keep_reworded(visit: Visit, run: Run, key: str, said: dict[str, Any]) -> None:
    """Keep what was reworded, where it was kept before: a view of several messages is found by none of them."""
    effect = _note_anew(visit, run, key, said)
    if effect is not None:
        visit.do(effect)


def _note_anew(visit: Visit, run: Run, key: str, said: Json) -> Effect | None:
    """Note in a run that an answer of it is kept as it is now, where it was kept before; how it is kept. Otherwise the
    run would keep it again when it goes on, over whatever staff have made of it since."""
    project, question = visit.ports.project(project_of(run)), key.removeprefix("q/")
    if project is None or question == key:
        return None
    note = run.done.get(f"do/KeepView/{project.id}/{question}")
    answer = _answer_to(project, question, said, run)
    if note is None or answer is None:
        return None
    effect = keeping(project.id, question)(answer)
    note["was"] = digest(effect)
    if note["after"] == key and said is not run.part:
        note["answer"] = digest(said)
    return effect


def _answer_to(project: Project, question: str, said: Json, run: Run) -> Answer | None:
    """What was said as an answer; of a half-made one, what of it stands by now."""
    asked = next((known for known in project.questions if known.id == question), None)
    kind: Kind[Any] = kind_of(asked) if asked is not None else OpenView(())
    if said is run.part:
        return so_far(kind, that_fits(kind, said, run.sort))
    try:
        return cast("Answer", kind.load(said))
    except NotAnAnswer:
        return None


def take_back_everywhere(visit: Visit) -> None:
    """What was taken back goes from open conversations too, or an edit or a last tap would bring it back."""
    for effect in visit.effects:
        if isinstance(effect, TakeBackAll):
            for run in [run for run in visit.open if project_of(run) or "answer" in run.args]:
                visit.end(run)
        elif isinstance(effect, TakeBack) and effect.view:  # without one a conversation undoes what it did itself
            _strip(visit, effect.project, effect.question)
            _ask_no_more(visit, effect)


def change_everywhere(visit: Visit) -> None:
    """An answer that was changed is changed in the conversation it came of too, where that goes on still."""
    for run in [run for run in visit.runs.values() if run.flow == "change-answer"]:
        given = {key: value for key, value in run.answers.items() if is_asked(key) and value != SKIPPED}
        for other in visit.open:
            if other is not run and other.flow == run.flow and project_of(other) == project_of(run):
                other.typed = {source: key for source, key in other.typed.items() if key not in given}
                visit.runs[other.id] = other
            asks_it_too = other.flow in ("have-your-say", "quick-poll") and project_of(other) == project_of(run)
            new = {key: value for key, value in given.items() if asks_it_too and other.answers.get(key) != value}
            for key, value in new.items():
                other.let_be(key)
                (other.undone if key == other.asked else other.answers)[key] = value
                _note_anew(visit, other, key, value)
                visit.runs[other.id] = other


def is_asked(key: str) -> bool:
    """Whether an answer is one to a question of a project."""
    return key.startswith("q/") and not key.startswith(f"q/{ANYTHING_ELSE}-")


def _ask_no_more(visit: Visit, gone: TakeBack) -> None:
    """Nobody is asked about a voice note that was taken back."""
    own = visit.ports.own_views(gone.project)
    media = {one for view in own if gone.view in ("", view.id) and gone.question == view.question for one in view.media}
    for run in [run for run in visit.open if run.flow == "share-voice" and run.args.get("media") in media]:
        visit.end(run)


def _strip(visit: Visit, project: str, question: str) -> None:
    for run in visit.open:
        key = f"q/{question}"
        held = run.held is not None and run.held[0] == key
        if project_of(run) != project or not (key in run.answers or key in run.undone or held or run.asked == key):
            continue
        run.let_be(key)
        if held:
            run.held = None
        if key in run.answers:
            run.answers[key] = SKIPPED
        elif run.asked == key:
            run.part = None  # its first words were kept already
        run.done.pop(f"do/KeepView/{project}/{question}", None)
        visit.runs[run.id] = run


def _said_in(run: Run) -> Iterator[tuple[str, dict[str, Any]]]:
    """Whatever in a run was said in a message, with its question where it has one: answers, half-made ones, what it was
    begun with and what is held."""
    held = run.held or ()
    loose = (("", said) for said in (run.args.get("answer"), *held[2:4]))
    for key, said in (*run.answers.items(), *run.undone.items(), (run.asked, run.part), *loose):
        if isinstance(said, dict):
            yield key, said


def _reword(said: dict[str, Any], source: str, text: str) -> bool:
    """Put the new words in the place of those that came in the message `source`; whether any did."""
    # What was tapped with it stays.
    beside: dict[str, Any] = {name: said[name] for name in ("any_way", "chosen") if name in said}
    if "pieces" in said:
        pieces = reworded(pieces_of(said), source, text)
        if pieces is not None:
            again = {**recorded(pieces), **beside} if "mode" in said else {**said, "pieces": pieces}
            said.clear()
            said.update(again)
        return pieces is not None
    if said.get("source") != source:
        return False
    if said.get("mode") in ("text", "emoji"):
        emoji = only_emoji(text)
        again = Answer("emoji" if emoji else "text", source=source, emoji=text.strip() if emoji else "").to_json()
        said.clear()
        said.update({**(again if emoji else {**again, "text": text}), **beside})
    else:
        said["caption" if "caption" in said else "text"] = text  # an event that is held has a caption
    return True
