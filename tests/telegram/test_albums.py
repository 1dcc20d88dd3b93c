"""An album is one view with several pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.telegram.albums import merge
from bot.telegram.decode import decode
from bot.telegram.decoded import Decoded
from flows.messages import Pictured, Typed, Unusable
from tests.telegram.samples import file, sent


@pytest.fixture
def read(ids: Callable[[], str]) -> Callable[..., Decoded]:
    def item(message_id: int, **content: Any) -> Decoded:
        update = sent(message_id, media_group_id="133", **content)
        return decode(update, new_id=ids, source_of=lambda chat, message: f"{chat}/{message}")

    return item


def test_pictures_and_words_are_joined_in_the_order_they_were_sent(read: Callable[..., Decoded]) -> None:
    second = read(8, photo=[file("b")], caption="the pond")
    first = read(7, photo=[file("a")])
    third = read(9, photo=[file("c")], caption="and the gate")
    album = merge([third, second, first])
    assert [media.file_id for media in album.media] == ["a", "b", "c"]
    assert album.event == Pictured(tuple(media.id for media in album.media), "the pond\nand the gate", "5001/8")
    assert album.message_id == 7


def test_what_cannot_be_used_is_named_and_its_words_are_kept(read: Callable[..., Decoded]) -> None:
    album = merge(
        [read(7, photo=[file("a")], caption="one"), read(8, video=file("v"), caption="two"), read(9, video=file())]
    )
    assert isinstance(album.event, Pictured)
    assert (album.event.caption, album.notice) == ("one\ntwo", "file")
    assert len(album.media) == 1


def test_an_album_without_a_picture_is_its_words_or_nothing(read: Callable[..., Decoded]) -> None:
    album = merge([read(7, video=file()), read(8, video=file(), caption="our street")])
    assert (album.event, album.notice) == (Typed("our street", "5001/8"), "file")
    assert merge([read(7, video=file()), read(8, video=file())]).event == Unusable("file")


def test_one_alone_is_itself_and_none_is_a_mistake(read: Callable[..., Decoded]) -> None:
    alone = read(7, photo=[file("a")])
    assert merge([alone]) is alone
    with pytest.raises(ValueError, match="at least one"):
        merge([])
