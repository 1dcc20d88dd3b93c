"""Reads one HTTP/1.1 answer as its bytes come: status, body, and whether the connection stays open.

httptools reads the protocol (llhttp, the parser of Node.js); here is only what a client does with what it finds.
"""

from __future__ import annotations

from dataclasses import dataclass

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

BODY_MOST = 32 * 1024 * 1024
"""Bytes of one body: a hundred updates, the most there are in one answer, come to a fraction of it."""
UNREAD_MOST = 65_536
"""Bytes that may come without being any of a body: heads, lines between chunks."""

_NO_BODY = (204, 304)


class Malformed(Exception):
    """What came is no HTTP answer."""


@dataclass(slots=True)
class Answer:
    """A whole answer. `stays`: the connection can take another request."""

    status: int
    body: bytes
    stays: bool


class AnswerReader:
    """Reads one answer: `feed` it what comes, and tell it of the `end`; either gives the answer when it is whole."""

    __slots__ = ("_answer", "_body", "_framed", "_more", "_parser", "_read", "_unread")

    def __init__(self) -> None:
        self._parser = HttpResponseParser(self)
        self._body: list[bytes] | None = None
        self._framed = False
        self._answer: Answer | None = None
        self._more = False
        self._unread = 0
        self._read = 0

    def feed(self, data: bytes) -> Answer | None:
        """Take what came; the answer, once it is whole. Raises `Malformed`."""
        self._unread += len(data)
        try:
            self._parser.feed_data(data)
        except (HttpParserError, HttpParserUpgrade):
            if self._answer is None:
                raise Malformed from None
            self._answer.stays = False  # the answer was whole; what came behind it was no HTTP
        if self._answer is None and (self._unread > UNREAD_MOST or self._read > BODY_MOST):
            raise Malformed
        return self._answer

    def end(self) -> Answer | None:
        """The connection has ended: the answer, where that is what ends it."""
        if self._answer is None and self._body is not None and not self._framed:
            return Answer(self._parser.get_status_code(), b"".join(self._body), stays=False)
        return None

    # --- what the parser finds

    def on_message_begin(self) -> None:
        if self._answer is not None:
            self._answer.stays = False  # nobody asked for a second one

    def on_header(self, name: bytes, value: bytes) -> None:
        self._framed = self._framed or name.lower() in (b"content-length", b"transfer-encoding")

    def on_headers_complete(self) -> None:
        if self._answer is None:
            self._body = []

    def on_body(self, body: bytes) -> None:
        if self._answer is None and self._body is not None:
            self._body.append(body)
            self._unread -= len(body)
            self._read += len(body)

    def on_message_complete(self) -> None:
        status = self._parser.get_status_code()
        if self._answer is not None:
            return
        if status < 200:  # said in between, before the answer
            self._body, self._framed = None, False
            return
        stays = self._parser.should_keep_alive()
        self._answer = Answer(status, b"".join(self._body or ()), stays and (self._framed or status in _NO_BODY))
