"""Our client against the playground, which was written by others from the same public documents."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest

from bot.playground.app import create_playground
from bot.playground.server import running
from bot.playground.settings import PlaygroundSettings
from bot.telegram.api import BotApi, Upload
from bot.telegram.buttons import pack
from bot.telegram.calls import Call, Key, answer_tap, edit_message, new_message, strip_buttons
from bot.telegram.decode import decode
from bot.telegram.decoded import Decoded
from bot.telegram.errors import Ambiguous, FloodWait, Never, TryAgain, Unreachable
from bot.telegram.greet import Greeting, greet
from bot.telegram.identify import identify
from bot.telegram.scrub import scrub
from flows.messages import Commanded, Edited, Spoke, Tapped, Typed, Unusable

TOKEN = "123456:AAE-playground_token-of-this-test-only0"
VOICE = b"OggS" + bytes(200)


class Phone:
    """A person's phone in the playground, and the bot's end of the line."""

    def __init__(self, url: str, web: aiohttp.ClientSession, api: BotApi, ids: Callable[[], str]) -> None:
        self.url, self.web, self.api, self.ids = url, web, api, ids
        self.id = 0
        self.offset = 0

    async def act(self, path: str, **body: Any) -> Any:
        async with self.web.post(f"{self.url}/phone/{path}", json=body) as response:
            assert response.status < 300, await response.text()
            return await response.json()

    async def does(self, action: str, **body: Any) -> list[Decoded]:
        await self.act(f"{self.id}/{action}", **body)
        return await self.received()

    async def received(self) -> list[Decoded]:
        updates = await self.api.get_updates(self.offset, 1)
        self.offset = updates[-1]["update_id"] + 1 if updates else self.offset
        assert len({identify(update).natural_key for update in updates}) == len(updates)
        return [decode(scrub(update), new_id=self.ids, source_of=lambda *where: str(where)) for update in updates]

    async def send(self, calls: list[Call], upload: Upload | None = None) -> list[Any]:
        return [
            await self.api.call(call.method, call.params, dict.fromkeys(call.files, upload) if upload else None)
            for call in calls
        ]


@pytest.fixture
async def phone(ids: Callable[[], str]) -> AsyncIterator[Phone]:
    app = create_playground(PlaygroundSettings(token=TOKEN, enforce_rates=False))
    async with running(app) as url, aiohttp.ClientSession() as web, BotApi(TOKEN, url, read_timeout=2.0) as api:
        phone = Phone(url, web, api, ids)
        person = await phone.act("people", first_name="Ffion", language_code="cy", phone=0)
        phone.id = person["id"]
        await phone.act(f"{phone.id}/start", payload="p_GARDEN")
        [hello] = await phone.received()
        assert (hello.event, hello.language_code) == (Commanded("start", "p_GARDEN"), "cy")
        yield phone


async def test_what_a_person_sends_is_understood(phone: Phone) -> None:
    assert [it.event for it in await phone.does("sticker", emoji="😀")] == [Typed("😀", _source(phone, 2))]
    assert [it.event for it in await phone.does("contact")] == [Unusable("contact")]
    assert [it.event for it in await phone.does("location")] == [Unusable("location")]
    [typed] = await phone.does("text", text="the buss is late")
    [changed] = await phone.does("edit", message_id=typed.message_id, text="the bus is late")
    assert isinstance(typed.event, Typed)
    assert changed.event == Edited("the bus is late", typed.event.source)
    [forwarded] = await phone.does("text", text="not mine", forward_from="Somebody")
    assert forwarded.event == Unusable("forwarded")
    assert [it.kind for it in await phone.does("block")] == ["blocked"]
    assert "unblocked" in [it.kind for it in await phone.does("unblock")]


async def test_a_voice_note_is_understood_and_its_bytes_come_down(phone: Phone) -> None:
    form = aiohttp.FormData()
    form.add_field("file", VOICE, filename="voice.ogg", content_type="audio/ogg")
    form.add_field("duration", "3")
    async with phone.web.post(f"{phone.url}/phone/{phone.id}/voice", data=form) as response:
        assert response.status == 200, await response.text()
    [spoke] = await phone.received()
    assert isinstance(spoke.event, Spoke)
    assert await phone.api.download(spoke.media[0].file_id) == VOICE
    with pytest.raises(Never) as refusal:
        await phone.api.download("no-such-file")
    assert refusal.value.gone


async def test_our_calls_are_taken_and_a_tap_comes_back(phone: Phone) -> None:
    data = pack("run1", 3, "yes")
    asked = await phone.send(new_message(phone.id, "<b>Ready?</b> " + "x " * 3000, [[Key("Yes", data)]]))
    assert len(asked) == 2
    tapping = asyncio.create_task(phone.act(f"{phone.id}/tap", message_id=asked[-1]["message_id"], data=data))
    async with asyncio.timeout(10):
        while not (taps := await phone.received()):
            pass
    [tap] = taps
    assert (tap.event, tap.tapped_message_id) == (Tapped("run1", 3, "yes"), asked[-1]["message_id"])
    await phone.send([answer_tap(tap.callback_id, "Thank you")])
    assert (await tapping)["answered"] is True
    with pytest.raises(Never) as late:
        await phone.send([answer_tap(tap.callback_id)])
    assert late.value.gone


async def test_edits_are_taken_and_one_that_changes_nothing_says_so(phone: Phone) -> None:
    [message] = await phone.send(new_message(phone.id, "One", [[Key("Yes", "run1:3:yes")]]))
    await phone.send([strip_buttons(phone.id, message["message_id"])])
    await phone.send(edit_message(phone.id, message["message_id"], "Two <i>now</i>"))
    with pytest.raises(Never) as same:
        await phone.send(edit_message(phone.id, message["message_id"], "Two <i>now</i>"))
    assert same.value.not_modified
    with pytest.raises(Never) as gone:
        await phone.send(edit_message(phone.id, 99_999, "Two"))
    assert gone.value.gone


async def test_a_voice_with_words_goes_up(phone: Phone) -> None:
    upload = Upload(VOICE, "voice.ogg", "audio/ogg")
    [message] = await phone.send(new_message(phone.id, "Your <b>own</b> words", voice="media:9"), upload)
    assert message["caption"] == "Your own words"
    assert await phone.api.download(message["voice"]["file_id"]) == VOICE


async def test_the_bots_own_words_are_set_once(phone: Phone) -> None:
    texts = [
        Greeting("", "Say it your way.", "Say it.", [("help", "Get help")]),
        Greeting("cy", "D", "d", [("help", "H")]),
    ]
    assert await greet(phone.api, texts) == 6
    assert await greet(phone.api, texts) == 0


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"kind": "429", "retry_after": 3}, FloodWait),
        ({"kind": "403"}, Unreachable),
        ({"kind": "500"}, TryAgain),
        ({"kind": "502"}, TryAgain),
        ({"kind": "drop_after_accept"}, Ambiguous),
        ({"kind": "close"}, Ambiguous),
    ],
)
async def test_faults_are_what_they_are(phone: Phone, fault: dict[str, Any], error: type[Exception]) -> None:
    await phone.act("faults", method="sendMessage", times=1, **fault)
    with pytest.raises(error):
        await phone.send(new_message(phone.id, "hello"))
    assert len(await phone.send(new_message(phone.id, "hello"))) == 1


def _source(phone: Phone, message_id: int) -> str:
    return str((phone.id, message_id))
