"""Voices for tests: small engines that hum, at their own pace, and what to do where a real one is wanted."""

from __future__ import annotations

import os
import threading
import time
from typing import NoReturn

import numpy as np
import pytest

from bot.media.speech.speaker import Speech, SpeechTrouble

RATE = 22_050


class Hummer:
    """Hums a tenth of a second a word, after `seconds` of thought; notes what it was given and how many hummed at once.

    A word it `chokes_on` is too much for it.
    """

    name = "hummer 1"

    def __init__(self, languages: str = "en", *, seconds: float = 0.0, chokes_on: str = "\0") -> None:
        self.languages = frozenset(languages.split())
        self.seconds = seconds
        self.chokes_on = chokes_on
        self.given: list[tuple[str, str, bool]] = []
        self.most_at_once = 0
        self._lock, self._humming = threading.Lock(), 0

    @property
    def said(self) -> list[str]:
        """The words it was given, in order."""
        return [text for text, _, _ in self.given]

    def speak(self, text: str, language: str, *, slow: bool) -> Speech:
        with self._lock:
            self.given.append((text, language, slow))
            self._humming += 1
            self.most_at_once = max(self.most_at_once, self._humming)
        time.sleep(self.seconds)
        with self._lock:
            self._humming -= 1
        if self.chokes_on in text:
            raise SpeechTrouble("too much")
        times = np.arange(RATE // 10 * len(text.split()), dtype=np.float32) / RATE
        return Speech(np.sin(times * 1000).astype(np.float32) / 2, RATE)


def no_voice(how: str) -> NoReturn:
    """Skip, or fail with REQUIRE_VOICE=1: this machine lacks an engine."""
    if os.environ.get("REQUIRE_VOICE") == "1":
        pytest.fail(f"REQUIRE_VOICE=1, but {how}")
    pytest.skip(how)
