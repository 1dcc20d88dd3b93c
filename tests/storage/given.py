"""What a storage test begins with: people with keys of their own, a project, a picture they sent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert

from bot.projects import folder, ready
from bot.storage import media_rows, project_files, projects
from bot.storage.crypto import KeyRing, PersonKey
from bot.storage.follows import Following, keep
from bot.storage.media_rows import Cleaned, Expected
from bot.storage.project_files import ProjectFile
from bot.storage.tables import accounts, contributors
from bot.storage.views import KeptView

START = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Someone:
    """A contributor with an account of their own."""

    id: str
    account_id: str
    pseudonym: str
    key: PersonKey

    def says(self, question: str, text: str = "", **other: Any) -> KeptView:
        """An answer of theirs to a question of the garden, as words unless said otherwise."""
        view = KeptView(
            id=f"v-{self.id}-{question}",
            project="GARDEN",
            question=question,
            contributor_id=self.id,
            key=self.key,
            mode="text",
            text=text,
            said_at=START,
            age_band="8-12",
            role="young_person",
            language="cy",
        )
        return replace(view, **other)


def someone(conn: Connection, ring: KeyRing, name: str = "ana", **contributor: Any) -> Someone:
    """Someone who agreed to take part; their account can be reached."""
    wrapped = ring.new_person_key(name)
    who = Someone(name, f"a-{name}", f"teal-otter-{name}", ring.person(wrapped, name))
    account = {
        "id": who.account_id,
        "lookup": ring.lookup("user", name),
        "identity_enc": b"-",
        "contributor_id": name,
        "reachable": contributor.pop("reachable", True),
        "created_at": START,
    }
    conn.execute(insert(accounts).values(**account))
    known = {
        "id": name,
        "account_id": who.account_id,
        "pseudonym": who.pseudonym,
        "key_wrapped": wrapped,
        "agreed": True,
        "created_at": START,
    }
    conn.execute(insert(contributors).values(**known | contributor))
    return who


def file(name: str = "garden", today: datetime = START) -> ProjectFile:
    """A ready project as its file gives it. Its pictures are not looked at here: their names stand for them."""
    return replace(project_files.read(ready(name), today=today.date(), beside=folder()), files=())


def open_project(conn: Connection, name: str = "garden") -> str:
    """A ready project, added and open; its id."""
    project = file(name)
    projects.add(conn, project, START)
    assert projects.set_state(conn, project.project.id, "open", START)
    return project.project.id


def follow(conn: Connection, who: Someone, by: str = "message", project: str = "GARDEN") -> None:
    """They want to hear what came of it."""
    keep(conn, [Following(who.id, project, by, START)])


def picture(conn: Connection, who: Someone, media_id: str = "pic1", kind: str = "image") -> str:
    """A picture (or voice note) they sent, fetched and kept; its id."""
    media_rows.expect(conn, [Expected(media_id, who.id, kind, b"file id", START)])
    data = who.key.seal(b"pixels", media_rows.context(media_id))
    assert media_rows.ready(conn, media_id, Cleaned(data, "image/webp", width=640, height=480))
    return media_id


def later(**time: float) -> datetime:
    """A moment after the start."""
    return START + timedelta(**time)
