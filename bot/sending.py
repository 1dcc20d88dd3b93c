"""One letter on its way: its call is made, again where that helps, until it is clear what became of it.

Telegram has no idempotency key. Where it is unclear whether a call arrived, safety messages and replies are sent again;
follow-ups and broadcasts are noted as unknown.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from bot.attempts import Attempts
from bot.busy import ACTIONS, busily
from bot.channel import Call, Upload
from bot.clock import Clock
from bot.kind_hours import kind_now
from bot.letters import REPLY, StoredCall, read_call
from bot.storage.crypto import CannotOpen, KeyRing
from bot.storage.letters import Done, PostState
from bot.turns import Turns

log = logging.getLogger(__name__)

IN_FLIGHT = 64
TRIES = 6
ALONE = ("media:", "speech:")
"""What a letter can be about, so that without it there is nothing to send."""


@dataclass(frozen=True, slots=True)
class Failures:
    """The channel's errors, by what to do next."""

    wait: type[Exception]
    again: type[Exception]
    unclear: type[Exception]
    unreachable: type[Exception]
    never: type[Exception]


class Send(Protocol):
    """Makes one call; raises one of the channel's errors."""

    async def __call__(self, call: Call, files: dict[str, Upload | str]) -> Any: ...


class Resolve(Protocol):
    """Gets a picture or sound by its reference: bytes to upload, or the channel's id of an earlier upload, until it is
    told that the channel knows that id no more."""

    async def __call__(self, reference: str) -> Upload | str: ...
    async def sent(self, file: Upload | str, result: Any) -> None: ...
    async def unknown(self, reference: str, file_id: str) -> None: ...


class Strip(Protocol):
    """The call that takes the buttons off a message of ours."""

    def __call__(self, chat_id: int, message_id: int) -> Call: ...


class NothingLeft(Exception):
    """A letter without its picture has nothing to say: the words that belong to it are on their way without it."""


class NotNow(Exception):
    """The letter is not sent by this process now. `ours`: it is still held by it, and has certainly not arrived."""

    def __init__(self, *, ours: bool) -> None:
        super().__init__(ours)
        self.ours = ours


@dataclass(slots=True)
class Waiting:
    """A letter in the hands of this process. `calls` are what is sealed in its body, where they are at hand.

    `claimed`: it was taken from the table, where more may wait for the same account. `in_the_air`: its call is being
    made, and may have arrived. `asks`: the run whose question has its buttons; `overtaken`: that run has gone on before
    this was sent.
    """

    id: int
    account_id: str
    lane: int
    body: bytes
    tries: int = 0
    claimed: bool = False
    in_the_air: bool = False
    asks: str = ""
    overtaken: bool = False
    calls: Sequence[Call] = field(default=(), repr=False)


