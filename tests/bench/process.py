"""A system under test: a process of its own, on a core of its own where the machine lets us, and what it uses."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]


def cores() -> tuple[int, int] | None:
    """The core for the server and the core for the system under test; None where there is nothing to choose."""
    if not hasattr(os, "sched_getaffinity"):
        return None
    usable = sorted(os.sched_getaffinity(0))
    return (usable[-1], usable[0]) if len(usable) > 1 else None


def pin(core: int, pid: int = 0) -> None:
    """Keep a process (this one: 0) on one core."""
    os.sched_setaffinity(pid, {core})


class Process:
    """Started on entering, ended on leaving. Reads Linux's /proc."""

    def __init__(self, arguments: Sequence[str], environment: Mapping[str, str], log: Path, core: int | None) -> None:
        self._arguments = [sys.executable, *arguments]
        self._environment = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
        self._log = log
        self._core = core
        self.started_at = 0.0
        self._process: subprocess.Popen[bytes] | None = None

    async def __aenter__(self) -> Process:
        self.started_at = time.perf_counter()
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(self._arguments, env=self._environment, stdout=log, stderr=log, cwd=ROOT)  # noqa: ASYNC220 - milliseconds
        if self._core is not None:
            pin(self._core, self._process.pid)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._process is not None
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        try:
            await asyncio.to_thread(self._process.wait, 20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            raise

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def last_words(self) -> str:
        """The end of what it logged."""
        return self._log.read_text(encoding="utf-8", errors="replace")[-2000:]

    def cpu_seconds(self) -> float:
        """User and system time so far, of all its threads and of its children that have ended."""
        fields = Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")

    def memory_mb(self, name: str) -> float:
        """Resident memory: `VmRSS` is now, `VmHWM` the most there was."""
        for line in Path(f"/proc/{self.pid}/status").read_text(encoding="utf-8").splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) / 1024
        return 0.0


async def run_to_end(arguments: Sequence[str], environment: Mapping[str, str]) -> None:
    """Run one to its end; raises where it failed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", *arguments, env={**os.environ, **environment, "PYTHONPATH": str(ROOT)}, cwd=ROOT
    )
    if await process.wait():
        raise RuntimeError(f"{' '.join(arguments)} failed")
