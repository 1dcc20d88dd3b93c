"""A program that writes down voice notes, for tests: it hears what it is told to, at its own pace."""

from __future__ import annotations

import asyncio

from bot.media.transcripts.transcriber import Transcript


class Scribe:
    """Hears the same words in every note, after `seconds`. Fails the first `fails` times. Notes what it was given."""

    def __init__(
        self,
        text: str = "more swings please",
        *,
        languages: str = "en",
        seconds: float = 0.0,
        fails: int = 0,
        name: str = "scribe 1",
    ) -> None:
        self.text = text
        self.languages = frozenset(languages.split())
        self.seconds = seconds
        self.fails = fails
        self.name = name
        self.model_sha256 = "0" * 64
        self.given: list[str] = []
        self.at_work = 0
        self.ended = 0

    def can(self, locale: str) -> bool:
        return locale.split("-")[0] in self.languages

    async def transcribe(self, sound: bytes, locale: str) -> Transcript:
        assert sound.startswith(b"OggS")
        self.given.append(locale)
        self.at_work += 1
        try:
            await asyncio.sleep(self.seconds)
        finally:
            self.at_work -= 1
        if self.fails:
            self.fails -= 1
            raise OSError("the child died")
        return Transcript(self.text, 0.62, self.name, self.model_sha256)

    async def end(self) -> None:
        self.ended += 1
