"""Sound of any kind comes out as a plain voice note with its length, its shape and whether anyone can be heard."""

from __future__ import annotations

import asyncio
from importlib.util import find_spec
from io import BytesIO

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from bot.media.clean import clean
from bot.media.cleaned import CleanVoice, Limits, UnreadableMedia
from bot.media.voice_cleaning import replay
from tests.media import make

KINDS = [
    ("OGG", "OPUS", 48_000),
    ("OGG", "OPUS", 16_000),
    ("OGG", "VORBIS", 44_100),
    ("WAV", "PCM_16", 44_100),
    ("WAV", "FLOAT", 8_000),
    ("FLAC", "PCM_24", 22_050),
    ("FLAC", "PCM_16", 96_000),
    ("MP3", None, 44_100),
]
WHOLE = [make.sound(make.tone(0.3, rate), rate, kind, subtype) for kind, subtype, rate in KINDS]


async def cleaned(data: bytes, limits: Limits | None = None) -> CleanVoice:
    result = await clean(data, "voice", limits or Limits())
    assert isinstance(result, CleanVoice)
    return result


async def refused(data: bytes, limits: Limits | None = None) -> str:
    with pytest.raises(UnreadableMedia) as refusal:
        await clean(data, "voice", limits or Limits())
    return refusal.value.reason


def heard(data: bytes) -> tuple[NDArray[np.float32], int]:
    samples, rate = soundfile.read(BytesIO(data), dtype="float32")
    return samples, rate


def pitch_of(samples: NDArray[np.float32], rate: int) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum) * rate / len(samples))


@pytest.mark.parametrize(("kind", "subtype", "rate"), KINDS)
async def test_the_same_tone_is_heard_from_every_kind_of_file(kind: str, subtype: str | None, rate: int) -> None:
    result = await cleaned(make.sound(make.tone(1.5, rate), rate, kind, subtype))
    samples, new_rate = heard(result.data)
    info = soundfile.info(BytesIO(result.data))
    assert (info.format, info.subtype, info.channels, new_rate) == ("OGG", "OPUS", 1, 24_000)
    assert result.duration == pytest.approx(1.5, abs=0.1)
    assert pitch_of(samples, new_rate) == pytest.approx(440, abs=3)
    assert result.loudness == pytest.approx(-13.5, abs=1.5)
    assert not result.silent


@pytest.mark.parametrize(
    ("kind", "subtype", "rate"),
    [("OGG", "OPUS", 48_000), ("OGG", "VORBIS", 44_100), ("FLAC", "PCM_16", 22_050), ("WAV", "PCM_16", 8_000)],
)
async def test_titles_and_comments_do_not_survive(kind: str, subtype: str, rate: int) -> None:
    sent = make.sound(make.tone(1, rate), rate, kind, subtype, words=make.CANARY.decode())
    assert make.CANARY in sent
    assert make.CANARY not in (await cleaned(sent)).data


async def test_both_sides_of_a_stereo_recording_are_kept() -> None:
    left_only = np.stack((make.tone(1), np.zeros(48_000, dtype=np.float32)), axis=1)
    result = await cleaned(make.sound(left_only, kind="WAV", subtype="PCM_16"))
    assert not result.silent
    assert result.loudness == pytest.approx(-13.5 - 6, abs=1)


async def test_the_waveform_shows_where_it_was_loud() -> None:
    quiet_then_loud = np.concatenate((make.tone(1, loudness=0.05), make.tone(1, loudness=0.5)))
    result = await cleaned(make.sound(quiet_then_loud))
    assert len(result.waveform) == 64
    assert max(result.waveform) == 31
    assert max(result.waveform[:30]) < 6
    assert min(result.waveform[34:]) > 24


@pytest.mark.parametrize(("loudness", "silent"), [(0.0, True), (0.002, True), (0.02, False), (0.5, False)])
async def test_silence_is_told_from_soft_speech(loudness: float, silent: bool) -> None:
    result = await cleaned(make.sound(make.tone(1, loudness=loudness), kind="FLAC", subtype="PCM_16"))
    assert result.silent is silent


