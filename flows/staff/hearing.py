"""The words of voice notes, for staff: shown under the sound, corrected, or said to be right."""

from __future__ import annotations

from flows.effects import Approve, Correct
from flows.engine import Talk
from flows.heard import Heard
from flows.kinds.short_text import ShortText
from flows.messages import Literal, Text, words
from flows.ports import Option, OwnView

MOST_LETTERS = 3000


def words_under(talk: Talk, heard: Heard) -> tuple[Text, ...]:
    """What stands under a voice note: its words and how far they can be trusted, or why there are none."""
    if not heard.text:
        language = dict(talk.ports.locales()).get(heard.language.split("-")[0], heard.language)
        return (words("staff-heard-nothing", why=heard.state, language=language),)
    if heard.corrected:
        head = words("staff-heard-typed")
    elif heard.approved:
        head = words("staff-heard-right")
    else:
        head = words("staff-heard-machine", sure=f"{heard.confidence or 0:.1f}")
    return (head, words("staff-words", text=Literal(heard.text)))


def buttons_for(heard: list[Heard]) -> tuple[Option, ...]:
    """What can be done with the words of the first voice note that nobody has approved; else of the first."""
    one = in_hand(heard)
    if one is None:
        return ()
    correct = Option("correct", words("staff-heard-correct"), "✏️")
    if not one.text or one.approved:
        return (correct,)
    return (correct, Option("right", words("staff-heard-is-right"), "✅"))


def in_hand(heard: list[Heard]) -> Heard | None:
    """The voice note that the buttons are about."""
    return next((one for one in heard if not one.approved), heard[0] if heard else None)


async def see_to(talk: Talk, view: OwnView, one: Heard, what: str) -> str:
    """Correct it, or say that it is right; the words for what was done."""
    if what == "right":
        await talk.do(Approve(view.id, one.media))
        return "staff-heard-approved"
    now = (words("staff-words", text=Literal(one.text)),) if one.text else ()
    typed = await talk.ask("correct", ShortText((words("staff-heard-type-it"), *now), most=MOST_LETTERS))
    await talk.do(Correct(view.id, one.media, typed.text))
    return "staff-heard-kept"
