"""What can be said to a person, and what can come in from one.

Flows name words and never contain them: a `Words` is a key of the Fluent files in `locales/` with its arguments,
and an `Own` is what staff wrote, with their own translations. `bot/wording.py` turns both into text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, TypeAlias

Json: TypeAlias = Any
"""Anything that survives a round trip through JSON."""


# --- What can be said -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Own:
    """Text that people of the project wrote, by locale: `Own({"en": "The garden", "cy": "Yr ardd"})`."""

    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Literal:
    """Text that is the same in every language: an emoji, a number, a person's own words quoted back to them."""

    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A message of the Fluent files by its key, with arguments that may themselves be words."""

    key: str
    args: Mapping[str, Arg] = field(default_factory=dict)


Text: TypeAlias = Words | Own | Literal
Arg: TypeAlias = str | int | float | date | datetime | Words | Own | Literal | tuple[Text, ...]


def words(key: str, **args: Arg) -> Words:
    """Short for `Words(key, args)`. A tuple of texts as an argument is worded as a list ("a, b and c")."""
    return Words(key, args)


def line_each(*texts: Text) -> Text:
    """Several texts as one, each on a line of its own."""
    return texts[0] if len(texts) == 1 else words("lines", lines=texts)


def lines_of(text: Text) -> tuple[Text, ...]:
    """What `line_each` made one text of."""
    lines = text.args["lines"] if isinstance(text, Words) and text.key == "lines" else ()
    return lines if isinstance(lines, tuple) and lines else (text,)


@dataclass(frozen=True, slots=True)
class Button:
    """One button: what it says, and the value that comes back when it is tapped."""

    label: Text
    value: str = ""


@dataclass(frozen=True, slots=True)
class ProjectCard:
    """A picture of a project: who will hear this, what can and cannot change, when people will be told."""

    project: str


@dataclass(frozen=True, slots=True)
class OutcomeCard:
    """A picture of an outcome: you said, we did (or are doing, or could not, because)."""

    outcome: str


@dataclass(frozen=True, slots=True)
class EmojiTile:
    """One emoji, drawn large."""

    emoji: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture or voice note that a person sent, sent back to them or shown to staff. `media` is its id."""

    media: str


@dataclass(frozen=True, slots=True)
class Covered:
    """A kept picture with solid shapes over some of the faces found in it, by their numbers from 1.

    `numbered`: each shape has its number on it, for who decides which stay.
    """

    media: str
    faces: tuple[int, ...] = ()
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class QuestionPicture:
    """What stands beside a question of a project: the picture staff gave it, or one drawn from its options and emoji.

    `only_easy_read`: shown to readers of Easy Read (to who is read to, in a language without it), and to nobody else.
    """

    project: str
    question: str
    only_easy_read: bool = False


@dataclass(frozen=True, slots=True)
class ReadingChoice:
    """Ways to read, as pictures that need no words, numbered from 1: `words`, `easy` (few, with pictures), `aloud`."""

    ways: tuple[str, ...] = ("words", "easy", "aloud")


@dataclass(frozen=True, slots=True)
class Chart:
    """How a group answered a question, as bars: how many people, and how many of them chose each option, by its id.

    What it says has been through `flows.so_far`: no number is of too few people.
    """

    project: str
    question: str
    people: int
    parts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class QuestionVoice:
    """The recording in which staff ask a question of a project."""

    project: str
    question: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words read aloud by a computer voice, with the buttons after them; `own`: some are a person's own, quoted back.

    `locale` is the language they are in, where that is not the reader's.
    """

    texts: tuple[Text, ...]
    options: tuple[Text, ...] = ()
    locale: str = ""
    own: bool = False


Picture: TypeAlias = ProjectCard | OutcomeCard | EmojiTile | Kept | Covered | QuestionPicture | ReadingChoice | Chart
Sound: TypeAlias = QuestionVoice | Spoken


@dataclass(frozen=True, slots=True)
class Message:
    """One message to the person whose turn it is.

    `text` is its paragraphs; `rows` its buttons; `picture` a drawn card or a kept picture or voice note sent with the
    text as its caption; `sound` a recording that comes with it. `same` edits the message whose button was tapped, where
    there is one, instead of sending another; `more`: what stands there is the same question, half answered by now;
    `anew`: it asks another thing all the same (the next statement), so who is read to hears it.
    `hint`: so many of its last paragraphs only say how to answer, and go when it is answered.
    `private` asks the channel to forbid forwarding and saving (what staff see of a view).
    """

    text: tuple[Text, ...]
    rows: tuple[tuple[Button, ...], ...] = ()
    picture: Picture | None = None
    sound: Sound | None = None
    same: bool = False
    private: bool = False
    more: bool = False
    anew: bool = False
    hint: int = 0


# --- What can come in -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button of `run`, as it was put at `revision`, with its value."""

    run: str
    revision: int
    value: str


@dataclass(frozen=True, slots=True)
class Typed:
    """Typed words or emoji (a sticker counts as its emoji). `source` names the message, so that an edit finds it."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Pictured:
    """One picture or an album; `media` are the ids under which the pictures are kept."""

    media: tuple[str, ...]
    caption: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Spoke:
    """A voice note, an audio file or the sound of a round video; `still` is a picture of that video."""

    media: str
    caption: str = ""
    seconds: int = 0
    source: str = ""
    still: str = ""


@dataclass(frozen=True, slots=True)
class Reacted:
    """An emoji put on a message of ours in the place of words; empty where it was taken off again.

    `run` is whose question it was put on; empty where that is not the one that stands open.
    """

    emoji: str
    source: str = ""
    run: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """An earlier message was changed to say this."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Commanded:
    """A slash command, or the plain words for one, with what followed it: `/start p_GARDEN`."""

    name: str
    payload: str = ""


@dataclass(frozen=True, slots=True)
class Unusable:
    """Something that cannot be a view: `what` is contact, location, file, too_big, forwarded, poll, dice, other."""

    what: str


@dataclass(frozen=True, slots=True)
class Began:
    """The bot itself begins a flow with this person: an invitation, an outcome, a reminder."""

    flow: str
    args: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MediaFailed:
    """A picture or voice note that was kept could not be opened. `why`: unreadable, too_big, gone, silent."""

    media: str
    why: str = "unreadable"


@dataclass(frozen=True, slots=True)
class Aloud:
    """Somebody wants a message of ours read to them, however old: its words, its buttons, the language it is in.

    `own`: it may quote their own words.
    """

    text: str
    options: tuple[str, ...] = ()
    locale: str = ""
    own: bool = False


Incoming: TypeAlias = (
    Aloud | Tapped | Typed | Pictured | Spoke | Reacted | Edited | Commanded | Unusable | Began | MediaFailed
)
