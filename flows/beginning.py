"""Begins flows, carries runs on, and takes over what they come to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from flows import FLOWS, engine
from flows.effects import Begin
from flows.kinds.in_passing import is_friendly
from flows.kinds.matching import plain
from flows.kinds.pieces import AGAIN as REDO
from flows.messages import Button, Incoming, Json, Message, Tapped, Typed, Words
from flows.navigation import AGAIN, CARRY_ON
from flows.ports import Option
from flows.run import Run, held_event
from flows.saying import answer_for_the_refused, as_answer, keep_held, keep_what_waits, project_of
from flows.turn import Turn
from flows.visit import Said, Visit

BEFORE_A_YES = frozenset({"help", "stop", "privacy", "forget", "language", "read-aloud", "welcome", "staff-join"})
"""What anyone may use who has not said yes to taking part."""


OFFERED = (Option(CARRY_ON, Words("button-carry-on")), Option(AGAIN, Words("button-start-again")))
"""What somebody can do who is half-way."""


def begin(visit: Visit, name: str, args: Mapping[str, Json], *, ours: bool = False, asked: bool = False) -> None:
    """Begin a flow, or go on with the one like it that is open. `ours`: the bot does it of its own accord. `asked`: the
    person has just said that they want to, and is not asked again."""
    flow = FLOWS.get(name)
    if flow is None or (flow.staff and not visit.person.staff):
        visit.say(Message((Words("no-such-command"),)))
        return
    if not visit.person.agreed and name not in BEFORE_A_YES and not flow.staff:
        name, args = "welcome", {"then": name, "then_args": dict(args)}
        flow = FLOWS[name]
    for run in [run for run in visit.open if run.flow == name]:
        if flow.single:
            visit.end(run)
        elif _is_the_same(run, args):
            if run.rests and (ours or run.args != args):
                visit.end(run)  # it was never taken up, or has another last word: say it anew
                continue
            if asked:
                resume(visit, run, Tapped(run.id, -1, CARRY_ON))
            elif not ours:
                carry_on(visit, run)
            return
    if name == "invitation" and _has_come(visit, args):
        return
    run = Run(id=visit.ports.new_id(), flow=name, args=dict(args))
    visit.take_up(run)
    _take(visit, run, engine.begin(flow, run, visit.person, visit.ports))


def carry_on(visit: Visit, run: Run) -> None:
    """Half-way through: carry on or start again? With nothing answered yet, the question once more."""
    if (run.answers or run.part) and not run.rests and run.flow != "out-of-the-blue":  # that has no start to go to
        offer(visit, run, "half-way")
    else:
        resume(visit, run, Tapped(run.id, -1, CARRY_ON))


def resume(visit: Visit, run: Run, event: Incoming) -> None:
    """Carry a run on with what came in."""
    if FLOWS[run.flow].staff and not visit.person.staff:  # their role was taken back while this was open
        visit.end(run)
        visit.say(Message((Words("no-such-command"),)))
        return
    visit.take_up(run)
    before = replace(run)
    _take(visit, run, engine.resume(FLOWS[run.flow], run, event, visit.person, visit.ports))
    if run.ended and before.part and before.asked not in run.answers and not _discards(event):
        keep_what_waits(visit, before)  # it has closed, or is asked no more: what waited to be sent was said in time


def _discards(event: Incoming) -> bool:
    """Whether somebody would rather do it again."""
    return isinstance(event, Tapped) and event.value == REDO


def offer(visit: Visit, run: Run, key: str) -> None:
    """Carry on or start again?"""
    visit.take_up(run)
    run.offered = True
    row = tuple(Button(option.text, option.id) for option in OFFERED)
    visit.said.append(Said(Message((Words(key),), (row,)), run.id, run.revision))


def remind(visit: Visit) -> None:
    """After a word in between, the open question again, or that its project has closed meanwhile."""
    if visit.focus is not None:
        resume(visit, visit.focus, Tapped(visit.focus.id, -1, CARRY_ON))


def out_of_the_blue(visit: Visit, event: Incoming) -> None:
    """Said when nothing was asked. Greetings and thanks aside, it is kept until the person says what it is about."""
    if isinstance(event, Typed) and plain(event.text) in said_as(visit, "hello"):
        begin(visit, "have-your-say", {})
        return
    if isinstance(event, Typed) and is_friendly(event.text, visit.ports):  # who stopped wants no more than a nod
        visit.say(Message((Words("out-of-the-blue-heart" if visit.person.stopped else "out-of-the-blue-bye"),)))
        return
    answer = as_answer(event)
    if answer is not None:
        begin(visit, "out-of-the-blue", {"answer": answer.to_json()})


def said_as(visit: Visit, name: str) -> frozenset[str]:
    """The words that a person may type for something, in their language."""
    return _each_plain(visit.ports.wording(Words(f"plain-{name}")))


@lru_cache(maxsize=256)
def _each_plain(listed: str) -> frozenset[str]:
    return frozenset(plain(words) for words in listed.split(","))


def _has_come(visit: Visit, args: Mapping[str, Json]) -> bool:
    """Whether somebody who is to be invited is at it already."""
    if args.get("again") or args.get("later"):
        return False
    about = (run for run in visit.open if run.flow in ("have-your-say", "change-answer"))
    return any(project_of(run) == args.get("project") for run in about)


def _is_the_same(run: Run, args: Mapping[str, Json]) -> bool:
    """Whether an open run is what is to be begun: a link to its project opens it, not a second one beside it."""
    if run.args == args or (not args and bool(run.asked) and not run.rests):
        return True
    project = args.get("project")
    return bool(project) and project_of(run) == project and run.args.get("question") == args.get("question")


def _take(visit: Visit, run: Run, turn: Turn) -> None:
    """Take over what a turn came to, and begin what it wants begun."""
    visit.person = turn.person or visit.person
    visit.settled = turn.settled or visit.settled
    visit.toast = turn.toast or visit.toast
    answer_for_the_refused(visit, FLOWS[run.flow], run, turn)
    place = len(visit.said)
    visit.said.extend(Said(message, run.id, run.revision) for message in turn.messages)
    if run.ended:
        visit.open = [known for known in visit.open if known is not run]
    begun = [effect for effect in turn.effects if isinstance(effect, Begin)]
    visit.effects.extend(effect for effect in turn.effects if not isinstance(effect, Begin))
    for effect in begun:
        begin(visit, effect.flow, effect.args, asked=run.flow == "invitation")
        if effect.flow == "change-answer" and visit.open and visit.open[0].args == effect.args:
            visit.open[0].typed |= run.typed  # its edits are still followed
    if turn.understood is not None:
        visit.head(place, turn.understood)
    unheard = turn.unheard
    if turn.held is not None and not keep_held(visit, project_of(run), turn.held):
        unheard = unheard or held_event(turn.held)
    if unheard is not None and visit.person.agreed:
        out_of_the_blue(visit, unheard)
