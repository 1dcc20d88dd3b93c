"""From what a visit says to letters for the outbox: worded in the person's language, as calls of the channel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import orjson

from bot.aloud import Hearing, ReadAloud, is_quick
from bot.behind import Shown
from bot.channel import Buttons, Call, Channel
from bot.copies import reference as covered_copy
from bot.storage.crypto import KeyRing
from bot.storage.letters import Letter
from bot.storage.people import Known
from bot.wording import EASY_READ, Wording
from flows.front_door import Said, Visit
from flows.messages import (
    Chart,
    Covered,
    EmojiTile,
    Kept,
    Message,
    OutcomeCard,
    Picture,
    ProjectCard,
    QuestionPicture,
    QuestionVoice,
    ReadingChoice,
    Spoken,
    Words,
)

SAFETY, REPLY, FOLLOW_UP, BROADCAST = 0, 1, 2, 3
"""Lanes of the outbox, most urgent first. When it is unclear whether a call arrived, 0 and 1 repeat, 2 and 3 do not."""

LEASE = timedelta(seconds=120)
"""How long whoever took a letter has to send it, before somebody else may."""

BODY = "outbox"
"""What bodies of letters are sealed for."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """Where a visit's letters go, and what they belong to. `tapped` is the message whose button was tapped, `shown`
    what is on the person's screen besides."""

    known: Known
    lane: int
    now: datetime
    delivery: str | None = None
    tapped: int | None = None
    tapped_has_media: bool = False
    shown: Shown | None = None


