"""By what an update is known, so that one delivered twice is applied once and two that differ are two."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from bot.telegram.identify import fingerprint, identify
from tests.telegram.anything import any_json, bent_updates
from tests.telegram.samples import EVERY_KIND, edited, file, membership, reacted, said, sent, tapped, voted


def key(update: Any) -> str:
    return identify(update).natural_key


def test_every_kind_has_a_key_of_its_own() -> None:
    updates = [*EVERY_KIND[3:4], *EVERY_KIND[18:], said("hello", message_id=8)]
    assert len({key(update) for update in updates}) == len(updates)


@pytest.mark.parametrize("update", EVERY_KIND, ids=lambda update: ",".join(list(update.values())[1]))
def test_the_same_update_delivered_twice_has_the_same_key(update: dict[str, Any]) -> None:
    assert identify(dict(reversed(update.items()))) == identify(update)


def test_a_number_used_again_after_a_quiet_week_is_another_update() -> None:
    assert key(said("now", message_id=8)) != key(said("last week", message_id=7))
    assert key({"update_id": 100, "new_kind": {"a": 1}}) != key({"update_id": 100, "new_kind": {"a": 2}})


def test_the_same_message_under_another_number_is_the_same_message() -> None:
    assert key({**said("hello"), "update_id": 999}) == key(said("hello"))


def test_two_edits_within_one_second_are_two() -> None:
    assert key(edited(text="the buss is late")) != key(edited(text="the bus is late"))
    assert key(edited(text="the bus is late")) != key(said("the bus is late"))


def test_yes_no_and_yes_again_are_three_votes() -> None:
    votes = [voted(1, update_id=1), voted(update_id=2), voted(1, update_id=3)]
    assert len({key(vote) for vote in votes}) == 3
    assert key(voted(1, update_id=1)) == key(votes[0])


def test_taps_changes_and_reactions_are_known_by_what_makes_them_unique() -> None:
    assert key(tapped("a:1:x", "10")) != key(tapped("a:1:x", "11"))
    assert key(membership("kicked", date=1)) != key(membership("kicked", date=2))
    assert key(reacted("👍")) != key(reacted("👎"))


def test_pictures_of_one_album_share_a_group_and_recordings_do_not() -> None:
    picture = identify(sent(8, photo=[file()], media_group_id="133"))
    assert picture.group_key == "5001:133"
    assert picture.group_key == identify(sent(9, document=file(mime_type="image/png"), media_group_id="133")).group_key
    assert identify(sent(audio=file(), media_group_id="133")).group_key is None
    assert identify(sent(document=file(mime_type="audio/mpeg"), media_group_id="133")).group_key is None


def test_who_where_and_in_which_language() -> None:
    known = identify(said("hello"))
    assert (known.user_id, known.chat_id, known.language_code) == (5001, 5001, "cy")
    assert identify(said("hello") | {"message": {"from": {"language_code": "not a tag!"}}}).language_code == ""


def test_a_number_too_large_for_a_database_is_no_number() -> None:
    assert identify({"message": {"message_id": 1, "chat": {"id": 2**63}}}).chat_id is None


@given(any_json | bent_updates())
def test_any_json_has_a_key_short_enough_for_an_index(value: Any) -> None:
    assert key(value) == key(value)
    assert len(key(value)) < 200


def test_content_too_deep_to_write_as_json_has_a_fingerprint() -> None:
    def nested(leaf: str) -> Any:
        value: Any = leaf
        for _ in range(50_000):
            value = [value, {"key": value}] if value is leaf else [value]
        return value

    assert fingerprint(nested("a")) == fingerprint(nested("a"))
    assert fingerprint(nested("a")) != fingerprint(nested("b"))
