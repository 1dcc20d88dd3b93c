"""Pictures and sounds on their way out, by reference: a person's own, opened with their key, or a card drawn for it.

References: `media:ID`, `project:CODE:LOCALE`, `outcome:ID:LOCALE`, `emoji:😀`. A drawn one is kept, and once the
channel has it, it is sent again by the channel's own id; what a person sent is always uploaded afresh. What is kept of
a drawn one holds for the words it was drawn with: after a correction nobody gets the earlier picture.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.channel import Upload
from bot.clock import Clock
from bot.storage import media_rows
from bot.storage.crypto import CannotOpen, KeyRing
from bot.storage.database import Database
from bot.storage.media_rows import Cleaned, Stored

READY_SECONDS = 20.0
"""How long a message waits for a picture that is still being cleaned before it counts as gone."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture that can be drawn: `digest` differs with all that is on it, `draw` makes its PNG and takes its time."""

    digest: str
    draw: Callable[[], bytes]


class Pictures:
    """Gets what a reference stands for. `drawing` reads what a drawn one shows now; raises `LookupError` if gone."""

    def __init__(
        self, database: Database, ring: KeyRing, clock: Clock, drawing: Callable[[str], Awaitable[Drawing]]
    ) -> None:
        self._database = database
        self._ring = ring
        self._clock = clock
        self._drawing = drawing
        self._sent_as: dict[str, tuple[str, str]] = {}
        self._drawn_one_by_one: dict[str, asyncio.Lock] = {}

    async def __call__(self, reference: str) -> Upload | str:
        """An upload, or the channel's id of an earlier one; raises `LookupError` if it is gone."""
        kind, _, rest = reference.partition(":")
        if kind == "media":
            return await self._kept(rest)
        drawing = await self._drawing(reference)
        async with self._drawn_one_by_one.setdefault(reference, asyncio.Lock()):
            digest, file_id = self._sent_as.get(reference, ("", ""))
            return file_id if digest == drawing.digest else await self._drawn(reference, drawing)

    async def sent(self, file: Upload | str, result: Any) -> None:
        """Note the channel's id of a drawn picture that was uploaded."""
        photo = result.get("photo") if isinstance(result, dict) else None
        if isinstance(file, str) or not file.reference or not photo:
            return
        file_id: str = photo[-1]["file_id"]
        self._sent_as[file.reference] = (file.digest, file_id)
        media_id = _id_of(file.reference)
        sealed = self._ring.seal_system(file_id.encode(), _context(media_id, file.digest))
        await self._database.write(lambda conn: media_rows.sent_as(conn, media_id, sealed))

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

    async def _drawn(self, reference: str, drawing: Drawing) -> Upload | str:
        media_id, digest = _id_of(reference), drawing.digest
        row = await self._row(media_id)
        if (file_id := self._opened(row.sent_as_enc if row else None, media_id, digest)) is not None:
            self._sent_as[reference] = (digest, file_id.decode())
            return file_id.decode()
        png = self._opened(row.data_enc if row else None, media_id, digest)
        if png is None:
            png = await asyncio.to_thread(drawing.draw)
            card, now = Cleaned(self._ring.seal_system(png, _context(media_id, digest)), "image/png"), self._clock.now()
            await self._database.write(lambda conn: media_rows.put_card(conn, media_id, card, now))
        return Upload(png, "card.png", "image/png", reference, digest)

    def _opened(self, sealed: bytes | None, media_id: str, digest: str) -> bytes | None:
        """What was kept of a drawn picture; None where it was kept for other words than it shows now."""
        try:
            return None if sealed is None else self._ring.open_system(sealed, _context(media_id, digest))
        except CannotOpen:
            return None

    async def _row(self, media_id: str) -> Stored | None:
        rows = await self._database.read(lambda conn: media_rows.bytes_of(conn, [media_id]))
        return rows.get(media_id)


def _id_of(reference: str) -> str:
    """The media id under which a drawn picture is kept."""
    return "c" + hashlib.sha256(reference.encode()).hexdigest()[:15]


def _context(media_id: str, digest: str) -> str:
    """What a drawn picture is sealed for: its row, and what is on it."""
    return f"{media_rows.context(media_id)}:{digest}"
