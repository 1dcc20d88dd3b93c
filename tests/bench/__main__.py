"""`python -m tests.bench`: how much an update costs, beside a bare echo bot. Prints a table; judges nothing."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Awaitable, Callable

from rich.console import Console
from rich.progress import Progress

from tests.bench.measure import Figures, echo, sayso
from tests.bench.process import cores, pin
from tests.bench.table import shown

System = Callable[[int, int, int | None], Awaitable[Figures]]

SYSTEMS: dict[str, System] = {
    "Sayso, SQLite, kept": lambda count, seed, core: sayso(count, seed, core),
    "bare PTB echo, as pip installs it": lambda count, seed, core: echo("plain", count, seed, core),
    "the same, with sniffio there": lambda count, seed, core: echo("httpx", count, seed, core),
    "the same, on our aiohttp": lambda count, seed, core: echo("aiohttp", count, seed, core),
}


async def bench(rounds: int, count: int, console: Console) -> dict[str, list[Figures]]:
    """Every system once a round, in turn, so that a busy minute of the machine falls on all of them."""
    where = cores()
    if where is not None:
        pin(where[0])
    found: dict[str, list[Figures]] = {name: [] for name in SYSTEMS}
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task("measuring", total=rounds * len(SYSTEMS))
        for number in range(rounds):
            for name, system in SYSTEMS.items():
                progress.update(task, description=f"round {number + 1}: {name}")
                found[name].append(await system(count, number * 17 + 1, where[1] if where else None))
                progress.advance(task)
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="how often each system is measured (3)")
    parser.add_argument("--people", type=int, default=1000, help="how many answer the five questions (1000)")
    given = parser.parse_args()
    console = Console()
    found = asyncio.run(bench(given.rounds, given.people, console))
    console.print(shown(found, given.people))


if __name__ == "__main__":
    main()
