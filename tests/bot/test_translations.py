"""What a project file lacks in each language, before anybody reads it in another one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import cli
from bot.commands.translations import missing, texts_of
from bot.projects import ready
from bot.storage.project_files import read

TODAY = date(2026, 11, 23)


def test_a_whole_project_lacks_nothing() -> None:
    garden = read(ready("garden"), today=TODAY).project
    assert missing(garden, ("en", "en-x-easy")) == {}


def test_each_text_that_lacks_is_named_where_it_stands() -> None:
    text = ready("garden").replace('text.cy = "Beth hoffet ti ei dyfu?"\n', "").replace('text.cy = "Chwarae"\n', "")
    lacking = missing(read(text, today=TODAY).project, ("en", "cy"))
    assert [(one.where, one.texts["en"]) for one in lacking["cy"]] == [
        ("question 2 (do), option 1 (play), text", "Play"),
        ("question 3 (grow), text", "What would you like to grow?"),
    ]
    assert "en" not in lacking


def test_texts_of_every_part_are_found() -> None:
    garden = read(ready("garden"), today=TODAY).project
    found = {one.where for one in texts_of(garden)}
    assert {"title", "aim", "who_hears", "can_change", "cannot_change", "question 1 (feel), text"} <= found


def test_the_command_lists_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAYSO_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("SAYSO_BOT_TOKEN", "1234567890:not-a-token-of-anybody-0123456789abc")
    file = tmp_path / "garden.toml"
    file.write_text(ready("garden").replace('text.cy = "Chwarae"\n', ""), "utf-8")
    said = CliRunner().invoke(cli.sayso, ["project", "translations", str(file), "--missing"])
    assert said.exit_code == 0, said.output
    assert "cy (Cymraeg) lacks:" in said.output
    assert "question 2 (do), option 1 (play), text: Play" in said.output
