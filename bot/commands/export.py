"""`sayso export`: what was said in a project, into a file for its owner's eyes only, or onto the screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO

import orjson
from rich.console import Console
from rich.progress import track

from bot.storage import Connection, audit, projects
from bot.storage import export as exports
from bot.storage.audit import Entry
from bot.storage.crypto import KeyRing
from bot.storage.project_faults import ProjectTrouble


def note(conn: Connection, project: str, form: str, now: datetime) -> None:
    """The line in the audit, which is written before anything is read. Raises `ProjectTrouble` where there is none."""
    if project not in projects.by_id(conn, [project]):
        raise ProjectTrouble(f"There is no project {project}. See: sayso project list")
    audit.record(conn, [Entry(now, "command line", "export", project, form)])


def write(conn: Connection, ring: KeyRing, project: str, form: str, out: Path | None) -> None:
    """Write the project's views as `form` (jsonl or csv) to `out`, or to the screen."""
    lines = exports.stream(conn, ring, project)
    if out is not None:
        lines = iter(track(lines, description=f"Writing {out.name}", console=Console(stderr=True)))
    texts = exports.as_csv(lines) if form == "csv" else (orjson.dumps(line).decode() + "\n" for line in lines)
    with _target(out, "utf-8-sig" if form == "csv" else "utf-8") as target:
        for text in texts:
            target.write(text)


@contextmanager
def _target(out: Path | None, encoding: str) -> Iterator[IO[str]]:
    """The screen, or a file that nobody but its owner can read, not even while it is being written."""
    if out is None:
        yield sys.stdout
        return
    descriptor = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding=encoding, newline="") as file:
        os.fchmod(descriptor, 0o600)  # a file that was there before may have been open to others
        yield file
