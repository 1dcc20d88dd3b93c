"""Files that were sent, either way: their ids, their bytes, and the links by which a bot gets them."""

from __future__ import annotations

import secrets
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from bot.playground.store import Store

DOWNLOAD_LIMIT = 20 << 20  # bytes; what getFile gives
UPLOAD_LIMIT = 50 << 20
PHOTO_LIMIT = 10 << 20
LINK_SECONDS = 3600
FOLDERS = {
    "photo": "photos", "voice": "voice", "audio": "music", "video": "videos", "video_note": "video_notes",
    "animation": "animations", "sticker": "stickers", "document": "documents",
}  # fmt: skip
PREFIXES = {
    "photo": "AgACAgQ", "voice": "AwACAgQ", "audio": "CQACAgQ", "video": "BAACAgQ", "video_note": "DQACAgQ",
    "animation": "CgACAgQ", "sticker": "CAACAgQ", "document": "BQACAgQ",
}  # fmt: skip


@dataclass(slots=True)
class StoredFile:
    """One file. `extra` has the fields of its Telegram object that are not about the file: width, duration, title."""

    unique_id: str
    file_id: str
    kind: str
    name: str
    mime: str
    size: int
    path: str
    link_until: int = 0
    extra: dict[str, Any] = field(default_factory=dict)

    def record(self) -> dict[str, Any]:
        """As kept."""
        return asdict(self)

    def shape(self) -> dict[str, Any]:
        """Its Telegram object: PhotoSize, Voice, Audio, Document and so on."""
        shape: dict[str, Any] = {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": self.size}
        if self.kind in ("voice", "audio", "video", "animation", "document"):
            shape["mime_type"] = self.mime
        if self.kind in ("audio", "video", "animation", "document") and self.name:
            shape["file_name"] = self.name
        return shape | self.extra


class Files:
    """All files, by either id. Their bytes are in a folder, or in memory when there is none."""

    def __init__(self, store: Store, folder: Path | None) -> None:
        self._store = store
        self._folder = folder / "files" if folder is not None else None
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
        self._contents: dict[str, bytes] = {}
        self._by_id: dict[str, StoredFile] = {}
        self._by_unique: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        for record in store.load("file"):
            self._index(StoredFile(**record))

    def add(self, kind: str, content: bytes, name: str, mime: str, ending: str, extra: dict[str, Any]) -> StoredFile:
        """Keep a new file. Its path has a random part, so no client takes it for a file of its own."""
        unique = "AQAD" + secrets.token_urlsafe(9).replace("-", "x")
        path = f"{FOLDERS[kind]}/file_{len(self._by_id)}_{secrets.token_hex(6)}.{ending}"
        file_id = PREFIXES[kind] + secrets.token_urlsafe(36)
        stored = StoredFile(unique, file_id, kind, name, mime, len(content), path, extra=extra)
        if self._folder is None:
            self._contents[unique] = content
        else:
            part = self._folder / f"{unique}.part"
            part.write_bytes(content)
            part.replace(self._folder / unique)
        self._index(stored)
        self._store.put("file", unique, stored)
        return stored

    def by_id(self, file_id: str) -> StoredFile | None:
        """By the id that bots use."""
        return self._by_id.get(file_id)

    def by_unique_id(self, unique_id: str) -> StoredFile | None:
        """By the id that the page uses."""
        return self._by_unique.get(unique_id)

    def link(self, stored: StoredFile, now: int) -> str:
        """The path for a download, good for an hour."""
        stored.link_until = now + LINK_SECONDS
        self._store.put("file", stored.unique_id, stored)
        return stored.path

    def linked(self, path: str, now: int) -> StoredFile | None:
        """The file behind a path, while the link is good."""
        stored = self._by_path.get(path)
        return stored if stored is not None and stored.link_until > now else None

    def content(self, stored: StoredFile) -> bytes:
        """Its bytes."""
        if self._folder is None:
            return self._contents[stored.unique_id]
        return (self._folder / stored.unique_id).read_bytes()

    def _index(self, stored: StoredFile) -> None:
        self._by_id[stored.file_id] = stored
        self._by_unique[stored.unique_id] = stored
        self._by_path[stored.path] = stored
