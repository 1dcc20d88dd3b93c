"""Which words the code names: every key of a Fluent message in `flows/` and `bot/`, with the arguments it is given.

Read from the source, so a key is found even where no test walks. What only a running program can name, such as
`f"thumb-{name}"`, is listed in `SPELLED_OUT`; one that is not listed there fails the tests and says where it stands.
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
_UNUSABLE = "contact, location, file, too_big, forwarded, video, poll, dice, empty, other"
SPELLED_OUT: dict[str, tuple[str, ...]] = {
    "outcome-{}": _RESULTS,
    "result-{}": _RESULTS,
    "done-{}": _RESULTS,
    "done-in-{}": _RESULTS,
    "thumb-{}": ("up", "down", "question"),
    "thanks-{}": ("up", "down", "question"),
    "answer-{}": ("yes", "no"),
    "thanks-for-{}": ("voice", "image", "text", "emoji", "choice"),
    "set-{}": ("hour", "evening", "tomorrow"),
    "later-when-{}": ("hour", "evening", "tomorrow", "never"),
    "plain-{}": ("stop", "help", "later", "skip", "back", "hello"),
    "unusable-{}": tuple(_UNUSABLE.split(", ")),
    "staff-moment-{}": ("today-words", "tomorrow-words", "months"),
    "said-{}": ("through", "hold"),
    "may-said-{}": ("yes", "words", "no"),
    "sure-{}": ("open", "close"),
    "already-{}": ("open", "closed"),
    "now-{}": ("open", "closed"),
    "reading-{}": ("words", "easy", "aloud"),
    "practice-snack-{}": ("strawberry", "pizza", "popcorn", "carrot"),
    "command-{}": ("start", "mydata", "language", "read", "practice", "privacy", "help", "stop", "forget"),
    "one-{}": ("change", "unshare", "take-back", "keep"),
    "send-again-{}": ("unreadable", "too_big", "gone", "silent"),
    "talk.words(reason)": ("unreadable", "too_big", "gone", "silent"),
    "{}-file": ("unreadable", "too_big"),
    "talk.args.get('why', 'unreadable')": ("unreadable", "too_big", "gone", "silent"),
    "NAMES[face]": ("face-awful", "face-bad", "face-okay", "face-good", "face-great"),
    "WE[outcome.result]": ("card-we-did", "card-we-are-doing", "card-we-could-not"),
    "option(talk, name)": ("good", "result", "said", "done", "translate", "voice"),
    "talk.words(name)": ("today", "tomorrow"),
    "talk.words(key)": ("ask", "remind", "later"),
    "Words(key)": ("half-way", "half-way-nudge"),
    "Words(done)": ("staff-heard-approved", "staff-heard-kept"),
    "Words(label)": ("card-who-hears", "card-can-change", "card-cannot-change", "card-when"),
}
"""What cannot be read from the source: an f-string with {} for what varies, and what that can be; or an expression or
call as it stands there, and the keys that it comes to.
"""

PASSED_ON = {
    "Words(sorry.words)",  # named where NotAnAnswer is raised
    "NotAnAnswer(self.needed)",  # named where Reason is made
    "Words(arguments.pop('key'))",  # named by whoever begins the flow "words"
    "Words(name)",  # a question's own name: read from talk.ask
    "Words({}-{})",  # read from Choice.of, talk.words and talk.say
    "talk.words(button-{})",  # read from option(talk, ...)
}
"""Keys that are named elsewhere and only handed through here."""


@dataclass(frozen=True, slots=True)
class Named:
    """A key, the names of its arguments where they can be seen, and where it is named."""

    key: str
    arguments: frozenset[str] | None
    where: str


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
                for short in _ids(one, constants):
                    yield Named(f"{name}-{short}", frozenset(), where)
        case ast.Call(func=ast.Name("option"), args=[_, first, *_]):
            for short in _read(first, call, where):
                yield Named(f"{flow}-button-{short}", frozenset(), where)
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
    spelled, called = _spelled(node), ast.unparse(call.func)
    if isinstance(node, ast.JoinedStr) and spelled in SPELLED_OUT:
        return tuple(spelled.replace("{}", one) for one in SPELLED_OUT[spelled])
    for shown in (spelled, f"{called}({spelled})", f"{called}({', '.join(_spelled(one) for one in call.args[:2])})"):
        if shown in SPELLED_OUT:
            return SPELLED_OUT[shown]
        if shown in PASSED_ON:
            return ()
    raise CannotTell(f"{where}: say in SPELLED_OUT of tests/named_words.py which keys {called}({spelled}) can name")


def _spelled(node: ast.expr) -> str:
    """An expression as it stands; an f-string with {} for whatever varies."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ast.unparse(node)


def _ids(node: ast.expr, constants: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The ids of options: a string, or `*ROLES`."""
    match node:
        case ast.Constant(str(one)):
            return (one,)
        case ast.Starred(ast.Name(name)):
            return constants[name]
    raise CannotTell(ast.unparse(node))


def _arguments(call: ast.Call) -> frozenset[str] | None:
    """The names of the arguments given; None where they are not spelled out."""
    if isinstance(call.func, ast.Name) and call.func.id == "Words" and len(call.args) > 1:
        return None
    names = [keyword.arg for keyword in call.keywords]
    return frozenset(name for name in names if name) if None not in names else None


def _flows(tree: ast.Module) -> dict[str, str]:
    """The flow that each function tells: `Flow("stop", stop)`."""
    told: dict[str, str] = {}
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name("Flow"), args=[ast.Constant(str(name)), ast.Name(function), *_]):
                told[function] = name
    return told


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
