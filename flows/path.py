"""How many questions are still to come, whichever way they are answered: "2 of 4", right on every branch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, islice
from math import prod

from flows.kinds import KINDS, answers_of
from flows.messages import Text, words
from flows.ports import Question

MOST_WAYS = 64
"""So many ways through the questions are gone one by one; where there are more, all of them may come."""


def still_to_come(questions: Sequence[Question], chosen: Mapping[str, Sequence[str]]) -> tuple[int, int]:
    """The fewest and the most of these questions that are asked, the first of them now, given what was chosen before.

    Each is taken to be answered: who skips one knows that they made it shorter.
    """
    if not any(question.when for question in questions):
        return len(questions), len(questions)
    ways = [_ways(question, questions[place + 1 :]) for place, question in enumerate(questions)]
    if prod(map(len, ways)) > MOST_WAYS:
        return 1, len(questions)
    counts = set(_counts(questions, ways, chosen))
    return min(counts), max(counts)


def where_we_are(questions: Sequence[Question], chosen: Mapping[str, Sequence[str]]) -> Text:
    """ "2 of 4", for the first of these questions; where it turns on the answers how many there are, that there may be
    fewer."""
    fewest, most = still_to_come(questions, chosen)
    at, of = len(chosen) + 1, len(chosen) + most
    if fewest < most:
        return words("have-your-say-progress-most", at=at, of=of)
    return words("have-your-say-progress", at=at, of=of)


def _counts(
    questions: Sequence[Question], ways: Sequence[Sequence[tuple[str, ...]]], chosen: Mapping[str, Sequence[str]]
) -> Iterator[int]:
    """How many are asked, once for each way through them."""
    for place, question in enumerate(questions):
        if not question.applies(chosen):
            continue
        for way in ways[place]:
            rest = _counts(questions[place + 1 :], ways[place + 1 :], {**chosen, question.id: way})
            yield from (1 + count for count in rest)
        return
    yield 0


def _ways(question: Question, later: Sequence[Question]) -> Sequence[tuple[str, ...]]:
    """The answers that make a difference to what is asked later, one for each difference."""
    wanted = [one.when[question.id] for one in later if question.id in one.when]
    if not wanted or not answers_of(question):
        return ((),)
    alike: dict[tuple[bool, ...], str] = {}
    for option in answers_of(question):
        alike.setdefault(tuple(option.id in one for one in wanted), option.id)
    single = [(one,) for one in alike.values()]
    if not KINDS[question.kind].several:
        return single
    most = min(len(alike), question.settings.get("most", len(alike)))
    # With each more that is chosen nothing is asked less: those between one and all add no other fewest or most.
    return [*single, *islice(combinations(alike.values(), most), MOST_WAYS)]
