"""What is sealed opens only where it belongs, with the key it was sealed with; the key file is guarded."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage import keyfile
from bot.storage.crypto import CannotOpen, KeyRing
from bot.storage.keyfile import KeyTrouble

RING = KeyRing(bytes(range(32)))
OTHER = KeyRing(bytes(range(1, 33)))


@given(st.binary(max_size=5000), st.text(max_size=40))
def test_what_is_sealed_opens_again(plain: bytes, context: str) -> None:
    sealed = RING.seal_system(plain, context)
    assert RING.open_system(sealed, context) == plain
    assert plain not in sealed or len(plain) < 4


def test_sealing_twice_gives_two_different_values() -> None:
    assert RING.seal_system(b"the swings", "a") != RING.seal_system(b"the swings", "a")


def test_a_sealed_value_does_not_open_in_another_place_or_with_another_key() -> None:
    sealed = RING.seal_system(b"the swings", "view:1")
    with pytest.raises(CannotOpen, match="view:2"):
        RING.open_system(sealed, "view:2")
    with pytest.raises(CannotOpen):
        OTHER.open_system(sealed, "view:1")


@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_any_altered_byte_is_noticed(place: int, change: int) -> None:
    sealed = bytearray(RING.seal_system(b"the swings are broken", "view:1"))
    sealed[place % len(sealed)] ^= change
    with pytest.raises(CannotOpen):
        RING.open_system(bytes(sealed), "view:1")


@given(st.binary(max_size=40))
def test_what_was_never_sealed_does_not_open(junk: bytes) -> None:
    with pytest.raises(CannotOpen):
        RING.open_system(junk, "view:1")


def test_each_person_has_a_key_of_their_own() -> None:
    ana = RING.person(RING.new_person_key("ana"), "ana")
    ben = RING.person(RING.new_person_key("ben"), "ben")
    sealed = ana.seal(b"I want a slide", "view:1")
    assert ana.open(sealed, "view:1") == b"I want a slide"
    with pytest.raises(CannotOpen):
        ben.open(sealed, "view:1")
    with pytest.raises(CannotOpen):
        RING.open_system(sealed, "view:1")


def test_a_wrapped_key_opens_for_its_person_only() -> None:
    wrapped = RING.new_person_key("ana")
    with pytest.raises(CannotOpen):
        RING.person(wrapped, "ben")
    with pytest.raises(CannotOpen):
        OTHER.person(wrapped, "ana")


def test_dropped_keys_are_unwrapped_anew() -> None:
    wrapped = RING.new_person_key("ana")
    before = RING.person(wrapped, "ana")
    assert RING.person(wrapped, "ana") is before
    RING.drop_people()
    after = RING.person(wrapped, "ana")
    assert after is not before
    assert after.open(before.seal(b"hello", "x"), "x") == b"hello"


def test_lookups_are_the_same_every_time_and_differ_by_kind_value_and_key() -> None:
    assert RING.lookup("user", 42) == KeyRing(bytes(range(32))).lookup("user", 42)
    assert RING.lookup("user", 42) == RING.lookup("user", "42")
    different = {RING.lookup("user", 42), RING.lookup("user", 43), RING.lookup("group", 42), OTHER.lookup("user", 42)}
    assert len(different) == 4
    assert all(len(found) == 32 for found in different)


def test_a_key_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        KeyRing(b"short")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "sayso.key"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_the_first_start_makes_a_key_for_its_owner_only_and_later_starts_find_it(path: Path, data: Path) -> None:
    key = keyfile.load_or_create(path, data)
    assert len(key) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert keyfile.load_or_create(path, data) == key
    assert [file.name for file in path.parent.iterdir()] == ["sayso.key"]


def test_no_two_keys_are_the_same(tmp_path: Path, data: Path) -> None:
    assert keyfile.load_or_create(tmp_path / "one", data) != keyfile.load_or_create(tmp_path / "two", data)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644])
def test_a_key_that_others_may_read_is_refused(path: Path, data: Path, mode: int) -> None:
    keyfile.load_or_create(path, data)
    path.chmod(mode)
    with pytest.raises(KeyTrouble, match="chmod 600"):
        keyfile.load_or_create(path, data)


def test_a_key_inside_the_data_folder_is_refused_even_through_a_link(tmp_path: Path, data: Path) -> None:
    data.mkdir()
    with pytest.raises(KeyTrouble, match="SAYSO_KEY_FILE"):
        keyfile.load_or_create(data / "deep" / "sayso.key", data)
    (tmp_path / "door").symlink_to(data)
    with pytest.raises(KeyTrouble, match="SAYSO_KEY_FILE"):
        keyfile.load_or_create(tmp_path / "door" / "sayso.key", data)
    assert not list(data.iterdir())


@pytest.mark.parametrize("content", [b"", b"hello", b"c2hvcnQ=", bytes(32)])
def test_a_file_that_holds_no_key_is_refused_and_left_alone(path: Path, data: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.touch(mode=0o600)
    path.write_bytes(content)
    with pytest.raises(KeyTrouble, match="backup"):
        keyfile.load_or_create(path, data)
    assert path.read_bytes() == content


def test_a_folder_that_cannot_be_used_is_explained(tmp_path: Path, data: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KeyTrouble, match="cannot be used"):
        keyfile.load_or_create(tmp_path / "file" / "sayso.key", data)