class Letters:
    """Makes letters. `kinds` tells of kept media whether it is an image or a voice note."""

    def __init__(self, channel: Channel, wording: Wording, ring: KeyRing) -> None:
        self._channel = channel
        self._wording = wording
        self._ring = ring
        self._aloud = ReadAloud(channel, wording)

    def of(self, visit: Visit, envelope: Envelope, kinds: Mapping[str, str]) -> list[Letter]:
        """Everything a visit says, in order: the tapped message settled first, then what is done with, what is new."""
        letters = [*self._settled(visit, envelope), *self._done_with(visit, envelope)]
        for said in visit.said:
            hearing = self._aloud.hearing(visit, said.run)
            letters.extend(self._said(said, visit.person.locale, envelope, kinds, hearing))
        return letters

    def plain(self, message: Message, locale: str, envelope: Envelope) -> list[Letter]:
        """One message outside any flow, from the bot or from staff to this one person."""
        known = envelope.known
        heard = Hearing.NO if known.staff_role else self._aloud.hearing_in(locale, read_to=known.read_aloud)
        return list(self._said(Said(message, "", 0), locale, envelope, {}, heard, own=True))

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
            calls=(call, *instead),
        )

    def _settled(self, visit: Visit, envelope: Envelope) -> Iterator[Letter]:
        if visit.settled is None or envelope.tapped is None:
            return
        locale = visit.person.locale
        html = self._wording.html(visit.settled.text, locale)
        buttons: Buttons = ()
        heard = {self._aloud.hearing(visit, run) for run in visit.touched}
        if Hearing.NO not in heard and not (Hearing.AT_ONCE in heard and envelope.tapped_has_media):
            buttons = self._aloud.with_button((), visit.settled, locale)
        for call in self._channel.edit_message(
            envelope.known.chat_id, envelope.tapped, html, buttons, has_media=envelope.tapped_has_media
        ):
            yield self.letter(call, envelope)

    def _done_with(self, visit: Visit, envelope: Envelope) -> Iterator[Letter]:
        """Buttons taken off what is behind the person. Where nothing else is said, that is no part of a delivery."""
        ours = envelope if visit.said else replace(envelope, delivery=None)
        if envelope.shown is None:
            return
        for message, run in envelope.shown.dead(visit):
            hearing, has_media = self._aloud.hearing(visit, run), envelope.shown.has_media(message)
            left = self._left(hearing, visit.person.locale, has_media=has_media)
            yield self.letter(self._channel.strip_buttons(envelope.known.chat_id, message, left), ours)

    def _said(
        self,
        said: Said,
        locale: str,
        envelope: Envelope,
        kinds: Mapping[str, str],
        hearing: Hearing,
        *,
        own: bool = False,
    ) -> Iterator[Letter]:
        message = said.message
        if isinstance(message.sound, Spoken):
            yield from self._spoken(message.sound, locale, envelope)
            return
        html = self._wording.html(message.text, locale)
        buttons = self._buttons(message, said, locale)
        asks = bool(buttons)
        picture, voice = _reference(message.picture, locale, kinds, pictured=self._pictured(locale, hearing))
        if self._aloud.without_asking(message, hearing):
            yield from self._read_out(said, locale, envelope, html, buttons, picture, voice, own=own)
            return
        over = envelope.tapped if message.same else None
        drawn_again = message.more and over is not None and envelope.tapped_has_media
        if hearing is Hearing.BY_A_TAP or (hearing is Hearing.AT_ONCE and not drawn_again):
            buttons = self._aloud.with_button(buttons, message, locale, own=own)
        if isinstance(message.sound, QuestionVoice):
            voice = f"asked:{message.sound.project}/{message.sound.question}"
        chat = envelope.known.chat_id
        new = self._new(message, locale, chat, html, buttons, picture, voice)
        alone = picture is None and voice is None
        if over is not None and _fits_over(message, envelope, alone=alone):
            edit = self._channel.edit_message(chat, over, html, buttons, has_media=envelope.tapped_has_media)
            if len(edit) == 1:
                yield self.letter(edit[0], envelope, run=said.run, buttons=asks, instead=new)
                return
            new = edit  # the words do not fit into that message: its buttons go, and new ones follow
        elif over is not None:
            left = self._left(hearing, locale, has_media=envelope.tapped_has_media)
            yield self.letter(self._channel.strip_buttons(chat, over, left), envelope)
        for number, call in enumerate(new, 1):
            last = number == len(new)
            yield self.letter(call, envelope, run=said.run, buttons=asks and last)

    def _read_out(
        self,
        said: Said,
        locale: str,
        envelope: Envelope,
        html: str,
        buttons: Buttons,
        picture: str | None,
        voice: str | None,
        *,
        own: bool,
    ) -> Iterator[Letter]:
        """A message with its voice: in one where it is made at once, else the words first. Never by an edit, for the
        voice of what stood there before would stay. Where no voice can be made, words go in its place, with 🔊."""
        chat, message = envelope.known.chat_id, said.message
        spoken = self._aloud.of_message(message, locale, later=envelope.lane > REPLY, own=own)
        within = picture is None and voice is None and is_quick(spoken)
        if message.same and envelope.tapped is not None:
            left = self._left(Hearing.AT_ONCE, locale, has_media=envelope.tapped_has_media)
            yield self.letter(self._channel.strip_buttons(chat, envelope.tapped, left), envelope)
        with_button = self._aloud.with_button(buttons, message, locale, own=own)
        if within:
            instead = self._new(message, locale, chat, html, with_button, picture, None)
            [call] = self._new(message, locale, chat, html, buttons, picture, spoken.pop())
            yield self.letter(call, envelope, run=said.run, buttons=bool(message.rows), instead=instead)
            return
        new = self._new(message, locale, chat, html, buttons if spoken else with_button, picture, voice)
        for number, call in enumerate(new, 1):
            yield self.letter(call, envelope, run=said.run, buttons=bool(message.rows) and number == len(new))
        for reference in spoken:
            words, button = self._aloud.in_words(reference)
            instead = self._channel.new_message(chat, words, button, picture=None, voice=None, protect=False)
            for call in self._channel.new_message(chat, "", (), picture=None, voice=reference, protect=False):
                yield self.letter(call, envelope, run=said.run, instead=instead)

    def _left(self, hearing: Hearing, locale: str, *, has_media: bool) -> Buttons:
        """What stays under a question that is done with; nothing where its voice is in it, or right under it."""
        if hearing is Hearing.NO or (hearing is Hearing.AT_ONCE and has_media):
            return ()
        return self._aloud.alone(locale)

    def _new(
        self,
        message: Message,
        locale: str,
        chat: int,
        html: str,
        buttons: Buttons,
        picture: str | None,
        voice: str | None,
    ) -> Sequence[Call]:
        """A message as a new one. In Easy Read a symbol stands beside words that have nothing with them, unless that
        made two messages where one would do."""
        symbol = None
        if locale.endswith(EASY_READ) and voice is None:
            symbol = self._symbol(message, locale)
        new = self._channel.new_message(
            chat, html, buttons, picture=symbol or picture, voice=voice, protect=message.private
        )
        if symbol is not None and len(new) > 1:
            return self._channel.new_message(chat, html, buttons, picture=picture, voice=voice, protect=message.private)
        return new

    def _spoken(self, sound: Spoken, locale: str, envelope: Envelope) -> Iterator[Letter]:
        """The voice notes that were asked for; where one cannot be made, kind words."""
        chat = envelope.known.chat_id
        html = self._wording.html((Words("aloud-trouble"),), locale)
        sorry = self._channel.new_message(chat, html, (), picture=None, voice=None, protect=False)
        notes = [
            call
            for reference in self._aloud.of_spoken(sound, locale)
            for call in self._channel.new_message(chat, "", (), picture=None, voice=reference, protect=False)
        ]
        for call in notes:
            yield self.letter(call, envelope, instead=sorry)
        if not notes:
            yield from (self.letter(call, envelope) for call in sorry)

    def _pictured(self, locale: str, hearing: Hearing) -> bool:
        """Whether every question of a project has its picture: in Easy Read, and for who is read to in a language that
        has no Easy Read."""
        return locale.endswith(EASY_READ) or (hearing is Hearing.AT_ONCE and not self._wording.easy(locale))

    def _symbol(self, message: Message, locale: str) -> str | None:
        """The picture beside the words for a reader of Easy Read, where a message has none of its own."""
        first = message.text[0] if message.text else None
        if message.picture is not None or not isinstance(first, Words):
            return None
        symbol = self._wording.symbol(first.key, locale)
        return f"symbol:{symbol}" if symbol else None

    def _buttons(self, message: Message, said: Said, locale: str) -> Buttons:
        return [
            [
                (self._wording.label(button.label, locale), self._channel.pack(said.run, said.revision, button.value))
                for button in row
            ]
            for row in message.rows
        ]


