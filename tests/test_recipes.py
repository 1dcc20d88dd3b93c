"""The README's recipes are true: each is taken out of it, followed to the letter in a copy of the project, and used.

A recipe is a heading with the number of files that it touches, and its blocks: a whole file, or a diff of a file that
is there. The first line of a block names the file.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
COPIED = ("bot", "flows", "locales", "tests", "pyproject.toml")
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.ttf", "bench", "kill", ".hypothesis")

OF_THE_HOUSE = {
    "flows/": "tests/test_locales.py",
    "flows/kinds/": "tests/flows/test_every_kind.py",
    "locales/": "tests/test_locales.py",
    "bot/projects/": "tests/storage/test_ready_projects.py",
}
"""What the project checks of itself, by where a recipe adds something."""
LATER = "not uneven and not can_fail and not ready_projects_show_every_kind and not the_readme_has_this_table"
"""But for what waits for a release: the words in other languages, a ready project that shows all there is, and a table
in the README, which is not in the copy."""

_RECIPE = re.compile(r"^### ([^\n(]+) \((\d+) (file|folder)s?\)\n(.*?)(?=^##|\Z)", re.M | re.S)
_BLOCK = re.compile(r"^```(?P<language>\w+)\n# (?P<path>\S+)\n(?P<body>.*?)^```$", re.M | re.S)


class DoesNotFit(Exception):
    """A recipe takes lines out of a file, or finds its place by lines, that are not there exactly once."""


@dataclass(frozen=True)
class Block:
    """One block of a recipe; `body` is without the line that names the file."""

    path: str
    language: str
    body: str

    def apply(self, folder: Path) -> None:
        file = folder / self.path
        if self.language == "diff":
            text = file.read_text("utf-8")
            for hunk in self.body.split("@@\n"):
                text = patched(text, hunk, self.path)
            file.write_text(text, "utf-8")
        else:
            if file.exists():
                raise DoesNotFit(f"{self.path} is there already")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"# {self.path}\n{self.body}", "utf-8")


def patched(text: str, hunk: str, where: str) -> str:
    """A text with the lines of one hunk put in and taken out."""
    lines = hunk.splitlines(keepends=True)
    old = "".join(line[1:] for line in lines if line[0] in " -")
    new = "".join(line[1:] for line in lines if line[0] in " +")
    if text.count(old) != 1:
        raise DoesNotFit(f"{where}: these lines are there {text.count(old)} times:\n{old}")
    return text.replace(old, new)


@dataclass(frozen=True)
class Recipe:
    """`number` is how many files (or folders) it says that it touches."""

    name: str
    number: int
    unit: str
    blocks: tuple[Block, ...]

    @property
    def probe(self) -> str:
        """Its test in `recipe_probes.py`."""
        return f"tests/recipe_probes.py::test_{self.name.lower().replace(' ', '_')}"

    @property
    def own_tests(self) -> list[str]:
        return [block.path for block in self.blocks if block.path.startswith("tests/")]

    @property
    def walks(self) -> list[str]:
        """The walks through its flows with whatever a person might send."""
        flows = [name for block in self.blocks for name in re.findall(r'Flow\("([\w-]+)"', block.body)]
        return [f"tests/flows/test_any_flow.py::test_it_waits_ends_or_says_something[{name}]" for name in flows]

    @property
    def checks(self) -> set[str]:
        """The project's own tests that have a say in what it adds."""
        paths = [block.path for block in self.blocks]
        return {test for place, test in OF_THE_HOUSE.items() if any(path.startswith(place) for path in paths)}

    def without(self, path: str) -> Recipe:
        return replace(self, blocks=tuple(block for block in self.blocks if block.path != path))


def recipes() -> list[Recipe]:
    """Those of the README, in order."""
    text = (ROOT / "README.md").read_text("utf-8").partition("\n## How to add things\n")[2]
    found = _RECIPE.findall(text.partition("\n## Why")[0])
    return [Recipe(name, int(number), unit, tuple(blocks(rest))) for name, number, unit, rest in found]


def blocks(text: str) -> Iterator[Block]:
    for found in _BLOCK.finditer(text):
        yield Block(found["path"], found["language"], found["body"])


RECIPES = recipes()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The project, to be changed."""
    folder = tmp_path / "project"
    folder.mkdir()
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=LEFT_OUT)
        else:
            shutil.copy(ROOT / name, folder / name)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Every file by its path, and what is in it."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): sha256(file.read_bytes()).digest() for file in files}


def run(folder: Path, *tests: str) -> subprocess.CompletedProcess[str]:
    """Some tests, in a process of their own that sees nothing but the copy."""
    chosen = ["-q", "-x", "-p", "no:cacheprovider", "-k", f"not postgresql and {LATER}"]
    command = [sys.executable, "-m", "pytest", *chosen, *tests]
    around = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    around.pop("PYTEST_ADDOPTS", None)  # what this run was told is not for the one inside it
    return subprocess.run(command, cwd=folder, env=around, capture_output=True, text=True, timeout=180)


def test_there_are_five() -> None:
    assert [recipe.name for recipe in RECIPES] == [
        "A kind of question", "A language", "A conversation", "A job", "A command for staff",
    ]  # fmt: skip


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_it_touches_what_it_says_and_works(recipe: Recipe, copy: Path) -> None:
    before = contents(copy)
    for block in recipe.blocks:
        block.apply(copy)
    after = contents(copy)
    touched = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    assert touched == {block.path for block in recipe.blocks}
    if recipe.unit == "folder":
        touched = {path.rpartition("/")[0] for path in touched}
    assert len(touched) == recipe.number

    ran = run(copy, recipe.probe, *recipe.own_tests, *recipe.walks, *recipe.checks)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize(
    ("name", "forgotten"),
    [
        ("A kind of question", "flows/kinds/__init__.py"),
        ("A language", "locales/eo/sayso.ftl"),
        ("A conversation", "locales/en/compliment.ftl"),
        ("A job", "bot/jobs/__init__.py"),
        ("A command for staff", "flows/staff/__init__.py"),
    ],
)
def test_no_step_of_it_can_be_left_out(name: str, forgotten: str, copy: Path) -> None:
    recipe = next(recipe for recipe in RECIPES if recipe.name == name)
    assert len(recipe.without(forgotten).blocks) == len(recipe.blocks) - 1
    for block in recipe.without(forgotten).blocks:
        block.apply(copy)
    assert run(copy, *(recipe.own_tests or [recipe.probe])).returncode == 1


def test_a_recipe_for_a_project_that_has_changed_does_not_fit(copy: Path) -> None:
    file = copy / "bot/jobs/__init__.py"
    file.write_text(file.read_text("utf-8").replace("cleaning.JOB,", "tidying.JOB,"), "utf-8")
    job = next(recipe for recipe in RECIPES if recipe.name == "A job")
    listed = next(block for block in job.blocks if block.path == "bot/jobs/__init__.py")
    with pytest.raises(DoesNotFit, match="0 times"):
        listed.apply(copy)
