"""An engine that is a program: words in, sound out, in a process of its own that is ended when it takes too long."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from bot.media.process import child_environment
from bot.media.speech.speaker import SECONDS, SpeechTrouble


def spoken_by(engine: str, command: Sequence[str], text: str = "", *, at: Path | None = None) -> bytes:
    """What the command wrote when it was given the text; run in the folder `at`. Raises `SpeechTrouble` if it failed.

    No words stand on the command line, where every user of the machine can read them, and what it says when it fails is
    not kept: it could quote them.
    """
    try:
        ran = subprocess.run(
            command,
            input=text.encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            env=child_environment(),
            cwd=at,
            check=True,
        )
    except subprocess.TimeoutExpired:
        raise SpeechTrouble(f"{engine} took too long") from None
    except (subprocess.CalledProcessError, OSError) as error:
        raise SpeechTrouble(f"{engine} failed ({type(error).__name__})") from None
    return ran.stdout