def _fits_over(message: Message, envelope: Envelope, *, alone: bool) -> bool:
    """Whether the tapped message can become this one: Telegram changes the words of a message, and what they stand
    under stays. `alone`: nothing stands with the words of this one, or a symbol that it can do without."""
    if envelope.tapped_has_media:
        return message.more or message.picture is None
    return alone


def _as_json(call: Call) -> dict[str, Any]:
    return {"method": call.method, "params": dict(call.params), "files": dict(call.files)}


def _reference(
    picture: Picture | None, locale: str, kinds: Mapping[str, str], *, pictured: bool
) -> tuple[str | None, str | None]:
    """A drawn or kept thing as (picture reference, voice reference); `bot/pictures.py` reads them when sending.

    `pictured`: the person has a picture with every question of a project.
    """
    match picture:
        case ProjectCard(project):
            return f"project:{project}:{locale}", None
        case OutcomeCard(outcome):
            return f"outcome:{outcome}:{locale}", None
        case EmojiTile(emoji):
            return f"emoji:{emoji}", None
        case QuestionPicture(project, question, only_easy_read):
            wanted = pictured or not only_easy_read
            return (f"question:{project}/{question}:{locale}" if wanted else None), None
        case ReadingChoice(ways):
            return f"reading:{','.join(ways)}:{locale}", None
        case Chart(project, question, people, parts):
            told = ",".join(f"{option}={many}" for option, many in parts)
            return f"chart:{project}/{question}:{people}:{told}:{locale}", None
        case Covered(media, faces, numbered):
            return covered_copy(media, faces, numbered=numbered), None
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
