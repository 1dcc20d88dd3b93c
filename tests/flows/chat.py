"""The test chat: one person's phone, as `chat.types("...")`, `chat.taps("Skip")`, `chat.sees("thanks")`.

Every run goes through JSON between two events, so every test is a test of carrying on after a restart.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, TypeVar

from flows import FLOWS
from flows.effects import Effect, Forget
from flows.front_door import Said, Visit, receive
from flows.messages import (
    Began,
    Commanded,
    Edited,
    Incoming,
    Json,
    Message,
    Pictured,
    Spoke,
    Tapped,
    Text,
    Typed,
    Unusable,
)
from flows.ports import Person
from flows.run import Run
from tests.flows.english import worded
from tests.flows.keys import every_words, words_in
from tests.flows.lookups import Lookups
from tests.flows.world import World

Kind = TypeVar("Kind", bound=Effect)


@dataclass
class Chat:
    """What one person has on their phone. `shown` are its messages, oldest first; `newest` those of the last turn."""

    world: World
    who: str
    runs: list[Json] = field(default_factory=list)
    shown: list[Said] = field(default_factory=list)
    newest: list[Message] = field(default_factory=list)
    toast: Text | None = None
    last_tap: Tapped | None = None
    effects: list[Effect] = field(default_factory=list)
    _sources: Any = field(default_factory=lambda: count(1))

    @classmethod
    def of(cls, world: World, person: Person) -> Chat:
        world.people.setdefault(person.id, person)
        return cls(world, person.id)

    @property
    def person(self) -> Person:
        return self.world.people[self.who]

    # --- what a person does

    def types(self, text: str, source: str = "") -> Chat:
        return self.sends(Typed(text, source or self._source()))

    def taps(self, name: str) -> Chat:
        """Tap the newest button with that label or value."""
        return self.sends(self.button(name))

    def taps_again(self) -> Chat:
        """Tap the last tapped button once more, though it may be gone."""
        assert self.last_tap is not None
        return self.sends(self.last_tap)

    def sends_picture(self, *media: str, caption: str = "") -> Chat:
        return self.sends(Pictured(media or ("picture1",), caption, self._source()))

    def speaks(self, media: str = "voice1") -> Chat:
        return self.sends(Spoke(media, seconds=4, source=self._source()))

    def edits(self, text: str, source: str) -> Chat:
        return self.sends(Edited(text, source))

    def sends_unusable(self, what: str) -> Chat:
        return self.sends(Unusable(what))

    def commands(self, command: str) -> Chat:
        """`/start p_GARDEN`, `/stop`, and so on."""
        name, _, payload = command.removeprefix("/").partition(" ")
        return self.sends(Commanded(name, payload))

    def is_begun(self, flow: str, **args: Json) -> Chat:
        """The bot begins a conversation of its own accord."""
        return self.sends(Began(flow, args))

    def sends(self, event: Incoming) -> Chat:
        """Anything at all."""
        restarted = [Run.from_json(run, FLOWS[run["flow"]].renamed) for run in json.loads(json.dumps(self.runs))]
        if isinstance(event, Pictured | Spoke):
            self.world.kinds |= kinds_of(event)
        visit = receive(event, self.person, restarted, Lookups(self.world, self.who), self._newest_asked)
        self.last_tap = event if isinstance(event, Tapped) else self.last_tap
        self._show(event, visit)
        self.runs = [run.to_json() for run in visit.open]
        self.effects = list(visit.effects)
        for effect in visit.effects:
            self.world.carry_out(self.who, effect)
        if self.did(Forget):
            self.runs = []
        return self

    # --- what is on the phone

    def button(self, name: str) -> Tapped:
        """The tap on the newest button that has this label or value."""
        for said in reversed(self.shown):
            for button in (button for row in said.message.rows for button in row):
                if name in (button.value, self.read(button.label)) or name in words_in(button.label):
                    return Tapped(said.run, said.revision, button.value)
        raise AssertionError(f"no button {name!r} on the phone; there are {self.buttons}")

    @property
    def buttons(self) -> list[str]:
        """The values of the buttons under the newest message that has any."""
        newest = next((said.message for said in reversed(self.shown) if said.message.rows), Message(()))
        return [button.value for row in newest.rows for button in row]

    def read(self, text: Text) -> str:
        return worded(text, self.person.locale)

    def sees(self, *expected: str) -> Chat:
        """Each of these, a key or some words, is in what the last turn showed."""
        for one in expected:
            assert self._has(one), f"{one!r} is not in {self._last_turn()}"
        return self

    def sees_words(self, key: str, **args: Any) -> Chat:
        """Words with that key and, among others, these arguments are in what the last turn showed."""
        found = [one.args for text in self._texts() for one in every_words(text) if one.key == key]
        assert any(args.items() <= dict(had).items() for had in found), f"{key} with {args} is not in {found}"
        return self

    def does_not_see(self, *unexpected: str) -> Chat:
        for one in unexpected:
            assert not self._has(one), f"{one!r} is in {self._last_turn()}"
        return self

    def did(self, kind: type[Kind]) -> list[Kind]:
        """The effects of this kind of the last turn."""
        return [effect for effect in self.effects if isinstance(effect, kind)]

    def kept(self, project: str = "GARDEN") -> dict[str, Any]:
        """This person's views of a project by question: the options, the emoji, the media or the text."""
        own = self.world.views_of(self.who, project)[::-1]
        return {view.question: view.media or view.text or view.emoji or view.choice for view in own}

    def _texts(self) -> Iterator[Text]:
        for message in self.newest:
            yield from message.text
            yield from (button.label for row in message.rows for button in row)
        if self.toast is not None:
            yield self.toast

    def _has(self, expected: str) -> bool:
        return any(expected in words_in(text) or expected in self.read(text) for text in self._texts())

    def _last_turn(self) -> list[str]:
        return [self.read(text) for text in self._texts()]

    @property
    def _newest_asked(self) -> str:
        """The run of the newest message that has buttons."""
        return next((said.run for said in reversed(self.shown) if said.message.rows), "")

    def _source(self) -> str:
        return f"{next(self._sources):032x}"

    def _show(self, event: Incoming, visit: Visit) -> None:
        self.newest = [said.message for said in visit.said]
        self.toast = visit.toast
        tapped = self._message_of(event)
        if visit.settled is not None and tapped is not None:
            self.shown[tapped] = replace(self.shown[tapped], message=visit.settled)
            self.newest.append(visit.settled)
        for said in visit.said:
            if said.message.same and tapped is not None:
                self.shown[tapped] = said
            else:
                self.shown.append(said)

    def _message_of(self, event: Incoming) -> int | None:
        """The place of the message whose button was tapped."""
        if not isinstance(event, Tapped):
            return None
        wanted = (event.run, event.revision)
        with_it = (
            place
            for place, said in enumerate(self.shown)
            if (said.run, said.revision) == wanted
            and any(button.value == event.value for row in said.message.rows for button in row)
        )
        return next(with_it, None)


def kinds_of(event: Pictured | Spoke) -> dict[str, str]:
    """What each of the files of a message is, as the bot keeps it: the still of a round video is a picture."""
    if isinstance(event, Spoke):
        return {event.media: "voice"} | ({event.still: "image"} if event.still else {})
    return dict.fromkeys(event.media, "image")


def asked(chat: Chat) -> str:
    """The key of the question that has the focus."""
    waiting = [run for run in chat.runs if run["asked"] and not run["rests"]]
    return str(waiting[0]["asked"]) if waiting else ""
