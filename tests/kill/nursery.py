"""A parent that has everything imported and brings a bot into the world in milliseconds.

`python -m tests.kill.nursery sayso|stock`. It reads commands from its standard input: `birth` starts a bot and prints
its process id, `bury` waits for the last one to be gone and says so. Starting Python afresh for each would take longer
than all the rest.
"""

from __future__ import annotations

import asyncio
import os
import sys

from bot.settings import read_settings
from tests.bench.sayso_bot import run
from tests.kill import stock_bot


def _live(kind: str) -> None:
    """Be the bot."""
    if kind == "sayso":
        asyncio.run(run(read_settings().model_copy(update={"send_rate": 100_000.0})))
    else:
        stock_bot.run(os.environ["SAYSO_API_URL"], os.environ["SAYSO_BOT_TOKEN"], os.environ["STOCK_DATABASE"])


def main() -> None:
    """Serve until the input ends."""
    child = 0
    for line in sys.stdin:
        if line.strip() == "birth":
            child = os.fork()
            if child == 0:
                os.close(0)
                os.dup2(2, 1)
                _live(sys.argv[1])
                os._exit(0)
            print(child, flush=True)  # noqa: T201 - it is how the parent is heard
        else:
            os.waitpid(child, 0)
            print("buried", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
