"""Which voices this machine has, and the one for a reader of a locale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.media.speech.child import note_apart
from bot.media.speech.children import Children
from bot.media.speech.espeak import EspeakProgram
from bot.media.speech.hibari import Hibari
from bot.media.speech.library import EspeakLibrary
from bot.media.speech.speaker import Speaker

EASY = "-x-easy"


@dataclass(frozen=True, slots=True)
class Voice:
    """An engine, the language it is to speak, and whether slowly; `apart`: its notes are made in one of `children`."""

    speaker: Speaker
    language: str
    slow: bool
    apart: bool = False
    children: Children = field(default_factory=Children, compare=False, repr=False)

    @property
    def digest(self) -> str:
        """What tells its sound apart from any other's."""
        return f"{self.speaker.name}|{self.language}|{'slow' if self.slow else 'even'}"

    def note(self, text: str) -> bytes:
        """A text as an OGG/Opus voice note. Blocks for as long as it takes; raises `SpeechTrouble`."""
        if self.apart:
            return note_apart(self.speaker, self.language, text, slow=self.slow, children=self.children)
        from bot.media.speech.note import voice_note  # loads the sound library, which only the child has need of

        return voice_note(self.speaker.speak(text, self.language, slow=self.slow))


class Voices:
    """Speakers, the best first; the first that has a language speaks it."""

    def __init__(self, speakers: Sequence[Speaker] = (), *, apart: bool = False) -> None:
        self.speakers = tuple(speakers)
        self._apart = apart
        self._children = Children()

    def of(self, locale: str) -> Voice | None:
        """The voice for a locale (`en`, `pt-br`, `en-x-easy`), or None. Easy Read is read slowly."""
        slow = EASY in locale
        tag = locale.lower().removesuffix(EASY)
        for language in dict.fromkeys((tag, tag.split("-")[0])):
            for speaker in self.speakers:
                if language in speaker.languages:
                    return Voice(speaker, language, slow, self._apart, self._children)
        return None

    def among(self, locales: Iterable[str]) -> frozenset[str]:
        """Those of these locales that can be read aloud here."""
        return frozenset(locale for locale in locales if self.of(locale) is not None)

    def close(self) -> None:
        """End what is being said in children, whoever waits for it; from now on there is none."""
        self._children.close()


def voices_here(*, off: bool = False) -> Voices:
    """Look what is installed: a nicer English voice, then espeak-ng, as the program or else as the wheel's library."""
    if off:
        return Voices()
    speakers = (Hibari.found(), EspeakProgram.found() or EspeakLibrary.found())
    return Voices([speaker for speaker in speakers if speaker is not None], apart=True)
