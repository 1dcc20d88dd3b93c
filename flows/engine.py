"""Runs a flow against a recorded run.

A flow is one async function. On each event it is run from the top: `talk.ask` returns at once where its key has an
answer, and the first without one is put to the person and the function dropped there (design, section 4). It awaits
nothing but `talk`, so the engine drives it by hand with `coroutine.send`: no event loop, microseconds a step.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn, cast

from flows import noted
from flows.answers import Answer, NotAnAnswer
from flows.effects import Effect, SetProfile
from flows.kinds.kind import Answered, Kind, More
from flows.kinds.pieces import pieces_of
from flows.kinds.standing import a_step_back, so_far, sort_of, stands
from flows.messages import Arg, Incoming, Json, Message, Tapped, Text, Typed, Words
from flows.navigation import AGAIN, BACK, CARRY_ON, SKIP, navigation
from flows.ports import Person, Ports
from flows.run import SKIPPED, AwaitedSomethingElse, Flow, KeyUsedTwice, Run, held_event, hold
from flows.turn import Turn


class _StartAgain(Exception):
    """The flow is to be run from the top with what is recorded now."""


class _Wait:
    def __await__(self) -> Generator[_Wait, None, None]:
        yield self


@dataclass(slots=True)
class _Pass:
    flow: Flow
    run: Run
    turn: Turn
    person: Person
    ports: Ports
    event: Incoming | None
    tapped: bool
    seen: set[str] = field(default_factory=set)
    sorry: Text | None = None
    stands: bool = False


class Talk:
    """What a flow talks through. Keys are names within the flow; `inside` gives a nested flow names of its own."""

    def __init__(self, state: _Pass, prefix: str = "", words: str = "") -> None:
        self._state = state
        self._prefix = prefix
        self._words = words or state.flow.name

    @property
    def ports(self) -> Ports:
        return self._state.ports

    @property
    def person(self) -> Person:
        return self._state.person

    @property
    def args(self) -> Mapping[str, Json]:
        return self._state.run.args

    def inside(self, prefix: str, words: str = "") -> Talk:
        """A talk for a nested flow: `await other_flow(talk.inside("other"))`."""
        return Talk(self._state, f"{self._prefix}{prefix}/", words or self._words)

    def words(self, key: str, **args: Arg) -> Words:
        """The words of this flow by their short name."""
        return Words(f"{self._words}-{key}", args)

    async def ask(
        self,
        key: str,
        kind: Kind[Any],
        *,
        same: bool = False,
        rests: bool = False,
        keep: Callable[[Answer], Effect] | None = None,
    ) -> Any:
        """The answer, once there is one; `None` if it was skipped.

        `same` puts the question into the message that was tapped. `rests` marks a question that may stay open
        without anyone waiting for it: what is typed goes elsewhere. `keep` is how words and taps are kept at once to
        which the person may still add: they may never say that this is all.
        """
        state, full = self._state, self._once_only(key)
        run = state.run
        if full in run.answers:
            stored = run.answers[full]
            if stored == SKIPPED:
                return None
            try:
                return kind.load(stored)
            except NotAnAnswer:  # the question was edited since: ask it again
                del run.answers[full]
        name = f"{self._words}-{key}"
        noted.fit(run, full, kind)
        if (event := self._event_for(full)) is not None and self._hear(full, name, kind, event):
            return None if run.answers[full] == SKIPPED else kind.load(run.answers[full])
        if keep is not None and event is not None and full not in run.undone:  # until the new one is whole that stands
            await self._keep_so_far(full, kind, keep)
        self._put(full, name, kind, same=same, rests=rests)
        await _Wait()
        raise AssertionError("a waiting flow is dropped, never resumed")

    async def say(self, key: str, **args: Arg) -> None:
        """Say the words of that name, once in this run."""
        await self.show(key, Message((self.words(key, **args),)))

    async def show(self, key: str, message: Message | Callable[[], Message]) -> None:
        """Show a message, once in this run; what makes it is called only then."""
        full = self._once_only(f"say/{key}")
        if full not in self._state.run.done:
            self._state.run.done[full] = 1
            self._state.turn.messages.append(message() if callable(message) else message)

    async def do(self, effect: Effect, half_said: str = "") -> None:
        """Have an effect carried out: once, and again only if an answer behind it was changed.

        `half_said` is for the engine: the question of which only the first words are there.
        """
        state = self._state
        full = f"do/{self._prefix}{type(effect).__name__}/{effect.subject()}"
        if full in state.seen:
            raise KeyUsedTwice(full)
        state.seen.add(full)
        if noted.note(state.run, full, effect, half_said):
            state.turn.effects.append(effect)
            if isinstance(effect, SetProfile):
                fields = effect.fields().items()
                told = {name: value for name, value in fields if value is not None and name != "may_invite"}
                state.person = replace(state.person, **told)

    async def _keep_so_far(self, full: str, kind: Kind[Any], keep: Callable[[Answer], Effect]) -> None:
        said = so_far(kind, self._state.run.part)
        if said is None:
            self._take_back(noted.half_said(full))
        else:
            await self.do(keep(said), half_said=full)

    def _take_back(self, gone: Callable[[noted.Noted], bool]) -> None:
        self._state.turn.effects.extend(noted.take_back(self._state.run, self._state.seen, gone))

    async def once(self, key: str, make: Callable[[], Json]) -> Json:
        """A value made the first time and the same ever after: a moment, a fresh id."""
        full = self._once_only(f"once/{key}")
        if full not in self._state.run.once:
            self._state.run.once[full] = make()
        return self._state.run.once[full]

    def let_stand(self) -> None:
        """What was done so far stays done, though this pass does not come by it: a project has closed meanwhile."""
        self._state.stands = True

    def has_done(self, effect: Effect) -> bool:
        """Whether this run had such an effect carried out, with these values or others."""
        return f"do/{self._prefix}{type(effect).__name__}/{effect.subject()}" in self._state.run.done

    def answered(self, key: str) -> bool:
        """Whether there is an answer by now, so that what would stand above its question matters no more."""
        return f"{self._prefix}{key}" in self._state.run.answers

    def start_again(self) -> NoReturn:
        """Forget all answers and run from the top; ends this pass of the flow. What was done stands, come what may."""
        self._state.run.forget_all()
        self._state.run.done.clear()
        raise _StartAgain

    def _once_only(self, key: str) -> str:
        full = f"{self._prefix}{key}"
        if full in self._state.seen:
            raise KeyUsedTwice(full)
        self._state.seen.add(full)
        return full

    def _event_for(self, full: str) -> Incoming | None:
        """What came in for this question: now, or while a question put in before it was still unasked."""
        state, run = self._state, self._state.run
        if state.event is not None and run.asked == full:
            event, state.event = state.event, None
            return event
        if run.held is not None and run.held[0] == full:
            event, run.part, run.sort = held_event(run.held), run.held[3], "".join(run.held[4:])
            run.asked, run.held, state.tapped = full, None, False
            return event
        return None

    def _hear(self, full: str, name: str, kind: Kind[Any], event: Incoming) -> bool:
        """Let the open question read the event; whether it is answered now."""
        state, run = self._state, self._state.run
        if isinstance(event, Tapped) and event.value == BACK:
            if stands(kind, run.part) is not None:
                run.part = a_step_back(run.part)
            elif run.forget_newest():
                raise _StartAgain
            return False
        if isinstance(event, Tapped) and event.value == AGAIN:
            run.go_back_to_the_start(full, stands(kind, run.part))
            raise _StartAgain
        if isinstance(event, Tapped) and event.value == CARRY_ON:
            return False
        try:
            heard = self._read(full, name, kind, event)
            if isinstance(heard, Answered) and heard.value != SKIPPED:
                kind.load(heard.value)  # half of it may be from before the question was edited
        except NotAnAnswer as sorry:
            state.sorry = Words(sorry.words, sorry.args_for_words)
            state.turn.refused = event
            return False
        if isinstance(heard, More):
            run.part = heard.part
            state.turn.toast = heard.toast
            return False
        made_of = run.part
        run.answer(full, heard.value, event.source if isinstance(event, Typed) else "")
        state.turn.understood = heard.back
        if state.tapped and state.turn.settled is None:
            shown = Words("skipped") if heard.value == SKIPPED else kind.shown(name, heard.value)
            state.turn.settle(kind.put(name, made_of), shown, event, lambda: kind.put(name, None))
        return True

    def _read(self, full: str, name: str, kind: Kind[Any], event: Incoming) -> Answered | More:
        """What the kind makes of it. To skip what was begun is to add nothing: what was said of it stands."""
        run, part = self._state.run, self._state.run.part
        said, may_skip = stands(kind, part), kind.optional or full in run.undone
        if not isinstance(event, Tapped) or event.value != SKIP or (said is None and not may_skip):
            return kind.read(event, part, self._state.ports)
        said = run.undone.get(full) if said is None else said
        if said is not None:
            return Answered(said, None if self._state.tapped or pieces_of(part) else kind.shown(name, said))
        self._take_back(lambda done: done.get("after") == full)  # they went back, and would rather not say
        return Answered(SKIPPED)

    def _put(self, full: str, name: str, kind: Kind[Any], *, same: bool, rests: bool) -> None:
        state, run = self._state, self._state.run
        if state.event is not None and run.asked:
            # A question was put in before the one that was answered: nothing said is lost, it waits for its question.
            run.held, state.event = hold(run, state.event), None
        if run.asked != full:
            run.revision += bool(run.asked)  # buttons of the question that was open must not answer this one
            run.asked, run.part = full, None
        run.rests, run.sort = rests, sort_of(kind)
        put = kind.put(name, run.part)
        if state.sorry is not None:
            put = replace(put, text=(state.sorry, *put.text))
        keep = full in run.undone and run.part is None
        if keep:
            put = replace(put, text=(*put.text, kind.shown(name, run.undone[full])))
        skip, help_ = kind.optional and stands(kind, run.part) is None, not rests and not state.flow.staff
        row = navigation(back=bool(run.answers) and not rests, skip=skip, keep=keep, help_=help_)
        rows = (*put.rows, row) if row else put.rows
        # An answered question keeps its message; a toggled or taken-back one is drawn over.
        in_place = state.tapped and (same or state.turn.settled is None) and not state.turn.messages
        if in_place:
            state.turn.settled = None
        state.turn.messages.append(replace(put, rows=rows, same=in_place, more=in_place and run.part is not None))


def begin(flow: Flow, run: Run, person: Person, ports: Ports) -> Turn:
    """Start a run."""
    return _drive(_Pass(flow, run, Turn(run), person, ports, None, tapped=False))


def resume(flow: Flow, run: Run, event: Incoming, person: Person, ports: Ports) -> Turn:
    """Carry a run on with what came in. The caller has checked that a tap belongs to the run and its revision."""
    tapped = isinstance(event, Tapped) and event.revision >= 0  # typed words for a button have no message to edit
    return _drive(_Pass(flow, run, Turn(run), person, ports, event, tapped=tapped))


def _drive(state: _Pass) -> Turn:
    run = state.run
    while True:
        state.seen.clear()
        told = state.flow.tell(Talk(state))
        steps = cast("Generator[object, None, None]", told.__await__())
        try:
            awaited = steps.send(None)
        except StopIteration:
            state.turn.unheard, state.turn.held = state.event, run.held
            run.ended, run.asked, run.part, run.held = True, "", None, None
            if not state.stands:
                state.turn.effects.extend(noted.take_back(run, state.seen, noted.answer_gone(run)))
            return state.turn
        except _StartAgain:
            continue
        else:
            if not isinstance(awaited, _Wait):
                raise AwaitedSomethingElse(state.flow.name)
            return state.turn
        finally:
            steps.close()
            state.turn.person = state.person
