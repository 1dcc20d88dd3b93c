"""Voice notes of what we say: the reference under which a letter asks for one, and how it is made.

A reference is `speech:FLAGS:LOCALE:words`. Notes of our own and of the staff's words are kept as drawn cards are and
made once for everybody. A person's own words quoted back to them (flag `o`) are made for that one letter and kept
nowhere.
"""

from __future__ import annotations

import asyncio
import functools
import re
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

from bot.media.speech.text import is_heard, pieces, script
from bot.media.speech.voices import Voices
from bot.pictures import Drawing
from flows.messages import Arg, Literal, Message, Text, Words

KIND = "speech"
OWN, LATER = "o", "l"
"""Flags: it holds a person's own words; nobody waits for it (a broadcast), so it leaves room for whoever does."""

AT_ONCE = 2
PATIENCE = 5.0
"""Seconds that a reply waits for its voice, and all that comes behind it; then its words go without one."""

QUICK_LETTERS = 400
"""What is longer takes more than a second to make: the words go first then, and the voice follows."""


def references(said: str, locale: str, *, own: bool, later: bool) -> list[str]:
    """One reference for each voice note that it takes to say this."""
    flags = (OWN if own else "") + (LATER if later else "")
    return [f"{KIND}:{flags}:{locale}:{piece}" for piece in pieces(said)]


def to_say(paragraphs: Iterable[str], options: Iterable[str], locale: str) -> str:
    """What a voice says for a message in plain words."""
    return script(list(paragraphs), list(options), locale)


def quotes(message: Message) -> bool:
    """Whether a message may hold a person's own words, a number they gave too. All of ours and of staff's are `Words`
    and `Own`, but for emoji and, on buttons, short numbers: places in a list and steps of a scale."""
    labels = [button.label for row in message.rows for button in row]
    return any(map(_quoted, message.text)) or any(_quoted(label, ours=_PLACE) for label in labels)


_PLACE = re.compile(r"\d{1,3}[\ufe0f\u20e3]*")
_NONE = re.compile(r"(?!)")


def _quoted(text: Text | Arg, *, ours: re.Pattern[str] = _NONE) -> bool:
    """Whether anything a voice would say in it is neither a message of ours nor a text of staff, nor a literal that is
    `ours`."""
    if isinstance(text, Words):
        return any(_quoted(arg, ours=ours) for arg in text.args.values())
    if isinstance(text, tuple):
        return any(_quoted(part, ours=ours) for part in text)
    said = text.text if isinstance(text, Literal) else text if isinstance(text, str) else ""
    return is_heard(said) and not ours.fullmatch(said)


class Speech:
    """Makes voice notes, two at a time. Threads of its own wait for them, not the event loop and not the database."""

    def __init__(self, voices: Voices) -> None:
        self._voices = voices
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="speech")
        self._unhurried = asyncio.Semaphore(AT_ONCE - 1)

    def drawing(self, reference: str) -> Drawing:
        """How to make what a reference stands for; raises `LookupError` where there is no voice for it any more."""
        _, flags, locale, words = reference.split(":", 3)
        voice = self._voices.of(locale)
        if voice is None:
            raise LookupError(locale)
        make = functools.partial(voice.note, words)
        run = self._later if LATER in flags else self._now
        name = f"{KIND}:{voice.digest}:{words}"
        kept, seconds = OWN not in flags, None if LATER in flags else PATIENCE
        return Drawing(voice.digest, make, "voice.ogg", "audio/ogg", kept=kept, name=name, run=run, seconds=seconds)

    async def _now(self, make: Callable[[], bytes]) -> bytes:
        return await asyncio.get_running_loop().run_in_executor(self._threads, make)

    async def _later(self, make: Callable[[], bytes]) -> bytes:
        async with self._unhurried:
            return await self._now(make)

    def close(self) -> None:
        """End what is being made, and whatever waits: a voice that hangs is not to keep the bot from its end."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._voices.close()
