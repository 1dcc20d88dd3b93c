"""`sayso demo` as a process of its own, in a folder of its own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
READY_SECONDS = 40.0
STOP_SECONDS = 20.0
LOUD = ("Traceback", "ERROR", "CRITICAL")


class DemoTrouble(Exception):
    """The demo did not come up, or did not go down, as it should."""


class Demo:
    """The demo in `folder`; `url` is where its page is, also after it was started again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = ""
        self._log = folder.with_suffix(".log")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Bring it up, at the same address as before if it ran before, and wait until it says that it is ready."""
        port = self.url.rpartition(":")[2] or "0"
        command = [sys.executable, "-m", "bot", "demo", "--folder", str(self.folder), "--port", port]
        surroundings = {name: value for name, value in os.environ.items() if not name.startswith("SAYSO_")}
        said_before = len(self.log())
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                command,
                cwd=CHECKOUT,
                env={**surroundings, "COLUMNS": "200", "NO_COLOR": "1"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self.url = self._wait_for_url(said_before)

    def _wait_for_url(self, said_before: int) -> str:
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline:
            if found := re.search(r"ready\. Open (http://\S+)", self.log()[said_before:]):
                return found[1]
            if self._running.poll() is not None:
                break
            time.sleep(0.05)
        raise DemoTrouble(f"the demo did not get ready:\n{self.log()[said_before:]}")

    def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End it; asked to (SIGTERM) it ends in order, with no complaint and the exit code 0."""
        self._running.send_signal(how)
        code = self._running.wait(STOP_SECONDS)
        self._process = None
        if how is not signal.SIGKILL and code != 0:
            raise DemoTrouble(f"the demo ended with {code}:\n{self.log()}")

    def clear_away(self) -> None:
        """After a test, whatever became of it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(STOP_SECONDS)

    def log(self) -> str:
        """Everything that it printed and logged so far."""
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    def complaints(self) -> list[str]:
        """Lines of the log that tell of something broken."""
        return [line for line in self.log().splitlines() if any(word in line for word in LOUD)]

    @property
    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            raise DemoTrouble("the demo is not running")
        return self._process
