"""The transcribing child: `python -m bot.media.transcripts.child FOLDER SHA256`; voice notes in, words out.

It loads the model once and ends when its input does. Politer than anything else on the machine: nobody waits for it.
Each way one frame after the other, the length of each before it (4 bytes, big-endian); see `bot.media.frames`.
"""

from __future__ import annotations

import os
import resource
import struct
import sys
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from bot.media.frames import pack, unpack

LENGTH = struct.Struct(">I")
RATE = 16_000
NICENESS = 15


def main() -> None:
    os.nice(NICENESS)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    serve(Path(sys.argv[1]), sys.argv[2], sys.stdin.buffer, sys.stdout.buffer)


def serve(folder: Path, sha256: str, requests: BinaryIO, replies: BinaryIO) -> None:
    """Answer until there is nothing more to read; a model that cannot be loaded ends it with an error."""
    import numpy as np
    import soundfile

    from bot.media.sound import Resampler
    from bot.media.transcripts.whisper import FasterWhisper

    engine = FasterWhisper(folder, sha256)
    while frame := _next(requests):
        head, (sound,) = unpack(frame)
        samples, rate = soundfile.read(BytesIO(sound), dtype="float32", always_2d=True)
        resampler = Resampler(rate, RATE)
        mono = samples.mean(axis=1, dtype=np.float32)
        heard = engine.transcribe(np.concatenate((resampler.feed(mono), resampler.finish())), head["language"])
        reply = pack({"confidence": heard.confidence, "engine": heard.engine}, heard.text.encode())
        replies.write(LENGTH.pack(len(reply)) + reply)
        replies.flush()


def _next(requests: BinaryIO) -> bytes:
    length = requests.read(LENGTH.size)
    return requests.read(LENGTH.unpack(length)[0]) if len(length) == LENGTH.size else b""


if __name__ == "__main__":
    main()
