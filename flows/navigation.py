"""The buttons under every question: back, skip, help; and the two that a half-finished conversation is offered with."""

from __future__ import annotations

from flows.messages import Button, Words

BACK, SKIP, HELP, AGAIN, CARRY_ON = "!back", "!skip", "!help", "!again", "!carry"
"""Values of buttons that no option of a question can have."""


def navigation(*, back: bool, skip: bool, help_: bool, keep: bool = False) -> tuple[Button, ...]:
    """The row of buttons that fits. `keep`: the question was answered before, and to skip it is to keep that."""
    buttons = []
    if back:
        buttons.append(Button(Words("button-back"), BACK))
    if keep:
        buttons.append(Button(Words("button-keep"), SKIP))
    elif skip:
        buttons.append(Button(Words("button-skip"), SKIP))
    if help_:
        buttons.append(Button(Words("button-help"), HELP))
    return tuple(buttons)