class Sending:
    """Sends single letters. `closing` is set when no further call is to be begun."""

    def __init__(
        self,
        ring: KeyRing,
        clock: Clock,
        turns: Turns,
        attempts: Attempts,
        *,
        send: Send,
        resolve: Resolve,
        failures: Failures,
        strip: Strip | None = None,
    ) -> None:
        self._ring = ring
        self._strip = strip
        self._clock = clock
        self._turns = turns
        self._attempts = attempts
        self._send = send
        self._resolve = resolve
        self._failures = failures
        self._slots = asyncio.Semaphore(IN_FLIGHT)
        self.closing = False

    async def deliver(self, letter: Waiting) -> Done:
        """Send it; what became of it. Raises `NotNow`."""
        try:
            calls = letter.calls or read_call(self._ring, letter.body)
        except CannotOpen:
            return Done(letter.id, PostState.FAILED, None, "cannot be opened")
        first, instead = calls[0], calls[1:]
        try:
            outcome = await self._first(letter, first, spare=bool(instead))
            if instead and outcome.state == PostState.FAILED and outcome.trouble == "gone":
                for call in instead:
                    self._landed(letter)
                    outcome = await self._one(letter, call)
        except NotNow:
            raise
        except NothingLeft:
            return Done(letter.id, PostState.SENT, None)
        except LookupError:
            return Done(letter.id, PostState.FAILED, None, "its picture or sound is gone")
        except Exception as error:  # noqa: BLE001 - one letter's trouble must not stop the ones behind it
            log.error("a letter could not be sent (%s)", type(error).__name__)
            return Done(letter.id, PostState.FAILED, None, type(error).__name__)
        # A message that is drawn over is drawn over again by what overtook it: only a new one would stay as it is.
        if letter.overtaken and outcome.message_id is not None and _is_new(first):
            await self._take_buttons_off(int(first.params.get("chat_id", 0)), outcome.message_id)
        return outcome

    async def _take_buttons_off(self, chat: int, message: int) -> None:
        """No more than a kindness: a tap on a question that has closed takes its buttons off too."""
        if self._strip is None:
            return
        try:
            await self._turns.take(chat, REPLY, new_message=False)
            await self._send(self._strip(chat, message), {})
        except self._failures.wait as error:
            self._turns.flooded(chat, error.seconds)  # type: ignore[attr-defined]
        except Exception as error:  # noqa: BLE001 - the letter itself has been sent
            log.info("the buttons of an overtaken question stay (%s)", type(error).__name__)

    async def _first(self, letter: Waiting, call: Call, *, spare: bool) -> Done:
        """The call of a letter. Where its sound cannot be made or is refused, and there is something to send instead,
        it is gone."""
        try:
            return await self._one(letter, call, spare=spare)
        except LookupError:
            if not spare:
                raise
            return _gone(letter)

    async def _one(self, letter: Waiting, call: Call, *, spare: bool = False) -> Done:
        """One call, until it is clear what became of it. With one to `spare`, its words do not go alone."""
        failures, chat = self._failures, int(call.params.get("chat_id", 0))
        pause = 1.0
        while True:
            files: dict[str, Upload | str] = {}
            await self._turns.take(chat, letter.lane, new_message=_is_new(call))
            letter.tries += 1
            try:
                if call.files:
                    call, files = await self._with_files(call, spare=spare)
                async with self._slots:
                    await self._begin(letter)
                    result = await self._send(call, files)
            except failures.wait as error:
                self._turns.flooded(chat, error.seconds)  # type: ignore[attr-defined]
                letter.tries -= 1
                self._landed(letter)
                continue
            except failures.unreachable:
                return Done(letter.id, PostState.BLOCKED, None, "")
            except failures.unclear as error:
                if letter.lane > REPLY:
                    return Done(letter.id, PostState.UNKNOWN, None, type(error).__name__)
                trouble = error
            except failures.again as error:
                self._landed(letter)
                trouble = error
            except failures.never as error:
                if (left := await self._left(letter, call, files, error, spare=spare)) is None:
                    return _refused(letter, call, error)
                call = left
                continue
            else:
                await self._note_files(files, result)
                return Done(letter.id, PostState.SENT, _message_id(result), has_media=_has_media(result))
            if letter.tries >= TRIES:
                return Done(letter.id, PostState.FAILED, None, type(trouble).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 30.0)

    async def _begin(self, letter: Waiting) -> None:
        """The last moment at which a letter can still be kept back."""
        if self.closing:
            raise NotNow(ours=True)
        if letter.lane > REPLY:
            if not kind_now(self._clock):
                raise NotNow(ours=True)
            if not await self._attempts.begin(letter.id):
                raise NotNow(ours=False)
        letter.in_the_air = True

    def _landed(self, letter: Waiting) -> None:
        """Its call has certainly not arrived."""
        letter.in_the_air = False
        if letter.lane > REPLY:
            self._attempts.refused(letter.id)

    async def _with_files(self, call: Call, *, spare: bool) -> tuple[Call, dict[str, Upload | str]]:
        """The call with its picture or sound; without it, the words alone: they matter more than a card. Raises
        `LookupError` where there is nothing else to say, or another call to `spare` that says it."""
        try:
            return call, {name: await self._made(call, name, reference) for name, reference in call.files.items()}
        except LookupError:
            only = "reply_markup" not in call.params and all(ref.startswith(ALONE) for ref in call.files.values())
            if spare or only:  # it was only about that picture or sound
                raise
            log.info("a picture or sound was gone before it could be sent")
        except Exception as error:  # a card that cannot be drawn: the words go all the same
            log.error("a picture could not be made (%s)", type(error).__name__)
            if spare:
                raise LookupError("not made") from error
        return words_of(call), {}

    async def _left(
        self, letter: Waiting, call: Call, files: Mapping[str, Upload | str], error: Any, *, spare: bool
    ) -> Call | None:
        """What is still to be called where a call was refused that may have been so for its file: the same with the
        file uploaded afresh, or its words alone; None for nothing. Raises `LookupError` where it was all about the
        file."""
        if not files or getattr(error, "not_modified", False):
            return None
        self._landed(letter)
        known = {name: file for name, file in files.items() if isinstance(file, str)}
        if known and letter.tries < TRIES and not getattr(error, "no_voice", False):
            try:
                for name, file_id in known.items():
                    await self._resolve.unknown(call.files[name], file_id)
            except Exception as trouble:  # noqa: BLE001 - then its words alone
                log.warning("the id of a picture could not be forgotten (%s)", type(trouble).__name__)
            else:
                return call
        log.warning("the channel refused a picture or sound (%s at %s)", type(error).__name__, call.method)
        if spare:
            raise LookupError("refused")
        return words_of(call)

    async def _made(self, call: Call, field: str, reference: str) -> Upload | str:
        """A picture or sound; the person sees that it is being made where that takes longer than a moment."""
        return await busily(self._resolve(reference), lambda: self._show(call, ACTIONS.get(field, "typing")))

    async def _show(self, call: Call, action: str) -> None:
        """A sign of being busy, where the chat has room for a call: nobody waits for it."""
        chat = int(call.params.get("chat_id", 0))
        if self._turns.rates.take(chat, self._clock.monotonic(), new_message=False) > 0:
            return
        try:
            await self._send(StoredCall("sendChatAction", {"chat_id": chat, "action": action}, {}), {})
        except self._failures.wait as error:
            self._turns.flooded(chat, error.seconds)  # type: ignore[attr-defined]

    async def _note_files(self, files: dict[str, Upload | str], result: Any) -> None:
        for file in files.values():
            try:
                await self._resolve.sent(file, result)
            except Exception as error:  # noqa: BLE001 - the letter is sent; next time the picture is uploaded again
                log.warning("the id of a picture could not be noted (%s)", type(error).__name__)


