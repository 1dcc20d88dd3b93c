"""The README's table of what each kind of question can do, as the registry has it. To write it anew:

python -m tests.flows.kinds_table
"""

from __future__ import annotations

from pathlib import Path

from flows.kinds import KINDS

README = Path(__file__).parents[2] / "README.md"
BEGINS, ENDS = "<!-- kinds -->\n", "<!-- /kinds -->\n"
COLUMNS = ("tap", "type", "voice", "picture", "back", "skip", "Easy Read", "read aloud")
NOTHING_TO_TAP = {("open_view", "tap"), ("short_text", "tap")}
"""The only cells that need no proof: what is said in one's own words has no buttons."""


def rows() -> list[tuple[str, ...]]:
    """The heading, and a row a kind."""
    cells = [(f"`{kind}`", *("–" if (kind, one) in NOTHING_TO_TAP else "✓" for one in COLUMNS)) for kind in KINDS]
    return [("kind", *COLUMNS), ("---",) * (len(COLUMNS) + 1), *cells]


TABLE = "".join(f"| {' | '.join(row)} |\n" for row in rows())


def written_table() -> str:
    """The table as it stands in the README."""
    return README.read_text("utf-8").partition(BEGINS)[2].partition(ENDS)[0]


def main() -> None:
    text = README.read_text("utf-8")
    before, begins, rest = text.partition(BEGINS)
    _, ends, after = rest.partition(ENDS)
    if not (begins and ends):
        raise SystemExit(f"the README has no {BEGINS.strip()} ... {ENDS.strip()}")
    README.write_text(f"{before}{begins}{TABLE}{ends}{after}", "utf-8")


if __name__ == "__main__":
    main()
