"""How fast messages may go, on a clock of our own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.limits import Limits


def test_a_chat_gets_a_short_burst_and_then_one_a_second() -> None:
    limits = Limits(rate_per_second=1000)
    assert [limits.take(5, 0.0) for _ in range(3)] == [0, 0, 0]
    assert limits.take(5, 0.0) == pytest.approx(1.0)
    assert limits.take(5, 0.4) == pytest.approx(0.6)
    assert limits.take(5, 1.0) == 0
    assert limits.take(6, 1.0) == 0  # somebody else does not wait


def test_edits_and_answers_cost_the_chat_nothing_but_count_for_all() -> None:
    limits = Limits(rate_per_second=10, per_chat_burst=2)
    assert [limits.take(5, 0.0) for _ in range(2)] == [0, 0]
    assert limits.take(5, 0.0, new_message=False) == pytest.approx(0.1)
    assert limits.take(5, 0.1, new_message=False) == 0
    assert limits.take(5, 0.2) == pytest.approx(0.8)


def test_asking_costs_nothing() -> None:
    limits = Limits(rate_per_second=1)
    assert [limits.delay(5, 0.0) for _ in range(5)] == [0] * 5


def test_a_refused_chat_waits_alone_and_a_second_one_stops_everything() -> None:
    limits = Limits(rate_per_second=100)
    limits.flooded(5, 7.0, 0.0)
    assert limits.delay(5, 1.0) == 6.0
    assert limits.delay(5, 1.0, new_message=False) == 6.0
    assert limits.delay(6, 1.0) == 0
    limits.flooded(6, 3.0, 1.0)
    assert limits.delay(8, 1.0) == 3.0
    assert limits.delay(8, 4.0) == 0
    assert limits.delay(5, 4.0) == 3.0


def test_a_shorter_wait_does_not_undo_a_longer_one() -> None:
    limits = Limits(rate_per_second=100)
    limits.flooded(5, 60.0, 0.0)
    limits.flooded(5, 1.0, 1.0)
    assert limits.delay(5, 2.0) == 58.0


def test_chats_that_have_been_quiet_are_forgotten() -> None:
    limits = Limits(rate_per_second=1000)
    for chat in range(500):
        limits.take(chat, chat / 100)
    limits.flooded(3, 500.0, 5.0)
    limits.take(9999, 100.0)
    assert limits.remembered == 2  # the one that still waits, and the one just now


@given(
    rate=st.floats(1, 50),
    burst=st.integers(1, 5),
    steps=st.lists(st.tuples(st.integers(1, 3), st.floats(0, 0.3), st.booleans()), max_size=120),
)
def test_no_second_holds_more_than_was_allowed(rate: float, burst: int, steps: list[tuple[int, float, bool]]) -> None:
    limits, now = Limits(rate, burst), 0.0
    sent: list[tuple[float, int, bool]] = []
    for chat, pause, new in steps:
        now += pause
        now += limits.take(chat, now, new_message=new) + 1e-9
        if limits.delay(chat, now, new_message=new) == 0:
            limits.take(chat, now, new_message=new)
            sent.append((now, chat, new))
    for start, chat, _ in sent:
        second = [other for other in sent if start <= other[0] < start + 0.999]
        assert len(second) <= rate + max(1.0, rate * 0.2) + 1
        assert sum(new for _, other, new in second if other == chat) <= burst + 1


@pytest.mark.parametrize(("rate", "burst"), [(0, 3), (25, 0), (-1, 3)])
def test_a_limit_of_nothing_is_a_mistake(rate: float, burst: int) -> None:
    with pytest.raises(ValueError, match="above 0"):
        Limits(rate, burst)
