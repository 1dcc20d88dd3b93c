"""Whatever comes in, nothing breaks and nothing private gets through."""

from __future__ import annotations

import json
from itertools import count
from typing import Any

from hypothesis import example, given, settings

from bot.telegram.decode import decode
from bot.telegram.decoded import Decoded, Unreadable
from bot.telegram.identify import identify
from bot.telegram.scrub import scrub
from tests.telegram.anything import any_json, bent_updates
from tests.telegram.samples import CANARY, CONTACT, said


def read(update: Any) -> Decoded | None:
    ids = count()
    try:
        return decode(update, new_id=lambda: f"id{next(ids)}", source_of=lambda chat, message: f"{chat}/{message}")
    except Unreadable:
        return None


@settings(max_examples=600, deadline=None)
@given(bent_updates())
@example({"message": {**said("hello")["message"], "chat": CONTACT}})
@example({"message": {**said("hello")["message"], "photo": [CONTACT]}})
def test_a_bent_update_lets_no_name_number_or_place_through(update: Any) -> None:
    safe = scrub(update)
    assert CANARY not in json.dumps(safe)
    assert CANARY not in repr(read(safe))
    identity = identify(update)
    assert CANARY not in identity.natural_key + str(identity.group_key) + identity.language_code


@settings(max_examples=600, deadline=None)
@given(bent_updates() | any_json)
def test_nothing_raises_and_what_is_scrubbed_reads_as_well_as_what_is_not(update: Any) -> None:
    safe = scrub(update)
    json.dumps(safe).encode("utf-8")
    identify(update)
    identify(safe)
    raw, scrubbed = read(update), read(safe)
    if raw is not None and scrubbed is not None and raw.kind == scrubbed.kind == "event":
        assert raw.user_id == scrubbed.user_id or scrubbed.user_id == scrubbed.chat_id
