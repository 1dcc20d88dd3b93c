"""From what a visit says to letters for the outbox: worded in the person's language, as calls of the channel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson

from bot.channel import Buttons, Call, Channel
from bot.storage.crypto import KeyRing
from bot.storage.letters import Letter
from bot.storage.people import Known
from bot.wording import Wording
from flows.front_door import Said, Visit
from flows.messages import EmojiTile, Kept, Message, OutcomeCard, Picture, ProjectCard

SAFETY, REPLY, FOLLOW_UP, BROADCAST = 0, 1, 2, 3
"""Lanes of the outbox, most urgent first. When it is unclear whether a call arrived, 0 and 1 repeat, 2 and 3 do not."""

LEASE = timedelta(seconds=120)
"""How long whoever took a letter has to send it, before somebody else may."""

BODY = "outbox"
"""What bodies of letters are sealed for."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """Where a visit's letters go, and what they belong to. `tapped` is the message whose button was tapped."""

    known: Known
    lane: int
    now: datetime
    delivery: str | None = None
    tapped: int | None = None
    tapped_has_media: bool = False


class Letters:
    """Makes letters. `kinds` tells of kept media whether it is an image or a voice note."""

    def __init__(self, channel: Channel, wording: Wording, ring: KeyRing) -> None:
        self._channel = channel
        self._wording = wording
        self._ring = ring

    def of(self, visit: Visit, envelope: Envelope, kinds: Mapping[str, str]) -> list[Letter]:
        """Everything a visit says, in order: the tapped message settled first, then what is new."""
        letters = list(self._settled(visit, envelope))
        if envelope.tapped is None and envelope.known.live_message is not None and self._moved_on(visit, envelope):
            strip = self._channel.strip_buttons(envelope.known.chat_id, envelope.known.live_message)
            letters.append(self.letter(strip, envelope))
        for said in visit.said:
            letters.extend(self._said(said, visit.person.locale, envelope, kinds))
        return letters

    def plain(self, message: Message, locale: str, envelope: Envelope) -> list[Letter]:
        """One message outside any flow."""
        return list(self._said(Said(message, "", 0), locale, envelope, {}))

    def letter(
        self, call: Call, envelope: Envelope, *, run: str = "", buttons: bool = False, instead: Sequence[Call] = ()
    ) -> Letter:
        """One call as a letter; `instead` is made where the call cannot be (the message to edit is gone)."""
        body: dict[str, Any] = _as_json(call)
        if instead:
            body["instead"] = [_as_json(other) for other in instead]
        return Letter(
            account_id=envelope.known.account_id,
            contributor_id=envelope.known.contributor_id,
            run_id=run or None,
            lane=envelope.lane,
            body=self._ring.seal_system(orjson.dumps(body), BODY),
            has_buttons=buttons,
            delivery_id=envelope.delivery,
            due_at=envelope.now,
            created_at=envelope.now,
        )

    def _settled(self, visit: Visit, envelope: Envelope) -> Iterator[Letter]:
        if visit.settled is None or envelope.tapped is None:
            return
        html = self._wording.html(visit.settled.text, visit.person.locale)
        for call in self._channel.edit_message(
            envelope.known.chat_id, envelope.tapped, html, (), has_media=envelope.tapped_has_media
        ):
            yield self.letter(call, envelope)

    def _moved_on(self, visit: Visit, envelope: Envelope) -> bool:
        """Whether the question on the newest buttons is behind the person now."""
        run = visit.runs.get(envelope.known.live_run or "")
        return run is not None and any(said.run == run.id or run.ended for said in visit.said)

    def _said(self, said: Said, locale: str, envelope: Envelope, kinds: Mapping[str, str]) -> Iterator[Letter]:
        message = said.message
        html = self._wording.html(message.text, locale)
        buttons = self._buttons(message, said, locale)
        picture, voice = _reference(message.picture, locale, kinds)
        chat = envelope.known.chat_id
        new = self._channel.new_message(chat, html, buttons, picture=picture, voice=voice, protect=message.private)
        if message.same and envelope.tapped is not None and message.picture is None:
            edit = self._channel.edit_message(chat, envelope.tapped, html, buttons, has_media=envelope.tapped_has_media)
            if len(edit) == 1:
                yield self.letter(edit[0], envelope, run=said.run, buttons=bool(buttons), instead=new)
                return
            new = edit  # the words do not fit into that message: its buttons go, and new ones follow
        for number, call in enumerate(new, 1):
            last = number == len(new)
            yield self.letter(call, envelope, run=said.run, buttons=bool(buttons) and last)

    def _buttons(self, message: Message, said: Said, locale: str) -> Buttons:
        return [
            [
                (self._wording.label(button.label, locale), self._channel.pack(said.run, said.revision, button.value))
                for button in row
            ]
            for row in message.rows
        ]


def _as_json(call: Call) -> dict[str, Any]:
    return {"method": call.method, "params": dict(call.params), "files": dict(call.files)}


def _reference(picture: Picture | None, locale: str, kinds: Mapping[str, str]) -> tuple[str | None, str | None]:
    """A drawn or kept thing as (picture reference, voice reference); `bot/pictures.py` reads them when sending."""
    match picture:
        case ProjectCard(project):
            return f"project:{project}:{locale}", None
        case OutcomeCard(outcome):
            return f"outcome:{outcome}:{locale}", None
        case EmojiTile(emoji):
            return f"emoji:{emoji}", None
        case Kept(media):
            return (None, f"media:{media}") if kinds.get(media) == "voice" else (f"media:{media}", None)
    return None, None


def kept_media(visit: Visit) -> list[str]:
    """The ids of kept media that a visit sends."""
    return [said.message.picture.media for said in visit.said if isinstance(said.message.picture, Kept)]


@dataclass(frozen=True, slots=True)
class StoredCall:
    """A call as it was kept."""

    method: str
    params: Mapping[str, Any]
    files: Mapping[str, str]


def read_call(ring: KeyRing, body: bytes) -> list[StoredCall]:
    """The call of a letter, then the calls to make instead where its message is gone."""
    stored = orjson.loads(ring.open_system(body, BODY))
    return [StoredCall(call["method"], call["params"], call["files"]) for call in (stored, *stored.get("instead", ()))]