async def test_one_word_in_a_long_silence_is_not_silence() -> None:
    word = np.concatenate((np.zeros(96_000), make.tone(0.2), np.zeros(96_000))).astype(np.float32)
    assert not (await cleaned(make.sound(word))).silent


@pytest.mark.parametrize("live", [True, False])
async def test_a_recording_from_a_browser_is_heard(live: bool) -> None:
    head, packets = make.opus_packets(make.voice(2))
    sent = make.webm(head, packets, live=live)
    result = await cleaned(sent)
    samples, rate = heard(result.data)
    assert result.duration == pytest.approx(2, abs=0.1)
    assert pitch_of(samples, rate) == pytest.approx(440, abs=3)
    assert make.CANARY in sent
    assert make.CANARY not in result.data


async def test_half_an_hour_in_a_small_file_is_refused_by_its_length() -> None:
    sent = make.long_voice(30)
    assert len(sent) < 700_000
    assert await refused(sent) == "too_long"


async def test_a_header_that_lies_about_the_length_does_not_get_more_read() -> None:
    """Its last page claims five seconds, and there is a minute."""
    result = await cleaned(make.lying_voice(claimed=5, real=60), Limits(sound_seconds=10))
    assert result.duration <= 10


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"just words, no sound", "unknown_format"),
        (b"OggS" + bytes(60), "damaged"),
        (b"fLaC" + b"\xff" * 60, "damaged"),
        (b"RIFF\xff\xff\xff\xffWAVEfmt " + b"\xff" * 60, "damaged"),
        (b"ID3\x04" + bytes(200), "damaged"),
        (b"\x1a\x45\xdf\xa3" + b"\xff" * 60, "unknown_format"),
        (b".snd" + bytes(40), "unknown_format"),
        (make.photo("JPEG"), "unknown_format"),
    ],
)
async def test_what_is_no_sound_is_refused_with_a_reason_of_ours(data: bytes, reason: str) -> None:
    assert await refused(data) == reason


async def test_a_file_with_no_sound_in_it_says_so() -> None:
    assert await refused(make.sound(np.zeros(0, dtype=np.float32), kind="WAV", subtype="PCM_16")) == "no_sound"


async def test_infinities_and_not_a_numbers_do_no_harm() -> None:
    wild = make.tone(1)
    wild[::7], wild[::11], wild[::13] = np.inf, -np.inf, np.nan
    result = await cleaned(make.sound(wild, kind="WAV", subtype="FLOAT"))
    samples, _ = heard(result.data)
    assert bool(np.isfinite(samples).all())


async def test_a_voice_note_cut_short_gives_what_is_there() -> None:
    whole = make.voice(4)
    result = await cleaned(whole[: len(whole) // 2])
    assert 0.5 < result.duration < 3


async def test_round_videos_say_what_they_need_where_the_extra_is_not_installed() -> None:
    mp4 = b"\0\0\0\x18ftypisom\0\0\2\0isomiso2" + bytes(40)
    assert await refused(mp4) == ("damaged" if find_spec("av") else "needs_video_extra")


@pytest.mark.skipif(find_spec("av") is None, reason="needs the extra `video`: pip install -e '.[video]'")
def test_the_sound_of_a_round_video_is_heard() -> None:
    played = replay(make.video_note(1.5), Limits())
    samples, rate = heard(played.data)
    assert played.duration == pytest.approx(1.5, abs=0.1)
    assert pitch_of(samples, rate) == pytest.approx(440, abs=3)


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_sound_with_bits_flipped_opens_or_is_refused_and_nothing_else(data: st.DataObject) -> None:
    sent = bytearray(data.draw(st.sampled_from(WHOLE)))
    for place in data.draw(st.lists(st.integers(0, len(sent) - 1), min_size=1, max_size=8)):
        sent[place] ^= data.draw(st.sampled_from([1, 2, 4, 8, 16, 32, 64, 128, 255]))
    try:
        result = asyncio.run(cleaned(bytes(sent)))
    except UnreadableMedia:
        return
    assert result.data.startswith(b"OggS")
    assert all(0 <= height <= 31 for height in result.waveform)
