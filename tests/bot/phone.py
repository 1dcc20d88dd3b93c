"""A person with a phone, in the words of a test: `await phone.types("hello")`, `await phone.sees("Hi")`."""

from __future__ import annotations

import asyncio
import io
import time
from typing import TYPE_CHECKING, Any

import aiohttp

if TYPE_CHECKING:
    from tests.bot.house import House

PATIENCE = 8.0
Message = dict[str, Any]


class Phone:
    """One person's phone. What they see is what is new, or changed, since they last did something."""

    def __init__(self, house: House, number: int) -> None:
        self.house = house
        self.id = number
        self.mark = 0
        self.toast = ""

    # --- what they do

    async def starts(self, payload: str = "") -> Message:
        """Press Start, or a link with a code in it."""
        return await self._does("start", payload=payload)

    async def types(self, words: str, **around: Any) -> Message:
        return await self._does("text", text=words, **around)

    async def says(self, words: str, **around: Any) -> Message:
        """Type words where anything may be said, and tap that this is all; the message with the words."""
        typed = await self.types(words, **around)
        await self.taps_value("!send")
        return typed

    async def taps(self, label: str) -> Message:
        """Press the newest button with these words on it."""
        return await self._tap(await self._button(lambda button: label.lower() in button["text"].lower(), label))

    async def taps_value(self, value: str) -> Message:
        """Press the newest button that means this, whatever the language."""
        return await self._tap(
            await self._button(lambda button: button.get("callback_data", "").rpartition(":")[2] == value, value)
        )

    async def presses(self, message: Message, data: str) -> Message:
        """Send a button's data for a message, whether there is such a button or not."""
        return await self._tap((message, {"callback_data": data}))

    async def edits(self, message: Message, words: str) -> Message:
        return await self._does("edit", message_id=message["message_id"], text=words)

    async def sends(self, what: str, **body: Any) -> Message:
        """A sticker, a contact, a location; a reaction; block, unblock."""
        return await self._does(what, **body)

    async def sends_photo(self, *pictures: bytes, caption: str = "", as_file: bool = False) -> Message:
        """A picture; several make an album."""
        files = [("files", data, f"picture{number}.jpg") for number, data in enumerate(pictures)]
        return await self._uploads("photo", files, caption=caption, as_file="true" if as_file else "")

    async def speaks(self, voice: bytes, seconds: float = 2, caption: str = "") -> Message:
        return await self._uploads("voice", [("file", voice, "voice.ogg")], duration=str(seconds), caption=caption)

    async def sends_file(self, data: bytes, name: str, kind: str = "document") -> Message:
        return await self._uploads(kind, [("file", data, name)])

    # --- what they see

    async def sees(self, words: str) -> Message:
        """Wait for a message of the bot's with these words, new or changed since they last did something."""
        deadline = time.monotonic() + PATIENCE
        while True:
            shown = await self.new()
            found = [message for message in shown if words.lower() in words_of(message).lower()]
            if found:
                return found[-1]
            assert time.monotonic() < deadline, f"{words!r} is not in {[words_of(message) for message in shown]}"
            await asyncio.sleep(0.02)

    async def is_offered(self, value: str) -> bool:
        """Whether the newest message has a button that means this."""
        shown = await self.chat()
        buttons = [button for row in shown[-1]["buttons"] for button in row] if shown else []
        return any(button.get("callback_data", "").rpartition(":")[2] == value for button in buttons)

    async def sees_no(self, words: str) -> None:
        """Nothing of the kind, once everything is done."""
        await self.house.settled()
        shown = [words_of(message) for message in await self.new()]
        assert not [text for text in shown if words.lower() in text.lower()], shown

    async def sees_nothing_new(self) -> None:
        await self.house.settled()
        assert [words_of(message) for message in await self.new()] == []

    async def new(self) -> list[Message]:
        """The bot's messages since the last act."""
        return [message for message in await self.chat() if message["seq"] > self.mark]

    async def chat(self) -> list[Message]:
        """The bot's messages that are there, oldest first."""
        async with self.house.http.get(f"/phone/{self.id}/chat") as answer:
            shown = (await answer.json())["messages"]
        return [message for message in shown if message["from_bot"] and not message["deleted"]]

    async def looks(self) -> None:
        """What is there by now is not new any more."""
        await self.house.settled()
        await self._remember()

    async def file(self, message: Message, kind: str = "photo") -> bytes:
        """The bytes of a picture or voice note on the screen."""
        async with self.house.http.get(message["file_urls"][kind]) as answer:
            assert answer.status == 200
            return await answer.read()

    # --- how

    async def _does(self, what: str, **body: Any) -> Message:
        await self._remember()
        async with self.house.http.post(f"/phone/{self.id}/{what}", json=body) as answer:
            assert answer.status < 300, await answer.text()
            result: Message = await answer.json()
        await self.house.settled()
        return result

    async def _uploads(self, what: str, files: list[tuple[str, bytes, str]], **fields: str) -> Message:
        await self._remember()
        form = aiohttp.FormData({name: value for name, value in fields.items() if value}, default_to_multipart=True)
        for name, data, filename in files:
            form.add_field(name, io.BytesIO(data), filename=filename)
        async with self.house.http.post(f"/phone/{self.id}/{what}", data=form) as answer:
            assert answer.status < 300, await answer.text()
            result: Message = await answer.json()
        await self.house.settled()
        return result

    async def _button(self, fits: Any, name: str) -> tuple[Message, dict[str, Any]]:
        deadline = time.monotonic() + PATIENCE
        while True:
            shown = await self.chat()
            for message in reversed(shown):
                for row in message["buttons"]:
                    for button in row:
                        if fits(button):
                            return message, button
            labels = [button["text"] for message in shown for row in message["buttons"] for button in row]
            assert time.monotonic() < deadline, f"there is no button {name!r} in {labels}"
            await asyncio.sleep(0.02)

    async def _tap(self, found: tuple[Message, dict[str, Any]]) -> Message:
        message, button = found
        body = {"message_id": message["message_id"], "data": button["callback_data"], "anyway": True, "wait": 5}
        answer = await self._does("tap", **body)
        self.toast = (answer.get("toast") or {}).get("text", "")
        return message

    async def _remember(self) -> None:
        async with self.house.http.get(f"/phone/{self.id}/chat") as answer:
            self.mark = (await answer.json())["seq"]


def words_of(message: Message) -> str:
    """The words of a message, text or caption."""
    return str(message.get("text") or message.get("caption") or "")


def labels_of(message: Message) -> list[str]:
    """The words on its buttons."""
    return [button["text"] for row in message["buttons"] for button in row]
