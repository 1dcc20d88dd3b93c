"""Voice notes to words: by a real engine where there is one, and what is said where there is none."""

from __future__ import annotations

import os
import re
import socket
import sys
import zlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from bot import given_models
from bot.media.transcripts import kept_child, model
from bot.media.transcripts.kept_child import KeptChild, NotWritten
from bot.media.transcripts.model import Model, ModelTrouble, look
from bot.media.transcripts.whisper import FasterWhisper
from tests.bot.house import settings_for
from tests.media import notes, whisper_here

IN_NUMBERS = {"sixteen": "16", "two": "2", "cannot": "can't"}


@pytest.fixture
async def child() -> AsyncIterator[KeptChild]:
    kept = KeptChild(look(whisper_here.folder(), whisper_here.SHA256))
    yield kept
    await kept.end()


def in_words(text: str) -> list[str]:
    plain = re.findall(r"[\w']+", text.lower().replace("’", "'"))
    return [IN_NUMBERS.get(word, word) for word in plain]


def mistakes(said: list[str], heard: list[str]) -> int:
    """The fewest words to change, take out or put in (Levenshtein)."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (word != other))
    return row[-1]


async def test_thirty_notes_are_written_down_and_the_mistakes_counted(
    child: KeptChild, figure: Callable[[str], None]
) -> None:
    """A figure, not a pass: made-up voices say nothing about children's."""
    wrong = of = 0
    unsure: list[float] = []
    for words in notes.SAID:
        heard = await child.transcribe(notes.spoken(words), "en-x-easy")
        assert 0 <= heard.confidence <= 1
        assert heard.model_sha256 == whisper_here.SHA256
        wrong += mistakes(in_words(words), in_words(heard.text))
        of += len(in_words(words))
        unsure.append(heard.confidence)
    figure(
        f"transcripts: {len(notes.SAID)} espeak notes, {of} words, word error rate {wrong / of:.1%}, "
        f"mean confidence {sum(unsure) / len(unsure):.2f} (tiny.en; a figure, not a promise)"
    )
    assert wrong < of, "it heard none of the words"


async def test_where_nobody_talks_no_words_are_made_up(child: KeptChild) -> None:
    from tests.media.test_talking import NOBODY, as_sent

    for name in ("nothing at all", "hiss", "a tone"):
        heard = await child.transcribe(as_sent(NOBODY[name]()), "en")
        assert (heard.text, heard.confidence) == ("", 0.0), name


class Rambling:
    """Stands for the engine: a stretch of words that somebody said, and one that is made up of noise."""

    SAID = "We want a pond with frogs, and a bench where my nan can sit."
    MADE_UP = "Thank you for watching. " * 12

    def WhisperModel(self, *_: object, **__: object) -> Rambling:  # noqa: N802 - as the engine's own
        return self

    def transcribe(self, *_: object, **__: object) -> tuple[list[SimpleNamespace], None]:
        return [self.stretch(self.SAID, 0, 4, -0.1), self.stretch(self.MADE_UP, 4, 30, -0.01)], None

    def stretch(self, text: str, start: float, end: float, logprob: float) -> SimpleNamespace:
        """As the engine has it: with how much smaller zlib makes the text."""
        ratio = len(text.encode()) / len(zlib.compress(text.encode()))
        return SimpleNamespace(text=f" {text}", start=start, end=end, avg_logprob=logprob, compression_ratio=ratio)


def test_words_that_go_round_and_round_are_made_up_and_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "faster_whisper", Rambling())
    heard = FasterWhisper(tmp_path, "0" * 64).transcribe(np.zeros(16_000, np.float32), "en")
    assert heard.text == Rambling.SAID
    assert heard.confidence == pytest.approx(0.905, abs=0.001), "what is left out makes nobody surer"


async def test_it_is_polite_and_its_memory_is_not_ours(child: KeptChild) -> None:
    assert not child.runs
    await child.transcribe(notes.spoken("Hello there."), "en")
    process = child._process
    assert process is not None
    assert os.getpriority(os.PRIO_PROCESS, process.pid) == 15
    assert "ctranslate2" not in sys.modules
    assert "faster_whisper" not in sys.modules
    await child.end()
    assert not child.runs
    assert process.returncode is not None


async def test_after_it_was_ended_it_starts_again(child: KeptChild) -> None:
    first = await child.transcribe(notes.spoken("We want a tree house."), "en")
    await child.end()
    again = await child.transcribe(notes.spoken("We want a tree house."), "en")
    assert again == first
    assert "tree" in first.text.lower()


