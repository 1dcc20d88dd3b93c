"""Where everything a person sends comes in: commands first, then the run a button belongs to, then the run in focus.

One call handles one event and gives a `Visit`: what to say, what to do, which runs changed. Pure, like the flows.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from flows import FLOWS, engine
from flows.beginning import begin, carry_on, out_of_the_blue, remind, resume, said_as
from flows.effects import SetProfile
from flows.half_way import answer_offer, let_go, nudge
from flows.kinds.in_passing import is_friendly
from flows.kinds.matching import plain
from flows.kinds.pieces import pieces_of, without
from flows.messages import (
    Aloud,
    Began,
    Button,
    Commanded,
    Edited,
    Incoming,
    Message,
    Pictured,
    Reacted,
    Spoke,
    Tapped,
    Typed,
    Unusable,
    Words,
)
from flows.navigation import BACK, CARRY_ON, HELP, SKIP
from flows.ports import Person, Ports
from flows.put_again import put_again
from flows.read_aloud import read_out
from flows.reading import is_changed
from flows.run import Run
from flows.saying import keep_what_waits, project_of
from flows.turn import Turn
from flows.unsaying import change_everywhere, is_asked, revise, take_back_everywhere
from flows.visit import Said, Visit

COMMANDS = {flow.command: flow.name for flow in FLOWS.values() if flow.command}
"""Slash commands and the flow each begins; `/start` is read below. They win over any open question."""


def receive(event: Incoming, person: Person, runs: Sequence[Run], ports: Ports, newest: str = "") -> Visit:
    """Handle one event. `runs` are the person's open runs, last touched first; `newest` is the one whose buttons they
    saw last."""
    visit = Visit(person, ports, open=list(runs), newest=newest)
    typed, event = event, _plain_words(event, visit)
    an_option_too = isinstance(typed, Typed) and event == Commanded("stop") and _on_an_option(visit, plain(typed.text))
    match event:
        case Commanded():
            _command(visit, event)
        case Began():
            _began(visit, event)
        case Tapped():
            _tapped(visit, event)
        case Aloud():
            read_out(visit, event)
        case Edited():
            _edited(visit, event)
        case Reacted():
            _reacted(visit, event)
        case _:
            _content(visit, event)
    if any(map(is_changed, visit.runs.values())):
        put_again(visit)
    if an_option_too:
        visit.say(Message((Words("stop-was-an-answer"),)))
    change_everywhere(visit)
    take_back_everywhere(visit)
    return visit


def _plain_words(event: Incoming, visit: Visit) -> Incoming:
    """ "stop" and "help", alone in a message, are commands; "skip", "keep it" and "back" are buttons that are there.

    What stands on one of its options is that option, but for "stop".
    """
    if not isinstance(event, Typed) or len(event.text) > 40:
        return event
    typed = plain(event.text)
    for name in ("stop", "help", "later"):
        if typed in said_as(visit, name) and (name == "stop" or not _on_an_option(visit, typed)):
            return Commanded(name)
    focus = visit.focus
    if focus is not None:
        if typed in said_as(visit, "back") and _offers(visit, focus, BACK, typed):
            return Tapped(focus.id, -1, BACK)
        if typed in said_as(visit, "skip") and (
            _offers(visit, focus, SKIP, typed)
            # What a project asks and nobody can skip says why: "skip" is nobody's answer to it.
            or (is_asked(focus.asked) and not _on_an_option(visit, typed))
        ):
            return Tapped(focus.id, -1, SKIP)
        if focus.asked in focus.undone and typed == plain(visit.ports.wording(Words("button-keep"))):
            return Tapped(focus.id, -1, SKIP)
    return event


def _offers(visit: Visit, run: Run, value: str, typed: str) -> bool:
    """Whether the open question has that button: a word that is none there, or stands on another, is an answer like any
    other ("pass" on a statement, "undo" in a ranking)."""
    if _on_an_option(visit, typed):
        return False
    if value == BACK:
        return bool(run.answers or run.part)
    half_made = bool(run.part) and _takes(visit, run, Tapped(run.id, -1, SKIP))  # there it is "that's all"
    return half_made or any(button.value == SKIP for button in _buttons(visit, run))


def _on_an_option(visit: Visit, typed: str) -> bool:
    """Whether a word stands on a button of the open question, other than those below every question."""
    buttons = _buttons(visit, visit.focus) if visit.focus is not None else []
    ours = (BACK, SKIP, HELP)
    return any(plain(visit.ports.wording(button.label)) == typed for button in buttons if button.value not in ours)


def _buttons(visit: Visit, run: Run) -> list[Button]:
    """The buttons of the open question."""
    trial = _trial(visit, run, Tapped(run.id, -1, CARRY_ON))
    return [button for said in trial.messages for row in said.rows for button in row]


def _takes(visit: Visit, run: Run, event: Incoming) -> bool:
    """Whether the open question has any use for this."""
    trial = _trial(visit, run, event)
    return trial.refused is None and trial.unheard is None


def _trial(visit: Visit, run: Run, event: Incoming) -> Turn:
    """What would come of an event; nothing does."""
    copy = Run.from_json(json.loads(json.dumps(run.to_json())))
    return engine.resume(FLOWS[run.flow], copy, event, visit.person, visit.ports)


def _command(visit: Visit, event: Commanded) -> None:
    if event.name == "start":
        _start(visit, event.payload)
    elif event.name in COMMANDS:
        if event.name == "stop":
            for run in list(visit.open):
                keep_what_waits(visit, run)
                visit.end(run)
        about = project_of(visit.focus) if event.name == "later" and visit.focus is not None else ""
        begin(visit, COMMANDS[event.name], {"project": about} if about else {})
        if event.name in ("help", "privacy"):
            remind(visit)
    else:
        visit.say(Message((Words("no-such-command"),)))


def _start(visit: Visit, payload: str) -> None:
    kind, _, code = payload.partition("_")
    if kind == "i" and code:
        begin(visit, "staff-join", {"invite": code})
        return
    if visit.person.stopped and visit.person.agreed:
        visit.do(SetProfile(agreed=True))  # whoever comes back may be written to again
    if kind == "p" and code:
        project = visit.ports.project(code)
        flow = project.flow.replace("_", "-") if project else "have-your-say"
        begin(visit, flow, {"project": code})
        return
    half_way = visit.focus
    if half_way is not None and half_way.flow != "welcome":
        carry_on(visit, half_way)
        return
    begin(visit, "have-your-say", {})


def _began(visit: Visit, event: Began) -> None:
    """The bot's own doing: an invitation, an outcome, or a look at a run that was left half-way."""
    if event.flow in ("nudge", "let-go"):
        (nudge if event.flow == "nudge" else let_go)(visit, str(event.args.get("run")))
        return
    if event.flow == "words":
        arguments = dict(event.args)
        visit.say(Message((Words(arguments.pop("key"), arguments),)))
        return
    if event.args.get("again") and visit.ports.reminded(str(event.args.get("project"))):
        return  # nobody is reminded twice
    waiting = visit.focus
    if event.flow == "send-again" and not event.args.get("kept") and _is_left_out(visit, event):
        return
    begin(visit, event.flow, event.args, ours=True)
    if waiting is not None and not waiting.ended:  # what we begin of our own accord does not take the floor
        visit.open = [waiting, *(run for run in visit.open if run is not waiting)]


