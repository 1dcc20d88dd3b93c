"""The child process: hard limits, nothing of ours in it, nothing left of it, and the bot stays small meanwhile."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from pathlib import Path

import pytest

from bot.media import process
from bot.media.clean import clean
from bot.media.cleaned import CleanImage, CleaningUnavailable, CleanVoice, Limits, UnreadableMedia
from bot.media.frames import pack
from tests.media import make

linux_only = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads /proc: run it on Linux")


def children() -> set[int]:
    return {int(pid) for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()}


def resident_megabytes() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) // 1024


async def refused(data: bytes, declared: str, limits: Limits) -> str:
    with pytest.raises(UnreadableMedia) as refusal:
        await clean(data, "image" if declared == "image" else "voice", limits)
    return refusal.value.reason


async def scripted(monkeypatch: pytest.MonkeyPatch, script: str, *, seconds: float = 5, most: int = 1000) -> bytes:
    """What the parent makes of a child that runs this script instead of cleaning."""
    monkeypatch.setattr(process, "COMMAND", (sys.executable, "-c", script))
    return await process.ask_child(b"request", wall_seconds=seconds, most=most)


async def test_a_child_that_takes_too_long_is_killed() -> None:
    began = time.monotonic()
    assert await refused(make.photo("JPEG", 6000, 5000), "image", Limits(wall_seconds=0.2)) == "too_slow"
    assert time.monotonic() - began < 2


async def test_a_child_that_works_too_hard_is_ended_by_the_kernel() -> None:
    assert await refused(make.long_voice(14), "voice", Limits(processor_seconds=1)) == "too_slow"


async def test_a_picture_that_needs_too_much_memory_is_refused() -> None:
    big = make.saved(make.picture(6000, 6000, "RGBA"), "PNG")
    assert await refused(big, "image", Limits(memory=300 * 1024 * 1024)) == "too_big"


async def test_more_back_than_allowed_is_refused() -> None:
    assert await refused(make.photo("JPEG"), "image", Limits(output_size=500)) == "too_big"


@linux_only
async def test_no_child_is_left_behind_by_success_failure_time_out_or_cancelling() -> None:
    before = children()
    await clean(make.voice(0.5), "voice")
    await refused(b"nonsense", "image", Limits())
    await refused(make.photo("JPEG", 6000, 5000), "image", Limits(wall_seconds=0.2))
    task = asyncio.create_task(clean(make.long_voice(10), "voice"))
    deadline = time.monotonic() + 5
    while not children() - before and time.monotonic() < deadline:  # noqa: ASYNC110 - no event tells of a process
        await asyncio.sleep(0.01)
    assert children() - before
    cancelled = time.monotonic()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert time.monotonic() - cancelled < 1.5, "it was waited for, not ended"
    assert children() == before


@linux_only
async def test_the_bot_stays_small_while_its_child_opens_something_large() -> None:
    sent = make.bomb_png(6300)
    await clean(make.photo("JPEG"), "image")
    before = resident_megabytes()
    await clean(sent, "image")
    assert resident_megabytes() - before < 30


async def test_many_at_once_wait_their_turn_and_all_come_through(monkeypatch: pytest.MonkeyPatch) -> None:
    running = 0
    ask = process.ask_child

    async def counted(request: bytes, *, wall_seconds: float, most: int) -> bytes:
        nonlocal running
        running += 1
        peaks.append(running)
        try:
            return await ask(request, wall_seconds=wall_seconds, most=most)
        finally:
            running -= 1

    peaks: list[int] = []
    monkeypatch.setattr("bot.media.clean.ask_child", counted)
    sent = [make.photo("PNG", 60 + n, 40) for n in range(6)]
    results = await asyncio.gather(*(clean(data, "image") for data in sent))
    assert [result.width for result in results if isinstance(result, CleanImage)] == [60 + n for n in range(6)]
    assert max(peaks) == 2


def test_it_works_from_one_event_loop_after_another() -> None:
    for _ in range(2):
        assert isinstance(asyncio.run(clean(make.voice(0.3), "voice")), CleanVoice)


async def test_the_child_sees_none_of_our_environment_or_open_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAYSO_BOT_TOKEN", "123:secret")
    script = (
        "import json, os, sys; sys.stdin.read();"
        "print(json.dumps([sorted(os.environ), os.getsid(0) == os.getpid(), sorted(os.listdir('/proc/self/fd'))]))"
    )
    ours = os.open(os.devnull, os.O_RDONLY)
    os.set_inheritable(ours, True)
    names, own_session, files = json.loads(await scripted(monkeypatch, script))
    os.close(ours)
    assert "SAYSO_BOT_TOKEN" not in names
    assert set(names) <= {"LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"}
    assert own_session
    assert files == ["0", "1", "2", "3"], "3 is the listing itself"


async def test_a_child_that_floods_us_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    script = "import sys\nwhile True: sys.stdout.write('x' * 65536)"
    with pytest.raises(UnreadableMedia, match="too_big"):
        await scripted(monkeypatch, script)


async def test_a_child_that_crashes_is_the_files_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnreadableMedia, match="damaged"):
        await scripted(monkeypatch, "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")


async def test_a_child_that_cannot_begin_is_ours_and_worth_another_try(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CleaningUnavailable):
        await scripted(monkeypatch, "import a_library_that_is_not_there")
    monkeypatch.setattr(process, "COMMAND", ("/nowhere/python",))
    with pytest.raises(CleaningUnavailable):
        await process.ask_child(b"", wall_seconds=5, most=10)


@pytest.mark.parametrize(
    "reply", [b"", b"\0\0\0\1", b"\0\0\0\2{}", b"\xff\xff\xff\xff", b'\0\0\0\x15{"mime":"text/html"}!!!!']
)
async def test_a_reply_that_makes_no_sense_is_not_believed(monkeypatch: pytest.MonkeyPatch, reply: bytes) -> None:
    script = f"import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write({reply!r})"
    monkeypatch.setattr(process, "COMMAND", (sys.executable, "-c", script))
    assert await refused(b"something", "image", Limits()) == "damaged"


async def test_a_taken_over_child_cannot_pass_a_web_page_as_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    page = pack({"mime": "image/jpeg", "width": 1, "height": 1}, b"<script>", b"\xff\xd8\xff")
    script = f"import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write({page!r})"
    monkeypatch.setattr(process, "COMMAND", (sys.executable, "-c", script))
    assert await refused(b"something", "image", Limits()) == "damaged"
