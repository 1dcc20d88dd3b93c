"""Starts the cleaning child, feeds it, hears it out, and never leaves it behind.

The child is told everything through its standard input and tells everything through its standard output. It
gets none of our environment (which holds the bot token and the key file's place), none of our open files, and
nothing it prints to standard error is read, as that could hold a person's words.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from bot.media.cleaned import CleaningUnavailable, UnreadableMedia

# `python -m` puts the working directory first on the path: where `bot` lies, checkout or site-packages.
BESIDE_BOT = Path(__file__).resolve().parents[2]
# No -I: it would drop that directory. -E and -s leave out PYTHON* variables and the user's site-packages.
COMMAND = (sys.executable, "-E", "-s", "-B", "-m", "bot.media.child")
# Shared libraries of a relocated Python may only be found through this one.
KEPT_VARIABLES = ("LD_LIBRARY_PATH",)
CHUNK = 64 * 1024


async def ask_child(request: bytes, *, wall_seconds: float, most: int, command: Sequence[str] = ()) -> bytes:
    """Give one request to a new child (`COMMAND`, or another) and return its whole reply of at most `most` bytes.

    Raises `UnreadableMedia` when the child had to be stopped or fell over the input, and `CleaningUnavailable`
    when there was no child to be had or it could not get to work.
    """
    process = await _start(command or COMMAND)
    try:
        async with asyncio.timeout(wall_seconds):
            reply = await _converse(process, request, most)
            await process.wait()
    except TimeoutError:
        raise UnreadableMedia("too_slow") from None
    finally:
        await _end(process)
    return _checked(reply, process.returncode)


async def _start(command: Sequence[str]) -> asyncio.subprocess.Process:
    try:
        return await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            cwd=BESIDE_BOT,
            env=child_environment(),
            start_new_session=True,
        )
    except OSError as error:
        raise CleaningUnavailable(f"could not start a process: {error.strerror}") from error


def child_environment() -> dict[str, str]:
    """All that a child process of ours needs to know of ours."""
    kept = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
    # One thread: numpy's would each reserve address space, and the child may not start any.
    return {"LC_ALL": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"} | kept


async def _converse(process: asyncio.subprocess.Process, request: bytes, most: int) -> bytes:
    assert process.stdin is not None  # noqa: S101 - PIPE was asked for
    assert process.stdout is not None  # noqa: S101
    # A child that dies early breaks the pipe; how it died says more than the broken pipe does.
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        process.stdin.write(request)
        await process.stdin.drain()
        process.stdin.close()
        await process.stdin.wait_closed()
    reply = bytearray()
    while chunk := await process.stdout.read(CHUNK):
        reply += chunk
        if len(reply) > most:
            raise UnreadableMedia("too_big")
    return bytes(reply)


async def _end(process: asyncio.subprocess.Process) -> None:
    """Kill it if it still runs, and read its pipe to the end so that the event loop lets go of it."""
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
    if process.stdin is not None:
        process.stdin.close()
    if process.stdout is not None:
        while await process.stdout.read(CHUNK):
            pass
    await process.wait()


def _checked(reply: bytes, code: int | None) -> bytes:
    if code == 0:
        return reply
    if code in (-signal.SIGXCPU, -signal.SIGKILL):
        raise UnreadableMedia("too_slow")
    if code is not None and code < 0:
        raise UnreadableMedia("damaged")  # a decoder crashed; the child was there to take that
    raise CleaningUnavailable(f"the cleaning process ended with code {code} before it began")
