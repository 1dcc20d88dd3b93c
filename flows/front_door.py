"""Where everything a person sends comes in: commands first, then the run a button belongs to, then the run in focus.

One call handles one event and gives a `Visit`: what to say, what to do, which runs changed. Pure, like the flows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from flows import FLOWS, engine
from flows.answers import Answer, NotAnAnswer
from flows.effects import Begin, Effect, KeepView, Revise, SetProfile
from flows.engine import Turn
from flows.kinds.kind import Answered
from flows.kinds.matching import plain
from flows.kinds.open_view import OpenView
from flows.messages import (
    Began,
    Button,
    Commanded,
    Edited,
    Incoming,
    Message,
    Pictured,
    Spoke,
    Tapped,
    Text,
    Typed,
    Unusable,
    Words,
)
from flows.navigation import AGAIN, BACK, CARRY_ON, HELP, SKIP
from flows.ports import Person, Ports
from flows.run import Run
from flows.small import ANYTHING_ELSE

COMMANDS = {flow.command: flow.name for flow in FLOWS.values() if flow.command}
"""Slash commands and the flow each begins; `/start` is read below. They win over any open question."""

MANY_WORDS = 3
"""From so many words on, what does not answer a question is taken for something that the person wants to say."""

BEFORE_A_YES = frozenset({"help", "stop", "privacy", "forget", "language", "welcome", "staff-join"})
"""What anyone may use who has not said yes to taking part."""


@dataclass(slots=True)
class Said:
    """One message, and the run and revision its buttons belong to."""

    message: Message
    run: str
    revision: int


@dataclass(slots=True)
class Visit:
    """What one event came to. `runs` are to be saved; `settled` replaces the tapped message."""

    person: Person
    ports: Ports
    said: list[Said] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    runs: dict[str, Run] = field(default_factory=dict)
    open: list[Run] = field(default_factory=list)
    settled: Message | None = None
    toast: Text | None = None

    @property
    def focus(self) -> Run | None:
        """The open run that gets what is typed, pictured or spoken: the one touched last that waits for something."""
        return next((run for run in self.open if not run.ended and run.asked and not run.rests), None)


def receive(event: Incoming, person: Person, runs: Sequence[Run], ports: Ports) -> Visit:
    """Handle one event. `runs` are the person's open runs, last touched first."""
    visit = Visit(person, ports, open=list(runs))
    event = _plain_words(event, visit)
    match event:
        case Commanded():
            _command(visit, event)
        case Began():
            _began(visit, event)
        case Tapped():
            _tapped(visit, event)
        case Edited():
            _edited(visit, event)
        case _:
            _content(visit, event)
    return visit


def _plain_words(event: Incoming, visit: Visit) -> Incoming:
    """ "stop" and "help", alone in a message, are commands; "skip" and "back" are the buttons of the open question."""
    if not isinstance(event, Typed) or len(event.text) > 40:
        return event
    typed = plain(event.text)
    for name in ("stop", "help"):
        if typed in _said_as(visit, name):
            return Commanded(name)
    focus = visit.focus
    if focus is not None:
        for name, value in (("skip", SKIP), ("back", BACK)):
            if typed in _said_as(visit, name) and _offers(visit, focus, value):
                return Tapped(focus.id, -1, value)
    return event


def _said_as(visit: Visit, name: str) -> set[str]:
    return {plain(words) for words in visit.ports.wording(Words(f"plain-{name}")).split(",")}


def _offers(visit: Visit, run: Run, value: str) -> bool:
    """Whether the open question has that button: a word that is none there is an answer like any other."""
    if value == BACK:
        return bool(run.answers)
    trial = engine.resume(
        FLOWS[run.flow], Run.from_json(run.to_json()), Tapped(run.id, -1, CARRY_ON), visit.person, visit.ports
    )
    return any(button.value == value for said in trial.messages for row in said.rows for button in row)


def _command(visit: Visit, event: Commanded) -> None:
    if event.name == "start":
        _start(visit, event.payload)
    elif event.name in COMMANDS:
        if event.name == "stop":
            for run in visit.open:
                _end(visit, run)
        _begin(visit, COMMANDS[event.name], {})
        if event.name in ("help", "privacy"):
            _remind(visit)
    else:
        _say(visit, Message((Words("no-such-command"),)))


