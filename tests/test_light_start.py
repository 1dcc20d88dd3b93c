"""What only a child process needs is not loaded by the bot itself: it would cost memory for as long as it runs."""

from __future__ import annotations

import subprocess
import sys

HEAVY = {
    "numpy",
    "soundfile",
    "onnxruntime",
    "av",
    "ctranslate2",
    "faster_whisper",
    "pymicro_vad",
    "hibari",
    "textstat",
}


def test_the_bot_starts_without_what_only_its_children_need() -> None:
    loaded = "import sys, bot.app; print(*{name.partition('.')[0] for name in sys.modules})"
    said = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, timeout=60, check=True)
    assert not HEAVY & set(said.stdout.split())
