"""What keeps the house in order: registries are complete, files are short, imports stay where they belong."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot.jobs
import flows.kinds
from bot.jobs import JOBS, due
from bot.perform import HANDLERS
from flows import FLOWS, effects
from flows.run import Flow
from tests import contracts

ROOT = Path(__file__).parent.parent
MOST_LINES = 350
OURS = {".py", ".md", ".toml", ".ftl", ".js", ".css", ".html", ".svg", ".txt", ".mako", ""}
NOT_OURS = {".git", ".venv", "build", "dist", "output", "__pycache__", ".hypothesis", "sayso-data", "sayso-demo"}

CARRIED_OUT_BY_THE_FRONT_DOOR = {effects.Begin}
"""Another flow begins in the same turn: there is nothing left for the bot to do."""
NOT_KINDS = {"kind", "matching", "moment_reading"}
PLANNED_BY_PEOPLE = {"later"}
"""What is due because somebody asked for it, at the time they chose."""
NOT_JOBS = {"job", "due"}


def sources(*tops: str) -> list[Path]:
    return [file for top in tops for file in sorted((ROOT / top).rglob("*.py"))]


def written_files() -> Iterator[Path]:
    """Every file that somebody wrote here."""
    for file in sorted(ROOT.rglob("*")):
        around = file.relative_to(ROOT).parts
        made = any(part in NOT_OURS or part.endswith((".egg-info", "_cache")) for part in around)
        if file.is_file() and not made and file.suffix in OURS:
            yield file


# --- files


@pytest.mark.parametrize("top", ["bot", "flows"])
def test_no_file_is_two_rooms_behind_one_door(top: str) -> None:
    lengths = {str(file.relative_to(ROOT)): len(file.read_text("utf-8").splitlines()) for file in sources(top)}
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}


def test_having_a_say_reads_like_the_conversation() -> None:
    said = (ROOT / "flows/have_your_say.py").read_text("utf-8")
    assert len(said.splitlines()) < 60
    steps = ["choose_project(", "talk.show(", "for ", 'talk.ask(f"q/', "KeepView(", "hear-back", "Follow(", '"thanks"']
    places = [said.index(step, said.index("async def have_your_say")) for step in steps]
    assert places == sorted(places)


def test_the_engine_is_small() -> None:
    assert len((ROOT / "flows/engine.py").read_text("utf-8").splitlines()) <= 300


def test_the_map_names_only_what_is_there() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    drawn = readme.partition("## The map")[2].partition("```\n")[2].partition("```")[0]
    folder = ""
    for line in drawn.splitlines():
        names = re.findall(r"(?<![\w`])[\w/]+(?:\.py|/)(?=\s)", line[:24] if "..." not in line else line)
        if not line.startswith(" "):
            folder = names.pop(0)
            assert (ROOT / folder).is_dir(), folder
        for name in names:
            assert (ROOT / folder / name).exists(), f"{folder}{name}"
    assert {"flows/", "bot/", "locales/", "tests/"} <= set(re.findall(r"^\w+/", drawn, re.MULTILINE))
    wings = {path.name for path in (ROOT / "bot").iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert wings <= set(re.findall(r"(\w+)/", drawn))


# --- registries


def test_every_effect_is_carried_out_by_one_function() -> None:
    every = {kind for kind in vars(effects).values() if isinstance(kind, type) and issubclass(kind, effects.Effect)}
    assert every - {effects.Effect} == set(HANDLERS) | CARRIED_OUT_BY_THE_FRONT_DOOR
    assert not set(HANDLERS) & CARRIED_OUT_BY_THE_FRONT_DOOR
    assert len(set(HANDLERS.values())) == len(HANDLERS)


def test_every_flow_is_registered() -> None:
    modules = [importlib.import_module(found.name) for found in pkgutil.walk_packages(flows.__path__, "flows.")]
    made = [
        flow
        for module in modules
        for value in vars(module).values()
        for flow in (value if isinstance(value, tuple) else (value,))
        if isinstance(flow, Flow)
    ]
    assert [flow.name for flow in made if FLOWS.get(flow.name) is not flow] == []
    assert set(FLOWS) <= {flow.name for flow in made}
    told = [node for file in sources("flows") for node in ast.walk(ast.parse(file.read_text("utf-8"))) if _flow(node)]
    assert len(told) == len(FLOWS), "two flows share a name, or one is made where nobody finds it"


def _flow(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Flow"


def test_every_kind_is_registered_or_asked_by_a_flow() -> None:
    kinds = {found.name for found in pkgutil.iter_modules(flows.kinds.__path__)} - NOT_KINDS
    used = {
        name
        for file in sources("flows")
        for imported in contracts.imports(file, ROOT)
        for name in re.findall(r"^flows\.kinds\.(\w+)\.", imported)
        if file.stem != name
    }
    assert kinds - used == set()


def test_every_job_is_rung_for() -> None:
    found = {
        one.name: importlib.import_module(f"bot.jobs.{one.name}") for one in pkgutil.iter_modules(bot.jobs.__path__)
    }
    rung = {name for name, module in found.items() if getattr(module, "JOB", None) in JOBS}
    planned = {plan.__module__.rpartition(".")[2] for plan in due.PLANS}
    done = {do.__module__.rpartition(".")[2] for do in due.DO.values()}
    assert done - planned == PLANNED_BY_PEOPLE
    assert planned <= done
    assert set(found) - NOT_JOBS == (rung | planned | PLANNED_BY_PEOPLE) - NOT_JOBS
    assert due.JOB in JOBS
    assert len({job.name for job in JOBS}) == len(JOBS)


# --- imports


def test_imports_stay_where_they_belong() -> None:
    assert contracts.broken(ROOT) == []


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("flows/welcome.py", "import random"),
        ("flows/kinds/choice.py", "from bot.wording import Wording"),
        ("bot/web/app.py", "from bot.storage import intake"),
        ("bot/telegram/api.py", "from ..storage import intake"),
        ("bot/schedule/metronome.py", "import telegram.ext"),
        ("bot/media/text.py", "from sqlalchemy import select"),
        ("bot/wording.py", "from PIL import Image"),
        ("bot/playground/app.py", "from bot.settings import Settings"),
    ],
)
def test_an_import_in_the_wrong_place_is_found(file: str, line: str, tmp_path: Path) -> None:
    for needed in ("pyproject.toml", file):
        (tmp_path / needed).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / needed, tmp_path / needed)
    assert contracts.broken(tmp_path) == []
    with (tmp_path / file).open("a", encoding="utf-8") as end:
        end.write(f"\n{line}\n")
    assert [fault.partition(":")[0] for fault in contracts.broken(tmp_path)][:1] == [file]


def test_whole_chains_of_imports_stay_where_they_belong() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    if not linter.exists():
        pytest.skip("import-linter is not installed: pip install -e '.[dev]'")
    ran = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stdout + ran.stderr


# --- what is said in them

_MACHINES = re.compile(
    r"(?<![\w.:/-])/(?:work|root|home/\w+|Users/\w+)/|/tmp/[a-z]|"
    + "|".join(
        re.escape(host)
        for host in ("pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org", "proxy.golang" + ".org")
    )
)


def test_no_file_names_a_machine_or_a_registry() -> None:
    named = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
        for file in written_files()
        if file != Path(__file__)
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if _MACHINES.search(line)
    ]
    assert named == []


def test_what_others_made_has_its_licence_beside_it() -> None:
    fonts = [file for file in (ROOT / "bot").rglob("*") if file.suffix in {".ttf", ".otf", ".woff", ".woff2"}]
    assert fonts
    for font in fonts:
        family = font.stem.partition("-")[0]
        assert list(font.parent.glob(f"{family}-*.txt")), f"{font.name} has no licence beside it"
    samples = ROOT / "bot/playground/static/samples"
    told = (samples / "LICENCE.txt").read_text("utf-8")
    assert [file.name for file in samples.iterdir() if file.name != "LICENCE.txt" and file.name not in told] == []


def test_the_licence_is_the_one_that_is_named() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert "GNU AFFERO GENERAL PUBLIC LICENSE\n                       Version 3" in text
    assert 'license = "AGPL-3.0-or-later"' in (ROOT / "pyproject.toml").read_text("utf-8")
