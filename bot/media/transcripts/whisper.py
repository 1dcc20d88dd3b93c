"""faster-whisper on one thread, from a folder, without the network. Imported in the transcribing child only."""

from __future__ import annotations

import math
from importlib import import_module
from pathlib import Path
from typing import Any

from bot.media.sound import Samples
from bot.media.transcripts.model import engine_name
from bot.media.transcripts.transcriber import Transcript

BEAM = 5
LOOPING = 2.4
"""Text that compresses better than this says the same again and again: Whisper's own mark of words made up."""


class FasterWhisper:
    """Raises what the engine does where the folder cannot be loaded, or the extra is missing."""

    def __init__(self, folder: Path, sha256: str) -> None:
        engine = import_module("faster_whisper")
        self._model = engine.WhisperModel(
            str(folder), device="cpu", compute_type="int8", cpu_threads=1, num_workers=1, local_files_only=True
        )
        self._sha256 = sha256
        self._name = engine_name()

    def transcribe(self, pcm16k: Samples, language: str) -> Transcript:
        segments, _ = self._model.transcribe(
            pcm16k,
            language=language,
            beam_size=BEAM,
            temperature=0.0,  # the same sound is always written down the same way
            condition_on_previous_text=False,  # a slip does not carry on into the rest
            vad_filter=True,  # made-up words come of silence and noise
        )
        heard = [segment for segment in segments if segment.compression_ratio <= LOOPING]
        text = " ".join(segment.text.strip() for segment in heard).strip()
        return Transcript(text, _confidence(heard), self._name, self._sha256)


def _confidence(segments: list[Any]) -> float:
    """The mean chance of a token, each stretch by its length; 0 where there are no words."""
    whole = float(sum(segment.end - segment.start for segment in segments))
    if whole <= 0:
        return 0.0
    sure: float = sum((segment.end - segment.start) * math.exp(segment.avg_logprob) for segment in segments)
    return min(1.0, max(0.0, sure / whole))
