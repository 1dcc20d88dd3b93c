"""What `sayso doctor` says of the models an operator may give: none is well, one that cannot be used is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot import given_models
from bot.commands.doctor import Finding, examine
from bot.media.faces import ask
from bot.media.transcripts import model
from tests.bot.house import settings_for


async def findings(tmp_path: Path, **given: Any) -> dict[str, Finding]:
    settings = settings_for("http://127.0.0.1:9", tmp_path, "", **given)
    return {finding.what: finding async for finding in examine(settings)}


async def test_without_any_all_is_well(tmp_path: Path) -> None:
    found = await findings(tmp_path)
    assert found["transcripts"].well
    assert "staff listen" in found["transcripts"].seen
    assert found["faces"].well


async def test_one_that_cannot_be_used_is_said_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "find_spec", lambda _: None)
    monkeypatch.setattr(ask, "find_spec", lambda _: object())
    found = await findings(tmp_path, stt_model_dir=tmp_path, faces_model=tmp_path / "centerface.onnx")
    assert not found["transcripts"].well
    assert "sayso[stt]" in found["transcripts"].seen
    assert not found["faces"].well
    assert "there is no file" in found["faces"].seen


async def test_one_that_can_says_for_which_languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "find_spec", lambda _: object())
    (tmp_path / "model.bin").write_bytes(b"weights")
    (tmp_path / "vocabulary.txt").write_text("a\nb\n")
    found = await findings(tmp_path, stt_model_dir=tmp_path)
    assert found["transcripts"].well
    assert found["transcripts"].seen.startswith("en; ")


@pytest.fixture
def with_the_extras(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "find_spec", lambda _: object())
    monkeypatch.setattr(ask, "find_spec", lambda _: object())


@pytest.mark.usefixtures("with_the_extras")
async def test_a_name_that_no_file_can_have_is_said_in_a_sentence(tmp_path: Path) -> None:
    endless = tmp_path / ("x" * 300)  # like a folder that may not be entered, the system refuses to look at it
    found = await findings(tmp_path, stt_model_dir=endless, faces_model=endless)
    for what in ("transcripts", "faces"):
        assert not found[what].well
        assert "cannot be read (OSError)" in found[what].seen
        assert "the bot runs without" in found[what].do


@pytest.mark.usefixtures("with_the_extras")
async def test_a_vocabulary_that_is_none_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"weights")
    (tmp_path / "vocabulary.json").write_text("5")
    found = await findings(tmp_path, stt_model_dir=tmp_path)
    assert not found["transcripts"].well
    assert "cannot be read (TypeError)" in found["transcripts"].seen


@pytest.mark.usefixtures("with_the_extras")
def test_one_that_cannot_be_looked_at_leaves_the_bot_running(tmp_path: Path) -> None:
    endless = tmp_path / ("x" * 300)
    given = settings_for("http://127.0.0.1:9", tmp_path, "", stt_model_dir=endless, faces_model=endless)
    assert given_models.transcriber(given) is None
    assert given_models.for_faces(given) is None
