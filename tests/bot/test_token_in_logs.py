"""The bot token is in no log record, at any level, whatever a running bot does and whatever goes wrong with it."""

from __future__ import annotations

import logging

import pytest

from tests.bot.doings import SWING
from tests.bot.house import TOKEN, House
from tests.media.make import photo


async def test_a_running_bot_never_logs_its_token_nor_what_people_say(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await house.opens(SWING)
    ana = await house.young_person()
    await house.fault("502", method="getUpdates")
    await house.fault("close", method="getFile")
    await house.fault("500", method="sendMessage")
    await ana.sends_photo(photo(), caption="a canary in the caption")
    await house.later(seconds=10)
    await ana.taps("Send it")
    await ana.types("a canary in the words")
    await ana.sees("kept that as well")
    told = "\n".join(f"{one.name} {one.getMessage()} {one.args} {one.exc_info}" for one in caplog.records)
    assert told, "something was logged, or this proves nothing"
    assert TOKEN not in told
    assert TOKEN.partition(":")[2] not in told
    assert "canary" not in told
