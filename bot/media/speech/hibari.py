"""A nicer English voice where the extra `voice-nice` is installed (hibari-tts, Apache-2.0). It never fetches anything.

Its wheel holds one voice, American; a British one is taken where an operator has put its file into hibari's folder.
"""

from __future__ import annotations

import contextlib
import threading
from functools import cached_property
from importlib import import_module, metadata, util
from typing import Any

from bot.media.speech.speaker import Speech, SpeechTrouble

BRITISH, SHIPPED = "emma", "heart"
EVENLY, SLOWLY = 0.95, 0.8
"""Of the pace of the voice it was taught by."""


class Hibari:
    """Loaded when it first speaks: it takes half a second and a hundred megabytes."""

    languages = frozenset({"en"})

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()

    @classmethod
    def found(cls) -> Hibari | None:
        """The one that is installed beside us, if there is one. Nothing is loaded."""
        return cls() if util.find_spec("hibari") and util.find_spec("onnxruntime") else None

    @property
    def name(self) -> str:
        return f"hibari {metadata.version('hibari-tts')} {self._file[0]}"

    def speak(self, text: str, language: str, *, slow: bool) -> Speech:
        try:
            with self._one_at_a_time:
                samples = self._model(text, speed=SLOWLY if slow else EVENLY, seed=0)
        except Exception as error:  # noqa: BLE001 - whatever it is, there is no voice note, and its words may quote ours
            raise SpeechTrouble(f"hibari failed ({type(error).__name__})") from None
        import numpy as np  # only the child, in which engines speak, has need of it

        return Speech(np.asarray(samples, dtype=np.float32), int(self._model.sample_rate))

    @cached_property
    def _file(self) -> tuple[str, str]:
        """The voice and the path of its model, if that is here already: `download_missing` stays off."""
        where = import_module("hibari.voices").voice_path
        with contextlib.suppress(FileNotFoundError, ValueError):
            return BRITISH, str(where(BRITISH, download_missing=False))
        return SHIPPED, str(where(SHIPPED, download_missing=False))

    @cached_property
    def _model(self) -> Any:
        voice, path = self._file
        return import_module("hibari").Hibari(voice=voice, model=path, threads=1)
