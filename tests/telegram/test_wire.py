"""Small calls on connections that are kept open: what goes out, what comes back, and all that can go wrong."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.telegram.answers import Answer
from bot.telegram.wire import Address, Lost, NotConnected, Wire
from tests.telegram.plainly import OK, PlainServer, plain_server

WHOLE = Answer(200, b'{"ok":true}', stays=True)


@pytest.fixture
async def server() -> AsyncIterator[PlainServer]:
    async with plain_server() as running:
        yield running


@contextmanager
def wire(most: int = 8, keep: float = 15.0) -> Iterator[Wire]:
    made = Wire(most=most, connect_timeout=0.5, keep=keep)
    try:
        yield made
    finally:
        made.close()


def to(server: PlainServer, path: str = "/bot1:x/sendMessage") -> Address:
    return Address(server.url + path)


async def test_a_call_goes_out_and_its_answer_comes_back(server: PlainServer) -> None:
    with wire() as line:
        assert await line.post(to(server), '{"text":"hêlo"}'.encode(), 5) == WHOLE
    [(_, asked)] = server.asked
    head, _, body = asked.partition(b"\r\n\r\n")
    assert body == '{"text":"hêlo"}'.encode()
    assert head.split(b"\r\n")[0] == b"POST /bot1:x/sendMessage HTTP/1.1"
    assert b"Host: 127.0.0.1:%d" % server.port in head.split(b"\r\n")
    assert b"Content-Type: application/json" in head.split(b"\r\n")


async def test_calls_one_after_another_share_a_connection(server: PlainServer) -> None:
    with wire() as line:
        for _ in range(5):
            await line.post(to(server), b"{}", 5)
    assert server.connections == 1


async def test_calls_at_once_have_one_each_up_to_the_most_and_the_rest_wait(server: PlainServer) -> None:
    server.held.clear()
    with wire(most=3) as line:
        calls = [asyncio.create_task(line.post(to(server), b"%d" % number, 5)) for number in range(7)]
        await asyncio.sleep(0.1)
        assert server.at_once == 3
        server.held.set()
        assert await asyncio.gather(*calls) == [WHOLE] * 7
        assert server.connections == 3
        assert sorted(asked[-1:] for _, asked in server.asked) == [b"%d" % number for number in range(7)]


async def test_who_finds_no_connection_free_in_time_has_sent_nothing(server: PlainServer) -> None:
    server.held.clear()
    with wire(most=1) as line:
        first = asyncio.create_task(line.post(to(server), b"first", 5))
        await asyncio.sleep(0.05)
        with pytest.raises(NotConnected):
            await line.post(to(server), b"second", 5)
        server.held.set()
        assert await first == WHOLE
        assert await line.post(to(server), b"third", 5) == WHOLE
    assert [asked[-5:] for _, asked in server.asked] == [b"first", b"third"]


async def test_a_place_that_was_given_to_somebody_who_left_goes_to_the_next(server: PlainServer) -> None:
    server.held.clear()
    with wire(most=1) as line:
        calls = [asyncio.create_task(line.post(to(server), b"%d" % number, 5)) for number in range(4)]
        await asyncio.sleep(0.05)
        calls[0].cancel()
        await asyncio.sleep(0)  # its place has gone to the second, who has not noticed yet
        calls[1].cancel()
        server.held.set()
        assert await asyncio.gather(*calls[2:]) == [WHOLE] * 2
        assert await line.post(to(server), b"{}", 5) == WHOLE


async def test_a_connection_that_the_server_closed_is_not_used_again(server: PlainServer) -> None:
    server.says.append(OK)
    server.hang_up = True
    with wire() as line:
        for _ in range(3):
            assert await line.post(to(server), b"{}", 5) == WHOLE
            await asyncio.sleep(0.02)
    assert server.connections == 3


async def test_nor_one_that_the_server_wants_closed(server: PlainServer) -> None:
    server.says.append(OK.replace(b"200 OK", b"200 OK\r\nConnection: close"))
    with wire() as line:
        for _ in range(2):
            await line.post(to(server), b"{}", 5)
    assert server.connections == 2


async def test_nor_one_that_rested_too_long(server: PlainServer) -> None:
    with wire(keep=0.05) as line:
        await line.post(to(server), b"{}", 5)
        await line.post(to(server), b"{}", 5)
        assert server.connections == 1
        await asyncio.sleep(0.1)
        await line.post(to(server), b"{}", 5)
    assert server.connections == 2


async def test_nor_one_on_which_something_came_that_nobody_asked_for(server: PlainServer) -> None:
    with wire() as line:
        await line.post(to(server), b"{}", 5)
        server.say(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n")
        await asyncio.sleep(0.05)
        assert await line.post(to(server), b"{}", 5) == WHOLE
    assert server.connections == 2


@pytest.mark.parametrize("said", [b"", OK[:30], b"who is there?\r\n\r\n"])
async def test_a_connection_that_ends_before_the_answer_does_is_said_to_be_lost(
    server: PlainServer, said: bytes
) -> None:
    server.says.append(said)
    server.hang_up = True
    with wire() as line:
        with pytest.raises(Lost):
            await line.post(to(server), b"{}", 5)
        assert len(server.asked) == 1  # nothing is sent twice behind our back


async def test_an_answer_that_comes_too_late_is_nobodys(server: PlainServer) -> None:
    server.says.append(OK.replace(b"true", b"late"))
    server.held.clear()
    with wire() as line:
        with pytest.raises(TimeoutError):
            await line.post(to(server), b"{}", 0.05)
        server.held.set()
        await asyncio.sleep(0.05)
        assert await line.post(to(server), b"{}", 5) == WHOLE
    assert server.connections == 2


async def test_nor_is_the_answer_to_a_call_that_was_given_up(server: PlainServer) -> None:
    server.says.append(OK.replace(b"true", b"late"))
    server.held.clear()
    with wire() as line:
        call = asyncio.create_task(line.post(to(server), b"{}", 5))
        await asyncio.sleep(0.05)
        call.cancel()
        server.held.set()
        assert await line.post(to(server), b"{}", 5) == WHOLE
    assert server.connections == 2


async def test_a_long_answer_comes_whole(server: PlainServer) -> None:
    body = b"x" * 3_000_000
    server.says.append(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))
    with wire() as line:
        assert (await line.post(to(server), b"{}", 5)).body == body


async def test_a_name_is_looked_up_once_and_again_when_it_leads_nowhere(
    server: PlainServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop, looked_up = asyncio.get_running_loop(), []
    look_up = loop.getaddrinfo

    async def noted(host: str, *more: Any, **others: Any) -> Any:
        looked_up.append(host)
        return await look_up(host, *more, **others)

    monkeypatch.setattr(loop, "getaddrinfo", noted)
    there = Address(f"http://localhost:{server.port}/x")
    with wire() as line:
        assert await asyncio.gather(*(line.post(there, b"{}", 5) for _ in range(3))) == [WHOLE] * 3
        first = len(looked_up)
        calls = [line.post(there, b"{}", 5) for _ in range(6)]
        assert await asyncio.gather(*calls) == [WHOLE] * 6
        assert server.connections == 6
        assert len(looked_up) == first
        with pytest.raises(NotConnected):
            await line.post(Address("http://localhost:1/x"), b"{}", 5)
        assert len(looked_up) == first + 1
    assert set(looked_up) == {"localhost"}


async def test_where_nobody_listens_nothing_was_sent() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    with wire() as line, pytest.raises(NotConnected):
        await line.post(Address(f"http://127.0.0.1:{port}/x"), b"{}", 5)


async def test_closing_ends_what_is_still_waited_for(server: PlainServer) -> None:
    server.held.clear()
    with wire() as line:
        call = asyncio.create_task(line.post(to(server), b"{}", 5))
        await asyncio.sleep(0.05)
    with pytest.raises(Lost):
        await call


async def test_another_server_gets_connections_of_its_own(server: PlainServer) -> None:
    async with plain_server() as other:
        with wire() as line:
            for one in (server, other, server):
                assert await line.post(to(one), b"{}", 5) == WHOLE
        assert (len(server.asked), len(other.asked)) == (2, 1)


@pytest.mark.parametrize(
    "url",
    ["http://", "gopher://127.0.0.1", "http://a b/x", "http://127.0.0.1:port/x", "http://[::1/x", "http://a/b\r\nX: y"],
)
def test_what_is_no_address_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ValueError, match=r"^not an address for HTTP$") as refused:
        Address(url)
    assert refused.value.__cause__ is None


def test_an_address_may_hold_a_name_and_a_password() -> None:
    address = Address("https://sam:a%20b@[::1]:8443/bot1:x/getMe")
    assert (address.host, address.port, address.secure) == ("::1", 8443, True)
    assert b"\r\nHost: [::1]:8443\r\nAuthorization: Basic c2FtOmEgYg==\r\n" in address.head


async def test_tls_is_spoken_where_the_certificate_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate = _certificate(tmp_path)
    tls.load_cert_chain(certificate)
    async with plain_server(tls) as server:
        with wire() as line, pytest.raises(NotConnected):
            await line.post(to(server), b"{}", 5)
        assert server.asked == []
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        with wire() as line:
            for _ in range(3):
                assert await line.post(to(server), b"{}", 5) == WHOLE
        assert len({number for number, _ in server.asked}) == 1


def _certificate(folder: Path) -> Path:
    """A certificate for loopback that signs itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "loopback")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "loopback.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return file
