"""Runs saved by each release carry on: people answer weeks later, and the bot was upgraded meanwhile."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from flows import FLOWS
from flows.run import Run
from tests.flows.ship import FOLDER, HALF_WAY, carry_on, half_way
from tests.flows.walker import Walk

FILES = sorted(FOLDER.glob("*.json"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_saved_run_takes_its_answer(file: Path) -> None:
    saved = json.loads(file.read_text(encoding="utf-8"))

    chat = carry_on(saved)

    chat.does_not_see("closed-question")
    after = next((run for run in chat.runs if (run["id"], run["flow"]) == (saved["id"], saved["flow"])), None)
    assert after is None or after["revision"] > saved["revision"], f"{file.name}: the answer was not taken"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_saved_run_still_asks_what_it_asked(file: Path) -> None:
    saved = json.loads(file.read_text(encoding="utf-8"))
    read = Run.from_json(saved, FLOWS[saved["flow"]].renamed)
    assert read.asked == half_way(saved["flow"])["asked"]


def test_every_flow_that_can_wait_was_saved() -> None:
    waits = {name for name in FLOWS if _can_wait(name)}
    assert waits == set(HALF_WAY)
    assert waits == {json.loads(file.read_text(encoding="utf-8"))["flow"] for file in FILES}


def _can_wait(name: str) -> bool:
    walk = Walk(name, lambda several: several[0])
    if name == "welcome":
        walk.chat.commands("/start")
    else:
        walk.begin()
    return any(run["flow"] == name for run in walk.chat.runs)
