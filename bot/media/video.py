"""The sound of MP4 files (round video notes, M4A), with the optional extra `video`; without it they stay closed."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from bot.media.cleaned import UnreadableMedia

RATE = 48_000


def sound_of_video(data: bytes, most_seconds: float) -> tuple[int, Iterator[NDArray[np.float32]]]:
    """Sample rate, and mono blocks of samples between -1 and 1. Raises `UnreadableMedia`."""
    try:
        av = import_module("av")
    except ModuleNotFoundError:
        raise UnreadableMedia("needs_video_extra") from None
    container = av.open(BytesIO(data), format="mp4", options={"enable_drefs": "0", "use_absolute_path": "0"})
    if not container.streams.audio:
        raise UnreadableMedia("no_sound")
    if container.duration is not None and container.duration / av.time_base > most_seconds:
        raise UnreadableMedia("too_long")
    stream = container.streams.audio[0]
    stream.codec_context.thread_count = 1
    resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)

    def blocks() -> Iterator[NDArray[np.float32]]:
        with container:
            for frame in container.decode(stream):
                for part in resampler.resample(frame):
                    yield part.to_ndarray().reshape(-1).astype(np.float32)
            for part in resampler.resample(None):
                yield part.to_ndarray().reshape(-1).astype(np.float32)

    return RATE, blocks()