def words_of(call: Call) -> Call:
    """The caption and the buttons of a call as a message. Raises `NothingLeft` where its words are a letter of their
    own, and `LookupError` where it is only about a picture or sound."""
    if "reply_markup" not in call.params and not call.params.get("caption"):
        if all(reference.startswith(ALONE) for reference in call.files.values()):
            raise LookupError("without words")
        raise NothingLeft
    kept = {name: call.params[name] for name in ("chat_id", "reply_markup", "protect_content") if name in call.params}
    words = {"text": call.params.get("caption") or "…", "parse_mode": "HTML"}
    return StoredCall("sendMessage", {**kept, **words, "link_preview_options": {"is_disabled": True}}, {})


def _is_new(call: Call) -> bool:
    """Whether it puts a message into the chat."""
    return call.method.startswith("send") and call.method != "sendChatAction"


def _gone(letter: Waiting) -> Done:
    return Done(letter.id, PostState.FAILED, None, "gone")


def _refused(letter: Waiting, call: Call, error: Any) -> Done:
    if getattr(error, "not_modified", False):
        return Done(letter.id, PostState.SENT, None, "")
    if getattr(error, "gone", False):
        return _gone(letter)
    trouble = f"{type(error).__name__} at {call.method}"  # never its words: they may quote what a person said
    log.warning("the channel refused a letter (%s)", trouble)
    return Done(letter.id, PostState.FAILED, None, trouble)


def _message_id(result: Any) -> int | None:
    """The id of the message that a call made or changed."""
    if isinstance(result, dict) and isinstance(result.get("message_id"), int):
        number: int = result["message_id"]
        return number
    return None


def _has_media(result: Any) -> bool:
    """Whether the message is a picture or sound, of which only the caption can be edited."""
    return isinstance(result, dict) and any(kind in result for kind in ("photo", "voice", "audio", "document"))
