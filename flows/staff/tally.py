"""What was tapped, question by question, as plain lines on pages that fit into a message."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import reduce
from statistics import median_low

from flows.kinds import answers_of
from flows.kinds.agree import VERDICTS
from flows.kinds.choice import labelled
from flows.messages import Literal, Text, Words, words
from flows.ports import Counts, Option, Project, Question

PAGE = 3000
"""Letters on a page: what a message holds, with room for what stands above the answers."""

FEW_NUMBERS = 6
"""So many different numbers are told one by one."""


def tally(project: Project, counts: Counts, plain: Callable[[Text], str]) -> list[list[Text]]:
    """A page at least, each of paragraphs: a question's words, then its lines. `plain` is a text as staff read it."""
    paragraphs = [
        paragraph
        for question in project.questions
        if question.kind == "number" or answers_of(question)
        for paragraph in _paragraphs(question, _lines(question, counts.choices.get(question.id, {})), plain)
    ]
    return list(_fitted(paragraphs, plain, PAGE)) or [[]]


def _paragraphs(question: Question, lines: Sequence[Text], plain: Callable[[Text], str]) -> Iterator[Text]:
    """One; several where there are more lines than a page holds."""
    for part, fitted in enumerate(_fitted(lines, plain, PAGE - len(plain(question.text)) - len(" (more)"))):
        yield words("staff-tally-more" if part else "staff-tally", question=question.text, lines=tuple(fitted))


def _fitted(texts: Sequence[Text], plain: Callable[[Text], str], most: int) -> Iterator[list[Text]]:
    """Texts in their order, as many together as have at most so many letters, with what parts them."""
    together, length = list[Text](), 0
    for text in texts:
        long = len(plain(text)) + len("\n\n")
        if together and length + long > most:
            yield together
            together, length = [], 0
        together.append(text)
        length += long
    if together:
        yield together


def _lines(question: Question, taps: Mapping[str, int]) -> Sequence[Text]:
    told = _TOLD.get(question.kind, _of_each)(question, taps)
    return told or (Words("staff-tally-nobody"),)


def _of_each(question: Question, taps: Mapping[str, int]) -> Sequence[Text]:
    """Every option, also one that nobody chose."""
    options = answers_of(question)
    return [_line(option, taps) for option in options] if any(taps.get(option.id) for option in options) else ()


def _of_steps(question: Question, taps: Mapping[str, int]) -> Sequence[Text]:
    """The steps of a scale that somebody chose."""
    return [_line(option, taps) for option in answers_of(question) if taps.get(option.id)]


def _of_places(question: Question, taps: Mapping[str, int]) -> Sequence[Text]:
    """On how many lists an option stands: a first place counts as a third one does, so that is said."""
    lines = _of_each(question, taps)
    return (Words("staff-tally-ranked"), *lines) if lines else ()


def _of_statements(question: Question, taps: Mapping[str, int]) -> Sequence[Text]:
    """A line a statement, with the verdicts that it got; of those that got none, how many they are."""
    lines = list[Text]()
    for statement in question.options:
        many = [(verdict, taps.get(f"{statement.id}={verdict.id}", 0)) for verdict in VERDICTS]
        got = [words("staff-tally-verdict", verdict=Literal(one.emoji), count=count) for one, count in many if count]
        if got:
            lines.append(words("staff-tally-statement", statement=statement.text, verdicts=_in_a_row(got)))
    left = len(question.options) - len(lines)
    return (*lines, words("staff-tally-no-verdict", count=left)) if lines and left else lines


def _of_numbers(_: Question, taps: Mapping[str, int]) -> Sequence[Text]:
    """The numbers that were given; where they are many, between which they lie, and the middle one (the median)."""
    given = sorted((int(number), many) for number, many in taps.items() if number.isdecimal())
    if len(given) <= FEW_NUMBERS:
        each = [words("staff-tally-number", number=Literal(str(number)), count=many) for number, many in given]
        return (_in_a_row(each),) if each else ()
    everyone = [number for number, many in given for _ in range(many)]
    least, middle, most = (Literal(str(one)) for one in (everyone[0], median_low(everyone), everyone[-1]))
    return (words("staff-tally-numbers", people=len(everyone), least=least, middle=middle, most=most),)


def _line(option: Option, taps: Mapping[str, int]) -> Text:
    return words("staff-tally-line", option=labelled(option), count=taps.get(option.id, 0))


def _in_a_row(texts: Sequence[Text]) -> Text:
    return reduce(lambda before, text: words("staff-tally-beside", before=before, next=text), texts)


_TOLD: Mapping[str, Callable[[Question, Mapping[str, int]], Sequence[Text]]] = {
    "agree": _of_statements,
    "emoji_scale": _of_steps,
    "number": _of_numbers,
    "ranking": _of_places,
    "slider": _of_steps,
}
"""How a kind is told, where it is not each option with its number."""
