"""Nothing said is lost: what was said out of the blue, to another question than the one asked, or before `stop`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flows.answers import Answer, NotAnAnswer
from flows.choosing import thanks_where_closed
from flows.effects import AskTheTeam, KeepView
from flows.kinds import kind_of
from flows.kinds.and_also import with_what_came_before
from flows.kinds.in_passing import MANY_WORDS, is_unsure, says_much
from flows.kinds.kind import Answered, Kind
from flows.kinds.pieces import answer_of, piece_of, pieces_of
from flows.kinds.standing import stands, that_fits
from flows.messages import Incoming, Json, Reacted, Typed, Words
from flows.run import Flow, Run, held_event
from flows.small import ANYTHING_ELSE
from flows.turn import Turn
from flows.visit import Visit


def project_of(run: Run) -> str:
    """The project a run is about: named by a link, picked, or the only one that was open; empty where there is none."""
    opened = run.once.get("once/open") or []
    found = run.args.get("project") or run.answers.get("project") or (opened[0] if len(opened) == 1 else "")
    return found if isinstance(found, str) else ""


def as_answer(event: Incoming) -> Answer | None:
    """What came in as an answer to an open question; None if it says nothing."""
    piece = piece_of(event)
    return answer_of([piece]) if piece is not None else None


def answer_for_the_refused(visit: Visit, flow: Flow, run: Run, turn: Turn) -> None:
    """What does not answer the question: kept as a view of its own where it can be, with words that say so."""
    event = turn.refused
    if event is None or flow.staff or not turn.messages or isinstance(event, Reacted):
        return
    if isinstance(event, Typed):
        if is_unsure(event.text, visit.ports) and _can_be_skipped(turn):
            _instead_of_sorry(turn, "skip-is-fine")
            return
        if not _to_be_kept(event.text, visit, run):
            return
    if not visit.person.agreed:
        _instead_of_sorry(turn, "sorry-before-yes")
        return
    project, answer = project_of(run), as_answer(event)
    if project and answer is not None:
        visit.do(KeepView(project, f"{ANYTHING_ELSE}-{visit.ports.new_id()}", **answer.fields()))
        _instead_of_sorry(turn, "kept-as-well")


def _to_be_kept(text: str, visit: Visit, run: Run) -> bool:
    """Whether something typed is more than a slip of the thumb. At a question of ours (when, which one, yes or no) a
    few words are likelier an attempt at an answer than a view."""
    if run.asked.startswith("q/"):
        return says_much(text, visit.ports)
    return len(text.split()) >= MANY_WORDS


def _can_be_skipped(turn: Turn) -> bool:
    return any(button.label == Words("button-skip") for row in turn.messages[-1].rows for button in row)


def earlier_stands(visit: Visit, run: Run) -> bool:
    """Whether the open question was answered before, in another conversation or before they went back to it: what is
    half said does not replace it."""
    project, question = project_of(run), run.asked.removeprefix("q/")
    if run.asked in run.undone:
        return True
    if not project or question == run.asked or f"do/KeepView/{project}/{question}" in run.done:
        return False
    return any(view.question == question for view in visit.ports.own_views(project))


def keep_what_waits(visit: Visit, run: Run) -> None:
    """What waits for "Send it", "That's all" or a project when the person stops: kept, as it was meant to be said."""
    project, pieces = project_of(run), pieces_of(run.part)
    if run.flow == "out-of-the-blue":
        _keep_out_of_the_blue(visit, run)
        return
    if run.flow == "hear-back" and pieces and (outcome := visit.ports.outcome(str(run.args.get("outcome")))):
        another = str(run.once.get("once/another", ""))
        visit.do(AskTheTeam(outcome.project, outcome.id, **answer_of(pieces).fields(), another=another))
        return
    question = run.asked.removeprefix("q/") if run.asked.startswith("q/") else ""
    if run.flow == "send-again":
        question = str(run.args.get("question") or "")
    if project and pieces and question:
        answer = _with_taps(visit, project, question, run)
        if earlier_stands(visit, run):
            question = f"{ANYTHING_ELSE}-{visit.ports.new_id()}"
        visit.do(KeepView(project, question, **answer.fields()))
        _thank_where_closed(visit, project)
    if run.held is not None:
        keep_held(visit, project, run.held)


def _thank_where_closed(visit: Visit, code: str) -> None:
    """A project closed while something waited to be sent in it: who was told so is thanked for what they said."""
    project = visit.ports.project(code)
    if project is None or project.state != "closed":
        return
    for place, said in enumerate(visit.said):
        keys = {line.key for line in said.message.text if isinstance(line, Words)}
        if any(key.endswith("-closed") for key in keys) and not any(key.startswith("closed-thanks") for key in keys):
            for line in thanks_where_closed(visit.ports, project, said=True):
                visit.head(place, line)
            return


def keep_held(visit: Visit, project: str, held: Json) -> bool:
    """What was said to a question that another was put in before (`Run.held`), and that is not asked again now: as that
    question reads it, else as it was said. Whether there was a place for it."""
    event, part, question = held_event(held), held[3], held[0].removeprefix("q/")
    if not project or question == held[0]:
        return False
    answer, kind, said = None, _kind_of(visit, project, question), piece_of(event)
    if kind is not None:
        try:
            heard = kind.read(event, that_fits(kind, part, "".join(held[4:])), visit.ports)
            answer = kind.load(heard.value) if isinstance(heard, Answered) else None
        except NotAnAnswer:
            answer = None
    pieces = [*pieces_of(part), *([said] if said else [])]
    if answer is None and pieces:
        answer = answer_of(pieces)
    if answer is not None:
        visit.do(KeepView(project, question, **answer.fields()))
    return answer is not None


def _kind_of(visit: Visit, project: str, question: str) -> Kind[Any] | None:
    """The kind of a question of a project, where it is still there."""
    about = visit.ports.project(project)
    asked = next((known for known in about.questions if known.id == question), None) if about else None
    return kind_of(asked) if asked is not None else None


def _keep_out_of_the_blue(visit: Visit, run: Run) -> None:
    """They never said what it was about: it goes to the project they last took part in, where that is open still, else
    to the one that closes first. Somebody reads it there."""
    known = [project.id for project in visit.ports.open_projects()]
    theirs = (view.project for view in visit.ports.own_views() if view.project in known)
    project = next(theirs, known[0] if known else "")
    if project and run.asked:
        answer = answer_of(with_what_came_before(Answer.from_json(run.args["answer"]), pieces_of(run.part)))
        visit.do(KeepView(project, f"{ANYTHING_ELSE}-{visit.ports.new_id()}", **answer.fields()))


def _with_taps(visit: Visit, project: str, question: str, run: Run) -> Answer:
    """What waits as one answer, with what was tapped of the question before it came."""
    kind = _kind_of(visit, project, question)
    said = stands(kind, that_fits(kind, run.part, run.sort)) if kind is not None else None
    answer: Answer = kind.load(said) if kind is not None and said is not None else answer_of(pieces_of(run.part))
    return answer


def _instead_of_sorry(turn: Turn, key: str) -> None:
    put = turn.messages[-1]
    turn.messages[-1] = replace(put, text=(Words(key), *put.text[1:]))
