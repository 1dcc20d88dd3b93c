"""What may be stored of an update, and what may not."""

from __future__ import annotations

import time
from typing import Any

import orjson
import pytest

from bot.telegram.scrub import scrub
from tests.telegram.samples import CANARY, EVERY_KIND, FORWARD_ORIGIN, said, sent, tapped


@pytest.mark.parametrize("update", EVERY_KIND, ids=lambda update: ",".join(list(update.values())[1]))
def test_no_name_number_or_place_is_left(update: dict[str, Any]) -> None:
    assert CANARY not in orjson.dumps(scrub(update)).decode()


def test_what_the_person_said_is_kept_with_who_and_when() -> None:
    assert scrub(said("the bus is late")) == {
        "update_id": 100,
        "message": {
            "message_id": 7,
            "from": {"id": 5001, "is_bot": False, "language_code": "cy"},
            "chat": {"id": 5001, "type": "private"},
            "date": 1_790_000_000,
            "text": "the bus is late",
        },
    }


def test_a_contact_leaves_an_empty_marker_so_that_it_can_be_declined_kindly() -> None:
    assert scrub(sent(contact={"phone_number": "+44"}))["message"]["contact"] == {}


def test_of_a_forwarded_message_only_that_it_was_forwarded_is_kept() -> None:
    kept = scrub(said("someone else's words", forward_origin=FORWARD_ORIGIN))["message"]
    assert kept["forward_origin"] == {}
    assert "text" not in kept


def test_of_a_replied_message_only_its_number_and_whether_the_bot_wrote_it_are_kept() -> None:
    reply = {"message_id": 3, "from": {"id": 1, "is_bot": True, "first_name": "Sayso"}, "text": "what I said before"}
    assert scrub(said("yes", reply_to_message=reply))["message"]["reply_to_message"] == {
        "message_id": 3,
        "from": {"is_bot": True},
    }


def test_a_tap_keeps_its_button_to_the_letter() -> None:
    angstrom = "run1:3:\u212b"  # normalising it would make another button of it
    assert scrub(tapped(angstrom))["callback_query"]["data"] == angstrom


def test_scrubbing_twice_changes_nothing() -> None:
    for update in EVERY_KIND:
        assert scrub(scrub(update)) == scrub(update)


@pytest.mark.parametrize("anything", [None, 3, "text", [], [[1]], {"message": 5}, {"message": {"from": "Ffion"}}])
def test_any_json_is_taken(anything: Any) -> None:
    assert orjson.dumps(scrub(anything)) in (b"{}", b'{"message":{}}')


def test_a_very_deep_update_is_taken() -> None:
    deep: Any = {"first_name": CANARY}
    for _ in range(100_000):
        deep = {"reply_to_message": deep}
    assert scrub({"message": deep}) == {"message": {"reply_to_message": {}}}


def test_a_plain_message_is_scrubbed_in_microseconds() -> None:
    update = said("the bus is late")
    best = min(_seconds(update) for _ in range(20))
    assert best < 25e-6  # measured 4; a walk over everything, or one PTB object, takes 100 and more


def _seconds(update: dict[str, Any]) -> float:
    start = time.perf_counter()
    for _ in range(200):
        scrub(update)
    return (time.perf_counter() - start) / 200
