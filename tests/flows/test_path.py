"""How many questions are still to come is right on every branch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain, combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from flows.messages import Own
from flows.path import still_to_come
from flows.ports import Question
from tests.flows.cast import POND, SWINGS, TREES
from tests.flows.chat import Chat
from tests.flows.samples import asked_first

OPTIONS = (SWINGS, POND, TREES)


def question(name: str, kind: str = "short_text", **more: Any) -> Question:
    options = OPTIONS if kind in ("choice", "many_choice") else ()
    return Question(name, kind, Own({"en": name}), options, **more)


WHERE = question("where", "choice")
ON_SWINGS = question("why_swings", when={"where": ("swings",)})
ON_POND = question("why_pond", when={"where": ("pond",)})
ON_TREES = question("why_trees", when={"where": ("trees",)})
LAST = question("last")


def test_branches_of_the_same_length_are_counted_once() -> None:
    """A question each, whichever way: of five questions three are asked."""
    assert still_to_come((WHERE, ON_SWINGS, ON_POND, ON_TREES, LAST), {}) == (3, 3)


def test_two_of_three_stays_right_on_both_branches(amina: Chat) -> None:
    asked_first(amina, WHERE, ON_SWINGS, ON_POND, ON_TREES, LAST).sees_words("have-your-say-progress", at=1, of=3)
    amina.taps("swings").sees("why_swings").sees_words("have-your-say-progress", at=2, of=3).taps("!back")
    amina.taps("pond").sees("why_pond").sees_words("have-your-say-progress", at=2, of=3).types("frogs")
    amina.sees("last").sees_words("have-your-say-progress", at=3, of=3)


def test_where_it_turns_on_the_answer_how_many_there_are_it_says_so(amina: Chat) -> None:
    asked_first(amina, WHERE, ON_SWINGS, LAST).sees_words("have-your-say-progress-most", at=1, of=3)
    amina.taps("pond").sees("last").sees_words("have-your-say-progress", at=2, of=2)


def test_who_is_not_asked_the_first_is_not_asked_what_follows_from_it(amina: Chat) -> None:
    """A follow-up on a follow-up: nobody is asked about an answer that they were never asked for."""
    deeper = question("which_swing", "choice", when={"where": ("swings",)})
    deepest = question("why_that_one", when={"which_swing": ("pond",)})
    asked_first(amina, WHERE, deeper, deepest, LAST).taps("trees").sees("last").does_not_see("why_that_one")


def test_of_several_chosen_at_once_each_can_lead_on() -> None:
    several = question("where", "many_choice")
    assert still_to_come((several, ON_SWINGS, ON_POND, LAST), {}) == (2, 4)
    at_most_one = question("where", "many_choice", settings={"most": 1})
    assert still_to_come((at_most_one, ON_SWINGS, ON_POND, LAST), {}) == (2, 3)


def test_what_was_chosen_before_counts() -> None:
    assert still_to_come((ON_SWINGS, ON_POND, LAST), {"where": ("swings",)}) == (2, 2)
    assert still_to_come((ON_SWINGS, ON_POND, LAST), {}) == (1, 1)


def test_of_very_many_ways_it_says_only_that_there_may_be_fewer() -> None:
    forks = [question(f"fork{n}", "choice") for n in range(8)]
    ends = [question(f"end{n}", when={f"fork{n}": ("swings",)}) for n in range(8)]
    assert still_to_come((*forks, *ends), {}) == (1, 16)


@st.composite
def projects(draw: st.DrawFn) -> tuple[Question, ...]:
    """Up to five questions, each of them asked of all or only after certain answers to earlier ones."""
    asked: list[Question] = []
    for number in range(draw(st.integers(1, 5))):
        kind = draw(st.sampled_from(("choice", "many_choice", "short_text")))
        earlier = [one.id for one in asked if one.options]
        when = {
            name: draw(st.lists(st.sampled_from([o.id for o in OPTIONS]), min_size=1, unique=True))
            for name in (draw(st.lists(st.sampled_from(earlier), max_size=2, unique=True)) if earlier else ())
        }
        asked.append(question(f"q{number}", kind, when=when))
    return tuple(asked)


def every_way(questions: Sequence[Question], chosen: Mapping[str, Sequence[str]]) -> set[int]:
    """How many are asked, by trying every answer of every question: slow and plain."""
    if not questions:
        return {0}
    first, rest = questions[0], questions[1:]
    if not first.applies(chosen):
        return every_way(rest, chosen)
    ids = [option.id for option in first.options]
    several = chain.from_iterable(combinations(ids, size) for size in range(1, len(ids) + 1))
    answers = {"choice": [(one,) for one in ids], "many_choice": list(several)}.get(first.kind, [()])
    return {1 + count for answer in answers for count in every_way(rest, {**chosen, first.id: answer})}


@given(projects())
def test_it_is_what_trying_every_answer_finds(questions: tuple[Question, ...]) -> None:
    fewest, most = still_to_come(questions, {})
    found = every_way(questions, {})
    assert (fewest, most) in ((min(found), max(found)), (1, len(questions)))
    assert fewest <= min(found) <= max(found) <= most
