"""Conversations that were left half-way: offered once more, and let go in the end. What waits in them is kept first."""

from __future__ import annotations

from flows.beginning import OFFERED, offer, resume
from flows.effects import Reminded
from flows.kinds.choice import says_no, says_yes
from flows.kinds.in_passing import is_friendly
from flows.kinds.matching import match
from flows.kinds.pieces import SEND, pieces_of
from flows.messages import Message, Tapped, Typed, Words
from flows.navigation import CARRY_ON
from flows.run import Run
from flows.saying import earlier_stands, keep_held, keep_what_waits, project_of
from flows.visit import Visit


def nudge(visit: Visit, run_id: str) -> None:
    """Carry on or start again? Asked once, where the project is still open; a poll only about what was not sent."""
    run = next((run for run in visit.open if run.id == run_id), None)
    if run is None or not run.asked or run.rests or visit.person.stopped:
        return
    project = visit.ports.project(project_of(run)) if project_of(run) else None
    place = len(visit.said)
    sent = _keep(visit, run)
    if project is not None and project.state != "open":
        del visit.said[place:]
        _end(visit, run)
    elif run.ended or run.rests:
        return  # that was all of it, and its last words are the ones to read
    elif sent or (run.flow != "quick-poll" and not (project is not None and visit.ports.reminded(project.id))):
        del visit.said[place:]
        if project is not None:
            visit.do(Reminded(project.id))
        offer(visit, run, "half-way-nudge")


def answer_offer(visit: Visit, run: Run, event: Typed) -> bool:
    """Whether what was typed answers "Carry on or start again?", which was asked last; it is done then."""
    if not run.offered or run.id != visit.newest:
        return False
    named = match(event.text, OFFERED, visit.ports)
    if named or says_yes(event.text, visit.ports) or is_friendly(event.text, visit.ports):
        resume(visit, run, Tapped(run.id, -1, named or CARRY_ON))
    elif says_no(event.text, visit.ports):
        run.offered = False
        visit.runs[run.id] = run
        visit.say(Message((Words("invitation-not-now-said"),)))
    else:
        return False
    return True


def let_go(visit: Visit, run_id: str) -> None:
    """Nobody came back to it: without a word, and nothing that was said goes with it."""
    run = next((run for run in visit.open if run.id == run_id), None)
    if run is not None:
        place = len(visit.said)
        if run.flow == "out-of-the-blue":
            keep_what_waits(visit, run)
        else:
            _keep(visit, run, words_too=True)
        del visit.said[place:]
        _end(visit, run)


def _end(visit: Visit, run: Run) -> None:
    """Let it go; what waited behind a question that was put in is kept first."""
    if run.held is not None and not run.ended:
        keep_held(visit, project_of(run), run.held)
    visit.end(run)


def _keep(visit: Visit, run: Run, *, words_too: bool = False) -> bool:
    """Keep what waits to be sent as if it had been; whether the conversation has gone on from there.

    Words at a question of a project stand from the start: they wait for more, and are let be unless `words_too`. An
    answer that was given earlier stands; what was to take its place is kept beside it.
    """
    pieces = pieces_of(run.part)
    if not pieces:
        return False
    if earlier_stands(visit, run):
        keep_what_waits(visit, run)
        run.part, run.revision = None, run.revision + 1
        visit.runs[run.id] = run
        return False
    if words_too or any(piece.get("media") for piece in pieces):
        resume(visit, run, Tapped(run.id, -1, SEND))
        return True
    return False