def _is_left_out(visit: Visit, event: Began) -> bool:
    """What could not be opened waits to be sent: it is taken out, and the question says so."""
    media, focus = str(event.args.get("media")), visit.focus
    for run in visit.open:
        if any(media in piece.get("media", ()) for piece in pieces_of(run.part)):
            run.part = without(run.part, media)
            visit.runs[run.id] = run
            if run is focus:
                place = len(visit.said)
                remind(visit)
                visit.head(place, Words(f"send-again-{event.args.get('why', 'unreadable')}"))
                return True
    return False


def _tapped(visit: Visit, event: Tapped) -> None:
    run = next((run for run in visit.open if run.id == event.run), None)
    if run is None or (event.revision >= 0 and event.revision != run.revision):
        visit.toast = Words("closed-question")
    elif event.value == HELP:
        _command(visit, Commanded("help"))
    else:
        resume(visit, run, event)


def _edited(visit: Visit, event: Edited) -> None:
    focus, said = visit.focus, len(visit.said)
    waiting = pieces_of(focus.part) if focus is not None else []
    revise(visit, event)
    if focus is not None and any(piece.get("source") == event.source for piece in waiting):
        resume(visit, focus, event)
        if not any(piece.get("media") for piece in waiting):
            del visit.said[said:]  # words stand in the chat as they are now; with a picture they are quoted


def _reacted(visit: Visit, event: Reacted) -> None:
    """An emoji on the open question answers it, if it can; on anything else it has no effect."""
    focus = visit.focus
    if focus is None or not visit.person.agreed:
        return
    ours = any(piece.get("source") == event.source for piece in pieces_of(focus.part))
    if (ours or focus.id == event.run) and _takes(visit, focus, event):
        resume(visit, focus, event)


def _content(visit: Visit, event: Incoming) -> None:
    if isinstance(event, Unusable):
        visit.say(Message((Words(f"unusable-{event.what}"),)))
        remind(visit)
        return
    focus = _sent_again(visit, event) or _asked_last(visit, event) or visit.focus
    if focus is not None and focus.id != visit.newest and _is_a_nod(visit, event):
        visit.say(Message((Words("out-of-the-blue-heart"),)))
        return
    if isinstance(event, Typed) and focus is not None and answer_offer(visit, focus, event):
        return
    if focus is not None:
        resume(visit, focus, event)
    elif visit.person.agreed:
        out_of_the_blue(visit, event)
    elif visit.person.staff:
        visit.say(Message((Words("staff-nothing-open"),)))
    elif visit.person.agreed is False and isinstance(event, Typed) and is_friendly(event.text, visit.ports):
        visit.say(Message((Words("out-of-the-blue-heart"),)))  # they said "not now", and mean it well
    else:
        begin(visit, "have-your-say", {})


def _asked_last(visit: Visit, event: Incoming) -> Run | None:
    """What was asked last, where it can wait and this answers it: a "no" under "May we play your voice?" is no answer
    to the question that stood open before."""
    last = next((run for run in visit.open if run.id == visit.newest and run.asked and run.rests), None)
    return last if last is not None and isinstance(event, Typed) and _takes(visit, last, event) else None


def _is_a_nod(visit: Visit, event: Incoming) -> bool:
    """Whether it is thanks or the like, under something that came last and waits for nothing (an outcome)."""
    resting = any(run.id == visit.newest and run.rests for run in visit.open)
    return resting and isinstance(event, Typed) and is_friendly(event.text, visit.ports)


def _sent_again(visit: Visit, event: Incoming) -> Run | None:
    """We asked for a picture or voice note again: the next one is it, unless another waits to be sent."""
    if not isinstance(event, Pictured | Spoke) or (visit.focus is not None and visit.focus.part):
        return None
    return next((run for run in visit.open if run.flow == "send-again" and run.asked), None)


__all__ = ["COMMANDS", "Said", "Visit", "receive"]
