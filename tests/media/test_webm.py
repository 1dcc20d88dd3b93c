"""Taking Opus out of WebM, and putting it into Ogg."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.media.ogg import checksum, ogg_opus, samples_in
from bot.media.webm import NotOpusInWebM, opus_from_webm
from tests.media import make

HEAD, PACKETS = make.opus_packets(make.voice(1.5))


@pytest.mark.parametrize("live", [True, False])
def test_every_packet_comes_through_as_recorded(live: bool) -> None:
    assert make.opus_packets(opus_from_webm(make.webm(HEAD, PACKETS, live=live))) == (HEAD, PACKETS)


def test_blocks_in_groups_are_taken_too() -> None:
    recorded = make.webm(HEAD, [])
    groups = b"".join(
        make.element(0xA0, make.element(0xA1, b"\x81\0\0\0" + packet) + make.element(0x9B, b"\x14"))
        for packet in PACKETS
    )
    assert make.opus_packets(opus_from_webm(recorded + make.element(0x1F43B675, groups)))[1] == PACKETS


def test_another_tracks_blocks_are_left_out() -> None:
    video = make.element(0xA3, b"\x82\0\0\0picture")
    assert make.opus_packets(opus_from_webm(make.webm(HEAD, PACKETS) + video))[1] == PACKETS


def test_a_recording_cut_short_gives_what_is_there() -> None:
    recorded = make.webm(HEAD, PACKETS)
    _, packets = make.opus_packets(opus_from_webm(recorded[: len(recorded) // 2]))
    assert packets == PACKETS[: len(packets)]
    assert len(packets) > 10


@pytest.mark.parametrize(
    "recorded",
    [
        make.webm(HEAD, PACKETS, codec=b"A_VORBIS"),
        make.webm(b"not an OpusHead", PACKETS),
        make.webm(HEAD, []),
        make.webm(HEAD, PACKETS).replace(b"\x81\0\0\x80", b"\x81\0\0\x82"),
        b"\x1a\x45\xdf\xa3",
        b"RIFF",
        b"",
    ],
    ids=["vorbis", "no head", "no packets", "laced", "only a header", "no webm", "nothing"],
)
def test_what_we_cannot_take_out_is_refused(recorded: bytes) -> None:
    with pytest.raises(NotOpusInWebM):
        opus_from_webm(recorded)


@given(st.binary(max_size=400))
def test_any_bytes_give_a_recording_or_a_refusal(tail: bytes) -> None:
    recorded = make.webm(HEAD, PACKETS[:3])
    for data in (recorded[:60] + tail, recorded + tail, b"\x1a\x45\xdf\xa3" + tail):
        with suppress(NotOpusInWebM):
            assert opus_from_webm(data).startswith(b"OggS")


def test_pages_are_the_same_as_those_of_the_reference_library() -> None:
    """Each page's checksum, written anew by us over libogg's bytes, is the one libogg wrote."""
    ogg, at = make.voice(1), 0
    while at < len(ogg):
        lengths = ogg[at + 27 : at + 27 + ogg[at + 26]]
        page = ogg[at : at + 27 + len(lengths) + sum(lengths)]
        assert checksum(page[:22] + bytes(4) + page[26:]) == int.from_bytes(page[22:26], "little")
        at += len(page)


@pytest.mark.parametrize(
    ("packet", "samples"),
    [
        (b"\x08", 960),
        (b"\x18", 2880),
        (b"\x60", 480),
        (b"\x80", 120),
        (b"\x99", 1920),
        (b"\x9b\x03", 2880),
        (b"\xfc", 960),
    ],
)
def test_how_long_a_packet_plays(packet: bytes, samples: int) -> None:
    assert samples_in(packet) == samples


@pytest.mark.parametrize("packet", [b"", b"\x0b", bytes(70_000)])
def test_impossible_packets_are_refused(packet: bytes) -> None:
    with pytest.raises(ValueError, match="Opus packet"):
        ogg_opus(HEAD, [packet])
