"""What one event made a flow do."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from flows.effects import Effect
from flows.messages import Incoming, Message, Text
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
    understood: Text | None = None
    """What was made of something typed. It stands above what is said next."""

    def settle(self, put: Message, shown: Text) -> None:
        """Have the tapped question stay as it was put, with what was answered and nothing left to tap or to ask."""
        text = put.text[:-1] if put.for_more else put.text
        self.settled = replace(put, rows=(), text=text if shown in text else (*text, shown))
