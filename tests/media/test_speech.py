"""Reading aloud: what is said of a message, by which voice, and the voice notes that come of it."""

from __future__ import annotations

import asyncio
import io
import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from bot import speech as spoken
from bot.media.sound import Samples
from bot.media.speech.espeak import EspeakProgram
from bot.media.speech.hibari import Hibari
from bot.media.speech.library import EspeakLibrary
from bot.media.speech.speaker import Speaker, Speech, SpeechTrouble
from bot.media.speech.text import MOST_LETTERS, MOST_NOTES, pieces, script
from bot.media.speech.voices import Voice, Voices, voices_here
from tests.bot.house import until
from tests.media.speakers import Hummer, no_voice

PROMPT = "Hello! Which would you like the most in the new garden?\n1: Swings.\n2: A pond.\n3: Trees."
HELLO = {
    "en": "Hello! How are you?",
    "cy": "Helo! Sut wyt ti?",
    "pl": "Cześć! Jak się masz?",
    "ro": "Bună! Ce mai faci?",
    "lt": "Labas! Kaip sekasi?",
    "pt": "Olá! Como estás?",
    "uk": "Привіт! Як справи?",
    "ar": "مرحبا! كيف حالك؟",
    "ur": "سلام! آپ کیسے ہیں؟",
    "bn": "হ্যালো! কেমন আছো?",
}


def opened(note: bytes) -> tuple[Samples, float]:
    """Samples and seconds of a voice note."""
    samples, rate = soundfile.read(io.BytesIO(note), dtype="float32")
    return samples, len(samples) / rate


@pytest.fixture(params=[EspeakProgram, EspeakLibrary, Hibari])
def engine(request: pytest.FixtureRequest) -> Speaker:
    """Each engine that is installed."""
    how = {
        EspeakProgram: "apt install espeak-ng",
        EspeakLibrary: 'pip install "sayso[voice]"',
        Hibari: 'pip install "sayso[voice-nice]"',
    }
    found: Speaker | None = request.param.found()
    return found or no_voice(f"there is no {request.param.__name__}: {how[request.param]}")


@pytest.fixture
def espeak() -> EspeakProgram:
    return EspeakProgram.found() or no_voice("there is no espeak-ng: apt install espeak-ng")


# --- the words


@pytest.mark.parametrize(
    ("paragraphs", "options", "language", "said"),
    [
        (
            ["🌳 The garden", "Which one?"],
            ["🛝 Swings", "🐸 A pond"],
            "en",
            "The garden.\nWhich one?\n1: Swings.\n2: A pond.",
        ),
        (["Two lines\n\nand more"], [], "en", "Two lines.\nand more."),
        (["👍"], ["👍", "👎 No"], "en", "2: No."),
        (["How was it?"], ["1. Bad", "2️⃣ Good", "3"], "en", "How was it?\n1: Bad.\n2: Good.\n3: 3."),
        (["How many days? From 0 to 3."], ["0", "1", "2", "3"], "en", "How many days? From 0 to 3."),
        (["Which one?"], ["1", "2", "👍 None"], "en", "Which one?\n3: None."),
        (["Send /mydata to see it 👀"], [], "en", "Send mydata to see it."),
        (["\u2068Ana\u2069 wrote: 👩🏽‍🚀 hi"], [], "en", "Ana wrote: hi."),
        (["Pick one"], ["English", "العربية", "Українська"], "en", "Pick one.\n1: English."),
        (["اختر Sayso"], ["العربية"], "ar", "اختر Sayso.\n1: العربية."),
        (["কেমন আছো?"], [], "bn", "কেমন আছো?"),
        (["یہ کیسا ہے؟"], [], "ur", "یہ کیسا ہے؟"),
        (["on 4 May, 15:30"], [], "en", "on 4 May, 15:30."),
        (["🎈🎈"], [], "en", ""),
    ],
)
def test_what_is_said_of_a_message(paragraphs: list[str], options: list[str], language: str, said: str) -> None:
    assert script(paragraphs, options, language) == said


def test_joiners_that_are_spelling_stay() -> None:
    assert script(["می‌خواہم"], [], "ur") == "می‌خواہم."


def test_long_words_come_as_several_notes_cut_at_sentences() -> None:
    sentence = "This is a sentence of some length. "
    notes = pieces(sentence * 60)
    assert len(notes) == 3
    assert all(len(note) <= MOST_LETTERS and note.endswith("length.") for note in notes)
    assert len(pieces("word " * 20_000)) == MOST_NOTES
    assert max(map(len, pieces("x" * 4000))) == MOST_LETTERS


# --- the voice


def test_easy_read_is_the_same_voice_slower_and_a_form_of_a_language_falls_back_on_it() -> None:
    hummer, other = Hummer("en cy pt-br"), Hummer("en pl")
    voices = Voices([hummer, other])
    assert voices.of("en") == Voice(hummer, "en", slow=False)
    assert voices.of("en-x-easy") == Voice(hummer, "en", slow=True)
    assert voices.of("pt-br") == Voice(hummer, "pt-br", slow=False)
    assert voices.of("pl") == Voice(other, "pl", slow=False)
    assert voices.of("so") is None
    assert voices.among(["en", "en-x-easy", "so"]) == {"en", "en-x-easy"}
    assert len({voice.digest for code in ("en", "en-x-easy", "pl") if (voice := voices.of(code))}) == 3


