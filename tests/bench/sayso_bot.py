"""The real bot as a system under test: `python -m tests.bench.sayso_bot prepare|run`, settings from the environment."""

from __future__ import annotations

import asyncio
import os
import sys

from bot.app import opened
from bot.collecting import settle
from bot.commands.demo import stop_on_signals
from bot.settings import Settings, read_settings


async def run(settings: Settings) -> None:
    """As `sayso run` does."""
    stop = asyncio.Event()
    stop_on_signals(stop)
    settle()
    async with opened(settings) as sayso:
        await sayso.run(stop)


def main() -> None:
    """`prepare FIRST COUNT` makes the project and the people known; `run` is what is measured."""
    # Real settings go up to 1,000 calls a second, which a bench would mostly wait for. The limit of each chat stays.
    rate = float(os.environ.get("BENCH_SEND_RATE", "100000"))
    settings = read_settings().model_copy(update={"send_rate": rate})
    if sys.argv[1] == "prepare":
        from tests.bench.prepared import prepare

        asyncio.run(prepare(settings, int(sys.argv[2]), int(sys.argv[3])))
    else:
        asyncio.run(run(settings))


if __name__ == "__main__":
    main()