def _start(visit: Visit, payload: str) -> None:
    kind, _, code = payload.partition("_")
    if kind == "i" and code:
        _begin(visit, "staff-join", {"invite": code})
        return
    if visit.person.stopped and visit.person.agreed:
        _do(visit, SetProfile(agreed=True))  # whoever comes back may be written to again
    if kind == "p" and code:
        project = visit.ports.project(code)
        flow = project.flow.replace("_", "-") if project else "have-your-say"
        _begin(visit, flow, {"project": code})
        return
    half_way = visit.focus
    if half_way is not None and half_way.flow != "welcome":
        _offer(visit, half_way, "half-way")
        return
    _begin(visit, "have-your-say", {})


def _began(visit: Visit, event: Began) -> None:
    """The bot's own doing: an invitation, an outcome, or a look at a run that was left half-way."""
    if event.flow == "nudge":
        run = next((run for run in visit.open if run.id == event.args.get("run")), None)
        if run is not None and run.asked and not run.rests and not visit.person.stopped:
            _offer(visit, run, "half-way-nudge")
        return
    if event.flow == "words":
        arguments = dict(event.args)
        _say(visit, Message((Words(arguments.pop("key"), arguments),)))
        return
    waiting = visit.focus
    _begin(visit, event.flow, dict(event.args))
    if waiting is not None and not waiting.ended:
        visit.open.remove(waiting)  # what we begin of our own accord does not take the floor
        visit.open.insert(0, waiting)


def _tapped(visit: Visit, event: Tapped) -> None:
    run = next((run for run in visit.open if run.id == event.run), None)
    if run is None or (event.revision >= 0 and event.revision != run.revision):
        visit.toast = Words("closed-question")
        return
    if event.value == HELP:
        _command(visit, Commanded("help"))
        return
    _resume(visit, run, event)


def _edited(visit: Visit, event: Edited) -> None:
    """An earlier message says something else now: so does the answer or the view that it made."""
    _do(visit, Revise(event.source, event.text))
    for run in visit.open:
        for stored in run.answers.values():
            if isinstance(stored, dict) and event.source and stored.get("source") == event.source:
                stored["text"] = event.text
                visit.runs[run.id] = run
    focus = visit.focus
    if focus is not None and isinstance(focus.part, dict) and focus.part.get("source") == event.source:
        _resume(visit, focus, event)


def _content(visit: Visit, event: Incoming) -> None:
    if isinstance(event, Unusable):
        _say(visit, Message((Words(f"unusable-{event.what}"),)))
        _remind(visit)
        return
    focus = visit.focus
    if focus is not None:
        _resume(visit, focus, event)
    elif visit.person.agreed:
        _out_of_the_blue(visit, event)
    else:
        _begin(visit, "have-your-say", {})


def _out_of_the_blue(visit: Visit, event: Incoming) -> None:
    """Said when nothing was asked. Greetings aside, it is kept until the person says what it is about."""
    if isinstance(event, Typed) and plain(event.text) in _said_as(visit, "hello"):
        _begin(visit, "have-your-say", {})
        return
    answer = _as_answer(event, visit)
    if answer is not None:
        _begin(visit, "out-of-the-blue", {"answer": answer.to_json()})


def _as_answer(event: Incoming, visit: Visit) -> Answer | None:
    if isinstance(event, Pictured):
        return Answer("image", text=event.caption, media=event.media, source=event.source)
    if isinstance(event, Spoke):
        return Answer("voice", text=event.caption, media=(event.media,), source=event.source)
    try:
        heard = OpenView(()).read(event, None, visit.ports)
    except NotAnAnswer:
        return None
    return Answer.from_json(heard.value) if isinstance(heard, Answered) else None


