"""What one event came to: what to say, what to do, which runs changed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from flows.effects import Effect, SetProfile
from flows.messages import Message, Text
from flows.ports import Person, Ports
from flows.run import Run


@dataclass(slots=True)
class Said:
    """One message, and the run and revision its buttons belong to."""

    message: Message
    run: str
    revision: int


@dataclass(slots=True)
class Visit:
    """`runs` are to be saved, `touched` those the person did something in; `settled` replaces the tapped message.
    `newest` is the run whose buttons stand under the newest message that has any.
    """

    person: Person
    ports: Ports
    said: list[Said] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    runs: dict[str, Run] = field(default_factory=dict)
    touched: set[str] = field(default_factory=set)
    open: list[Run] = field(default_factory=list)
    settled: Message | None = None
    toast: Text | None = None
    newest: str = ""

    @property
    def focus(self) -> Run | None:
        """The open run that gets what is typed, pictured or spoken: the one touched last that waits for something."""
        return next((run for run in self.open if not run.ended and run.asked and not run.rests), None)

    def say(self, message: Message) -> None:
        """Say something that belongs to no run."""
        self.said.append(Said(message, "", 0))

    def head(self, place: int, line: Text) -> None:
        """Put a line above what is said from that place on; alone, where nothing is."""
        if place < len(self.said):
            first = self.said[place]
            above = replace(first.message, text=(line, *first.message.text))
            self.said[place] = replace(first, message=above)
        else:
            self.say(Message((line,)))

    def do(self, effect: Effect) -> None:
        """Have something done that no flow asked for."""
        self.effects.append(effect)
        if isinstance(effect, SetProfile):
            self.person = replace(self.person, stopped=False)

    def take_up(self, run: Run) -> None:
        """Put a run first: the person is in it now."""
        self.open = [run, *(known for known in self.open if known is not run)]
        self.runs[run.id] = run
        self.touched.add(run.id)
        run.offered = False

    def has_use_for(self, media: str) -> bool:
        """Whether a picture or voice note that came in is part of something: done, or still open in a conversation."""
        going_on = (repr(run.to_json()) for run in self.runs.values() if not run.ended)
        return any(media in held for held in (*going_on, *map(repr, self.effects)))

    def end(self, run: Run) -> None:
        """Let a run go."""
        run.ended, run.asked, run.part, run.held = True, "", None, None
        self.runs[run.id] = run
        self.open = [known for known in self.open if known is not run]
