"""What `pip install python-telegram-bot` puts on a machine, and nothing else, out of what is installed here.

It matters: httpcore looks for `sniffio` at every request, which nothing there installs, and takes a fifth less time
where another package happens to have brought it.
"""

from __future__ import annotations

from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement


def required_by(name: str) -> dict[str, Distribution]:
    """A distribution and all that it requires without extras, by name."""
    found: dict[str, Distribution] = {}
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current in found:
            continue
        found[current] = distribution(current)
        requirements = map(Requirement, found[current].requires or ())
        waiting += [
            one.name.lower() for one in requirements if one.marker is None or one.marker.evaluate({"extra": ""})
        ]
    return found


def make(folder: Path, *names: str) -> Path:
    """A folder for PYTHONPATH that has links to these distributions with what they require."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        for found in required_by(name).values():
            for top in {file.parts[0] for file in found.files or () if file.parts[0] not in {"..", "__pycache__"}}:
                link = folder / top
                if not link.exists():
                    link.symlink_to(Path(str(found.locate_file(top))))
    return folder
