"""Pictures and sounds on their way out, by reference: a person's own, opened with their key, or a card drawn for it.

References: `media:ID`, `project:CODE:LOCALE`, `outcome:ID:LOCALE`, `emoji:😀`. A drawn one is kept, and once the
channel has it, it is sent again by the channel's own id; what a person sent is always uploaded afresh.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from typing import Any

from bot.channel import Upload
from bot.clock import Clock
from bot.storage import media_rows
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.media_rows import Cleaned, Stored

Draw = Callable[[str], "asyncio.Future[bytes] | Any"]

READY_SECONDS = 20.0
"""How long a message waits for a picture that is still being cleaned before it counts as gone."""


class Pictures:
    """Gets what a reference stands for. `draw` makes the PNG of a drawn one (awaited; it runs outside the loop)."""

    def __init__(self, database: Database, ring: KeyRing, clock: Clock, draw: Draw) -> None:
        self._database = database
        self._ring = ring
        self._clock = clock
        self._draw = draw
        self._sent_as: dict[str, str] = {}
        self._drawing: dict[str, asyncio.Lock] = {}

    async def __call__(self, reference: str) -> Upload | str:
        """An upload, or the channel's id of an earlier one; raises `LookupError` if it is gone."""
        kind, _, rest = reference.partition(":")
        if kind == "media":
            return await self._kept(rest)
        if reference in self._sent_as:
            return self._sent_as[reference]
        async with self._drawing.setdefault(reference, asyncio.Lock()):
            if reference in self._sent_as:  # somebody else drew and sent it while we waited
                return self._sent_as[reference]
            return await self._drawn(reference)

    async def sent(self, reference: str, result: Any) -> None:
        """Note the channel's id of a drawn picture that was uploaded."""
        if reference.startswith("media:") or reference in self._sent_as:
            return
        photo = result.get("photo") if isinstance(result, dict) else None
        if not photo:
            return
        file_id: str = photo[-1]["file_id"]
        self._sent_as[reference] = file_id
        media_id = _id_of(reference)
        sealed = self._ring.seal_system(file_id.encode(), media_rows.context(media_id))
        await self._database.write(lambda conn: media_rows.sent_as(conn, media_id, sealed))

    async def forget_drawn(self) -> None:
        """Drop what is remembered of drawn pictures, after a project or an outcome was written anew."""
        self._sent_as.clear()

    async def _kept(self, media_id: str) -> Upload:
        waited = 0.0
        while True:
            row = await self._row(media_id)
            if row is not None and row.state == "ready" and row.data_enc is not None:
                data = media_rows.opened(self._ring, row, row.data_enc)
                ending = {"image/png": "png", "audio/ogg": "ogg"}.get(row.mime, "jpg")
                return Upload(data, f"{'voice' if row.kind == 'voice' else 'picture'}.{ending}", row.mime)
            if row is None or row.state == "failed" or waited >= READY_SECONDS:
                raise LookupError(media_id)
            await asyncio.sleep(0.25)
            waited += 0.25

    async def _drawn(self, reference: str) -> Upload | str:
        media_id = _id_of(reference)
        row = await self._row(media_id)
        if row is not None and row.sent_as_enc is not None:
            self._sent_as[reference] = media_rows.opened(self._ring, row, row.sent_as_enc).decode()
            return self._sent_as[reference]
        if row is not None and row.data_enc is not None:
            return Upload(media_rows.opened(self._ring, row, row.data_enc), "card.png", "image/png")
        png: bytes = await self._draw(reference)
        now = self._clock.now()
        card = Cleaned(self._ring.seal_system(png, media_rows.context(media_id)), "image/png")
        await self._database.write(lambda conn: media_rows.put_card(conn, media_id, card, now))
        return Upload(png, "card.png", "image/png")

    async def _row(self, media_id: str) -> Stored | None:
        rows = await self._database.read(lambda conn: media_rows.bytes_of(conn, [media_id]))
        return rows.get(media_id)


def _id_of(reference: str) -> str:
    """The media id under which a drawn picture is kept."""
    return "c" + hashlib.sha256(reference.encode()).hexdigest()[:15]
