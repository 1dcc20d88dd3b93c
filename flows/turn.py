"""What one event made a flow do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from flows.effects import Effect
from flows.messages import Incoming, Json, Message, Tapped, Text, lines_of
from flows.navigation import SKIP
from flows.ports import Person
from flows.run import Run


@dataclass(slots=True)
class Turn:
    """What one event made a flow do. `settled` replaces the tapped message; `toast` answers the tap."""

    run: Run
    messages: list[Message] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    settled: Message | None = None
    toast: Text | None = None
    person: Person | None = None
    refused: Incoming | None = None
    """What did not answer the question; the first paragraph of the last message says what would."""
    unheard: Incoming | None = None
    """What was said to a question that is asked no more: the caller finds it another home."""
    held: Json = None
    """What was said to a question that another was put in before, and that was never asked again (`Run.held`)."""
    understood: Text | None = None
    """What was made of something typed. It stands above what is said next."""

    def settle(self, put: Message, shown: Text, event: Incoming, alone: Callable[[], Message]) -> None:
        """Have the tapped question stay as it was put, with what was answered and nothing left to tap or to ask.

        An option can be tapped while "Send it?" stands below its question: what stays is the question, put `alone`.
        """
        there = {SKIP, *(button.value for row in put.rows for button in row)}
        if isinstance(event, Tapped) and event.value not in there:
            put = alone()
        told = lines_of(shown)
        asked = put.text[: len(put.text) - put.hint]
        text = tuple(one for one in asked if not all(line in told for line in lines_of(one)))
        self.settled = replace(put, rows=(), text=(*text, shown), hint=0)
