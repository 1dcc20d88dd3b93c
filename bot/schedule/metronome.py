"""Rings for jobs. APScheduler keeps time and nothing else: what is due is rows in our tables, claimed when it rings.

Every process has one; two of them, a restart or a late start never do a thing twice, for the rows decide.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = logging.getLogger(__name__)

Ring = Callable[[str], Awaitable[None]]


class Metronome:
    """Rings each name at its own pace, never twice at once; `ring_now` rings them all, once, in order."""

    def __init__(self, paces: Sequence[tuple[str, timedelta]], ring: Ring) -> None:
        self._paces = paces
        self._ring = ring
        self._one_at_a_time = asyncio.Lock()

    async def run(self, stop: asyncio.Event) -> None:
        """Ring until `stop` is set."""
        scheduler = AsyncIOScheduler(timezone="UTC")
        logging.getLogger("apscheduler").setLevel(logging.ERROR)  # it would warn whenever a ring is late
        for name, every in self._paces:
            scheduler.add_job(
                self._safely,
                "interval",
                args=[name],
                seconds=every.total_seconds(),
                max_instances=1,
                coalesce=True,
                misfire_grace_time=None,
            )
        scheduler.start()
        try:
            await stop.wait()
        finally:
            scheduler.shutdown(wait=False)
            async with self._one_at_a_time:
                pass  # a ring that has begun is let finish

    async def ring_now(self) -> None:
        """Ring for everything at once: on start, and when the demo's clock was moved."""
        for name, _ in self._paces:
            await self._safely(name)

    async def _safely(self, name: str) -> None:
        async with self._one_at_a_time:
            try:
                await self._ring(name)
            except Exception as error:  # noqa: BLE001 - one job's trouble must not stop the others
                log.warning("the job %s failed and is tried again at its next ring (%s)", name, type(error).__name__)
