"""A demo of its own for each telling of the story."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.story.demo import Demo


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    running = Demo(tmp_path / "demo")
    running.start()
    yield running
    running.clear_away()
    print(running.log())  # noqa: T201 - pytest shows it where the story broke off
