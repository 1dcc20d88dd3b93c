"""espeak-ng as a program (Debian's package `espeak-ng`): every language but a few, a plain voice, in no time at all.

It is under the GPL, so it stays a program of its own: https://github.com/espeak-ng/espeak-ng/blob/master/src/espeak-ng.1.ronn
"""

from __future__ import annotations

import re
import shutil
from functools import cached_property

from bot.media.speech.program import spoken_by
from bot.media.speech.speaker import Speech, SpeechTrouble

WORDS_A_MINUTE, SLOWLY = 155, 135
"""espeak's own 175 is quick for a child who listens to a machine; Easy Read is slower still."""

WAV_HEAD = 44
"""Bytes before the samples. The lengths in it are made up, as espeak cannot know them while it still speaks."""


def pace(*, slow: bool) -> int:
    """Words a minute."""
    return SLOWLY if slow else WORDS_A_MINUTE


class EspeakProgram:
    """The program at `path`."""

    def __init__(self, path: str) -> None:
        self._path = path

    @classmethod
    def found(cls) -> EspeakProgram | None:
        """The one on this machine, if there is one."""
        path = shutil.which("espeak-ng")
        return cls(path) if path else None

    @cached_property
    def name(self) -> str:
        version = re.search(r"\d+(\.\d+)+", self._told("--version"))
        return f"espeak-ng {version[0] if version else '?'}"

    @cached_property
    def languages(self) -> frozenset[str]:
        """From its table of voices: priority, language, age and gender, name, ..."""
        rows = [line.split() for line in self._told("--voices").splitlines()[1:]]
        tags = {row[1].lower() for row in rows if len(row) > 1}
        return frozenset(tags | {tag.split("-")[0] for tag in tags})

    def speak(self, text: str, language: str, *, slow: bool) -> Speech:
        wav = self._run(["-v", language, "-s", str(pace(slow=slow)), "-b", "1", "--stdin", "--stdout"], text)
        if len(wav) <= WAV_HEAD or not wav.startswith(b"RIFF"):
            raise SpeechTrouble("espeak-ng said nothing")
        return Speech.of_16_bits(wav, WAV_HEAD, rate=int.from_bytes(wav[24:28], "little"))

    def _told(self, option: str) -> str:
        try:
            return self._run([option]).decode(errors="replace")
        except SpeechTrouble:
            return ""

    def _run(self, options: list[str], text: str = "") -> bytes:
        return spoken_by("espeak-ng", [self._path, *options], text)
