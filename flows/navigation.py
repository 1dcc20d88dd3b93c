"""The buttons under every question: back, skip, help; and the two that a half-finished conversation is offered with."""

from __future__ import annotations

from flows.messages import Button, Words

BACK, SKIP, HELP, AGAIN, CARRY_ON = "!back", "!skip", "!help", "!again", "!carry"
"""Values of buttons that no option of a question can have."""


def navigation(*, back: bool, skip: bool, help_: bool) -> tuple[Button, ...]:
    """The row of buttons that fits."""
    buttons = []
    if back:
        buttons.append(Button(Words("button-back"), BACK))
    if skip:
        buttons.append(Button(Words("button-skip"), SKIP))
    if help_:
        buttons.append(Button(Words("button-help"), HELP))
    return tuple(buttons)
