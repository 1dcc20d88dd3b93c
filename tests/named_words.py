"""Which words the code names: every key of a Fluent message in `flows/` and `bot/`, with the arguments it is given.

Read from the source, so a key is found even where no test walks. What only a running program can name (`f"thumb-{name}"`)
is listed in `SPELLED_OUT`; one that is not listed there fails the tests and says where it stands.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent

LENT = {
    "flows/choosing.py": "have-your-say",
    "flows/staff/one_view.py": "staff-views",
    "flows/staff/draft.py": "staff-outcome",
    "flows/staff/desk.py": "",
}
"""Files that talk for a flow of another file: the flow whose words they use."""

_RESULTS = ("did", "doing", "could_not")
SPELLED_OUT: dict[str, tuple[str, ...]] = {
    "f'outcome-{outcome.result}'": tuple(f"outcome-{result}" for result in _RESULTS),
    "f'thumb-{name}'": ("thumb-up", "thumb-down", "thumb-question"),
    "f'thanks-{thumb}'": ("thanks-up", "thanks-down", "thanks-question"),
    "f'answer-{view.choice[0]}'": ("answer-yes", "answer-no"),
    "f'plain-{name}'": tuple(f"plain-{name}" for name in ("stop", "help", "skip", "back", "hello")),
    "f'unusable-{event.what}'": tuple(
        f"unusable-{what}"
        for what in ("contact", "location", "file", "too_big", "forwarded", "video", "poll", "dice", "empty", "other")
    ),
    "talk.args.get('why', 'unreadable')": ("unreadable", "too_big", "gone", "silent"),
    "f'staff-moment-{name}'": ("staff-moment-today-words", "staff-moment-tomorrow-words", "staff-moment-months"),
    "NAMES[face]": ("face-awful", "face-bad", "face-okay", "face-good", "face-great"),
    "f'said-{verdict}'": ("said-through", "said-hold"),
    "f'sure-{action}'": ("sure-open", "sure-close"),
    "f'already-{after}'": ("already-open", "already-closed"),
    "f'now-{after}'": ("now-open", "now-closed"),
    "f'result-{name}'": tuple(f"result-{result}" for result in _RESULTS),
    "f'done-{result}'": tuple(f"done-{result}" for result in _RESULTS),
    "f'done-in-{draft.result}'": tuple(f"done-in-{result}" for result in _RESULTS),
    "option(talk, name)": ("good", "result", "said", "done", "translate", "voice"),
    "talk.words(name)": ("today", "tomorrow"),
    "talk.words(key)": ("ask", "remind"),
    "words(question)": ("send-voice", "send-pictures"),
}
"""What cannot be read from the source, as it stands there, and the short or whole keys that it comes to."""

PASSED_ON = {"Words(sorry.words)", "Words(arguments.pop('key'))", "Words(key)", "Words(name)", "words(why)"}
"""Keys that are named elsewhere and only handed through here."""


@dataclass(frozen=True, slots=True)
class Named:
    """A key, the names of its arguments where they can be seen, whether it stands on a button, and where it is named."""

    key: str
    arguments: frozenset[str] | None
    where: str
    button: bool = False


class CannotTell(Exception):
    """A key that the source does not show and `SPELLED_OUT` does not list."""


def named_in_the_code() -> list[Named]:
    """Every key that `flows/` and `bot/` name."""
    files = (file for wing in ("flows", "bot") for file in sorted((ROOT / wing).rglob("*.py")))
    return [named for file in files for named in named_in(file.read_text("utf-8"), file.relative_to(ROOT).as_posix())]


def named_in(source: str, path: str) -> Iterator[Named]:
    """Every key that one file names."""
    tree = ast.parse(source)
    constants = _constants(tree)
    flows = _flows(tree)
    lone = next(iter(flows.values())) if len(set(flows.values())) == 1 else LENT.get(path, "")
    for function in tree.body:
        flow = flows.get(function.name, lone) if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) else lone
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            yield from _named_by(call, flow, constants, f"{path}:{call.lineno}")


def _named_by(call: ast.Call, flow: str, constants: dict[str, tuple[str, ...]], where: str) -> Iterator[Named]:
    match call:
        case ast.Call(func=ast.Name("Words" | "words"), args=[first, *_]):
            for key in _read(first, call, where):
                yield Named(key, _arguments(call), where)
        case ast.Call(func=ast.Name("NotAnAnswer"), args=[first]) | ast.Call(func=ast.Name("Reason"), args=[_, first]):
            for key in _read(first, call, where):
                yield Named(key, _arguments(call), where)
        case ast.Call(func=ast.Attribute(ast.Name("talk" | "choosing" | "again"), "words" | "say"), args=[first]):
            for key in _read(first, call, where):
                yield Named(f"{flow}-{key}", _arguments(call), where)
        case ast.Call(func=ast.Attribute(ast.Name("Choice"), "of"), args=[ast.Constant(str(name)), *ids]):
            yield Named(name, frozenset(), where)
            for one in ids:
                for short in constants[one.value.id] if isinstance(one, ast.Starred) else [one.value]:
                    yield Named(f"{name}-{short}", frozenset(), where, button=True)
        case ast.Call(func=ast.Name("option"), args=[_, first, *_]):
            for short in _read(first, call, where):
                yield Named(f"{flow}-button-{short}", frozenset(), where, button=True)
        case ast.Call(
            func=ast.Attribute(ast.Name("talk"), "ask"),
            args=[ast.Constant(str(key)), ast.Call(func=ast.Name("Choice"), args=[_], keywords=given)],
        ) if all(keyword.arg != "prompt" for keyword in given):
            yield Named(f"{flow}-{key}", frozenset(), where)


def _read(node: ast.expr, call: ast.Call, where: str) -> Iterable[str]:
    """The keys that an argument can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return (node.value,)
    if isinstance(node, ast.IfExp):
        return (*_read(node.body, call, where), *_read(node.orelse, call, where))
    spelled = ast.unparse(node)
    first_two = [ast.unparse(argument) for argument in call.args[:2]]
    called = ast.unparse(call.func)
    for shown in (spelled, f"{called}({spelled})", f"{called}({', '.join(first_two)})"):
        if shown in SPELLED_OUT:
            return SPELLED_OUT[shown]
        if shown in PASSED_ON:
            return ()
    raise CannotTell(f"{where}: say in SPELLED_OUT of tests/named_words.py which keys {called}({spelled}) can name")


def _arguments(call: ast.Call) -> frozenset[str] | None:
    """The names of the arguments given; None where they are not spelled out."""
    if isinstance(call.func, ast.Name) and call.func.id == "Words" and len(call.args) > 1:
        return None
    names = [keyword.arg for keyword in call.keywords]
    return frozenset(name for name in names if name) if None not in names else None


def _flows(tree: ast.Module) -> dict[str, str]:
    """The flow that each function tells: `Flow("stop", stop)`."""
    return {
        node.args[1].id: node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Flow"
    }


def _constants(tree: ast.Module) -> dict[str, tuple[str, ...]]:
    """The tuples of strings at the top of a file: `ROLES = ("young-person", "parent")`."""
    return {
        node.targets[0].id: tuple(ast.literal_eval(node.value))
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Tuple)
        and all(isinstance(part, ast.Constant) for part in node.value.elts)
    }
