"""What others said, in plain words; never of a group in which somebody could be made out."""

from __future__ import annotations

import pytest

from flows.ports import Counts
from flows.so_far import SMALLEST_GROUP, SMALLEST_PART, in_a_line, largest, so_far
from tests.flows.cast import ALSO, FEEL, GARDEN, SAFE, WHICH, WHY
from tests.flows.english import worded


def test_a_group_that_is_large_enough_is_shown_the_most_given_first() -> None:
    shown = so_far(WHICH, {"swings": 6, "pond": 12, "trees": 5})
    assert shown is not None
    assert (shown.people, [(option.id, many) for option, many in shown.parts]) == (
        23,
        [("pond", 12), ("swings", 6), ("trees", 5)],
    )
    assert worded(in_a_line(shown)) == "📊 23 people answered so far. Most said: <b>🐸 A pond</b>."


def test_the_first_without_most_of_the_votes_is_not_called_most() -> None:
    shown = so_far(WHICH, {"swings": 8, "pond": 9, "trees": 6})
    assert shown is not None
    assert "More said <b>🐸 A pond</b> than anything else" in worded(in_a_line(shown))


def test_two_that_are_level_are_both_named() -> None:
    shown = so_far(SAFE, {"yes": 7, "no": 7})
    assert shown is not None
    assert worded(in_a_line(shown)).endswith("It is close: <b>👍 Yes</b> and <b>👎 No</b>.")


@pytest.mark.parametrize("taps", [{}, {"yes": SMALLEST_GROUP - 1}, {"yes": SMALLEST_GROUP - 2, "no": 1}, {"gone": 50}])
def test_a_small_group_is_not_shown(taps: dict[str, int]) -> None:
    assert so_far(SAFE, taps) is None


def test_an_answer_that_few_gave_is_left_out() -> None:
    shown = so_far(FEEL, {"1": 12, "2": SMALLEST_PART - 1, "3": SMALLEST_PART, "4": 1})
    assert shown is not None
    assert [option.id for option, _ in shown.parts] == ["1", "3"]
    assert shown.people == 22


def test_what_few_gave_cannot_be_worked_out_from_the_rest() -> None:
    shown = so_far(WHICH, {"swings": 12, "pond": SMALLEST_PART - 1, "trees": SMALLEST_PART})
    assert shown is not None
    assert [option.id for option, _ in shown.parts] == ["swings"]
    assert so_far(SAFE, {"yes": 18, "no": 3}) is None


@pytest.mark.parametrize("taps", [{"yes": 10}, {"yes": 96, "no": 4}, {"yes": 30, "no": 0}])
def test_where_nearly_all_said_the_same_nothing_is_shown(taps: dict[str, int]) -> None:
    assert so_far(SAFE, taps) is None


def test_questions_whose_taps_are_no_people_are_not_shown() -> None:
    assert so_far(ALSO, {"swings": 30, "pond": 30}) is None
    assert so_far(WHY, {}) is None


def test_the_largest_group_among_what_the_person_answered_themselves() -> None:
    counts = Counts(choices={"which": {"swings": 14, "pond": 7}, "safe": {"yes": 30, "no": 9}})
    assert largest(GARDEN, counts, ["which"]).question is WHICH  # type: ignore[union-attr]
    assert largest(GARDEN, counts, ["which", "safe"]).question is SAFE  # type: ignore[union-attr]
    assert largest(GARDEN, counts, []) is None
