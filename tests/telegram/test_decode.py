"""What each thing a person can send turns out to be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.telegram.buttons import pack
from bot.telegram.decode import decode
from bot.telegram.decoded import Decoded, MediaIn, Unreadable
from bot.telegram.scrub import scrub
from flows.messages import Commanded, Edited, Pictured, Reacted, Spoke, Tapped, Typed, Unusable
from tests.telegram.samples import (
    CHAT,
    CONTACT,
    FORWARD_ORIGIN,
    LOCATION,
    PHOTO,
    VENUE,
    edited,
    file,
    membership,
    reacted,
    said,
    sent,
    tapped,
    update,
    voted,
)

SOURCE = "5001/7"
Read = Callable[[dict[str, Any]], Decoded]


@pytest.fixture
def read(ids: Callable[[], str]) -> Read:
    """Read an update as it is after it was stored: scrubbed."""
    return lambda update: decode(scrub(update), new_id=ids, source_of=lambda chat, message: f"{chat}/{message}")


def test_words_are_typed(read: Read) -> None:
    decoded = read(said("the bus is late"))
    assert decoded == Decoded("event", 5001, 5001, "cy", event=Typed("the bus is late", SOURCE), message_id=7)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/start p_GARDEN", Commanded("start", "p_GARDEN")),
        ("/start@SaysoBot  p_1 ", Commanded("start", "p_1")),
        ("/Help", Commanded("help")),
        ("/stop\nplease stop", Commanded("stop", "please stop")),
        ("/home/me is a path", Typed("/home/me is a path", SOURCE)),
        ("/", Typed("/", SOURCE)),
        ("say /stop", Typed("say /stop", SOURCE)),
    ],
)
def test_a_slash_and_a_name_is_a_command(read: Read, text: str, command: object) -> None:
    assert read(said(text)).event == command


@pytest.mark.parametrize("text", ["   ", "\u200f\u200e", "\u200b", "\u202e\u202c"])
def test_words_that_show_nothing_are_empty(read: Read, text: str) -> None:
    assert read(said(text)).event == Unusable("empty")


def test_a_sticker_is_its_emoji(read: Read) -> None:
    assert read(sent(sticker=file(emoji="😀"))).event == Typed("😀", SOURCE)
    assert read(sent(sticker=file())).event == Unusable("other")


def test_a_photo_is_a_picture_in_its_largest_rendition(read: Read) -> None:
    decoded = read(sent(photo=PHOTO, caption=" my garden "))
    assert decoded.event == Pictured(("id000001",), " my garden ", SOURCE)
    assert decoded.media == (MediaIn("id000001", "image", "large", 120_000, "image/jpeg"),)


def test_a_live_photo_is_its_picture(read: Read) -> None:
    assert read(sent(live_photo={**file("moving"), "photo": PHOTO})).media[0].file_id == "large"


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "gif", "heic", "heif", "bmp", "tiff", "PNG"])
def test_a_file_that_is_a_picture_is_a_picture(read: Read, kind: str) -> None:
    decoded = read(sent(document=file(mime_type=f"image/{kind}", file_size=5)))
    assert isinstance(decoded.event, Pictured)
    assert decoded.media[0].mime == f"image/{kind.lower()}"


@pytest.mark.parametrize("mime", ["image/svg+xml", "application/pdf", "video/mp4", ""])
def test_another_file_cannot_be_a_view(read: Read, mime: str) -> None:
    assert read(sent(document=file(mime_type=mime))).event == Unusable("file")


@pytest.mark.parametrize(
    ("content", "mime"),
    [
        ({"voice": file(duration=4, mime_type="audio/ogg; codecs=opus")}, "audio/ogg"),
        ({"voice": file(duration=4)}, "audio/ogg"),
        ({"audio": file(duration=4, mime_type="audio/mpeg")}, "audio/mpeg"),
        ({"document": file(duration=4, mime_type="audio/x-wav")}, "audio/x-wav"),
    ],
)
def test_anything_that_sounds_is_speech(read: Read, content: dict[str, Any], mime: str) -> None:
    decoded = read(sent(**content))
    assert decoded.event == Spoke("id000001", "", 4, SOURCE)
    assert decoded.media == (MediaIn("id000001", "voice", "AgADfile_1-x", 0, mime),)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ({"contact": CONTACT}, "contact"),
        ({"users_shared": {"users": []}}, "contact"),
        ({"location": LOCATION}, "location"),
        ({"venue": VENUE, "location": LOCATION}, "location"),
        ({"video": file()}, "file"),
        ({"animation": file()}, "file"),
        ({"poll": {}}, "other"),
        ({"dice": {"value": 6}}, "other"),
        ({"something_of_next_year": {}}, "other"),
        ({"text": "not mine", "forward_origin": FORWARD_ORIGIN}, "forwarded"),
        ({"photo": PHOTO, "forward_origin": FORWARD_ORIGIN}, "forwarded"),
        ({"voice": file(file_size=20_000_001)}, "too_big"),
        ({"photo": [file(file_size=20_000_001)]}, "too_big"),
    ],
)
def test_what_cannot_be_a_view_is_named(read: Read, content: dict[str, Any], what: str) -> None:
    decoded = read(sent(**content))
    assert (decoded.event, decoded.media) == (Unusable(what), ())


@pytest.mark.parametrize(
    ("content", "notice"),
    [({"audio": file(file_size=20_000_001)}, "too_big"), ({"video": file()}, "file")],
)
def test_the_words_under_what_cannot_be_used_are_kept(read: Read, content: dict[str, Any], notice: str) -> None:
    decoded = read(sent(caption="our street", **content))
    assert (decoded.event, decoded.notice) == (Typed("our street", SOURCE), notice)


def test_an_edit_says_what_it_says_now(read: Read) -> None:
    assert read(edited(text="the bus was late")).event == Edited("the bus was late", SOURCE)
    assert read(edited(text="/stop")).event == Edited("/stop", SOURCE)
    assert read(edited(photo=PHOTO, caption="better")).event == Edited("better", SOURCE)
    assert read(edited(photo=PHOTO)).event == Edited("", SOURCE)


def test_a_moving_location_is_not_answered_again_and_again(read: Read) -> None:
    assert read(edited(location=LOCATION)).kind == "ignored"


def test_a_tap_is_for_its_run(read: Read) -> None:
    decoded = read(tapped(pack("run1", 3, "yes"), photo=PHOTO))
    assert decoded.event == Tapped("run1", 3, "yes")
    assert (decoded.callback_id, decoded.tapped_message_id, decoded.tapped_has_media) == ("4242", 55, True)
    assert not read(tapped(pack("run1", 3, "yes"))).tapped_has_media


def test_a_tap_on_a_button_that_is_none_of_ours_finds_no_run_and_is_still_answered(read: Read) -> None:
    decoded = read(tapped("made by an older bot"))
    assert decoded.event == Tapped("", 0, "")
    assert decoded.callback_id == "4242"


def test_a_tap_on_a_message_too_old_to_come_along_is_in_the_persons_own_chat(read: Read) -> None:
    old = tapped(pack("run1", 3, "yes"))
    del old["callback_query"]["message"]
    assert (read(old).chat_id, read(old).tapped_message_id) == (5001, None)


def test_stopping_the_bot_and_coming_back(read: Read) -> None:
    assert read(membership("kicked")).kind == "blocked"
    assert read(membership("member")).kind == "unblocked"


GROUP = {"id": -100, "type": "supergroup", "title": "CANARY friends"}


def test_a_group_gets_nothing_but_a_goodbye(read: Read) -> None:
    for here in (said("hello", chat=GROUP), edited(text="hello", chat=GROUP), membership("member", GROUP)):
        decoded = read(here)
        assert (decoded.kind, decoded.chat_id, decoded.event) == ("group", -100, None)
    assert read(membership("left", GROUP)).kind == "ignored"
    assert read(tapped("x", chat=GROUP)).kind == "group"
    assert read(update("channel_post", message_id=1, chat={**GROUP, "type": "channel"})).kind == "group"


def test_notes_of_telegrams_own_votes_and_new_kinds_are_ignored(read: Read) -> None:
    for quiet in (sent(pinned_message={}), sent(write_access_allowed={}), voted(1), {"update_id": 1}):
        assert read(quiet).kind == "ignored"


def _reaction(now: list[dict[str, Any]], before: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    change = reacted("👍")
    change["message_reaction"] |= {"new_reaction": now, "old_reaction": before or []}
    return change


def test_a_reaction_is_an_emoji_on_one_of_our_messages(read: Read) -> None:
    decoded = read(reacted("👍"))
    assert (decoded.kind, decoded.user_id, decoded.chat_id) == ("event", 5001, 5001)
    assert (decoded.event, decoded.reacted_to) == (Reacted("👍", SOURCE), 7)


def test_of_several_reactions_the_new_one_counts(read: Read) -> None:
    thumb, heart = {"type": "emoji", "emoji": "👍"}, {"type": "emoji", "emoji": "❤"}
    assert read(_reaction([thumb, heart], [thumb])).event == Reacted("❤", SOURCE)
    assert read(_reaction([heart], [thumb])).event == Reacted("❤", SOURCE)
    assert read(_reaction([thumb], [thumb, heart])).event == Reacted("👍", SOURCE)
    assert read(_reaction([], [thumb])).event == Reacted("", SOURCE)


@pytest.mark.parametrize("now", [[{"type": "custom_emoji", "custom_emoji_id": "5"}], [{"type": "paid"}], [7], []])
def test_a_reaction_that_says_nothing_is_ignored(read: Read, now: list[Any]) -> None:
    assert read(_reaction(now)).kind == "ignored"


def test_a_reaction_in_a_group_is_none_of_ours(read: Read) -> None:
    change = reacted("👍")
    change["message_reaction"]["chat"] = dict(GROUP)
    assert read(change).kind == "ignored"


def test_a_round_video_is_its_sound_and_a_picture_of_it(read: Read) -> None:
    decoded = read(sent(video_note=file(duration=4, file_size=5)))
    assert decoded.event == Spoke("id000001", "", 4, SOURCE, still="id000002")
    assert decoded.media == (
        MediaIn("id000001", "voice", "AgADfile_1-x", 5, "video/mp4"),
        MediaIn("id000002", "still", "AgADfile_1-x", 5, "video/mp4"),
    )
    assert read(sent(video_note=file(file_size=20_000_001))).event == Unusable("too_big")


def test_a_gif_that_moves_is_a_picture(read: Read) -> None:
    """Telegram makes an MP4 of it, and repeats that as a document."""
    decoded = read(sent(animation=file(), document=file(mime_type="video/mp4", file_size=5)))
    assert decoded.event == Pictured(("id000001",), "", SOURCE)
    assert decoded.media == (MediaIn("id000001", "image", "AgADfile_1-x", 5, "video/mp4"),)


def test_another_bot_is_ignored(read: Read) -> None:
    hello = said("hello")
    hello["message"]["from"]["is_bot"] = True
    assert read(hello).kind == "ignored"


@pytest.mark.parametrize(
    "hopeless",
    [
        [],
        {"message": 5},
        {"message": {}},
        {"message": {"chat": CHAT}},
        {"message": {"chat": {"id": 1}, "message_id": 1}},
        {"callback_query": {"id": "1"}},
        {"my_chat_member": {"chat": CHAT}},
    ],
)
def test_hopeless_shapes_are_unreadable(hopeless: Any) -> None:
    with pytest.raises(Unreadable):
        decode(hopeless, new_id=lambda: "id", source_of=lambda *_: "")