def _begin(visit: Visit, name: str, args: dict[str, object]) -> None:
    """Begin a flow, or offer to carry on with one like it that is half-way."""
    flow = FLOWS.get(name)
    if flow is None or (flow.staff and not visit.person.staff):
        _say(visit, Message((Words("no-such-command"),)))
        return
    if not visit.person.agreed and name not in BEFORE_A_YES and not flow.staff:
        name, args = "welcome", {"then": name, "then_args": args}
        flow = FLOWS[name]
    for run in [run for run in visit.open if run.flow == name]:
        if flow.single:
            _end(visit, run)
        elif run.args == args or (not args and run.asked and not run.rests) or _is_about(run, args.get("project")):
            _offer(visit, run, "half-way")
            return
    run = Run(id=visit.ports.new_id(), flow=name, args=args)
    visit.open.insert(0, run)
    _take(visit, run, engine.begin(flow, run, visit.person, visit.ports))


def _project_of(run: Run) -> str:
    """The project a run is about: named by a link, picked, or the only one that was open; empty where there is none."""
    opened = run.once.get("once/open") or []
    found = run.args.get("project") or run.answers.get("project") or (opened[0] if len(opened) == 1 else "")
    return found if isinstance(found, str) else ""


def _is_about(run: Run, project: object) -> bool:
    """Whether a run is half-way through this very project: a link to it opens that one, not a second beside it."""
    return bool(project) and _project_of(run) == project


def _resume(visit: Visit, run: Run, event: Incoming) -> None:
    if FLOWS[run.flow].staff and not visit.person.staff:  # their role was taken back while this was open
        _end(visit, run)
        _say(visit, Message((Words("no-such-command"),)))
        return
    visit.open.remove(run)
    visit.open.insert(0, run)
    _take(visit, run, engine.resume(FLOWS[run.flow], run, event, visit.person, visit.ports))


def _take(visit: Visit, run: Run, turn: Turn) -> None:
    """Take over what a turn came to, and begin what it wants begun."""
    visit.runs[run.id] = run
    visit.person = turn.person or visit.person
    visit.settled = turn.settled or visit.settled
    visit.toast = turn.toast or visit.toast
    if turn.refused is not None:
        _keep_anyway(visit, run, turn)
    visit.said.extend(Said(message, run.id, run.revision) for message in turn.messages)
    if run.ended:
        visit.open.remove(run)
    begun = [effect for effect in turn.effects if isinstance(effect, Begin)]
    visit.effects.extend(effect for effect in turn.effects if not isinstance(effect, Begin))
    for effect in begun:
        _begin(visit, effect.flow, dict(effect.args))
    if turn.unheard is not None and visit.person.agreed:
        _out_of_the_blue(visit, turn.unheard)


def _keep_anyway(visit: Visit, run: Run, turn: Turn) -> None:
    """A picture, a voice note or a sentence that answers another question than the one asked: kept all the same."""
    event, project = turn.refused, _project_of(run)
    a_few_words = isinstance(event, Typed) and len(event.text.split()) < MANY_WORDS
    if not project or not visit.person.agreed or event is None or a_few_words or not turn.messages:
        return
    answer = _as_answer(event, visit)
    if answer is None:
        return
    number = visit.ports.new_id()
    visit.effects.append(KeepView(project, f"{ANYTHING_ELSE}-{number}", **answer.fields()))
    put = turn.messages[-1]
    turn.messages[-1] = replace(put, text=(Words("kept-as-well"), *put.text[1:]))


def _offer(visit: Visit, run: Run, key: str) -> None:
    """Carry on or start again?"""
    visit.open.remove(run)
    visit.open.insert(0, run)
    visit.runs[run.id] = run
    row = (Button(Words("button-carry-on"), CARRY_ON), Button(Words("button-start-again"), AGAIN))
    visit.said.append(Said(Message((Words(key),), (row,)), run.id, run.revision))


def _remind(visit: Visit) -> None:
    """After a word in between, the open question again, or that its project has closed meanwhile."""
    focus = visit.focus
    if focus is not None:
        _resume(visit, focus, Tapped(focus.id, -1, CARRY_ON))


def _end(visit: Visit, run: Run) -> None:
    run.ended, run.asked, run.part = True, "", None
    visit.runs[run.id] = run
    visit.open = [known for known in visit.open if known is not run]


def _say(visit: Visit, message: Message) -> None:
    visit.said.append(Said(message, "", 0))


def _do(visit: Visit, effect: Effect) -> None:
    visit.effects.append(effect)
    if isinstance(effect, SetProfile):
        visit.person = replace(visit.person, stopped=False)
