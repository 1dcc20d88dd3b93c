"""HTTP answers, read as their bytes come, in whatever pieces."""

from __future__ import annotations

import pytest

from bot.telegram.answers import Answer, AnswerReader, Malformed

PLAIN = b"HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Length: 11\r\n\r\n" + b'{"ok":true}'
CHUNKED = (
    b"HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n"
    b'5;name=value\r\n{"ok"\r\n6\r\n:true}\r\n0\r\nX-After: all\r\nX-More: 1\r\n\r\n'
)
BETWEEN = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\nContent-Length: 3\r\n\r\n"
WHOLE = Answer(200, b'{"ok":true}', stays=True)


def read(*pieces: bytes) -> Answer | None:
    reader = AnswerReader()
    found = [reader.feed(piece) for piece in pieces]
    assert found[:-1] == [None] * (len(pieces) - 1)  # not before the last piece
    return found[-1]


@pytest.mark.parametrize("sent", [PLAIN, CHUNKED, BETWEEN + PLAIN])
def test_an_answer_is_the_same_in_one_piece_or_in_many(sent: bytes) -> None:
    assert read(sent) == WHOLE
    for at in range(1, len(sent)):
        assert read(sent[:at], sent[at:]) == WHOLE
    assert read(*(sent[at : at + 1] for at in range(len(sent)))) == WHOLE


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nConnection: close\r\n", b"HTTP/1.0 200 OK\r\n"])
def test_a_server_may_want_the_connection_closed(head: bytes) -> None:
    assert read(head + b"Content-Length: 2\r\n\r\n{}") == Answer(200, b"{}", stays=False)


def test_an_answer_without_a_length_ends_with_its_connection() -> None:
    reader = AnswerReader()
    assert reader.feed(b"HTTP/1.1 502 Bad Gateway\r\n\r\n<html>") is None
    assert reader.feed(b"</html>") is None
    assert reader.end() == Answer(502, b"<html></html>", stays=False)


@pytest.mark.parametrize("sent", [b"", PLAIN[:20], PLAIN[:-1], CHUNKED[:-1], CHUNKED[:70]])
def test_an_answer_that_breaks_off_is_none(sent: bytes) -> None:
    reader = AnswerReader()
    assert not sent or reader.feed(sent) is None
    assert reader.end() is None


@pytest.mark.parametrize("status", [204, 304])
def test_some_answers_have_no_body(status: int) -> None:
    assert read(b"HTTP/1.1 %d Nothing\r\n\r\n" % status) == Answer(status, b"", stays=True)


def test_what_comes_behind_an_answer_is_nobodys() -> None:
    for sent in (PLAIN, CHUNKED):
        assert read(sent + b"HTTP") == Answer(200, b'{"ok":true}', stays=False)


@pytest.mark.parametrize(
    "sent",
    [
        b"SSH-2.0-OpenSSH\r\n\r\n",
        b"HTTP/2 200\r\n\r\n",
        b"HTTP/1.1 99 Low\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: +2\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: \r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}..",
        b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 40000000\r\n\r\n" + b"x" * 33_600_000,
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70_000,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1" * 70_000,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: " + b"x" * 70_000,
    ],
)
def test_what_is_no_http_is_said_to_be_none(sent: bytes) -> None:
    with pytest.raises(Malformed):
        AnswerReader().feed(sent)
