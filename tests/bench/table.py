"""The figures as a table: medians over the rounds, and how they stand to the goals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median

from rich.console import Group
from rich.table import Table

from tests.bench.measure import Figures

CPU_GOAL, LONE_GOAL, MEMORY_GOAL_MB, READY_GOAL_S = 0.4, 1.5, 150.0, 1.5


def shown(found: Mapping[str, Sequence[Figures]], people: int) -> Group:
    """The first system is ours, the second what it is held against."""
    rounds = len(next(iter(found.values())))
    title = f"{people} people, 5 questions each; medians of {rounds} rounds, all on one core beside one raw server"
    table = Table("", *found, title=title, title_justify="left")
    for name, field, form in _ROWS:
        table.add_row(name, *(form.format(_median(rounds_of, field)) for rounds_of in found.values()))
    ours, theirs = list(found.values())[:2]
    return Group(table, _goals(ours, theirs))


_ROWS = (
    ("CPU per update, µs", "cpu_us", "{:,.0f}"),
    ("updates a second", "per_second", "{:,.0f}"),
    ("calls per update", "calls_per_update", "{:.2f}"),
    ("lone update to first call, ms, median", "lone_ms", "{:.2f}"),
    ("… 95th percentile", "lone_p95_ms", "{:.2f}"),
    ("resident memory at its most, MB", "rss_peak_mb", "{:.0f}"),
    ("… at the end", "rss_after_mb", "{:.0f}"),
    ("started to first poll, s", "ready_s", "{:.2f}"),
    ("answers lost", "lost", "{:.0f}"),
    ("answers or messages doubled", "doubled", "{:.0f}"),
)


def _goals(ours: Sequence[Figures], theirs: Sequence[Figures]) -> Table:
    table = Table("goal", "at most", "here", "each round", "")
    _add(table, "CPU per update, of the stock echo's", CPU_GOAL, _ratios(ours, theirs, "cpu_us"), "{:.2f}x")
    _add(table, "lone update, of the stock echo's", LONE_GOAL, _ratios(ours, theirs, "lone_ms"), "{:.2f}x")
    _add(table, "resident memory", MEMORY_GOAL_MB, [one.rss_peak_mb for one in ours], "{:.0f} MB")
    _add(table, "ready", READY_GOAL_S, [one.ready_s for one in ours], "{:.2f} s")
    return table


def _add(table: Table, name: str, goal: float, each: Sequence[float], form: str) -> None:
    here = median(each)
    verdict = "[green]met[/]" if here <= goal else "[red]not met[/]"
    table.add_row(name, form.format(goal), form.format(here), "  ".join(form.format(one) for one in each), verdict)


def _ratios(ours: Sequence[Figures], theirs: Sequence[Figures], field: str) -> list[float]:
    return [getattr(a, field) / getattr(b, field) for a, b in zip(ours, theirs, strict=True)]


def _median(rounds: Sequence[Figures], field: str) -> float:
    return float(median(getattr(one, field) for one in rounds))
