"""An installed copy works outside the checkout: everything it reads while it runs is in the wheel."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BUILT_FROM = ("bot", "flows", "locales", "pyproject.toml", "README.md", "LICENSE")

LOOK = """
from importlib.resources import files
from pathlib import Path
import bot.app, bot.cli, flows, locales
from bot.projects import READY, ready
from bot.storage import migrate
from bot.wording import Wording
from flows.messages import Words

here = Path(bot.__file__).parents[1]
assert here == Path({where!r}), here
wording = Wording.load()
assert {{code for code, _ in wording.locales()}} == set({locales!r}), wording.locales()
for code, _ in wording.locales():
    assert wording.plain(Words("welcome-who"), code)
assert all(ready(name) for name in READY)
migrate.upgrade("sqlite:///installed.db")
print("\\n".join(str(file.relative_to(here)) for file in here.rglob("*") if file.is_file()))
"""


def data_files() -> list[Path]:
    """Every file of the packages that is not Python, as it is in the checkout."""
    return [
        file.relative_to(ROOT)
        for top in ("bot", "flows", "locales")
        for file in sorted((ROOT / top).rglob("*"))
        if file.is_file() and file.suffix not in {".py", ".pyc"}
    ]


def test_the_wheel_is_told_of_every_kind_of_file() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    patterns = settings["package-data"]["*"]
    assert [str(file) for file in data_files() if not any(fnmatch(file.name, one) for one in patterns)] == []
    assert settings["packages"]["find"]["include"] == ["bot*", "flows*", "locales*"]
    assert data_files()


def test_an_installed_copy_works_elsewhere(tmp_path: Path) -> None:
    if int(importlib.metadata.version("setuptools").partition(".")[0]) < 77:
        pytest.skip("building a wheel without the network needs setuptools 77: pip install -U setuptools")
    source, installed, elsewhere = tmp_path / "source", tmp_path / "installed", tmp_path / "elsewhere"
    source.mkdir()
    elsewhere.mkdir()
    for name in BUILT_FROM:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, source / name)
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "--disable-pip-version-check",
    ]
    built = subprocess.run([*pip, "--target", installed, source], capture_output=True, text=True, timeout=300)
    assert built.returncode == 0, built.stdout + built.stderr

    shutil.rmtree(source)
    languages = sorted({file.parts[1] for file in data_files() if file.parts[0] == "locales" and len(file.parts) > 2})
    look = LOOK.format(where=str(installed), locales=languages)
    around = {**os.environ, "PYTHONPATH": str(installed)}
    ran = subprocess.run(
        [sys.executable, "-c", look], cwd=elsewhere, env=around, capture_output=True, text=True, timeout=120
    )
    assert ran.returncode == 0, ran.stderr
    shipped = set(ran.stdout.splitlines())
    assert [str(file) for file in data_files() if str(file) not in shipped] == []
