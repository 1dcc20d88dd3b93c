"""The speech model an operator gives: a folder of faster-whisper (CTranslate2), looked at before anything is loaded."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

WEIGHTS = "model.bin"
ENGLISH_ONLY_WORDS = 51_864
"""How many tokens Whisper's English models have; those of many languages have one more, or two."""

ENGLISH = frozenset({"en"})
MANY = frozenset({"en", "pl", "pt"})
"""What is promised of a model of many languages. Measured with base and made-up speech: of the languages that Sayso
ships, the others came out with more wrong words than right ones."""


def engine_name() -> str:
    """The engine and its version, without loading it."""
    try:
        return f"faster-whisper {version('faster-whisper')}"
    except PackageNotFoundError:
        return "faster-whisper"


class ModelTrouble(Exception):
    """There will be no transcripts; the words say why, and what to do."""


@dataclass(frozen=True, slots=True)
class Model:
    """A model that can be loaded. `sha256` is of its weights, in hex; `languages` are those it is trusted with."""

    folder: Path
    sha256: str
    languages: frozenset[str]

    def can(self, locale: str) -> bool:
        """Whether a person who chose this locale can be written down: `en-x-easy` is English."""
        return locale.split("-")[0] in self.languages


def look(folder: Path, sha256: str = "") -> Model:
    """Check a folder; reads all of the weights, so it takes a second or two. Raises `ModelTrouble`."""
    if find_spec("faster_whisper") is None:
        raise ModelTrouble('SAYSO_STT_MODEL_DIR is set, but its engine is missing: pip install "sayso[stt]"')
    try:
        weights = folder.resolve() / WEIGHTS  # whole: the child works in another folder
        if not weights.is_file():
            raise ModelTrouble(f"SAYSO_STT_MODEL_DIR: there is no {WEIGHTS} in {folder}")
        with weights.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        languages = ENGLISH if _tokens(weights.parent) <= ENGLISH_ONLY_WORDS else MANY
    except (OSError, ValueError, TypeError, RuntimeError) as error:
        raise ModelTrouble(f"SAYSO_STT_MODEL_DIR: {folder} cannot be read ({type(error).__name__})") from error
    if sha256 and found != sha256.lower():
        raise ModelTrouble(f"SAYSO_STT_SHA256: {weights} is another file than this says; its SHA-256 is {found}")
    return Model(weights.parent, found, languages)


def _tokens(folder: Path) -> int:
    plain, listed = folder / "vocabulary.txt", folder / "vocabulary.json"
    if plain.is_file():
        return plain.read_bytes().count(b"\n") + 1 - plain.read_bytes().endswith(b"\n")
    return len(json.loads(listed.read_bytes()))
