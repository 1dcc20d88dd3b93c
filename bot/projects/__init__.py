"""Projects that are ready to try and to copy, as the files staff write. `README.md` here describes the format."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable

READY: tuple[str, ...] = ("garden", "evening", "park")
"""The ready projects by file name, in the order in which a demo adds them."""


def ready(name: str) -> str:
    """The text of a ready project's file, for `bot.storage.project_files.read`; also from an installed wheel."""
    return folder().joinpath(f"{name}.toml").read_text(encoding="utf-8")


def folder() -> Traversable:
    """Where they lie, with the pictures and recordings that they name."""
    return files(__name__)
