"""A button holds its run, revision and value in 64 bytes, and believes nothing else."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.telegram.buttons import pack, unpack
from flows.messages import Tapped

_runs = st.from_regex(r"[A-Za-z0-9_-]{1,20}", fullmatch=True)
_revisions = st.integers(0, 36**6)
_values = st.text(max_size=12)


@given(_runs, _revisions, _values)
def test_what_is_packed_is_what_a_tap_says(run: str, revision: int, value: str) -> None:
    assume(len(value.encode()) <= 30)
    data = pack(run, revision, value)
    assert 1 <= len(data.encode()) <= 64
    assert unpack(data) == Tapped(run, revision, value)


@given(st.text() | st.none() | st.integers() | st.binary())
def test_anything_a_client_sends_is_a_tap_or_nothing(data: object) -> None:
    tapped = unpack(data)
    assert tapped is None or pack(tapped.run, tapped.revision, tapped.value) == data


@pytest.mark.parametrize(
    "data", ["", "run", "run:1", "run:-1:x", "run:+1:x", "run:01:x", "run:A:x", "r n:1:x", ":1:x", "run:٣:x"]
)
def test_what_pack_cannot_have_made_is_nothing(data: str) -> None:
    assert unpack(data) is None


def test_a_value_that_does_not_fit_is_named() -> None:
    with pytest.raises(ValueError, match=r"'ssss.*' is 7 bytes too long"):
        pack("run1", 3, "s" * 64)
    with pytest.raises(ValueError, match="run's id"):
        pack("run 1", 3, "yes")
    with pytest.raises(ValueError, match="revision"):
        pack("run1", -1, "yes")


def test_a_value_may_hold_the_sign_between_the_parts() -> None:
    assert unpack(pack("run1", 3, "a:b:")) == Tapped("run1", 3, "a:b:")
