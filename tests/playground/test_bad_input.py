"""Whatever a bot or a page sends, it gets an answer: never a fault of the playground's own."""

from __future__ import annotations

import re
from typing import Any

import orjson
import pytest
import telegram as tg
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.playground.envelope import ApiError, accepted
from bot.playground.methods import METHODS
from bot.playground.methods.call import Call
from bot.playground.methods.names import ALL
from bot.playground.params import Params, Upload
from bot.playground.world import World
from tests.playground.site import SETTINGS, Site, png

NAMES = [
    "chat_id", "from_chat_id", "message_id", "message_ids", "user_id", "text", "parse_mode", "entities", "caption",
    "caption_entities", "reply_markup", "reply_parameters", "reply_to_message_id", "link_preview_options", "media",
    "photo", "voice", "document", "sticker", "video_note", "animation", "audio", "video", "duration", "question",
    "options", "type", "correct_option_ids", "correct_option_id", "explanation", "open_period", "close_date",
    "description", "is_anonymous", "reaction", "commands", "scope", "language_code", "menu_button", "rights", "name",
    "short_description", "file_id", "callback_query_id", "action", "latitude", "longitude", "title", "address", "url",
    "secret_token", "max_connections", "allowed_updates", "emoji", "phone_number", "first_name", "thumbnail",
]  # fmt: skip
KEYS = st.sampled_from(
    ["type", "media", "offset", "length", "text", "inline_keyboard", "keyboard", "callback_data", "url", "message_id",
     "chat_id", "emoji", "command", "description", "caption", "parse_mode", "text_entities", "caption_entities"]
)  # fmt: skip
LEAVES = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats() | st.text(max_size=5)
    | st.sampled_from(
        ["1", "2", "9" * 30, "nan", "710000001", "HTML", "photo", "document", "bold", "emoji", "quiz", "chat", "attach://a"]
    )
)  # fmt: skip
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=8
)
FIXED = {"chat_id": "710000001", "from_chat_id": "710000001", "message_id": "2"}
ASKED = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=8)


@settings(max_examples=20, deadline=None)
@pytest.mark.parametrize("method", [name for name in METHODS if name not in ("getUpdates", "setWebhook")])
@given(asked=ASKED)
def test_a_method_gives_a_result_or_a_refusal_for_anything(method: str, asked: dict[str, Any]) -> None:
    world = World(SETTINGS)
    person = world.people.add("Ana", "en", 0)
    world.hear(person, {"text": "hi"})
    world.say(person, {"text": "hello"}, None, None)
    params = Params({**FIXED, **{name: value for name, value in asked.items() if value is not None}})
    params.files["a"] = Upload("a.png", "image/png", png())
    try:
        body = accepted(METHODS[method](Call(world, params)))
    except ApiError as error:
        body = error.body()
    answer = orjson.loads(body)
    assert answer["ok"] or answer["error_code"] in (400, 403, 501)


@pytest.mark.parametrize(
    ("verb", "path", "body"),
    [
        ("GET", "/{id}/chat?after=x", None),
        ("GET", "/calls?since=x", None),
        ("POST", "/faults", {"kind": "429", "times": "x"}),
        ("POST", "/faults", {"kind": "429", "chat_id": []}),
        ("POST", "/{id}/tap", {"message_id": "x", "data": "y"}),
        ("POST", "/{id}/tap", {"message_id": 1, "data": "y", "anyway": True, "wait": "x"}),
        ("POST", "/{id}/vote", {"message_id": 1, "option_ids": [True]}),
        ("POST", "/{id}/text", [1]),
        ("POST", "/{id}/text", {"text": {}}),
        ("POST", "/{id}/react", {"message_id": 1, "emoji": 7}),
        ("POST", "/{id}/photo", {}),
        ("POST", "/{id}/location", {"latitude": "north"}),
    ],
)
async def test_the_phone_side_says_what_is_wrong(site: Site, verb: str, path: str, body: object) -> None:
    ana = await site.person()
    async with site.http.request(verb, f"{site.base}/phone{path.format(id=ana.id)}", json=body) as answer:
        assert answer.status == 400
        assert (await answer.json())["error"]


@pytest.mark.parametrize("body", [b"{", b"[]", b"\xff", b"3"])
async def test_a_body_that_does_not_read_is_refused(site: Site, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    address = f"{site.base}/bot{SETTINGS.token}/sendMessage"
    async with site.http.post(address, data=body, headers=headers) as answer:
        assert answer.status == 400
        assert "can't parse request" in (await answer.json())["description"]


def test_every_method_of_the_bot_api_is_known_by_name() -> None:
    """python-telegram-bot 22.8 speaks the same version of the Bot API, so it has them all."""
    assert len(ALL) == len(set(ALL)) == 176
    assert [name for name in ALL if not hasattr(tg.Bot, re.sub("([A-Z])", r"_\1", name).lower())] == []
    assert set(METHODS) <= set(ALL)


async def test_the_page_is_served(site: Site) -> None:
    async with site.http.get(site.base + "/") as answer:
        assert (answer.status, answer.content_type) == (200, "text/html")
