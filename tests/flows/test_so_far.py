"""What others said, in plain words; never of a group in which somebody could be made out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.messages import Own
from flows.ports import Counts, Option, Question
from flows.so_far import SMALLEST_PART, in_a_line, largest, moved_on, so_far
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


@pytest.mark.parametrize("taps", [{}, {"yes": 9}, {"yes": 8, "no": 1}, {"yes": 5, "no": 4}, {"gone": 50}])
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


def test_answers_that_are_level_are_left_out_together() -> None:
    """Else it would be told which of them is one that few gave: the other is named."""
    assert shown_of(12, 1, 5, 5) == {"a": 12}
    assert shown_of(9, 9, 3) is None


def test_what_two_gave_cannot_be_worked_out_where_two_answers_are_left_out() -> None:
    assert shown_of(6, 5, 1, 1) == {"a": 6}


def test_of_two_left_out_nobody_can_tell_that_each_was_given_by_four() -> None:
    assert shown_of(5, 4, 4) is None
    assert shown_of(7, 5, 4, 4) == {"a": 7}


@given(st.lists(st.integers(0, 9), min_size=2, max_size=5))
@example([6, 5, 1, 1])
@example([7, 4, 4, 4])
@example([12, 1, 5, 5])
def test_no_group_of_one_to_four_can_be_worked_out(many: list[int]) -> None:
    """Whoever is shown this goes through all that the others could have said, and learns of no small group."""
    shown = shown_of(*many)
    if shown is None:
        return
    assert sum(many) >= 2 * SMALLEST_PART
    answers = "abcde"[: len(many)]
    hidden = [answer for answer in answers if answer not in shown]
    ways = [
        dict(zip(hidden, parts, strict=True)) | shown for parts in splits(sum(many) - sum(shown.values()), len(hidden))
    ]
    possible = [way for way in ways if shown_of(*(way[answer] for answer in answers)) == shown]
    for size in range(1, len(many) + 1):
        for group in combinations(answers, size):
            sizes = {sum(way[answer] for answer in group) for way in possible}
            assert len(sizes) > 1 or not sizes & {1, 2, 3, 4}, (shown, group, sizes)


@pytest.mark.parametrize("options", [2, 3, 4])
def test_no_group_of_nine_is_shown(options: int) -> None:
    assert all(shown_of(*many) is None for many in splits(9, options))
    assert any(shown_of(*many) is not None for many in splits(10, options))


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


# --- from one showing to the next


def test_what_is_shown_moves_on_when_five_more_have_answered() -> None:
    first = moved_on(GARDEN, {}, {"safe": {"yes": 6, "no": 6}})
    assert first["safe"] == {"yes": 6, "no": 6}
    assert moved_on(GARDEN, first, {"safe": {"yes": 8, "no": 8}}) == first
    assert moved_on(GARDEN, first, {"safe": {"yes": 8, "no": 9}})["safe"] == {"yes": 8, "no": 9}


def test_each_question_moves_on_by_itself() -> None:
    """Ten people did something in the project; one of them answered this."""
    first = moved_on(GARDEN, {}, {"safe": {"yes": 6, "no": 6}, "which": {"swings": 6}})
    then = moved_on(GARDEN, first, {"safe": {"yes": 6, "no": 7}, "which": {"swings": 9, "pond": 6}})
    assert (then["safe"], then["which"]) == (first["safe"], {"swings": 9, "pond": 6, "trees": 0})


def test_an_answer_that_the_question_has_no_more_moves_nothing() -> None:
    first = moved_on(GARDEN, {}, {"which": {"swings": 6, "pond": 6}})
    assert moved_on(GARDEN, first, {"which": {"swings": 7, "pond": 6, "gone": 30}}) == first


@given(st.lists(st.tuples(st.integers(0, 19), st.sampled_from(["swings", "pond", "trees", ""])), max_size=120))
def test_two_showings_are_five_people_apart_whoever_comes_changes_or_goes(moves: list[tuple[int, str]]) -> None:
    said: dict[int, str] = {}
    shown, said_then = moved_on(GARDEN, {}, {}), dict(said)
    for who, answer in moves:
        said[who] = answer
        now = moved_on(GARDEN, shown, {"which": Counter(filter(None, said.values()))})
        if now != shown:
            others = [one for one in range(20) if said.get(one, "") != said_then.get(one, "")]
            assert len(others) >= SMALLEST_PART
            shown, said_then = now, dict(said)


# --- reckoning


def shown_of(*many: int) -> dict[str, int] | None:
    """What is shown where so many people chose a, b, c, ..."""
    options = tuple(Option(one, Own({"en": one})) for one in "abcde"[: len(many)])
    question = Question("any", "choice", Own({"en": "Which?"}), options)
    shown = so_far(question, {option.id: count for option, count in zip(options, many, strict=True)})
    return None if shown is None else {option.id: count for option, count in shown.parts}


def splits(people: int, answers: int) -> Iterator[tuple[int, ...]]:
    """Every way in which so many people could have given so many answers."""
    if answers < 2:
        yield (people,) if answers else ()
        return
    for first in range(people + 1):
        yield from ((first, *rest) for rest in splits(people - first, answers - 1))
