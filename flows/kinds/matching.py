"""Reading a typed answer to a question with options: its letter, its number, its emoji or its words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

from flows.kinds.kind import Reader
from flows.messages import Own, Words
from flows.ports import Option

_NO_WORD = r"(?:[^\w\u0900-\u0963\u0966-\u0d7f\u064b-\u0652]|_)"
"""The vowels of India's scripts and of Arabic are parts of words, not marks."""
_EDGES = re.compile(rf"^{_NO_WORD}+|{_NO_WORD}+$")
_MARKS = re.compile(r"[,;/&+>\n،؛]+")
_ANDS = re.compile(r"\s+(?:and|then|a|ac|i|oraz|și|si|ir|e|та|і|й|و|اور|এবং|আর|ও|iyo|oo)\s+", re.IGNORECASE)
_MARKS_OF_ORDER = re.compile(r"[,;>\n،؛]+")
_WORDS_OF_ORDER = re.compile(r"\s+(?:and|then)\s+", re.IGNORECASE)
_GAPS = re.compile(r"[\s,،、]+")
_LISTED = re.compile(r"[,،]")

_TURNED_ROUND = re.compile("[\u0334-\u0338\u20d2\u20d3\u20e0\u20e5-\u20eb]|^[-\u2013\u2014]\\d")
"""Letters that are struck out, and numbers below nothing."""
_HARMLESS = frozenset(" \t\n\r\u00a0\u202f.,!:;()[]'\"*_#-\u2013\u2014\u2022\u00b7\u2026،؛۔。、।¡“”‘’„«»")
GLAD = frozenset("😀😃😄😁😆😊🙂😍🥰😂🤣😎🤩❤💛💚💙💜🧡🤍👍👌🙌👏🙏🎉✨⭐🌟🔥💯✅☑✔👉👇☝")
"""What people put beside an answer that they mean. Anything else there (❌, 👎, ?) may turn its sense round."""

_LETTERS = ("abcdefghijklmnopqrstuvwxyz", "абвг", "ابجد", "কখগঘ")
"""The letters that stand for places, by script: of most only those on which its lists agree."""


_FOLDED = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "ł": "l", "đ": "d"})
"""What phones and people write in different ways, and Unicode does not fold."""


