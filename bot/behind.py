"""Which messages of ours lose their buttons: those whose question is behind the person.

A run asks one thing at a time, so whatever of it stands further up is done with as soon as it asks anew or has ended.
The newest message with buttons is known of each account (`Known.live_message`); where another run put its question
below it, it is noted with the run that it belongs to (`Behind`) until that run goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.storage.people import Known
from flows.effects import Forget
from flows.messages import Words
from flows.visit import Visit

MOST = 8
"""Messages of one run that are noted; nobody puts more questions over one."""

CLOSED = Words("closed-question")

Behind = Mapping[str, tuple[int, ...]]
"""Messages that stand further up and whose buttons still work, by the run they belong to."""


@dataclass(frozen=True, slots=True)
class Tap:
    """The message whose button was tapped, and the run that the button is of; empty where it is of none."""

    message: int | None = None
    run: str = ""
    has_media: bool = False


@dataclass(slots=True)
class Shown:
    """What is on a person's screen of the runs that were open before a visit."""

    known: Known
    tap: Tap = field(default_factory=Tap)
    behind: Behind = field(default_factory=dict)

    def dead(self, visit: Visit) -> Iterator[tuple[int, str]]:
        """The messages that lose their buttons, each once, with their runs; not the tapped one where it is changed into
        something else anyway."""
        known, tap = self.known, self.tap
        changed = visit.settled is not None or any(said.message.same for said in visit.said)
        past = {tap.message} if tap.message is not None and changed else set()
        for message, run in self._buttons(moved_on(visit)):
            if message not in past:
                past.add(message)
                yield message, run
        if tap.message is not None and tap.message not in past and visit.toast == CLOSED:
            # Where its run is open, a tap too many may come from a message that has a new question by now.
            still_open = {run.id for run in visit.open}
            newest = tap.message == known.live_message and known.live_run in still_open
            if not newest and (tap.run == known.live_run or tap.run not in still_open):
                yield tap.message, tap.run

    def has_media(self, message: int) -> bool:
        """Whether a message is known to be a picture or a voice note."""
        if message == self.tap.message:
            return self.tap.has_media
        return self.known.live_media and message == self.known.live_message

    def _buttons(self, runs: set[str]) -> Iterator[tuple[int, str]]:
        """All that shows a question of these runs."""
        known, tap = self.known, self.tap
        if known.live_message is not None and known.live_run in runs:
            yield known.live_message, known.live_run
        if tap.message is not None and tap.run in runs:
            yield tap.message, tap.run
        for run in runs & self.behind.keys():
            for message in self.behind[run]:
                yield message, run

    def after(self, visit: Visit) -> Behind:
        """What is to be noted of the runs that are open after the visit."""
        known, gone = self.known, moved_on(visit)
        noted = {run: messages for run, messages in self.behind.items() if run not in gone}
        live, below = known.live_run, [said.run for said in visit.said if said.message.rows]
        still_open = live is not None and live not in gone and any(run.id == live for run in visit.open)
        if known.live_message is not None and still_open and any(run != live for run in below):
            before = [message for message in noted.get(live or "", ()) if message != known.live_message]
            noted[live or ""] = (*before, known.live_message)[-MOST:]
        return noted


def moved_on(visit: Visit) -> set[str]:
    """The runs whose earlier questions are behind the person: they say something new, or have ended."""
    gone = {run.id for run in visit.runs.values() if run.ended or any(said.run == run.id for said in visit.said)}
    if any(isinstance(effect, Forget) for effect in visit.effects):
        gone.update(run.id for run in visit.open)
    return gone
