"""Keeps a transcribing child while there is work: started for the first voice note, ended by whoever has no more.

The model is in its memory, not in ours; it gets none of our environment and none of our open files.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys

from bot.media.frames import BrokenFrame, pack, unpack
from bot.media.process import BESIDE_BOT, child_environment
from bot.media.transcripts.child import LENGTH
from bot.media.transcripts.model import Model, engine_name
from bot.media.transcripts.transcriber import Transcript

COMMAND = (sys.executable, "-E", "-s", "-B", "-m", "bot.media.transcripts.child")
OFFLINE = {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}
WALL_SECONDS = 600.0
MOST = 1024 * 1024


class NotWritten(Exception):
    """This voice note was not written down: the child died, or took too long. Its text is safe to log."""


class KeptChild:
    """Writes down one voice note after the other."""

    def __init__(self, model: Model, *, wall_seconds: float = WALL_SECONDS) -> None:
        self._model = model
        self._wall_seconds = wall_seconds
        self._process: asyncio.subprocess.Process | None = None
        self._turn = asyncio.Lock()

    @property
    def runs(self) -> bool:
        """Whether there is a child now."""
        return self._process is not None

    def can(self, locale: str) -> bool:
        return self._model.can(locale)

    @property
    def languages(self) -> frozenset[str]:
        return self._model.languages

    @property
    def name(self) -> str:
        return engine_name()

    @property
    def model_sha256(self) -> str:
        return self._model.sha256

    async def transcribe(self, sound: bytes, locale: str) -> Transcript:
        """The words of a cleaned voice note (OGG/Opus) by somebody who chose this locale. Raises `NotWritten`."""
        request = pack({"language": locale.split("-")[0]}, sound)
        async with self._turn:
            try:
                async with asyncio.timeout(self._wall_seconds):
                    reply = await self._ask(request)
                head, (text,) = unpack(reply)
                confidence, engine = float(head["confidence"]), str(head["engine"])
                return Transcript(text.decode(), confidence, engine, self._model.sha256)
            except (TimeoutError, OSError, EOFError, BrokenFrame, KeyError, ValueError) as error:
                await self._end()
                raise NotWritten(type(error).__name__) from None
            except BaseException:
                await self._end()
                raise

    async def end(self) -> None:
        """Let it go, and its memory."""
        async with self._turn:
            await self._end()

    async def _ask(self, request: bytes) -> bytes:
        if self._process is None or self._process.returncode is not None:
            self._process = await asyncio.create_subprocess_exec(
                *COMMAND,
                str(self._model.folder),
                self._model.sha256,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                cwd=BESIDE_BOT,
                env=child_environment() | OFFLINE,
                start_new_session=True,
            )
        assert self._process.stdin is not None  # noqa: S101 - PIPE was asked for
        assert self._process.stdout is not None  # noqa: S101
        self._process.stdin.write(LENGTH.pack(len(request)) + request)
        await self._process.stdin.drain()
        (length,) = LENGTH.unpack(await self._process.stdout.readexactly(LENGTH.size))
        if length > MOST:
            raise BrokenFrame("length")
        return await self._process.stdout.readexactly(length)

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        if process.stdin is not None:
            process.stdin.close()
        await process.wait()
