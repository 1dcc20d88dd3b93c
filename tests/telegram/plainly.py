"""A server that says the bytes it is told to say, and notes who asked what on which connection."""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

OK = b'HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{"ok":true}'


class PlainServer:
    """Answers each request with the next of `says` (`OK` when there is none left); an empty one hangs up.

    `held` keeps every answer back until it is set.
    """

    def __init__(self) -> None:
        self.url = ""
        self.port = 0
        self.says: deque[bytes] = deque()
        self.hang_up = False
        self.asked: list[tuple[int, bytes]] = []
        self.connections = 0
        self.held = asyncio.Event()
        self.held.set()
        self._writers: list[asyncio.StreamWriter] = []

    @property
    def at_once(self) -> int:
        """How many connections are open now."""
        return sum(not writer.is_closing() for writer in self._writers)

    def say(self, data: bytes) -> None:
        """Say something that nobody asked for, on every connection."""
        for writer in self._writers:
            writer.write(data)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        number = self.connections
        self._writers.append(writer)
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
                self.asked.append((number, head + await reader.readexactly(length)))
                await self.held.wait()
                answer = self.says.popleft() if self.says else OK
                writer.write(answer)
                await writer.drain()
                if not answer or self.hang_up:
                    break
        writer.close()

    def close(self) -> None:
        self.held.set()
        for writer in self._writers:
            writer.transport.abort()


@asynccontextmanager
async def plain_server(tls: ssl.SSLContext | None = None) -> AsyncIterator[PlainServer]:
    """One, on a free port of loopback, for as long as the block lasts."""
    server = PlainServer()
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0, ssl=tls)
    server.port = listening.sockets[0].getsockname()[1]
    server.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.port}"
    try:
        yield server
    finally:
        listening.close()
        server.close()
        await asyncio.sleep(0)
