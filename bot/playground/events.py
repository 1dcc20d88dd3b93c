"""Telling the page what changed, as it changes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import orjson

BACKLOG = 1000


class Events:
    """Server-sent events for any number of open pages. With none open, telling costs nothing."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[bytes | None]] = set()
        self.closed = False

    def tell(self, person: int | None, seq: int, kind: str, **more: Any) -> None:
        """Say that something of this kind changed for this person (None: for everyone)."""
        if not self._listeners:
            return
        body = orjson.dumps({"person": person, "seq": seq, "kind": kind, **more})
        line = b"data: " + body + b"\n\n"
        for listener in self._listeners:
            if listener.full():
                listener.get_nowait()  # a page that sleeps loses the oldest; it refetches by number anyway
            listener.put_nowait(line)

    async def stream(self, pause: float = 15.0) -> AsyncIterator[bytes]:
        """The lines for one page, with a comment every `pause` seconds so that dead connections are noticed."""
        listener: asyncio.Queue[bytes | None] = asyncio.Queue(BACKLOG)
        self._listeners.add(listener)
        try:
            yield b": hello\n\n"
            while not self.closed:
                try:
                    line = await asyncio.wait_for(listener.get(), pause)
                except TimeoutError:
                    line = b": still here\n\n"
                if line is None:
                    return
                yield line
        finally:
            self._listeners.discard(listener)

    def close(self) -> None:
        """End every open stream."""
        self.closed = True
        for listener in self._listeners:
            if listener.full():
                listener.get_nowait()
            listener.put_nowait(None)
