"""The messages that make one view: each is a piece, and they are one answer when the person says that this is all.

The part-answer is `{"pieces": [...]}`. A piece is `{"text", "source"}`, with `"media"` and `"mode"` (image or voice)
where it is a picture, an album, a voice note or a round video. What was answered before the first piece came may stand
under `"under"`, to go back to; `"full"` says that not all of the newest piece fitted, `"on"` that the question itself
is before the person again.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any, TypeAlias

from flows.answers import Answer, NotAnAnswer, kinds_in, says_something
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.matching import plain, says
from flows.messages import (
    Button,
    Edited,
    Incoming,
    Json,
    Message,
    Pictured,
    Reacted,
    Spoke,
    Tapped,
    Text,
    Typed,
    Words,
    line_each,
    words,
)

Piece: TypeAlias = dict[str, Any]

SEND, AGAIN = "!send", "!redo"
MOST_MEDIA = 10
"""So many pictures and voice notes go into one view: an album has no more."""

_EMOJI_PARTS = {"\u200d", "\ufe0f", "\u20e3"}


def only_emoji(text: str) -> bool:
    """Whether a text is nothing but emoji (joined, coloured or flagged as they may be)."""
    bare = [c for c in text if not c.isspace()]
    return 0 < len(bare) <= 24 and all(_is_emoji(c) for c in bare) and any(ord(c) > 0x2000 for c in bare)


def _is_emoji(c: str) -> bool:
    if c in _EMOJI_PARTS or 0x1F3FB <= ord(c) <= 0x1F3FF or 0xE0020 <= ord(c) <= 0xE007F:
        return True
    if c in "0123456789#*":
        return (
            True  # only ever all of it together with a keycap, which the caller's test for a high code point asks for
        )
    return unicodedata.category(c) == "So"


def pieces_of(part: Json) -> list[Piece]:
    """The pieces of a part-answer; none where it is of another sort. Runs of 0.1.0 have one, written out flat."""
    if not isinstance(part, dict):
        return []
    if isinstance(part.get("pieces"), list):
        return list(part["pieces"])
    return [part] if part.get("media") and part.get("mode") else []


def piece_of(event: Incoming) -> Piece | None:
    """What came in as a piece; None where it says nothing."""
    match event:
        case Pictured():
            return {"mode": "image", "media": list(event.media), "text": event.caption, "source": event.source}
        case Spoke():
            media = [event.media, event.still] if event.still else [event.media]
            return {"mode": "voice", "media": media, "text": event.caption, "source": event.source}
        case Typed() if says_something(event.text):
            return {"text": event.text, "source": event.source}
        case Reacted() if event.emoji:
            return {"text": event.emoji, "source": event.source, "reacted": True}
    return None


def answer_of(pieces: Sequence[Piece]) -> Answer:
    """The pieces as one answer: a voice or picture if there is one (the first that came), else words, else emoji.

    Only of a single message it is known for good which one it came in.
    """
    media = tuple(one for piece in pieces for one in piece.get("media", ()))[:MOST_MEDIA]
    text = "\n".join(piece["text"] for piece in pieces if piece.get("text"))
    source = pieces[0].get("source", "") if len(pieces) == 1 else ""
    if media:
        mode = next(piece["mode"] for piece in pieces if piece.get("media"))
        kinds = tuple(kind for piece in pieces for kind in kinds_in(piece))[:MOST_MEDIA]
        return Answer(mode, text=text, media=media, source=source, kinds=kinds)
    if only_emoji(text):
        return Answer("emoji", emoji=" ".join(text.split()), source=source)
    return Answer("text", text=text, source=source)


def recorded(pieces: Sequence[Piece]) -> Json:
    """An answer as it is recorded, with its pieces where there are several, so that an edit of one finds it."""
    answer: dict[str, Any] = answer_of(pieces).to_json()
    return answer | {"pieces": list(pieces)} if len(pieces) > 1 else answer


def words_so_far(part: Json) -> Answer | None:
    """What was said in words and emoji so far, which stands as it is; pictures and voice notes wait to be sent."""
    said = [piece for piece in pieces_of(part) if not piece.get("media")]
    return answer_of(said) if said else None


def reworded(pieces: Sequence[Piece], source: str, text: str) -> list[Piece] | None:
    """The pieces after the message `source` was edited; None where it is none of them or would be empty."""
    found = [piece for piece in pieces if source and piece.get("source") == source]
    if not found or not (says_something(text) or found[0].get("media")):
        return None
    return [{**piece, "text": text} if piece.get("source") == source else piece for piece in pieces]


def without(part: Json, media: str) -> Json:
    """A part-answer without one picture or voice note, for it cannot be opened; what was asked before, where nothing
    else was said."""
    left = []
    for piece in pieces_of(part):
        kept = [one for one in piece.get("media", ()) if one != media]
        if kept or not piece.get("media"):
            left.append({**piece, "media": kept} if kept else piece)
        elif piece.get("text"):
            left.append({"text": piece["text"], "source": piece.get("source", "")})
    return with_pieces(part, left)


def counted(kinds: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """How many there are of each kind, in the order in which they first come."""
    return tuple((kind, kinds.count(kind)) for kind in dict.fromkeys(kinds))


def got(said: Json) -> tuple[Text, ...]:
    """The pictures and the voice notes of a half-made or recorded answer, by their numbers, and the words beside them;
    nothing where it has words alone."""
    answer = answer_of(pieces_of(said))
    lines: list[Text] = [words("got-it", mode=kind, count=count) for kind, count in counted(answer.kinds)]
    if lines and answer.text:
        lines.append(words("with-your-words", text=answer.text))
    return tuple(lines)


def got_it(stored: Json) -> tuple[Text, ...]:
    """As `got` of a recorded answer; that it has come, where there is nothing to count."""
    return got(stored) or (words("got-it", mode=stored.get("mode", "text"), count=0),)


def what_was_got(part: Json, *chosen: Text) -> tuple[Text, ...]:
    """What waits, with what was `chosen` besides, and whether some did not fit."""
    full: tuple[Text, ...] = (words("ten-fit", most=MOST_MEDIA),) if part.get("full") else ()
    lines = (*chosen, *got(part))
    return (*full, line_each(*lines)) if lines else full


def ask_for_more(part: Json, *chosen: Text) -> Message:
    """What was got, and whether there is anything to add."""
    pieces = pieces_of(part)
    rows = ((_send_button(pieces), Button(Words("button-redo"), AGAIN)),)
    lines = list(what_was_got(part, *chosen))
    if _wants_words(pieces):
        lines.append(Words("add-some-words"))
    else:
        lines.append(Words("anything-to-add" if len(pieces) == 1 else "anything-else-to-add"))
    return Message(tuple(lines), rows, hint=1)


def read_more(event: Incoming, part: Json, reader: Reader) -> Answered | More:
    """Read what comes while pieces wait: more of it, an edit, or that this is all."""
    pieces = pieces_of(part)
    match event:
        case Tapped(value=value) if value == SEND:
            return Answered(recorded(pieces))
        case Tapped(value=value) if value == AGAIN:
            return More(part.get("under"), toast=Words("redo-toast"))
        case Edited(text=text, source=source):
            return More(with_pieces(part, reworded(pieces, source, text) or pieces))
        case Reacted(emoji="", source=source):
            return More(with_pieces(part, _unreacted(pieces, source)))
        case Reacted(source=source):
            pieces = _unreacted(pieces, source)  # one reaction takes another's place
        case Typed(text=text) if is_all(text, reader):
            return Answered(recorded(pieces))
        case Typed(text=text) if is_more(text, reader):
            raise NotAnAnswer("go-on")
    piece = piece_of(event)
    if piece is None:
        raise NotAnAnswer("sorry-say-it")
    return More(one_more({"under": part.get("under"), "pieces": pieces}, piece))


def _unreacted(pieces: Sequence[Piece], source: str) -> list[Piece]:
    """The pieces without the emoji that was put on that message. One put on a picture of theirs names the picture."""
    return [piece for piece in pieces if not (piece.get("reacted") and piece.get("source") == source)]


def is_all(text: str, reader: Reader) -> bool:
    """Whether somebody typed that this is all, or what stands on one of the buttons that say so."""
    labels = ("button-send", "button-no-words", "button-that-is-all")
    typed_it = any(plain(text) == plain(reader.wording(Words(label))) for label in labels)
    return typed_it or says(text, Words("plain-that-is-all"), reader)


def is_more(text: str, reader: Reader) -> bool:
    """Whether somebody typed that they want to add something."""
    return says(text, Words("plain-more"), reader)


def with_pieces(part: Json, pieces: Sequence[Piece]) -> Json:
    """A part-answer with these pieces; what was answered before them, where there are none."""
    under = part.get("under") if part else None
    return {"under": under, "pieces": list(pieces)} if pieces else under


def one_more(part: Json, piece: Piece) -> Json:
    """A part-answer with one more piece, as far as it fits: of pictures the first, of words all."""
    pieces = pieces_of(part)
    room = MOST_MEDIA - sum(len(one.get("media", ())) for one in pieces)
    if len(piece.get("media", ())) <= room:
        return with_pieces(part, [*pieces, piece])
    if room > 0:
        pieces.append({**piece, "media": piece["media"][:room]})
    elif piece.get("text"):
        pieces.append({"text": piece["text"], "source": piece.get("source", "")})
    return {**with_pieces(part, pieces), "full": True}


def _wants_words(pieces: Sequence[Piece]) -> bool:
    """A picture or an emoji alone is asked about once for a few words; a voice note has them."""
    answer = answer_of(pieces)
    return answer.mode == "emoji" or (answer.mode == "image" and not answer.text)


def _send_button(pieces: Sequence[Piece]) -> Button:
    if _wants_words(pieces):
        return Button(Words("button-no-words"), SEND)
    return Button(Words("button-send" if answer_of(pieces).media else "button-that-is-all"), SEND)