def test_off_is_off() -> None:
    assert voices_here(off=True).speakers == ()


def test_silence_is_no_voice_note() -> None:
    class Mute(Hummer):
        def speak(self, text: str, language: str, *, slow: bool) -> Speech:
            return Speech(np.zeros(22_050, dtype=np.float32), 22_050)

    with pytest.raises(SpeechTrouble):
        Voice(Mute(), "en", slow=False).note("hello")


def test_each_engine_makes_voice_notes_that_can_be_heard(engine: Speaker) -> None:
    samples, seconds = opened(Voice(engine, "en", slow=False).note(PROMPT))
    _, slowly = opened(Voice(engine, "en", slow=True).note(PROMPT))
    assert 4 < seconds < 12
    assert slowly > seconds * 1.1
    loud = np.sqrt(np.mean(samples**2))
    assert 0.02 < loud < 0.5, loud


def test_a_prompt_takes_less_time_to_make_than_to_hear(engine: Speaker, figure: Callable[[str], None]) -> None:
    voice = Voice(engine, "en", slow=False, apart=True)
    began = time.perf_counter()
    note = voice.note(PROMPT)
    made = time.perf_counter() - began
    _, heard = opened(note)
    figure(f"{engine.name}: {heard:.1f} s of speech in {made:.2f} s, {len(note) // 1024} kB: {made / heard:.3f}")
    assert made / heard < 1


def test_what_this_machine_has_speaks_in_a_child_process(espeak: EspeakProgram) -> None:
    voice = voices_here().of("cy-x-easy")
    assert voice is not None
    assert (voice.apart, voice.slow, voice.speaker.name) == (True, True, espeak.name)
    assert opened(voice.note(HELLO["cy"]))[1] > 0.7
    with pytest.raises(SpeechTrouble):
        voice.note(" ")


@pytest.mark.parametrize("language", HELLO)
def test_espeak_speaks_every_language_of_ours_but_one(espeak: EspeakProgram, language: str) -> None:
    samples, seconds = opened(Voice(espeak, language, slow=False).note(script([HELLO[language]], [], language)))
    assert 0.7 < seconds < 6
    assert float(np.abs(samples).max()) > 0.1
    assert "so" not in espeak.languages


def test_words_are_no_options_and_no_markup(espeak: EspeakProgram) -> None:
    _, plain = opened(Voice(espeak, "en", slow=False).note("one two"))
    for words in ("--voices", "-f /etc/passwd", "<speak>one</speak>", "[[h@'loU]]", "'; sleep 60; '", "\0one"):
        _, seconds = opened(Voice(espeak, "en", slow=False).note(script([words], [], "en")))
        assert seconds < 6 * plain


def test_words_are_never_on_a_command_line(tmp_path: Path) -> None:
    """A program that says what it was called with, as samples."""
    stub = tmp_path / "espeak-ng"
    stub.write_text("#!/bin/sh\nprintf 'RIFF%040d' 0\nprintf '%s ' \"$@\"\nenv\n")
    stub.chmod(0o755)
    told = (EspeakProgram(str(stub)).speak("my secret", "en", slow=False).samples * 32768).astype("<i2").tobytes()
    assert b"--stdin" in told
    assert b"secret" not in told
    assert b"SAYSO" not in told


def test_an_engine_that_fails_says_so_without_the_words(tmp_path: Path) -> None:
    stub = tmp_path / "espeak-ng"
    stub.write_text("#!/bin/sh\nexit 3\n")
    stub.chmod(0o755)
    with pytest.raises(SpeechTrouble) as trouble:
        EspeakProgram(str(stub)).speak("my secret", "en", slow=False)
    assert "secret" not in repr(trouble.value)
    assert EspeakProgram(str(stub)).languages == frozenset()


def test_an_engine_that_hangs_is_ended_with_the_bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The child, and the program that it waits for: neither is there any more."""
    stub, pid = tmp_path / "espeak-ng", tmp_path / "pid"
    stub.write_text(f"#!/bin/sh\necho $$ > {pid}.new; mv {pid}.new {pid}\nexec sleep 60\n")
    stub.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    speaker = EspeakProgram(str(stub))
    speaker.languages = frozenset({"en"})
    speaker.name = "stuck 1"
    speech = spoken.Speech(Voices([speaker], apart=True))

    async def story() -> float:
        notes = [asyncio.ensure_future(_made(speech, f"words {number}")) for number in range(3)]
        await until(pid.exists, "the engine is at work")
        began = time.monotonic()
        speech.close()
        told = await asyncio.gather(*notes, return_exceptions=True)
        assert all(isinstance(one, SpeechTrouble | asyncio.CancelledError) for one in told)
        speech._threads.shutdown(wait=True)
        return time.monotonic() - began

    assert asyncio.run(story()) < 2
    number = int(pid.read_text())
    deadline = time.monotonic() + 2
    while _runs(number):
        assert time.monotonic() < deadline
        time.sleep(0.01)


async def _made(speech: spoken.Speech, words: str) -> bytes:
    drawing = speech.drawing(f"speech:o:en:{words}")
    return await drawing.run(drawing.draw)


def _runs(number: int) -> bool:
    """Whether there is such a process, and not only its name until somebody asks how it ended."""
    stat = Path(f"/proc/{number}/stat")
    return stat.exists() and stat.read_text().rpartition(")")[2].split()[0] != "Z"
