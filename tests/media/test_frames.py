"""Frames between the bot and its child."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.media.frames import BrokenFrame, pack, unpack


@given(
    st.dictionaries(st.text(max_size=9), st.integers() | st.text(max_size=9), max_size=5),
    st.lists(st.binary(), max_size=4),
)
def test_what_is_packed_is_unpacked(head: dict[str, int | str], blobs: list[bytes]) -> None:
    assert unpack(pack(head, *blobs)) == (head, blobs)


@given(st.binary(max_size=60))
def test_any_bytes_are_a_frame_or_a_broken_one(data: bytes) -> None:
    try:
        head, _ = unpack(data)
    except BrokenFrame:
        return
    assert isinstance(head, dict)


def test_a_frame_cut_short_is_broken() -> None:
    with pytest.raises(BrokenFrame):
        unpack(pack({"a": 1}, b"blob")[:-1])
