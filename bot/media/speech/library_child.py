"""The speaking child: `python -m bot.media.speech.library_child FOLDER VOICE WORDS_A_MINUTE`, words on standard input.

It answers with the sample rate (4 bytes, little-endian) and 16-bit samples, and ends. Nothing of `bot` is imported
here, so that it starts quickly and the library meets nothing of ours. The calls are those of `speak_lib.h`:
https://github.com/espeak-ng/espeak-ng/blob/master/src/include/espeak-ng/speak_lib.h
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

AUDIO_OUTPUT_SYNCHRONOUS = 2
DO_NOT_EXIT = 0x8000
RATE_PARAMETER = 1
CHARACTERS = 1
UTF_8 = 1
WELL = 0

_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


def main() -> None:
    folder, voice, words_a_minute = sys.argv[1:4]
    text = sys.stdin.buffer.read()
    rate, samples = say(Path(folder), voice, int(words_a_minute), text)
    sys.stdout.buffer.write(rate.to_bytes(4, "little") + samples)
    sys.stdout.buffer.flush()


def say(folder: Path, voice: str, words_a_minute: int, text: bytes) -> tuple[int, bytes]:
    """Sample rate and 16-bit samples of a text; raises `RuntimeError` where the library will not."""
    library = ctypes.CDLL(str(next(path for path in sorted(folder.glob("libespeak-ng.*")) if path.is_file())))
    said = bytearray()

    def heard(samples: ctypes._Pointer[ctypes.c_short], count: int, _events: int | None) -> int:
        if samples and count > 0:
            said.extend(ctypes.string_at(samples, count * 2))
        return 0

    callback = _Callback(heard)  # kept by name: the library calls it after this line
    rate = library.espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, str(folder).encode(), DO_NOT_EXIT)
    if rate <= 0:
        raise RuntimeError("the library finds none of its voices")
    library.espeak_SetSynthCallback(callback)
    if library.espeak_SetVoiceByName(voice.encode()) != WELL:
        raise RuntimeError("there is no such voice")
    library.espeak_SetParameter(RATE_PARAMETER, words_a_minute, 0)
    done = library.espeak_Synth(text + b"\0", ctypes.c_size_t(len(text) + 1), 0, CHARACTERS, 0, UTF_8, None, None)
    if done != WELL or library.espeak_Synchronize() != WELL:
        raise RuntimeError("the library did not speak")
    return int(rate), bytes(said)


if __name__ == "__main__":
    main()
