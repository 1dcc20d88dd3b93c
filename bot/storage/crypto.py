"""Encryption at rest: one key outside the database, and a key of their own for every contributor.

Everything hangs on the 32 bytes of the key file (see `keyfile.py`). HKDF-SHA256 (RFC 5869) makes separate keys of it
for separate uses. Sealing is AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D); the context is authenticated
with it, so that a sealed value moved to another row does not open there. A contributor's words and media are sealed
with a key that exists only in wrapped form in their row: when the row goes, nothing that was said can be read again.

A sealed value is: one byte of format, 12 of nonce, the ciphertext, 16 of tag.
"""

from __future__ import annotations

import hmac
import os
from functools import lru_cache
from typing import Literal, TypeAlias

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_FORMAT = b"\x01"
_NONCE_BYTES = 12
_SMALLEST = len(_FORMAT) + _NONCE_BYTES + 16

LookupKind: TypeAlias = Literal["user", "natural", "group", "source", "invite", "card"]


class CannotOpen(Exception):
    """A sealed value was altered, belongs elsewhere, or was sealed with another key: trying again does not help."""


def _seal(cipher: AESGCM, plaintext: bytes, context: str) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return _FORMAT + nonce + cipher.encrypt(nonce, plaintext, context.encode())


def _open(cipher: AESGCM, sealed: bytes, context: str) -> bytes:
    if len(sealed) < _SMALLEST or sealed[:1] != _FORMAT:
        raise CannotOpen(f"{context}: not a sealed value of a format we know")
    nonce = sealed[1 : 1 + _NONCE_BYTES]
    try:
        return cipher.decrypt(nonce, sealed[1 + _NONCE_BYTES :], context.encode())
    except InvalidTag:
        raise CannotOpen(f"{context}: altered, moved, or sealed with another key") from None


class PersonKey:
    """The key of one contributor. `context` names what is sealed and where it belongs, such as `view:` and its id."""

    __slots__ = ("_cipher",)

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, plaintext: bytes, context: str) -> bytes:
        """Encrypt for this contributor."""
        return _seal(self._cipher, plaintext, context)

    def open(self, sealed: bytes, context: str) -> bytes:
        """Decrypt what `seal` made with the same context; raises `CannotOpen`."""
        return _open(self._cipher, sealed, context)


class KeyRing:
    """All keys of this installation, made of the 32 bytes of its key file. Safe to use from several threads."""

    def __init__(self, key: bytes, *, people_cached: int = 4096) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes, not {len(key)}")
        self._lookup_key = _subkey(key, b"sayso lookup 1")
        self._system = AESGCM(_subkey(key, b"sayso system 1"))
        self._wrapping = AESGCM(_subkey(key, b"sayso wrap 1"))
        self._people = lru_cache(maxsize=people_cached)(self._unwrap)

    def lookup(self, kind: LookupKind, value: str | int) -> bytes:
        """A keyed hash of 32 bytes (HMAC-SHA256): finds a value again without keeping it. Kinds never meet."""
        return hmac.digest(self._lookup_key, f"{kind}\0{value}".encode(), "sha256")

    def seal_system(self, plaintext: bytes, context: str) -> bytes:
        """Encrypt what belongs to the service rather than to one contributor: inbox, outbox, identities."""
        return _seal(self._system, plaintext, context)

    def open_system(self, sealed: bytes, context: str) -> bytes:
        """Decrypt what `seal_system` made with the same context; raises `CannotOpen`."""
        return _open(self._system, sealed, context)

    def new_person_key(self, contributor_id: str) -> bytes:
        """A fresh key for one contributor, wrapped, ready for their row."""
        return _seal(self._wrapping, os.urandom(KEY_BYTES), _wrap_context(contributor_id))

    def person(self, wrapped: bytes, contributor_id: str) -> PersonKey:
        """The key of one contributor, unwrapped (the newest are remembered); raises `CannotOpen`."""
        return self._people(wrapped, contributor_id)

    def drop_people(self) -> None:
        """Forget the unwrapped keys in memory, for when somebody asked to be forgotten."""
        self._people.cache_clear()

    def _unwrap(self, wrapped: bytes, contributor_id: str) -> PersonKey:
        return PersonKey(_open(self._wrapping, wrapped, _wrap_context(contributor_id)))


def _subkey(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(key)


def _wrap_context(contributor_id: str) -> str:
    return f"key:{contributor_id}"
