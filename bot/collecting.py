"""How often Python looks for garbage: seldom enough that it does not walk through the whole program all the time."""

from __future__ import annotations

import gc

YOUNG, MIDDLE, OLD = 10_000, 20, 20
"""After how many new objects, and how many rounds, the next older generation is looked through (`gc.set_threshold`)."""


def settle() -> None:
    """Call once, when everything is loaded: what is there by now stays, and is never looked through again.

    Without it a fifth of all time under load goes into walking through imported modules and compiled statements.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, MIDDLE, OLD)
