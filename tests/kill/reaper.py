"""Brings bots into the world and ends them with SIGKILL at moments drawn by chance from a seed."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from tests.bench.process import ROOT
from tests.kill.history import History


class Nursery:
    """The nursery's process, as a test talks to it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.bot = 0

    async def birth(self) -> None:
        """Start a bot; its process id is `bot`."""
        self.bot = int(await self._ask("birth"))

    async def kill(self) -> None:
        """End the bot as `kill -9` does, and wait until it is gone."""
        os.kill(self.bot, signal.SIGKILL)
        await self.bury()

    async def bury(self) -> None:
        """Wait until a bot that was killed is gone."""
        await self._ask("bury")
        self.bot = 0

    async def _ask(self, command: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{command}\n".encode())
        answer = await asyncio.wait_for(self._process.stdout.readline(), 30)
        return answer.decode().strip()


@asynccontextmanager
async def nursery(kind: str, environment: Mapping[str, str], log: Path) -> AsyncIterator[Nursery]:
    """A nursery of one kind of bot (`sayso` or `stock`); what they log goes to a file."""
    with log.open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.kill.nursery", kind),
            env={**os.environ, **environment, "PYTHONPATH": str(ROOT)},
            cwd=ROOT,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
        )
    born = Nursery(process)
    try:
        yield born
    finally:
        if born.bot:
            await born.kill()
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


async def reap(home: Nursery, history: History, *, kills: int, updates: int, seed: int) -> None:
    """Kill so many bots spread over a load of so many updates, and leave one alive.

    Each moment is a point of the load and up to 30 ms more, so that anything may be going on: a poll, a commit, a call.
    Where the point has passed already, the bot is killed while it starts.
    """
    chance = random.Random(seed)
    points = sorted(chance.sample(range(history.crowd.sent, updates), kills))
    for point in points:
        await home.birth()
        if history.crowd.sent >= point:
            await asyncio.sleep(chance.uniform(0.0, 0.3))
        await history.until_sent(point)
        await asyncio.sleep(chance.uniform(0.0, 0.03))
        await home.kill()
    await home.birth()
