"""Every screen in a language that is English in disguise: what still reads as English was never translated, and a
button that is cut would be cut in a language with longer words."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.wording import BUTTON_MOST, Wording
from flows import FLOWS
from flows.messages import Arg, Literal, Message, Own, Text, Words
from tests import pseudo
from tests.flows.walker import Walk
from tests.named_words import ROOT

WALKS, STEPS = 12, 25
OF_PEOPLE = Literal("·")
"""Stands for what people and staff wrote, which no language of ours can change."""


@pytest.fixture(scope="module")
def wording(tmp_path_factory: pytest.TempPathFactory) -> Wording:
    folder = tmp_path_factory.mktemp("locales")
    (folder / "en").symlink_to(ROOT / "locales" / "en")
    pseudo.write(ROOT / "locales" / "en", folder / pseudo.CODE)
    return Wording.load(folder)


def screens() -> Iterator[tuple[str, Message]]:
    """Every message that walks through every participant's conversation came to, with the name of the conversation."""
    for name in (name for name, flow in FLOWS.items() if not flow.staff):
        for number in range(WALKS):
            walk = Walk(name, random.Random(f"pseudo/{name}/{number}").choice)
            walk.begin()
            for _ in range(STEPS):
                walk.step()
            yield from ((name, said.message) for said in walk.chat.shown if not said.message.private)


@pytest.fixture(scope="module")
def seen() -> list[tuple[str, Message]]:
    return list(screens())


def _for_staff(text: Text) -> bool:
    """What a participant sees on the day they become staff is in English, as all of the staff's screens may be."""
    return isinstance(text, Words) and text.key.startswith("staff-")


def ours(text: Text) -> Text:
    """A text with what is not ours to translate taken out."""
    if isinstance(text, Words):
        return Words(text.key, {name: _argument(name, value) for name, value in text.args.items()})
    return OF_PEOPLE


CHOOSES = {"mode", "why", "kind", "status", "result"}
"""Arguments by whose value a message chooses its words; others are somebody's own."""


def _argument(name: str, value: Arg) -> Arg:
    match value:
        case Words():
            return ours(value)
        case Own() | Literal():
            return OF_PEOPLE
        case tuple():
            return tuple(ours(one) for one in value)
        case str():
            return value if name in CHOOSES else "·"
        case _:
            return value if isinstance(value, int | float) else "·"


def test_no_screen_has_words_that_were_never_translated(wording: Wording, seen: list[tuple[str, Message]]) -> None:
    english = {
        (name, said)
        for name, message in seen
        for text in (*message.text, *(button.label for row in message.rows for button in row))
        if not _for_staff(text)
        if not pseudo.is_changed(said := wording.html([ours(text)], pseudo.CODE))
    }
    assert not english


def test_no_button_is_cut_in_a_language_with_longer_words(wording: Wording, seen: list[tuple[str, Message]]) -> None:
    buttons = {button.label.key: button.label for _, message in seen for row in message.rows for button in row
               if isinstance(button.label, Words)}  # fmt: skip
    said = {key: wording.plain(ours(label), pseudo.CODE) for key, label in buttons.items()}
    cut = {key: label for key, label in said.items() if len(label) > BUTTON_MOST}
    assert not cut


def test_the_walk_comes_by_every_conversation(seen: list[tuple[str, Message]]) -> None:
    assert {name for name, _ in seen} >= {"have-your-say", "quick-poll", "hear-back", "my-data", "welcome", "language"}
    assert len({text.key for _, message in seen for text in message.text if isinstance(text, Words)}) > 80


def test_the_check_can_fail(wording: Wording) -> None:
    assert pseudo.is_changed(wording.plain(Words("button-back"), pseudo.CODE))
    assert not pseudo.is_changed(wording.plain(Words("button-back"), "en"))
    assert not pseudo.is_changed(pseudo.changed("Skip") + " Help")


def test_names_and_commands_stay(tmp_path: Path) -> None:
    assert pseudo.changed("Send <b>/help</b>").endswith(" <b>/help</b>")
    assert pseudo.changed("I am Sayso").endswith("Sayso")
    pseudo.write(ROOT / "locales" / "en", tmp_path / "all")
    assert Wording.load(_with_english(tmp_path)).keys("all") >= Wording.load().keys("en")


def _with_english(folder: Path) -> Path:
    (folder / "en").symlink_to(ROOT / "locales" / "en")
    return folder
