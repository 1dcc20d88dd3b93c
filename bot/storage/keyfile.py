"""The file that holds the one key everything is sealed with.

Telegram's terms for bot developers (section 4) ask that user data is encrypted at rest and kept apart from its key, so
a key inside the data folder is refused: whoever copies the folder for a backup must not copy the key with it.
"""

from __future__ import annotations

import base64
import binascii
import os
import stat
from pathlib import Path

from bot.storage.crypto import KEY_BYTES


class KeyTrouble(Exception):
    """The key file cannot be used. The message says what to do about it."""


def load_or_create(path: Path, data_folder: Path) -> bytes:
    """The 32 bytes of the key file; made on the first start, with mode 0600. Raises `KeyTrouble`."""
    _refuse_inside(path, data_folder)
    try:
        if not path.exists():
            _create(path)
        _refuse_loose(path)
        return _read(path)
    except OSError as error:
        raise KeyTrouble(
            f"The key file {path} cannot be used: {error.strerror}. Check its folder and owner."
        ) from error


def _refuse_inside(path: Path, data_folder: Path) -> None:
    if path.resolve().is_relative_to(data_folder.resolve()):
        raise KeyTrouble(
            f"The key file {path} lies in the data folder {data_folder}, so one copy would take both. "
            "Move it somewhere else and point SAYSO_KEY_FILE at it."
        )


def _refuse_loose(path: Path) -> None:
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        raise KeyTrouble(f"Others may read the key file {path} (mode {mode:04o}). Run: chmod 600 {path}")


def _read(path: Path) -> bytes:
    try:
        key = base64.b64decode(path.read_bytes().strip(), validate=True)
    except binascii.Error:
        key = b""
    if len(key) != KEY_BYTES:
        raise KeyTrouble(
            f"The key file {path} does not hold a key ({KEY_BYTES} bytes in base64). "
            "Put back the one from your backup: without it, nothing that was kept can be read."
        )
    return key


def _create(path: Path) -> None:
    """Write a new key so that it is either there as a whole or not at all, even if two processes start at once."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(base64.b64encode(os.urandom(KEY_BYTES)) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            return
    finally:
        draft.unlink()
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
