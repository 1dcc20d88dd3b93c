"""Files both ways: pictures measured, limits kept, links that end, ids that can be used again."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bot.playground.pictures import look_at
from tests.playground.site import SETTINGS, TOKEN, Phone, Refused, Site, ogg, open_site, png


@given(st.sampled_from(["PNG", "JPEG", "GIF", "WEBP"]), st.integers(1, 400), st.integers(1, 400), st.booleans())
def test_a_picture_is_measured_as_pillow_measures_it(kind: str, width: int, height: int, lossless: bool) -> None:
    content = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(content, kind, **({"lossless": lossless} if kind == "WEBP" else {}))
    picture = look_at(content.getvalue())
    assert picture is not None
    assert (picture.width, picture.height) == (width, height)


@given(st.binary(max_size=64) | st.binary(max_size=40).map(lambda rest: b"\xff\xd8\xff" + rest))
def test_any_bytes_are_measured_or_are_no_picture(content: bytes) -> None:
    picture = look_at(content)
    assert picture is None or picture.width >= 0


def test_a_picture_cut_off_in_its_head_is_none() -> None:
    assert look_at(png()[:20]) is None


async def test_a_photo_goes_up_and_comes_down_the_same(site: Site, ana: Phone) -> None:
    sent = await site.upload("sendPhoto", {"photo": ("a.png", png(64, 48))}, chat_id=str(ana.id), caption="look")
    size = sent["photo"][-1]
    assert (size["width"], size["height"], size["file_size"]) == (64, 48, len(png(64, 48)))
    assert await download(site, size["file_id"]) == png(64, 48)
    shown = (await ana.sees())[-1]
    async with site.http.get(site.base + shown["file_urls"]["photo"]) as answer:
        assert (answer.content_type, await answer.read()) == ("image/png", png(64, 48))


async def test_a_link_is_good_for_an_hour(site: Site, ana: Phone) -> None:
    await ana.sends("photo", ("a.png", png(), "image/png"))
    file_id = (await site.updates())[0]["message"]["photo"][-1]["file_id"]
    path = (await site.call("getFile", file_id=file_id))["file_path"]
    site.time.forward(minutes=61)
    async with site.http.get(f"{site.base}/file/bot{TOKEN}/{path}") as answer:
        assert answer.status == 404
    assert await download(site, file_id) == png()


async def test_an_id_can_be_sent_again_as_the_same_kind_only(site: Site, ana: Phone) -> None:
    sent = await site.upload("sendVoice", {"voice": ("v.ogg", ogg(30))}, chat_id=str(ana.id))
    assert sent["voice"]["duration"] == 30
    again = await site.call("sendVoice", chat_id=ana.id, voice=sent["voice"]["file_id"])
    assert again["voice"]["file_unique_id"] == sent["voice"]["file_unique_id"]
    with pytest.raises(Refused, match="can't use file of type Voice as Photo"):
        await site.call("sendPhoto", chat_id=ana.id, photo=sent["voice"]["file_id"])


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"no picture", "Bad Request: IMAGE_PROCESS_FAILED"),
        (png(9000, 1001), "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (png(2100, 100), "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (png() + bytes(10 << 20), "is too big for a photo; the maximum size is 10485760 bytes"),
    ],
)
async def test_what_cannot_be_a_photo(site: Site, ana: Phone, content: bytes, words: str) -> None:
    with pytest.raises(Refused) as refusal:
        await site.upload("sendPhoto", {"photo": ("a.png", content)}, chat_id=str(ana.id))
    assert refusal.value.words.endswith(words)


async def test_files_for_bots_end_at_20_mb_and_from_bots_at_50(site: Site, ana: Phone) -> None:
    await ana.sends("document", ("big.bin", bytes((20 << 20) + 1), "application/zip"))
    (update,) = await site.updates()
    with pytest.raises(Refused, match="Bad Request: file is too big"):
        await site.call("getFile", file_id=update["message"]["document"]["file_id"])
    with pytest.raises(Refused, match="Request Entity Too Large") as refusal:
        await site.upload("sendDocument", {"document": ("b", bytes((51 << 20) + 1))}, chat_id=str(ana.id))
    assert refusal.value.status == 413


async def test_an_album_shares_one_group_and_one_caption(site: Site, ana: Phone) -> None:
    media = '[{"type":"photo","media":"attach://a","caption":"two"},{"type":"photo","media":"attach://b"}]'
    files = {"a": ("a.png", png(1, 1)), "b": ("b.png", png(2, 2))}
    sent = await site.upload("sendMediaGroup", files, chat_id=str(ana.id), media=media)
    assert len({message["media_group_id"] for message in sent}) == 1
    assert [message.get("caption") for message in sent] == ["two", None]
    assert [message["photo"][0]["width"] for message in sent] == [1, 2]


@pytest.mark.parametrize(
    ("media", "words"),
    [
        ([], "there are no messages to send"),
        ([{"type": "photo", "media": "x"}], "PLAYGROUND: an album has 2 to 10 items"),
        ([{"type": "photo", "media": "x"}] * 11, "too many messages to send as an album"),
        ([{"type": "photo", "media": "x"}, {"type": "audio", "media": "x"}], "can't be mixed with other media types"),
        ([{"type": "animation", "media": "x"}] * 2, "can't be used in sendMediaGroup"),
        ([{"type": "photo", "media": "attach://none"}] * 2, "there is no photo in the request"),
        ([{"type": "photo"}] * 2, "can't parse InputMedia: media not found"),
    ],
)
async def test_albums_have_rules(site: Site, ana: Phone, media: list[dict[str, str]], words: str) -> None:
    with pytest.raises(Refused) as refusal:
        await site.call("sendMediaGroup", chat_id=ana.id, media=media)
    assert words in refusal.value.words


async def test_a_person_sends_albums_voices_and_odd_things(site: Site, ana: Phone) -> None:
    pictures = [("a.png", png(1, 1), "image/png"), ("b.png", png(2, 2), "image/png")]
    await ana.sends("photo", *pictures, caption="our street")
    await ana.sends("photo", pictures[0], as_file="true")
    await ana.sends("photo", ("a.svg", b"<svg/>", "image/svg+xml"))
    await ana.sends("voice", ("v.ogg", ogg(4), "audio/ogg"))
    await ana.sends("voice", ("v.webm", b"\x1a\x45\xdf\xa3", "audio/webm;codecs=opus"), duration="2.4")
    for kind in ("audio", "video", "video_note", "animation"):
        await ana.sends(kind, ("x.bin", b"x", ""), duration="1")
    await ana.does("sticker", emoji="🎉")
    await ana.does("contact", phone_number="+441", first_name="Mum")
    await ana.does("location", latitude=51.5, longitude=-3.2)
    heard = [update["message"] for update in await site.updates()]
    assert heard[0]["media_group_id"] == heard[1]["media_group_id"]
    assert (heard[0]["caption"], "caption" in heard[1]) == ("our street", False)
    assert [message["document"]["mime_type"] for message in heard[2:4]] == ["image/png", "image/svg+xml"]
    assert (heard[4]["voice"]["duration"], heard[4]["voice"]["mime_type"]) == (4, "audio/ogg")
    assert (heard[5]["voice"]["duration"], heard[5]["voice"]["mime_type"]) == (2, "audio/webm")
    rest = ["audio", "video", "video_note", "animation", "sticker", "contact", "location"]
    assert [kind in message for kind, message in zip(rest, heard[6:], strict=True)] == [True] * 7


async def test_the_player_can_ask_for_a_part_and_uploads_never_run(site: Site, ana: Phone) -> None:
    shown = await ana.sends("document", ("x.html", b"<script>alert(1)</script>", "text/html"))
    address = site.base + shown["file_urls"]["document"]
    async with site.http.get(address, headers={"Range": "bytes=1-6"}) as answer:
        assert (answer.status, await answer.read()) == (206, b"script")
        assert answer.headers["Content-Range"] == "bytes 1-6/25"
        assert answer.headers["Content-Disposition"] == "attachment"
        assert "sandbox" in answer.headers["Content-Security-Policy"]
    async with site.http.get(address, headers={"Range": "bytes=99-"}) as answer:
        assert answer.status == 416


async def test_files_in_a_folder_are_the_same(tmp_path: Path) -> None:
    async with open_site(replace(SETTINGS, data_folder=tmp_path)) as site:
        ana = await site.person()
        await ana.sends("photo", ("a.png", png(), "image/png"))
        (update,) = await site.updates()
        assert await download(site, update["message"]["photo"][-1]["file_id"]) == png()


async def download(site: Site, file_id: str) -> bytes:
    path = (await site.call("getFile", file_id=file_id))["file_path"]
    async with site.http.get(f"{site.base}/file/bot{TOKEN}/{path}") as answer:
        assert answer.status == 200
        return await answer.read()
