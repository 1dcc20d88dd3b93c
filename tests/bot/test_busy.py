"""What takes longer than a moment is seen to be in the making."""

from __future__ import annotations

import asyncio

import pytest

from bot import busy


async def made(after: float) -> str:
    await asyncio.sleep(after)
    return "a card"


async def test_what_is_quick_shows_no_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    signs: list[str] = []

    async def show() -> None:
        signs.append("typing")

    assert await busy.busily(made(0), show) == "a card"
    assert signs == []


async def test_what_takes_long_shows_it_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(busy, "A_MOMENT", 0.01)
    monkeypatch.setattr(busy, "LASTS", 0.02)
    signs: list[str] = []
    ready = asyncio.Event()

    async def show() -> None:
        signs.append("typing")
        if len(signs) == 3:
            ready.set()

    async def slowly() -> str:
        await ready.wait()
        return "a card"

    assert await busy.busily(slowly(), show) == "a card"
    assert len(signs) == 3


async def test_a_sign_that_cannot_be_shown_holds_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(busy, "A_MOMENT", 0.0)

    async def show() -> None:
        raise ConnectionError

    assert await busy.busily(made(0.01), show) == "a card"


async def test_what_goes_wrong_in_the_making_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    async def fails() -> str:
        raise LookupError("gone")

    async def show() -> None:
        return

    with pytest.raises(LookupError):
        await busy.busily(fails(), show)
