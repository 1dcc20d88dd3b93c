"""Texts as sentences and words, the way a reader meets them: without markup, emoji and places for what comes later."""

from __future__ import annotations

import re

_TAG = re.compile(r"</?[a-z]+>")
_PLACE = re.compile(r"\{[^{}]*\}")
_END = re.compile(r"(?<=[.!?؟۔।…:])\s+|\n+|[.!?؟۔।…:]+$")
_AROUND = "“”‘’«»\"'.,;:!?()[]…،؛؟۔।-–—✓"
_COMMAND = re.compile(r"/[a-z]+\b")


def bare(text: str) -> str:
    """A text without tags and without the names of commands; what will be filled in counts as one word."""
    return _COMMAND.sub("that", _PLACE.sub("this", _TAG.sub(" ", text)))


def sentences(text: str) -> list[str]:
    """The sentences of a text, in their order; a line of its own is one, with or without its full stop."""
    return [found for part in _END.split(bare(text)) if part and words_in(found := part.strip())]


def words_in(sentence: str) -> list[str]:
    """The words of a sentence, in any script: "it's", "well-kept" and "and/or" are one each; emoji and dashes none."""
    return [word.strip(_AROUND) for word in sentence.split() if any(sign.isalnum() for sign in word)]