async def test_what_is_no_sound_is_not_written_down_and_the_next_is(child: KeptChild) -> None:
    with pytest.raises(NotWritten):
        await child.transcribe(b"no sound at all", "en")
    assert (await child.transcribe(notes.spoken("We want a pond."), "en")).text


async def test_a_child_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(kept_child, "COMMAND", (sys.executable, "-c", "import time; time.sleep(60)"))
    child = KeptChild(Model(tmp_path, "0" * 64, model.ENGLISH), wall_seconds=0.3)
    with pytest.raises(NotWritten):
        await child.transcribe(b"sound", "en")
    assert not child.runs


async def test_it_asks_nothing_of_the_network(child: KeptChild, monkeypatch: pytest.MonkeyPatch) -> None:
    """The hub's own switches are thrown; what it would reach for by default is a name, which cannot be looked up."""
    assert kept_child.OFFLINE["HF_HUB_OFFLINE"] == "1"
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")  # the child gets none of our environment either
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        assert (await child.transcribe(notes.spoken("Hello."), "en")).text


# --- what an operator is told


def folder_of(tmp_path: Path, tokens: int = 3, weights: bytes = b"weights") -> Path:
    (tmp_path / "model.bin").write_bytes(weights)
    (tmp_path / "vocabulary.txt").write_text("\n".join(f"t{n}" for n in range(tokens)) + "\n")
    return tmp_path


@pytest.fixture
def with_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the extra were installed; nothing is loaded by looking."""
    monkeypatch.setattr(model, "find_spec", lambda _: object())


def without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "find_spec", lambda _: None)


@pytest.mark.usefixtures("with_the_extra")
def test_a_model_of_english_is_trusted_with_english_alone(tmp_path: Path) -> None:
    found = look(folder_of(tmp_path, tokens=model.ENGLISH_ONLY_WORDS))
    assert (found.can("en"), found.can("en-x-easy"), found.can("pl")) == (True, True, False)


@pytest.mark.usefixtures("with_the_extra")
def test_a_model_of_many_languages_is_trusted_with_those_that_were_measured(tmp_path: Path) -> None:
    found = look(folder_of(tmp_path, tokens=model.ENGLISH_ONLY_WORDS + 1))
    shipped = ("en", "en-x-easy", "cy", "pl", "ro", "lt", "pt", "uk", "ar", "ur", "bn", "so")
    assert {tag for tag in shipped if found.can(tag)} == {"en", "en-x-easy", "pl", "pt"}


@pytest.mark.usefixtures("with_the_extra")
def test_another_file_than_was_meant_is_refused(tmp_path: Path) -> None:
    right = look(folder_of(tmp_path)).sha256
    assert look(tmp_path, right.upper()).sha256 == right
    with pytest.raises(ModelTrouble, match="SAYSO_STT_SHA256"):
        look(tmp_path, "0" * 64)


@pytest.mark.usefixtures("with_the_extra")
def test_an_empty_or_missing_folder_says_which(tmp_path: Path) -> None:
    with pytest.raises(ModelTrouble, match=r"no model\.bin"):
        look(tmp_path / "nowhere")
    (tmp_path / "model.bin").write_bytes(b"w")
    with pytest.raises(ModelTrouble, match="cannot be read"):
        look(tmp_path)


@pytest.mark.usefixtures("with_the_extra")
def test_a_folder_named_from_here_is_found_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The child works in a folder of its own."""
    (tmp_path / "small").mkdir()
    folder_of(tmp_path / "small")
    monkeypatch.chdir(tmp_path)
    assert look(Path("small")).folder == tmp_path / "small"


def test_without_the_extra_it_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without_the_extra(monkeypatch)
    with pytest.raises(ModelTrouble, match=r"sayso\[stt\]"):
        look(folder_of(tmp_path))


def test_the_bot_starts_without_and_says_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    without_the_extra(monkeypatch)
    given = settings_for("http://127.0.0.1:1", tmp_path, "", stt_model_dir=tmp_path, faces_model=tmp_path / "gone.onnx")
    assert given_models.transcriber(given) is None
    assert given_models.for_faces(given) is None
    assert [record.getMessage()[:36] for record in caplog.records] == [
        "voice notes are not written down. SAYSO"[:36],
        "nobody looks for faces. SAYSO_FACES_"[:36],
    ]


def test_nothing_is_said_where_nothing_was_asked_for(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    given = settings_for("http://127.0.0.1:1", tmp_path, "")
    assert given_models.transcriber(given) is None
    assert given_models.for_faces(given) is None
    assert not caplog.records
