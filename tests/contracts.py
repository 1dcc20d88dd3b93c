"""The import contracts of `pyproject.toml`, checked on what each file imports itself.

import-linter follows whole chains of imports, and is the judge wherever it is installed; this needs nothing but Python,
so that a checkout with only what the tests need still finds an import in the wrong place.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def contracts(root: Path) -> list[dict[str, Any]]:
    """What may not be imported from where."""
    settings = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    found: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return found


def broken(root: Path) -> list[str]:
    """Each import that breaks a contract, as "file: what, by which contract"."""
    known = contracts(root)
    return [
        f"{file.relative_to(root)}: {imported} ({contract['name']})"
        for top in ("bot", "flows")
        for file in sorted((root / top).rglob("*.py"))
        for imported in imports(file, root)
        for contract in known
        if _breaks(contract, module_of(file, root), imported)
    ]


def module_of(file: Path, root: Path) -> str:
    """The dotted name of a file."""
    return ".".join(file.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def imports(file: Path, root: Path) -> Iterator[str]:
    """The dotted names that a file imports, wherever in it; those that only a type checker reads are as good."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            package = module_of(file, root).split(".")
            inside = package if file.name == "__init__.py" else package[:-1]
            above = inside[: len(inside) - node.level + 1] if node.level else []
            start = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{start}.{name.name}" for name in node.names)


def _breaks(contract: dict[str, Any], module: str, imported: str) -> bool:
    if contract["type"] == "independence":
        own = [wing for wing in contract["modules"] if _within(module, wing)]
        return bool(own) and any(_within(imported, wing) for wing in contract["modules"] if wing not in own)
    if not any(_within(module, source) for source in contract["source_modules"]):
        return False
    return any(_within(imported, forbidden) for forbidden in contract["forbidden_modules"])


def _within(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")
