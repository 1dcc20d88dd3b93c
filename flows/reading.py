"""Which language, and how to read in it: all the words, few words with big pictures, or read aloud."""

from __future__ import annotations

from itertools import chain, count

from flows.effects import SetProfile
from flows.engine import Talk
from flows.kinds.as_asked import AsAsked
from flows.kinds.choice import Choice
from flows.kinds.picture_choice import PictureChoice
from flows.messages import Literal, ReadingChoice, Text, Words, words
from flows.ports import Language, Option
from flows.run import Flow, Run

WAYS = {"words": "📄", "easy": "🖼", "aloud": "🔊"}
UNREVIEWED = " 🤖"
AT_FIRST = Words("welcome-language")
"""With a hello: nobody is greeted again when they change their language."""


async def choose_how_to_read(talk: Talk, which: Text = AT_FIRST) -> None:
    """A language (`which` one?), then a way to read, picked by its picture; a language with one way asks nothing more.

    From the moment the language is picked everything is in it: they may be changing it for they cannot read the other.
    """
    new = not talk.answered("language")
    language = await choose_language(talk, which)
    ways = ways_of(language)
    way = "words"
    if len(ways) > 1:
        new = not talk.answered("reading")
        if new:
            await talk.do(SetProfile(locale=language.code))
        options = tuple(Option(name, Words(f"reading-{name}"), WAYS[name]) for name in ways)
        asked = AsAsked(PictureChoice(options, (Words("reading-how"),)), ReadingChoice(ways))
        way = await talk.ask("reading", asked)
    if new:
        locale = language.easy if way != "words" and language.easy else language.code
        chosen = SetProfile(locale=locale, read_aloud=way == "aloud")
        await _not_done(talk, chosen).do(chosen)


def _not_done(talk: Talk, effect: SetProfile) -> Talk:
    """Where an effect is new: who goes back, and chooses what they had chosen first, has it once more."""
    names = (talk.inside(f"again-{time}") for time in count(1))
    return next(place for place in chain((talk,), names) if not place.has_done(effect))


async def choose_language(talk: Talk, which: Text) -> Language:
    """The language the person picks, each named in itself; those that nobody has checked say so."""
    languages = talk.ports.languages()
    options = tuple(Option(one.code, Literal(one.name if one.reviewed else one.name + UNREVIEWED)) for one in languages)
    lines = (which, Words("language-machine-made"))
    unchecked = any(not one.reviewed for one in languages)
    code: str = await talk.ask("language", Choice(options, lines if unchecked else lines[:1], across=2))
    return next(one for one in languages if one.code == code)


def ways_of(language: Language) -> tuple[str, ...]:
    """The ways to read a language here. Who is read to gets the short words, where there are any."""
    there = {"words": True, "easy": bool(language.easy), "aloud": language.speaks}
    return tuple(way for way in WAYS if there[way])


async def language(talk: Talk) -> None:
    """Another language, or another way to read, from now on."""
    await choose_how_to_read(talk, Words("reading-language"))
    chosen = next((one for one in talk.ports.languages() if talk.person.locale in (one.code, one.easy)), None)
    if chosen is not None and not chosen.reviewed:
        await talk.say("changed-unreviewed", name=words("language-name"))
    else:
        await talk.say("changed")


def is_changed(run: Run) -> bool:
    """Whether a run has just come to its end with the language changed."""
    told = run.done.keys() & {"say/changed", "say/changed-unreviewed"}
    return run.flow == FLOW.name and run.ended and bool(told)


FLOW = Flow("language", language, command="language")
