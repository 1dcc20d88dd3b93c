"""Leaving out what would be said twice in a row: somebody who sends eighty stickers hears "sorry" once or twice.

Otherwise the answer to what they do next would wait for minutes, since a chat gets about a message a second.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.letters import read_call
from bot.sending import Waiting
from bot.storage.crypto import KeyRing


def said_again(ring: KeyRing, before: Sequence[Waiting], new: Sequence[Waiting]) -> list[Waiting]:
    """The letters that still wait right before `new` and say exactly the same; empty where they do not."""
    last = list(before[-len(new) :])
    if len(last) < len(new) or not new:
        return []
    if any(len(old.body) != len(now.body) for old, now in zip(last, new, strict=True)):
        return []  # sealing keeps the length: nothing needs opening to see that they differ
    same = all(_words(ring, old) == _words(ring, now) for old, now in zip(last, new, strict=True))
    return last if same else []


def _words(ring: KeyRing, letter: Waiting) -> tuple[Any, ...]:
    """What a letter says. Its buttons may be newer, but they are there or not."""
    call = (letter.calls or read_call(ring, letter.body))[0]
    said = {name: value for name, value in call.params.items() if name != "reply_markup"}
    return call.method, said, dict(call.files), "reply_markup" in call.params
