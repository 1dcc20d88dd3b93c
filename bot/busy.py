"""Showing a person that something is being made for them, when it takes longer than a moment."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

Made = TypeVar("Made")

A_MOMENT = 0.7
"""Seconds that nobody wonders about."""
LASTS = 4.5
"""Seconds after which the sign is shown again: Telegram takes it away after five."""

ACTIONS = {"photo": "upload_photo", "voice": "record_voice"}
"""What a person sees while a field of a call is being made (Bot API, sendChatAction)."""


async def busily(making: Awaitable[Made], show: Callable[[], Awaitable[Any]]) -> Made:
    """Wait for something; where it takes long, `show` the sign again and again. A sign that cannot be shown is left."""
    task = asyncio.ensure_future(making)
    try:
        done, _ = await asyncio.wait({task}, timeout=A_MOMENT)
        while not done:
            with contextlib.suppress(Exception):  # a courtesy: what is being made comes all the same
                await show()
            done, _ = await asyncio.wait({task}, timeout=LASTS)
    finally:
        task.cancel()  # does nothing to one that is done
    return await task
