"""The messages of one album become one event: Telegram delivers each picture as an update of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.telegram.decoded import Decoded
from flows.messages import Pictured, Typed, Unusable


def merge(decoded: Sequence[Decoded]) -> Decoded:
    """Join the messages of one album, in the order in which they were sent.

    All pictures make one `Pictured`; captions are joined by new lines. What could not be used is named in `notice`.
    Where no picture is left, what was said makes a `Typed`. Raises ValueError for an empty album.
    """
    if not decoded:
        raise ValueError("an album has at least one message")
    items = sorted(decoded, key=lambda item: (item.message_id is None, item.message_id or 0))
    events = [item for item in items if item.kind == "event"]
    if len(events) < 2:
        return events[0] if events else items[0]
    first = events[0]
    pictures = [item.event for item in events if isinstance(item.event, Pictured)]
    words = "\n".join(said for item in events if (said := _words(item)))
    notice = next((found for item in events if (found := _notice(item))), "")
    if pictures:
        ids = tuple(media for picture in pictures for media in picture.media)
        media = tuple(media for item in events if isinstance(item.event, Pictured) for media in item.media)
        return replace(first, event=Pictured(ids, words, _source(events)), media=media, notice=notice)
    if words:
        return replace(first, event=Typed(words, _source(events)), media=(), notice=notice)
    return first


def _words(item: Decoded) -> str:
    match item.event:
        case Pictured(caption=words) | Typed(text=words):
            return words
    return ""


def _notice(item: Decoded) -> str:
    return item.event.what if isinstance(item.event, Unusable) else item.notice


def _source(events: Sequence[Decoded]) -> str:
    """The message that holds words, for that is the one a person edits; else the first."""
    sources = [(item.event.source, _words(item)) for item in events if isinstance(item.event, Pictured | Typed)]
    return next((source for source, words in sources if words), sources[0][0])
