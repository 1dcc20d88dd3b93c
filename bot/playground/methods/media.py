"""Sending files: one by one, or as an album."""

from __future__ import annotations

import secrets
from typing import Any

from bot.playground.envelope import bad_request, refused
from bot.playground.media import content_of
from bot.playground.methods.call import Call
from bot.playground.methods.incoming import file_of
from bot.playground.methods.sending import caption_fields, caption_of, options, send
from bot.playground.text import formatted

MOST_IN_ALBUM = 10
IN_ALBUMS = ("photo", "video", "audio", "document")
WITH_SPOILER = ("photo", "video", "animation")
WITHOUT_CAPTION = ("sticker", "video_note")


def send_file(call: Call, kind: str) -> dict[str, Any]:
    """One file of a kind, with its caption."""
    caption = {} if kind in WITHOUT_CAPTION else caption_of(call)
    call.reachable_chat()  # before the file is kept
    upload = call.params.files.get(kind)
    stored = file_of(call, kind, call.params.text(kind), call.params.values, upload)
    content = content_of(stored) | caption
    if kind in WITH_SPOILER and call.params.flag("has_spoiler"):
        content["has_media_spoiler"] = True
    return send(call, content)


def send_photo(call: Call) -> dict[str, Any]:
    """A picture of at most 10 MB, with sides of at most 10,000 pixels together."""
    return send_file(call, "photo")


def send_voice(call: Call) -> dict[str, Any]:
    """A voice note."""
    return send_file(call, "voice")


def send_audio(call: Call) -> dict[str, Any]:
    """Music."""
    return send_file(call, "audio")


def send_document(call: Call) -> dict[str, Any]:
    """A file of any type."""
    return send_file(call, "document")


def send_video(call: Call) -> dict[str, Any]:
    """A film."""
    return send_file(call, "video")


def send_animation(call: Call) -> dict[str, Any]:
    """A film without sound, or a GIF."""
    return send_file(call, "animation")


def send_video_note(call: Call) -> dict[str, Any]:
    """A round film."""
    return send_file(call, "video_note")


def send_sticker(call: Call) -> dict[str, Any]:
    """A sticker."""
    return send_file(call, "sticker")


def send_media_group(call: Call) -> list[dict[str, Any]]:
    """An album of 2 to 10 photos and videos, or audio files, or documents."""
    call.params.required("media")
    items = call.params.data("media", "media")
    if not isinstance(items, list):
        raise bad_request("Expected an Array of InputMedia")
    check_album(items)
    person = call.reachable_chat()
    contents = [item_content(call, item, for_album=True) for item in items]
    common = options(call, person) | {"media_group_id": str(secrets.randbits(52) | 1 << 53)}
    call.world.rates.send(person.id, len(contents))
    return [call.world.say(person, common | content, None, None).body for content in contents]


def check_album(items: list[Any]) -> None:
    """How many, and what goes with what."""
    if not items:
        raise bad_request("there are no messages to send")
    if len(items) > MOST_IN_ALBUM:
        raise bad_request("too many messages to send as an album")
    kinds = {item.get("type") for item in items if isinstance(item, dict)}
    if len(items) < 2:
        raise refused("an album has 2 to 10 items")
    for alone in ("audio", "document"):
        if alone in kinds and len(kinds) > 1:
            raise bad_request(f"{alone.capitalize()} can't be mixed with other media types")


def item_content(call: Call, item: object, for_album: bool) -> dict[str, Any]:
    """The content of a message from an InputMedia."""
    if not isinstance(item, dict):
        raise bad_request("Can't parse InputMedia: expected an Object")
    kind = item.get("type")
    if kind == "animation" and for_album:
        raise bad_request(f"Can't parse InputMedia: type \"{kind}\" can't be used in sendMediaGroup")
    if kind not in (*IN_ALBUMS, "animation"):
        raise bad_request(f'Can\'t parse InputMedia: type "{kind}" is unsupported')
    reference = item.get("media")
    if not isinstance(reference, str) or not reference:
        raise bad_request("Can't parse InputMedia: media not found")
    words = formatted(str(item.get("caption") or ""), str(item.get("parse_mode") or ""), item.get("caption_entities"))
    content = content_of(file_of(call, kind, reference, item, None)) | caption_fields(words)
    if kind in WITH_SPOILER and item.get("has_spoiler"):
        content["has_media_spoiler"] = True
    if item.get("show_caption_above_media") and words.text:
        content["show_caption_above_media"] = True
    return content
