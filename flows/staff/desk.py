"""What every conversation for staff shares: their look-ups, and a screen of buttons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from flows.answers import NotAnAnswer
from flows.effects import TO_THE_TEAM
from flows.engine import Talk
from flows.kinds.choice import labelled
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.matching import match
from flows.messages import Button, Incoming, Json, Literal, Message, Tapped, Text, Typed, words
from flows.ports import Option, OwnView, Project, StaffPorts

HELD_BACK = "held_back"
"""The status of a view that stays with the team."""


def for_staff(talk: Talk) -> StaffPorts:
    """The look-ups of staff; they answer nothing for anyone else."""
    return cast("StaffPorts", talk.ports)


@dataclass(frozen=True, slots=True)
class Menu:
    """One screen of buttons over things that come and go while it stands there; the value of the button tapped.

    Unlike a `Choice`, an answer stays an answer when its button is no longer on the screen: the flow looks the
    thing up, and says so if it is gone. `private` keeps what a person said from being forwarded or saved.
    """

    prompt: tuple[Text, ...]
    rows: tuple[tuple[Option, ...], ...]
    private: bool = False
    optional: bool = False

    def put(self, name: str, part: Json) -> Message:
        rows = tuple(tuple(Button(labelled(option), option.id) for option in row) for row in self.rows if row)
        return Message(self.prompt, rows, private=self.private)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if isinstance(event, Tapped) and event.value and not event.value.startswith("!"):
            return Answered(event.value)
        options = tuple(option for row in self.rows for option in row)
        if isinstance(event, Typed) and (meant := match(event.text, options, reader)) is not None:
            return Answered(meant)
        raise NotAnAnswer("sorry-tap-one")

    def load(self, stored: Json) -> str:
        if not isinstance(stored, str):
            raise NotAnAnswer("sorry-tap-one")
        return stored

    def shown(self, name: str, stored: Json) -> Text:
        chosen = next((option for row in self.rows for option in row if option.id == stored), None)
        return words("staff-went", to=labelled(chosen) if chosen else Literal("✓"))


def option(talk: Talk, name: str, emoji: str = "") -> Option:
    """A button of this flow, worded `<flow>-button-<name>`."""
    return Option(name, talk.words(f"button-{name}"), emoji)


def question_name(project: Project | None, question: str) -> Text:
    """What a view answers, in the project's own words; questions to the team and free words have names of ours."""
    if is_to_the_team(question):
        return words("staff-question-to-the-team")
    asked = next((q for q in project.questions if q.id == question), None) if project else None
    return asked.text if asked else words("staff-anything-else")


def is_to_the_team(question: str) -> bool:
    """Whether a view is a question that somebody asked about an outcome."""
    return question.startswith(TO_THE_TEAM)


def is_waiting(view: OwnView) -> bool:
    """Whether nobody has let it through or held it back yet."""
    return view.status == "waiting"
