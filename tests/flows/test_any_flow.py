"""Whatever is sent to whichever flow: it waits, ends or says something, and never raises."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows import FLOWS
from tests.flows.anything import ARGS
from tests.flows.english import english
from tests.flows.walker import Walk, words_of_every_flow


@pytest.mark.parametrize("flow", FLOWS)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_it_waits_ends_or_says_something(flow: str, data: st.DataObject) -> None:
    walk = Walk(flow, lambda several: data.draw(st.sampled_from(several)))
    walk.begin()
    for _ in range(data.draw(st.integers(0, 25))):
        walk.step()


def test_every_flow_that_needs_arguments_has_some() -> None:
    assert set(ARGS) <= set(FLOWS)


def test_every_word_that_was_seen_is_in_the_english_files() -> None:
    missing = sorted(set(words_of_every_flow(walks=15)) - set(english()))
    assert not missing
