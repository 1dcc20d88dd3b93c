"""Small facts the bot keeps about itself, by name: the send budget, the day of the last clean-up."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from bot.storage.crypto import KeyRing
from bot.storage.keyfile import KeyTrouble
from bot.storage.tables import keep
from bot.storage.upsert import insert_or_ignore, insert_or_update

_GET = select(keep.c.value).where(keep.c.name == bindparam("name"))
_PUT = insert_or_update(keep, "name", columns=["value"])
_PUT_FIRST = insert_or_ignore(keep, "name")
_FINGERPRINT = "key fingerprint"


def get(conn: Connection, name: str) -> str | None:
    """The value kept under `name`."""
    return conn.execute(_GET, {"name": name}).scalar()


def put(conn: Connection, name: str, value: str) -> None:
    """Keep a value under `name`, in place of an earlier one."""
    conn.execute(_PUT.on(conn), {"name": name, "value": value})


def settle_key(conn: Connection, ring: KeyRing) -> None:
    """As `check_key`, before anything is sealed: the first key that a database meets is its own from then on."""
    conn.execute(_PUT_FIRST.on(conn), {"name": _FINGERPRINT, "value": _fingerprint(ring)})
    check_key(conn, ring)


def check_key(conn: Connection, ring: KeyRing) -> None:
    """Make sure, only by reading, that this database is sealed with this key, or with none yet.

    Raises `KeyTrouble`: with another key nobody would be recognised, and two keys would end up in one database.
    """
    if get(conn, _FINGERPRINT) not in (None, _fingerprint(ring)):
        raise KeyTrouble(
            "This database was sealed with another key. Point SAYSO_KEY_FILE at the key file that belongs to it, "
            "from your backup if need be."
        )


def _fingerprint(ring: KeyRing) -> str:
    """What tells keys apart and says nothing about them."""
    return ring.lookup("natural", _FINGERPRINT).hex()
