"""The sound of MP4 files (round video notes, M4A) and one picture of them, with the optional extra `video`; without it
they stay closed."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bot.media.cleaned import UnreadableMedia

RATE = 48_000
WAY_IN = 1 / 3
"""How far into a video its picture is taken, as a part of its length."""


def sound_of_video(data: bytes, most_seconds: float) -> tuple[int, Iterator[NDArray[np.float32]]]:
    """Sample rate, and mono blocks of samples between -1 and 1. Raises `UnreadableMedia`."""
    av, container = _opened(data)
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


def still_of_video(data: bytes, most_pixels: int) -> Image.Image:
    """One picture, from about a third of the way in: the first is often dark. Raises `UnreadableMedia`."""
    av, container = _opened(data)
    with container:
        if not container.streams.video:
            raise UnreadableMedia("unknown_format")
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        if stream.codec_context.width * stream.codec_context.height > most_pixels:
            raise UnreadableMedia("too_many_pixels")
        wanted = container.duration / av.time_base * WAY_IN if container.duration else 0.0
        found = None
        for found in container.decode(stream):
            if found.width * found.height > most_pixels:
                raise UnreadableMedia("too_many_pixels")
            if found.time is None or found.time >= wanted:
                break
        if found is None:
            raise UnreadableMedia("damaged")
        return Image.fromarray(found.to_ndarray(format="rgb24", threads=1))


def _opened(data: bytes) -> tuple[Any, Any]:
    try:
        av = import_module("av")
    except ModuleNotFoundError:
        raise UnreadableMedia("needs_video_extra") from None
    return av, av.open(BytesIO(data), format="mp4", options={"enable_drefs": "0", "use_absolute_path": "0"})