def plain(words: str) -> str:
    """Words as they are compared: no case, no punctuation around them, no emoji beside them, marks folded, and no
    commas between them: "no, thanks" is "no thanks"."""
    folded = unicodedata.normalize("NFKD", words.casefold().translate(_FOLDED)).casefold()
    folded = "".join(c for c in folded if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
    return _GAPS.sub(" ", _EDGES.sub("", folded)).strip()


@lru_cache(maxsize=4096)
def plain_label(label: str) -> str:
    """`plain` for words of ours, remembered; what people type is never remembered here."""
    return plain(label)


@lru_cache(maxsize=256)
def _each_plain(listed: str) -> frozenset[str]:
    return frozenset(plain(words) for words in _LISTED.split(listed))


def says(typed: str, listed: Words, reader: Reader) -> bool:
    """Whether somebody typed one of the words that are listed, split by commas: "done", "that's all"."""
    return plain(typed) in _each_plain(reader.wording(listed))


def means(typed: str, listed: Words, reader: Reader) -> bool:
    """As `says`, and nothing stands beside the words that may turn them round: "yeah?" and "no 👍" are none."""
    text = as_written(typed)
    return says(text, listed, reader) and harmless(beside(text), but="👍👎") and not _TURNED_ROUND.search(text)


def label_of(option: Option, reader: Reader) -> str:
    """An option's words as the person reads them, without its emoji."""
    return reader.wording(option.text)


def match(
    typed: str, options: Sequence[Option], reader: Reader, *, numbered: bool = False, placed: bool = True
) -> str | None:
    """The id of the one option that was meant, or None. "B", "b)", "2", "②", the emoji and the words are the same.

    Only whole answers match: taking any word in common picks wrong ones. So does what stands beside an answer and may
    turn it round: "❌ swings" or "no 👍" is none. Where numbers are shown (`numbered`), one that is also the words of
    another option is none. Where the options have no places to name (`placed`), letters and numbers mean none.

    What stands on the buttons comes first; after it, the words of one option alone in another language of its staff.
    """
    text = as_written(typed)
    pictured = [option.id for option in options if option.emoji and text == as_written(option.emoji)]
    if len(pictured) == 1:
        return pictured[0]
    wanted = plain(text)
    if not wanted or _TURNED_ROUND.search(text):
        return None
    shown: dict[str, tuple[str, ...]] = {option.id: (label_of(option, reader),) for option in options}
    exact = [option for option in options if _said_in(wanted, shown[option.id])]
    place = _place(text) if placed else None
    if place is not None and 1 <= place <= len(options):
        at_place = options[place - 1]
        if numbered and wanted.isdecimal() and exact and exact != [at_place]:
            return None
        exact = exact if len(exact) == 1 else [at_place]
    elif not exact:
        shown = {option.id: _written(option) for option in options}
        exact = [option for option in options if _said_in(wanted, shown[option.id])]
    if len(exact) != 1:
        return None
    words = _said_in(wanted, shown[exact[0].id]) or shown[exact[0].id][:1]
    return exact[0].id if _nothing_else(text, exact[0], options, words) else None


def _written(option: Option) -> tuple[str, ...]:
    """An option's words in every language in which staff wrote them."""
    return tuple(option.text.texts.values()) if isinstance(option.text, Own) else ()


def _said_in(wanted: str, labels: Sequence[str]) -> list[str]:
    """Those of an option's words that are what was typed."""
    return [label for label in labels if plain_label(label) == wanted]


def match_several(
    typed: str, options: Sequence[Option], reader: Reader, *, numbered: bool = False
) -> tuple[str, ...] | None:
    """The options meant by "1, 3" or "swings and a pond"; None if any part of it is none of them."""
    found = _each(typed, _MARKS, _ANDS, lambda part: match(part, options, reader, numbered=numbered))
    return tuple(dict.fromkeys(found)) if found else None


def match_in_order(typed: str, options: Sequence[Option], reader: Reader) -> tuple[str, ...] | None:
    """The options meant by "pond, swings" or "2 > 1", as they were put in order; None if any part is none of them, one
    is there twice, or it is no order ("swings or pond", "swings / pond")."""
    found = _each(typed, _MARKS_OF_ORDER, _WORDS_OF_ORDER, lambda part: match(part, options, reader))
    return found if found and len(set(found)) == len(found) else None


def _each(
    typed: str, marks: re.Pattern[str], ands: re.Pattern[str], meant: Callable[[str], str | None]
) -> tuple[str, ...] | None:
    """What each part of a text means; None if one of them means nothing. Words that join may be part of an option."""
    if (one := meant(typed)) is not None:
        return (one,)
    found: list[str | None] = []
    for part in (part for part in marks.split(typed) if part.strip()):
        whole = meant(part)
        found.extend([whole] if whole else map(meant, ands.split(part)))
    known = tuple(one for one in found if one is not None)
    return known if known and len(known) == len(found) else None


def as_written(text: str) -> str:
    """A text without what cannot be seen (direction, joiners, an emoji's style and colour); circles and keys undone."""
    shown = unicodedata.normalize("NFC", text).replace("🔟", "10")
    return "".join(_bare(c) for c in shown).strip()


def _bare(c: str) -> str:
    if unicodedata.category(c) in ("Cf", "Cc") and c != "\n":
        return ""
    if "\ufe00" <= c <= "\ufe0f" or "\U0001f3fb" <= c <= "\U0001f3ff" or c == "\u20e3":
        return ""
    return unicodedata.normalize("NFKC", c) if unicodedata.decomposition(c).startswith(("<circle>", "<wide>")) else c


def core(text: str) -> str:
    """A text without what stands around its words."""
    return _EDGES.sub("", text)


def beside(text: str) -> str:
    """What stands around the words of a text."""
    return "".join(_EDGES.findall(text))


def harmless(signs: str, *, but: str = "", with_: str = "") -> bool:
    """Whether signs beside an answer leave it as it is; `with_` are more that do, `but` some that do not."""
    allowed = (GLAD - set(but)) | _HARMLESS | set(with_)
    return all(sign in allowed or sign.isspace() for sign in signs)


def _nothing_else(text: str, meant: Option, options: Sequence[Option], words: Sequence[str]) -> bool:
    others = "".join(as_written(option.emoji) for option in options if option.id != meant.id)
    own = as_written(meant.emoji) + "".join(beside(as_written(label)) for label in words)
    return harmless(beside(text), but=others, with_=own)


def _place(text: str) -> int | None:
    """The place in the list that a number (in any script's digits) or a single letter names."""
    named = core(text).casefold()
    if named.isdecimal() and len(named) <= 2:
        return int(named)
    letter = "ا" if named == "أ" else named
    found = [letters.index(letter) for letters in _LETTERS if len(letter) == 1 and letter in letters]
    return found[0] + 1 if found else None
