"""Agree, disagree or pass on statements: one at a time in the same message, and after every five "five more?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flows.answers import NotAnAnswer
from flows.kinds.choice import labelled, says_no, says_yes
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.many_choice import DONE
from flows.kinds.matching import match, means, says
from flows.kinds.ranking import UNDO
from flows.messages import Button, Incoming, Json, Message, Tapped, Text, Typed, Words, words
from flows.ports import Option, Question

BATCH = 5
SHOWN_BACK = 10
"""How many statements are said back one by one."""
MORE = "!more"
VERDICTS = (
    Option("agree", Words("answer-agree"), "👍"),
    Option("disagree", Words("answer-disagree"), "👎"),
    Option("pass", Words("answer-pass"), "🤷"),
)
_SAID = {"agree": Words("said-agree"), "disagree": Words("said-disagree"), "pass": Words("said-pass")}
"""The verdicts behind a statement: "Swings are fun: agree"."""


def verdicts_of(question: Question) -> tuple[Option, ...]:
    """All that can be said: each statement with each verdict, as `statement=agree`."""
    return tuple(_said(statement, verdict) for statement in question.options for verdict in VERDICTS)


def said_of_each(choice: Sequence[str], options: tuple[Option, ...]) -> tuple[Text, ...]:
    """What was said, statement by statement: "Swings are fun: agree"."""
    return tuple(option.text for option in options if option.id in choice)


def _in_other_words(typed: str, reader: Reader) -> str:
    """The verdict that somebody typed without the words on its button: "yeah", "not true", "dunno"."""
    meant = {
        "agree": says_yes(typed, reader) or means(typed, Words("plain-agree"), reader),
        "disagree": says_no(typed, reader) or means(typed, Words("plain-disagree"), reader),
        "pass": means(typed, Words("plain-pass"), reader) or means(typed, Words("plain-not-sure"), reader),
    }
    return next((verdict for verdict, said in meant.items() if said), "")


def _said(statement: Option, verdict: Option) -> Option:
    text = words("statement-said", statement=statement.text, verdict=_SAID[verdict.id])
    return Option(f"{statement.id}={verdict.id}", text, verdict.emoji)


@dataclass(frozen=True, slots=True)
class Agree:
    """What was said, as `statement=agree`, in the order in which it was said: of one statement at least.

    The half-made answer is {"said": what was said so far, "upto": how many statements are on the table}. A button says
    what it answers (`swings=agree`, `!undo2` takes back the second), so a tap that arrives twice does the same as once.
    """

    statements: tuple[Option, ...]
    prompt: tuple[Text, ...]
    optional: bool = False

    def put(self, name: str, part: Json) -> Message:
        said, upto = self._so_far(part)
        last = (words("agree-last", said=self._in_words(said[-1:])[0]),) if said else ()
        undo = (Button(Words("button-undo"), f"{UNDO}{len(said)}"),)
        enough = (Button(Words("button-thats-all"), DONE),)
        if len(said) < upto:
            about = (*(last or (Words("agree-hint"),)), self._statement(len(said), said))
            verdicts = tuple(Button(labelled(verdict), f"{self._next(said).id}={verdict.id}") for verdict in VERDICTS)
            rows = (verdicts[:2], verdicts[2:])
            below = ((*undo, *enough),) if said else ()
            return Message((*self.prompt, *about), (*rows, *below), anew=True, hint=len(about))
        more = min(BATCH, len(self.statements) - upto)
        if more <= 0:  # the statements that were left have been taken out since
            return Message((*self.prompt, *last), ((*undo, *enough),), hint=len(last))
        five_more = Button(words("button-more", count=more), f"{MORE}{upto}")
        about = (*last, words("agree-more", count=more))
        return Message((*self.prompt, *about), ((five_more,), (*undo, *enough)), hint=len(about))

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        said, upto = self._so_far(part)
        if isinstance(event, Tapped):
            return self._heard(event.value, said, upto)
        if not isinstance(event, Typed):
            raise NotAnAnswer("sorry-agree")
        heard = self._heard(self._meant(event.text, said, upto, reader), said, upto)
        return Answered(heard.value, back=self.shown("", heard.value)) if isinstance(heard, Answered) else heard

    def stands(self, part: Json) -> Json:
        """The verdicts so far."""
        return self._so_far(part)[0] or None

    def load(self, stored: Json) -> tuple[str, ...]:
        if not isinstance(stored, list) or not stored or len(self._in_words(stored)) < len(stored):
            raise NotAnAnswer("sorry-agree")
        return tuple(stored)

    def shown(self, name: str, stored: Json) -> Text:
        lines = self._in_words(stored)
        return words("you-said-of-each", lines=lines[:SHOWN_BACK], more=max(0, len(lines) - SHOWN_BACK))

    def _so_far(self, part: Json) -> tuple[list[str], int]:
        """What was said of statements that are still there, and how many are on the table."""
        part = part or {"said": [], "upto": BATCH}
        return [one for one in part["said"] if self._in_words([one])], min(part["upto"], len(self.statements))

    def _next(self, said: Sequence[str]) -> Option:
        """The first statement of which nothing was said."""
        known = {one.rpartition("=")[0] for one in said}
        return next(statement for statement in self.statements if statement.id not in known)

    def _statement(self, at: int, said: Sequence[str]) -> Text:
        """The next statement, and where it stands among its five."""
        begins = at // BATCH * BATCH
        of = min(BATCH, len(self.statements) - begins)
        return words("statement", at=at - begins + 1, of=of, statement=self._next(said).text)

    def _in_words(self, said: Sequence[Json]) -> tuple[Text, ...]:
        """Each verdict in words, but for those on statements that are gone."""
        known = {
            both.id: both.text for one in self.statements for both in (_said(one, verdict) for verdict in VERDICTS)
        }
        return tuple(known[one] for one in said if one in known)

    def _meant(self, typed: str, said: list[str], upto: int, reader: Reader) -> str:
        """The value of the button that was meant."""
        if said and says(typed, Words("plain-undo"), reader):
            return f"{UNDO}{len(said)}"
        if said and says(typed, Words("plain-done"), reader):
            return DONE
        if len(said) < upto:
            verdict = match(typed, VERDICTS, reader) or _in_other_words(typed, reader)
            return f"{self._next(said).id}={verdict}" if verdict else ""
        if says(typed, Words("plain-that-is-all"), reader):
            return DONE
        return f"{MORE}{upto}" if says(typed, Words("plain-more"), reader) else ""

    def _heard(self, value: str, said: list[str], upto: int) -> Answered | More:
        if value == DONE and said:
            return Answered(said)
        if value == f"{UNDO}{len(said)}":
            said = said[:-1]
        elif value == f"{MORE}{upto}" and len(said) >= upto:
            upto += BATCH
        elif self._in_words([value]):
            # Anything but the next one is the same tap again, or one that came late.
            if len(said) < upto and value.rpartition("=")[0] == self._next(said).id:
                said = [*said, value]
        elif not value.startswith((UNDO, MORE)):
            raise NotAnAnswer("sorry-agree")
        return Answered(said) if len(said) == len(self.statements) else More({"said": said, "upto": upto})
