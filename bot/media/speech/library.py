"""espeak-ng as the library in the wheel `espeakng-loader`, where the program is not installed.

The library is loaded in a child process only: it is under the GPL and written in C, and neither is to be in ours.
"""

from __future__ import annotations

import sys
from functools import cached_property
from importlib import metadata, util
from pathlib import Path

from bot.media.process import BESIDE_BOT
from bot.media.speech.espeak import pace
from bot.media.speech.program import spoken_by
from bot.media.speech.speaker import Speech, SpeechTrouble

WHEEL = "espeakng_loader"
COMMAND = (sys.executable, "-E", "-s", "-B", "-m", "bot.media.speech.library_child")


class EspeakLibrary:
    """The library and its voices in the folder of the wheel."""

    def __init__(self, folder: Path, version: str) -> None:
        self._folder = folder
        self.name = f"espeakng-loader {version}"

    @classmethod
    def found(cls) -> EspeakLibrary | None:
        """The one that is installed beside us, if there is one. Looks at files; nothing is loaded."""
        spec = util.find_spec(WHEEL)
        if spec is None or spec.origin is None:
            return None
        return cls(Path(spec.origin).parent, metadata.version("espeakng-loader"))

    @cached_property
    def languages(self) -> frozenset[str]:
        """One dictionary a language."""
        return frozenset(
            file.name.removesuffix("_dict").lower() for file in (self._folder / "espeak-ng-data").glob("*_dict")
        )

    def speak(self, text: str, language: str, *, slow: bool) -> Speech:
        options = [str(self._folder), language, str(pace(slow=slow))]
        wrote = spoken_by("the speech library", [*COMMAND, *options], text, at=BESIDE_BOT)
        if len(wrote) <= 4:
            raise SpeechTrouble("the speech library said nothing")
        return Speech.of_16_bits(wrote, 4, rate=int.from_bytes(wrote[:4], "little"))
