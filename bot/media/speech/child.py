"""The note-making child: `python -m bot.media.speech.child ENGINE LANGUAGE PACE`, words in, an OGG/Opus file out.

Samples are worked on here, and not on a thread of the bot's: that would hold up everybody's replies. It is polite
besides: whoever waits for words goes before who waits for a voice.
"""

from __future__ import annotations

import os
import subprocess
import sys

from bot.media.process import BESIDE_BOT, child_environment
from bot.media.speech.children import Children
from bot.media.speech.espeak import EspeakProgram
from bot.media.speech.hibari import Hibari
from bot.media.speech.library import EspeakLibrary
from bot.media.speech.speaker import SECONDS, Speaker, SpeechTrouble

ENGINES = (Hibari, EspeakProgram, EspeakLibrary)
COMMAND = (sys.executable, "-E", "-s", "-B", "-m", "bot.media.speech.child")
SLOW, EVEN = "slow", "even"
NICENESS = 10
STARTING_SECONDS = 5.0


def note_apart(speaker: Speaker, language: str, text: str, *, slow: bool, children: Children) -> bytes:
    """A voice note made in a child process. Blocks for as long as it takes; raises `SpeechTrouble`."""
    try:
        code, note = children.run(
            [*COMMAND, type(speaker).__name__, language, SLOW if slow else EVEN],
            text.encode(),
            seconds=SECONDS + STARTING_SECONDS,
            env=child_environment() | {"PATH": os.environ.get("PATH", os.defpath)},
            cwd=BESIDE_BOT,
        )
    except subprocess.TimeoutExpired:
        raise SpeechTrouble("the voice took too long") from None
    except OSError as error:
        raise SpeechTrouble(f"there was no voice note ({type(error).__name__})") from None
    if code:
        raise SpeechTrouble(f"there was no voice note (code {code})")
    if not note.startswith(b"OggS"):
        raise SpeechTrouble("what came is no voice note")
    return note


def main() -> None:
    os.nice(NICENESS)
    engine, language, pace = sys.argv[1:4]
    speaker = next(one for one in ENGINES if one.__name__ == engine).found()
    if speaker is None:
        raise SystemExit(1)
    from bot.media.speech.note import voice_note

    speech = speaker.speak(sys.stdin.buffer.read().decode(), language, slow=pace == SLOW)
    sys.stdout.buffer.write(voice_note(speech))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
