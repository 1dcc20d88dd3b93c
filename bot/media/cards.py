"""The two cards that people get: what a project is about, and *you said, we did*. 1080 pixels wide, as PNG.

All words come from the caller, in the reader's language; the same words go with the picture as its caption.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.media.canvas import Canvas, Card, Panel
from bot.media.fonts import CREDIT
from bot.media.reader import Reader

Result = Literal["did", "doing", "could_not"]
RESULT_EMOJI: dict[Result, str] = {"did": "✅", "doing": "🛠️", "could_not": "💛"}


@dataclass(frozen=True, slots=True)
class CardPart:
    """A label ("Who will hear this"), what it says, and a small picture to find it by."""

    label: str
    text: str
    emoji: str


@dataclass(frozen=True, slots=True)
class ProjectCardContent:
    """`theme` is a name in `palette.THEMES`, or any text that stays the same for this project."""

    title: str
    emoji: str
    who_will_hear: CardPart
    can_change: CardPart
    cannot_change: CardPart
    when_we_tell_you: CardPart
    theme: str = "sky"
    right_to_left: bool = False
    credit: str = CREDIT
    locale: str = "en"


@dataclass(frozen=True, slots=True)
class OutcomeCardContent:
    """`result` picks the picture beside what we did; the label says it in words."""

    project: str
    emoji: str
    said_label: str
    said: str
    result: Result
    did_label: str
    did: str
    next_label: str = ""
    next: str = ""
    theme: str = "sky"
    right_to_left: bool = False
    credit: str = CREDIT
    locale: str = "en"


def project_card(content: ProjectCardContent) -> Card:
    """What a project is about, who hears it, what can change and what cannot, and when we tell you."""
    parts = (content.who_will_hear, content.can_change, content.cannot_change, content.when_we_tell_you)
    panels = [Panel(part.label, part.text, part.emoji, "row") for part in parts if part.text.strip()]
    canvas = Canvas(content.theme, Reader(content.locale, content.right_to_left), content.credit)
    return canvas.draw(content.title, content.emoji, panels)


def outcome_card(content: OutcomeCardContent) -> Card:
    """You said, and what came of it, as a conversation: their bubble first, then ours."""
    panels = [
        Panel(content.said_label, content.said, "💬", "said"),
        Panel(content.did_label, content.did, RESULT_EMOJI[content.result], "did"),
    ]
    if content.next.strip():
        panels.append(Panel(content.next_label, content.next, "📅", "row"))
    canvas = Canvas(content.theme, Reader(content.locale, content.right_to_left), content.credit)
    return canvas.draw(content.project, content.emoji, panels)
