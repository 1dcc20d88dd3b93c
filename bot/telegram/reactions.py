"""A reaction: one emoji that a person puts on a message, changes, or takes off again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from bot.telegram.text import clean, is_blank

Json: TypeAlias = Any


def emoji_of(change: Mapping[str, Json]) -> str | None:
    """The emoji that is new on the message, or what is left there; empty where none is. None where there was none to
    read: an emoji of somebody's own making is a picture that we do not get.
    """
    before, now = _emoji(change.get("old_reaction")), _emoji(change.get("new_reaction"))
    if not now and (change.get("new_reaction") or not before):
        return None
    return next((emoji for emoji in now if emoji not in before), now[0] if now else "")


def _emoji(reactions: Json) -> list[str]:
    found = reactions if type(reactions) is list else []
    named = [one.get("emoji") for one in found if type(one) is dict and one.get("type") == "emoji"]
    return [clean(emoji) for emoji in named if type(emoji) is str and not is_blank(emoji)]
