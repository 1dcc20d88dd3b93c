"""Pictures and sounds on their way out, by reference: a person's own, opened with their key, or a card drawn for it.

References: `media:ID`, `project:CODE:LOCALE`, `outcome:ID:LOCALE`, `question:CODE/ID:LOCALE`, `asked:CODE/ID`,
`chart:CODE/ID:PEOPLE:OPTION=PEOPLE,...:LOCALE`, `reading:WAYS:LOCALE`, `emoji:😀`, `symbol:😀`,
`speech:FLAGS:LOCALE:words`. A drawn or spoken one is kept, and once the channel has it, it is sent again by the
channel's own id; what a person sent is always uploaded afresh, and what says their own words is made afresh. What is
kept of a drawn one holds for the words it was drawn with: after a correction nobody gets the earlier picture.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from weakref import WeakValueDictionary

from bot.channel import Upload
from bot.clock import Clock
from bot.storage import media_rows
from bot.storage.crypto import CannotOpen, KeyRing
from bot.storage.database import Database
from bot.storage.media_rows import Cleaned, Stored

Made = TypeVar("Made")

SPEECH = "speech"
REMEMBERED = 5000
"""How many ids of uploads are kept in memory."""

READY_SECONDS = 20.0
"""How long a message waits for a picture that is still being cleaned before it counts as gone."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture that can be drawn, or words that can be spoken.

    `digest` differs with all that is on it, `draw` makes its bytes and takes its time, on a thread that `run` finds.
    What is not `kept` is made for one letter only. `name` is what it is kept under, where that is not its reference.
    `row` is where a picture or recording lies that staff gave: there is nothing to draw, and its id is its digest.
    After so many `seconds` it counts as gone for whoever waits; what is kept is made all the same, for the next time.
    """

    digest: str
    draw: Callable[[], bytes]
    filename: str = "card.png"
    mime: str = "image/png"
    kept: bool = True
    name: str = ""
    run: Callable[[Callable[[], bytes]], Awaitable[bytes]] = asyncio.to_thread
    row: str = ""
    seconds: float | None = None


class Pictures:
    """Gets what a reference stands for. `drawing` reads what a drawn one shows now, `speech` how words are spoken; both
    raise `LookupError` where that is gone. `copies` makes those of some other kinds, each afresh."""

    def __init__(
        self,
        database: Database,
        ring: KeyRing,
        clock: Clock,
        drawing: Callable[[str], Awaitable[Drawing]],
        speech: Callable[[str], Drawing] | None = None,
        copies: Mapping[str, Callable[[str], Awaitable[Upload]]] | None = None,
    ) -> None:
        self._database = database
        self._ring = ring
        self._clock = clock
        self._drawing = drawing
        self._speech = speech
        self._copies = copies or {}
        self._sent_as: dict[str, tuple[str, str]] = {}
        self._going_on: set[asyncio.Task[Any]] = set()
        self._drawn_one_by_one: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def __call__(self, reference: str) -> Upload | str:
        """An upload, or the channel's id of an earlier one; raises `LookupError` if it is gone."""
        kind, _, rest = reference.partition(":")
        if kind == "media":
            return await self._kept(rest)
        if kind in self._copies:
            return await self._copies[kind](reference)
        drawing = await self._drawing_of(reference)
        making = self._once(reference, drawing) if drawing.kept else _afresh(drawing)
        return await (making if drawing.seconds is None else self._in_time(making, drawing.seconds, kept=drawing.kept))

    async def _once(self, reference: str, drawing: Drawing) -> Upload | str:
        media_id = self._media_id(drawing, reference)
        async with self._drawn_one_by_one.setdefault(media_id, asyncio.Lock()):
            digest, file_id = self._sent_as.get(media_id, ("", ""))
            return file_id if digest == drawing.digest else await self._drawn(media_id, drawing)

    async def _in_time(self, making: Coroutine[Any, Any, Made], seconds: float, *, kept: bool) -> Made:
        task = asyncio.ensure_future(making)
        goes_on = False
        try:
            done, _ = await asyncio.wait({task}, timeout=seconds)
            if done:
                return task.result()
            goes_on = kept
            raise LookupError("it took too long")
        finally:
            if goes_on:
                self._going_on.add(task)
                task.add_done_callback(self._gone_on)
            else:
                task.cancel()  # does nothing to one that is done

    def _gone_on(self, task: asyncio.Task[Any]) -> None:
        self._going_on.discard(task)
        if not task.cancelled():
            task.exception()  # looked at: nobody waits for it any more

    async def sent(self, file: Upload | str, result: Any) -> None:
        """Note the channel's id of a picture or voice note of ours that was uploaded."""
        photo = result.get("photo") if isinstance(result, dict) else None
        made = photo[-1] if photo else result.get("voice") if isinstance(result, dict) else None
        if isinstance(file, str) or not file.reference or not made:
            return
        media_id, file_id = file.reference, str(made["file_id"])
        self._remember(media_id, file.digest, file_id)
        sealed = self._ring.seal_system(file_id.encode(), _context(media_id, file.digest))
        await self._database.write(lambda conn: media_rows.sent_as(conn, media_id, sealed))

    async def unknown(self, reference: str, file_id: str) -> None:
        """Forget an id that the channel does not take, as after a new token: the next call gets bytes to upload."""
        drawing = await self._drawing_of(reference)
        media_id, digest = self._media_id(drawing, reference), drawing.digest
        async with self._drawn_one_by_one.setdefault(media_id, asyncio.Lock()):
            if self._sent_as.get(media_id) == (digest, file_id):
                del self._sent_as[media_id]
            row = await self._row(media_id)
            if row is not None and self._opened(row.sent_as_enc, media_id, digest) == file_id.encode():
                await self._database.write(lambda conn: media_rows.not_sent(conn, media_id))

    async def _kept(self, media_id: str) -> Upload:
        waited = 0.0
        while True:
            row = await self._row(media_id)
            if row is not None and row.state == "ready" and row.data_enc is not None:
                data = media_rows.opened(self._ring, row, row.data_enc)
                return Upload(data, _filename(row.mime), row.mime)
            if row is None or row.state == "failed" or waited >= READY_SECONDS:
                raise LookupError(media_id)
            await asyncio.sleep(0.25)
            waited += 0.25

    async def _drawn(self, media_id: str, drawing: Drawing) -> Upload | str:
        digest = drawing.digest
        row = await self._row(media_id)
        if (file_id := self._opened(row.sent_as_enc if row else None, media_id, digest)) is not None:
            self._remember(media_id, digest, file_id.decode())
            return file_id.decode()
        if row is not None and drawing.row:
            drawing = replace(drawing, filename=_filename(row.mime), mime=row.mime)
        data = self._opened(row.data_enc if row else None, media_id, digest)
        if data is None:
            data = await drawing.run(drawing.draw)
            card = Cleaned(self._ring.seal_system(data, _context(media_id, digest)), drawing.mime)
            kind, now = "speech" if drawing.mime.startswith("audio/") else "card", self._clock.now()
            await self._database.write(lambda conn: media_rows.put_card(conn, media_id, card, now, kind))
        return Upload(data, drawing.filename, drawing.mime, media_id, digest)

    def _remember(self, media_id: str, digest: str, file_id: str) -> None:
        if len(self._sent_as) >= REMEMBERED:
            self._sent_as.clear()  # the table knows them all
        self._sent_as[media_id] = (digest, file_id)

    def _opened(self, sealed: bytes | None, media_id: str, digest: str) -> bytes | None:
        """What was kept of a drawn picture; None where it was kept for other words than it shows now."""
        try:
            return None if sealed is None else self._ring.open_system(sealed, _context(media_id, digest))
        except CannotOpen:
            return None

    async def _drawing_of(self, reference: str) -> Drawing:
        if self._speech and reference.partition(":")[0] == SPEECH:
            return self._speech(reference)
        return await self._drawing(reference)

    def _media_id(self, drawing: Drawing, reference: str) -> str:
        """Where it is kept."""
        return drawing.row or self._id_of(drawing.name or reference)

    def _id_of(self, name: str) -> str:
        """The media id under which something of ours is kept. With our key, as short words could be guessed from it."""
        return "c" + self._ring.lookup("card", name).hex()[:15]

    async def _row(self, media_id: str) -> Stored | None:
        rows = await self._database.read(lambda conn: media_rows.bytes_of(conn, [media_id]))
        return rows.get(media_id)


async def _afresh(drawing: Drawing) -> Upload | str:
    return Upload(await drawing.run(drawing.draw), drawing.filename, drawing.mime)


def _filename(mime: str) -> str:
    return {"image/png": "picture.png", "audio/ogg": "voice.ogg"}.get(mime, "picture.jpg")


def _context(media_id: str, digest: str) -> str:
    """What a drawn picture is sealed for: its row, and what is on it."""
    return f"{media_rows.context(media_id)}:{digest}"
