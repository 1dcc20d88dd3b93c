"""The children in which voices are at work: run to their end, or ended all at once when the bot stops."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path


class Children:
    """Runs child processes for threads that wait for them. Each leads a group of its own: an engine ends with it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: set[subprocess.Popen[bytes]] = set()
        self._closed = False

    def run(
        self, command: Sequence[str], given: bytes, *, seconds: float, env: Mapping[str, str], cwd: Path
    ) -> tuple[int, bytes]:
        """Its exit code and what it wrote. Blocks; raises `subprocess.TimeoutExpired`, and `OSError` if none begins."""
        child = self._begun(command, env, cwd)
        try:
            wrote, _ = child.communicate(given, timeout=seconds)
        finally:
            with self._lock:
                self._running.discard(child)
            _end(child)
        return child.returncode, wrote

    def close(self) -> None:
        """End those that run; none begins any more."""
        with self._lock:
            self._closed = True
            for child in self._running:
                _kill(child)

    def _begun(self, command: Sequence[str], env: Mapping[str, str], cwd: Path) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._closed:
                raise ChildProcessError("nothing is begun any more")
            child = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # it could quote the words
                env=env,
                cwd=cwd,
                start_new_session=True,
            )
            self._running.add(child)
            return child


def _end(child: subprocess.Popen[bytes]) -> None:
    """Leave nothing of it behind, whatever came between."""
    if child.returncode is None:
        _kill(child)
        child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()


def _kill(child: subprocess.Popen[bytes]) -> None:
    if child.poll() is None:  # not waited for yet: its number is still its own
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)
