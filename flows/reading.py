"""Which language, and how to read in it: all the words, few words with big pictures, or read aloud."""

from __future__ import annotations

from flows.effects import SetProfile
from flows.engine import Talk
from flows.kinds.as_asked import AsAsked
from flows.kinds.choice import Choice
from flows.kinds.picture_choice import PictureChoice
from flows.messages import Literal, ReadingChoice, Words, words
from flows.ports import Language, Option
from flows.run import Flow

WAYS = {"words": "📄", "easy": "🖼", "aloud": "🔊"}
UNREVIEWED = " 🤖"


async def choose_how_to_read(talk: Talk) -> None:
    """A language, then a way to read, picked by its picture; a language with one way asks nothing more."""
    language = await choose_language(talk)
    ways = ways_of(language)
    way = "words"
    if len(ways) > 1:
        options = tuple(Option(name, Words(f"reading-{name}"), WAYS[name]) for name in ways)
        asked = AsAsked(PictureChoice(options, (Words("reading-how"),)), ReadingChoice(ways))
        way = await talk.ask("reading", asked)
    locale = language.easy if way != "words" and language.easy else language.code
    await talk.do(SetProfile(locale=locale, read_aloud=way == "aloud"))


async def choose_language(talk: Talk) -> Language:
    """The language the person picks, each named in itself; those that nobody has checked say so."""
    languages = talk.ports.languages()
    options = tuple(Option(one.code, Literal(one.name if one.reviewed else one.name + UNREVIEWED)) for one in languages)
    lines = (Words("welcome-language"), Words("language-machine-made"))
    unchecked = any(not one.reviewed for one in languages)
    code: str = await talk.ask("language", Choice(options, lines if unchecked else lines[:1], across=2))
    return next(one for one in languages if one.code == code)


def ways_of(language: Language) -> tuple[str, ...]:
    """The ways to read a language here. Who is read to gets the short words, where there are any."""
    there = {"words": True, "easy": bool(language.easy), "aloud": language.speaks}
    return tuple(way for way in WAYS if there[way])


async def language(talk: Talk) -> None:
    """Another language, or another way to read, from now on."""
    await choose_how_to_read(talk)
    chosen = next((one for one in talk.ports.languages() if talk.person.locale in (one.code, one.easy)), None)
    if chosen is not None and not chosen.reviewed:
        await talk.say("changed-unreviewed", name=words("language-name"))
    else:
        await talk.say("changed")


FLOW = Flow("language", language, command="language")
