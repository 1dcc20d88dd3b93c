"""The story without a browser: each phone is a few calls to the server, the same that the page makes."""

from __future__ import annotations

import io
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import soundfile
from PIL import Image

from tests.story.demo import Demo
from tests.story.phone import SECONDS, Message, Phone
from tests.story.pictures import DRAWING, VOICE, assert_alike, small
from tests.story.stage import Stage

SHORTEST, QUIETEST = 0.4, 0.05
"""What somebody can hear: so many seconds, and a loudest moment of so much of 1."""


class LineStage(Stage):
    """People by name; the line is closed with `close`."""

    def __init__(self, demo: Demo) -> None:
        super().__init__(demo)
        self._http = httpx.Client(base_url=demo.url, timeout=SECONDS, trust_env=False)

    def close(self) -> None:
        self._http.close()

    def person(self, name: str) -> Phone:
        people = self.ask("GET", "/phone/state")["people"]
        return LinePhone(self, name, next(person["id"] for person in people if person["first_name"] == name))

    def newcomer(self, name: str, language: str, phone: int) -> Phone:
        self.ask("POST", "/phone/people", json={"first_name": name, "language_code": language, "phone": phone})
        return self.person(name)

    def next_due(self) -> str:
        due = self.ask("GET", "/phone/clock")["next"]
        return due["what"] if due else ""

    def go_to_next_due(self) -> str:
        return str(self.ask("POST", "/phone/clock/next")["did"])

    def hour_later(self) -> None:
        self.ask("POST", "/phone/clock/move", json={"seconds": 3600})

    def look(self, chapter: str, *people: Phone, everywhere: bool = False) -> None:
        """There is nothing to take a picture of."""

    def together(self, *chapters: Callable[[Stage], Phone]) -> list[Phone]:
        """Side by side: the bot writes to nobody more than once a second, which is most of the time this takes."""
        with ThreadPoolExecutor(len(chapters)) as threads:
            return list(threads.map(lambda chapter: chapter(self), chapters))

    def restart(self) -> None:
        """As in a power cut."""
        self.demo.end(signal.SIGKILL)
        self.demo.start()

    def ask(self, method: str, path: str, **more: Any) -> Any:
        """One call; a refusal is an httpx.HTTPStatusError."""
        return self._http.request(method, path, **more).raise_for_status().json()

    def fetch(self, path: str) -> bytes:
        """A file, as the page would show or play it."""
        return self._http.get(path).raise_for_status().content


class LinePhone(Phone):
    """One person's side of the line."""

    def __init__(self, stage: LineStage, name: str, person: int) -> None:
        super().__init__(name)
        self._stage = stage
        self._path = f"/phone/{person}"

    def read(self) -> list[Message]:
        return [_message(raw) for raw in self._raw()]

    def looks_at(self, message: Message, like: Path | None = None) -> None:
        with Image.open(io.BytesIO(self._file(message, "photo"))) as picture:
            assert min(picture.size) >= 100
            pixels = small(picture)
        if like is not None:
            assert_alike(pixels, like)

    def listens_to(self, message: Message) -> None:
        voice = self._file(message, "voice")
        assert voice.startswith(b"OggS")
        sound, rate = soundfile.read(io.BytesIO(voice))
        assert len(sound) / rate >= SHORTEST
        assert abs(sound).max() >= QUIETEST

    def _raw(self) -> list[dict[str, Any]]:
        return [raw for raw in self._stage.ask("GET", f"{self._path}/chat")["messages"] if not raw["deleted"]]

    def _file(self, message: Message, kind: str) -> bytes:
        raw = next(raw for raw in self._raw() if raw["message_id"] == message.id)
        return self._stage.fetch(raw["file_urls"][kind])

    def _start(self, code: str) -> None:
        self._post("start", json={"payload": code} if code else {})

    def _type(self, words: str) -> None:
        self._post("text", json={"text": words})

    def _tap(self, message: Message, label: str) -> None:
        raw = next(raw for raw in self._raw() if raw["message_id"] == message.id)
        data = next(key["callback_data"] for row in raw["buttons"] for key in row if key["text"] == label)
        self._post("tap", json={"message_id": message.id, "data": data})

    def _draw(self, caption: str) -> None:
        drawing = ("drawing.png", DRAWING.read_bytes(), "image/png")
        self._post("photo", files={"files": drawing}, data={"caption": caption})

    def _speak(self) -> None:
        voice = ("voice.ogg", VOICE.read_bytes(), "audio/ogg")
        self._post("voice", files={"file": voice}, data={"duration": "4"})

    def _post(self, what: str, **body: Any) -> None:
        self._stage.ask("POST", f"{self._path}/{what}", **body)


def _message(raw: dict[str, Any]) -> Message:
    return Message(
        raw["message_id"],
        not raw["from_bot"],
        raw.get("text") or raw.get("caption") or "",
        tuple(key["text"] for row in raw["buttons"] for key in row),
        pictures=int("photo" in raw),
        voices=int("voice" in raw),
    )
