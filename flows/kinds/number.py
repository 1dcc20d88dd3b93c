"""A whole number in a range: tapped where there are few, otherwise typed, in the digits of any script."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from math import ceil

from flows.answers import NotAnAnswer
from flows.kinds.choice import says_yes
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.matching import as_written, beside, core, harmless
from flows.messages import Button, Incoming, Json, Literal, Message, Tapped, Text, Typed, words
from flows.ports import Option, Question

LEAST, MOST = 0, 100
"""The range where a project does not say."""
FEW = 10
"""From the least to the most, for which there are buttons."""
MOST_IN_A_ROW = 6

_A_NUMBER = re.compile(r"\d+")
_SIGNS_BEFORE = frozenset("-\u2212\u2013\u2014./٫<>~≠=*^")
_SIGNS_AFTER = frozenset("-\u2212\u2013\u2014/%٪^*")
"""Beside a number these make another one of it: below nothing, a fraction, a share, a range."""


def range_of(question: Question) -> tuple[int, int]:
    """The least and the most that can be answered."""
    return question.settings.get("least", LEAST), question.settings.get("most", MOST)


def numbers_of(question: Question) -> tuple[Option, ...]:
    """The numbers that can be tapped; none where there are too many."""
    least, most = range_of(question)
    numbers = range(least, most + 1) if most - least <= FEW else ()
    return tuple(Option(str(number), Literal(str(number))) for number in numbers)


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number from `least` to `most`, as text. A number among words is asked about before it is kept: "not 5"
    and "about 5" have the same one. The half-made answer is that number."""

    prompt: tuple[Text, ...]
    buttons: tuple[Option, ...] = ()
    least: int = LEAST
    most: int = MOST
    optional: bool = False

    def put(self, name: str, part: Json) -> Message:
        buttons = [Button(option.text, option.id) for option in self.buttons if option.id != part]
        across = ceil(len(buttons) / max(1, ceil(len(buttons) / MOST_IN_A_ROW)))  # rows of a like length
        rows = tuple(tuple(buttons[at : at + across]) for at in range(0, len(buttons), across or 1))
        if part:
            meant = Literal(str(part))
            yes = Button(words("number-yes", number=meant), str(part))
            return Message((*self.prompt, words("number-sure", number=meant)), ((yes,), *rows), hint=1)
        hint = words("number-hint", least=Literal(str(self.least)), most=Literal(str(self.most)))
        return Message((*self.prompt, hint), rows, hint=1)

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if isinstance(event, Tapped) and event.value in (part, *(option.id for option in self.buttons)):
            return Answered(event.value)
        if isinstance(event, Typed):
            whole = self._whole(event.text)
            if whole and self._fits(whole):
                return Answered(whole, back=self.shown("", whole))
            if part and says_yes(event.text, reader):
                return Answered(part, back=self.shown("", part))
            if not whole and (within := self._within(event.text)) and self._fits(within):
                return More(within)
        raise self._sorry()

    def load(self, stored: Json) -> str:
        if not isinstance(stored, str) or not self._fits(stored):
            raise self._sorry()
        return stored

    def shown(self, name: str, stored: Json) -> Text:
        return words("you-said", answer=Literal(str(stored)))

    def _fits(self, number: str) -> bool:
        plain = number.isascii() and number.isdecimal() and number == str(int(number))
        return plain and self.least <= int(number) <= self.most

    def _sorry(self) -> NotAnAnswer:
        return NotAnAnswer("sorry-number", least=str(self.least), most=str(self.most))

    def _whole(self, typed: str) -> str:
        """The number that is all of a text, in our digits; empty where it is something else."""
        text = as_written(typed)
        number = core(text)
        if not number.isdecimal() or len(number) > 9 or not harmless(beside(text)) or self._of_another(text, number):
            return ""
        return str(int(number))

    def _within(self, typed: str) -> str:
        """The only number in a text, in our digits."""
        text = as_written(typed)
        found = _A_NUMBER.findall(text)
        if len(found) != 1 or len(found[0]) > 9 or self._of_another(text, found[0]):
            return ""
        return str(int(found[0]))

    def _of_another(self, text: str, number: str) -> bool:
        """Whether it is only a part of a number as people write them: "-5", "5.5", "½5", "50%"."""
        before, _, after = text.partition(number)
        sign = before.rstrip()[-1:] in _SIGNS_BEFORE
        more = after.lstrip()[:1] in _SIGNS_AFTER
        return sign or more or any(unicodedata.numeric(c, None) is not None for c in before + after)
