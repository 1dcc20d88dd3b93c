"""Copies of pictures with faces covered, and the looking for faces: on request, beside everything else, in a child.

References: `covered:MEDIA:1,3` and `numbered:MEDIA:1,3`, the numbers being those of the faces that are covered. A copy
is drawn for one letter and kept nowhere.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.channel import Upload
from bot.clock import Clock
from bot.receiving import begun
from bot.storage import Connection, intake, media_rows, sharing
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from flows.heard import Box

log = logging.getLogger(__name__)

COVERED, NUMBERED = "covered", "numbered"

Find = Callable[[bytes, Path], Awaitable[tuple[Box, ...] | None]]
Draw = Callable[[bytes, Mapping[int, Box], bool], Awaitable[bytes]]


@dataclass(frozen=True, slots=True)
class Look:
    """Staff (by the keyed hash of their account) want to know of the faces in a picture of a view."""

    account_key: bytes
    project: str
    view: str
    media: str


def reference(media: str, faces: tuple[int, ...], *, numbered: bool) -> str:
    """What a letter names such a copy by."""
    return f"{NUMBERED if numbered else COVERED}:{media}:{','.join(map(str, faces))}"


class Copies:
    """`model` is the face model, or None where nobody looks; `arrived` is set when staff have something to hear."""

    def __init__(
        self,
        database: Database,
        ring: KeyRing,
        clock: Clock,
        *,
        model: Path | None,
        find: Find,
        draw: Draw,
        arrived: asyncio.Event,
    ) -> None:
        self._database = database
        self._ring = ring
        self._clock = clock
        self._model = model
        self._find = find
        self._draw = draw
        self._arrived = arrived

    async def __call__(self, named: str) -> Upload:
        """The copy of a reference; raises `LookupError` where the picture, or a face of it, is gone."""
        kind, media_id, numbers = named.split(":")
        faces = await self._database.read(lambda conn: sharing.faces(conn, media_id))
        wanted = [int(number) for number in numbers.split(",") if number]
        found = faces.boxes if faces else ()  # where no program looked, staff did
        if any(number > len(found) for number in wanted):
            raise LookupError(media_id)
        boxes = {number: found[number - 1] for number in wanted}
        drawn = await self._draw(await self._picture(media_id), boxes, kind == NUMBERED)
        return Upload(drawn, "picture.jpg", "image/jpeg")

    async def look(self, wanted: Look) -> None:
        """Find the faces, keep where they are, and let staff go on, whatever came of it.

        Nothing is kept where no program could look, or was stopped: the next to want a copy has it looked at then.
        """
        boxes = None
        try:
            if self._model is not None:
                boxes = await self._find(await self._picture(wanted.media), self._model)
        except LookupError:
            log.info("a picture was taken back before anybody looked for faces in it")
        except Exception as error:  # noqa: BLE001 - staff wait for an answer: without a program they look themselves
            log.warning("nobody could look for faces in a picture (%s)", type(error).__name__)
        args = {"project": wanted.project, "view": wanted.view, "media": wanted.media, "reply": True}

        def keep(conn: Connection) -> None:
            if boxes is not None:
                sharing.keep_faces(conn, wanted.media, boxes, self._clock.now())
            key = f"faces:{wanted.media}:{self._clock.new_id()}"
            event = begun(self._ring, self._clock, wanted.account_key, key, "staff-sharing", args, lane=0)
            intake.store(conn, [event])

        await self._database.write(keep)
        self._arrived.set()

    async def _picture(self, media_id: str) -> bytes:
        rows = await self._database.read(lambda conn: media_rows.bytes_of(conn, [media_id]))
        row = rows.get(media_id)
        if row is None or row.data_enc is None:
            raise LookupError(media_id)
        return media_rows.opened(self._ring, row, row.data_enc)
