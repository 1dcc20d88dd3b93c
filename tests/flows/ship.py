"""Saves a run of every flow that can be left half-way, as this release stores it.

    python -m tests.flows.ship 0.1.0

Once a release is out its files are never written again: every later release must still carry those runs on.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from flows import FLOWS
from flows.messages import Incoming, Json, Pictured, Spoke, Tapped, Typed
from flows.ports import Person
from tests.flows.anything import ARGS, Steps, world_with_everything
from tests.flows.cast import AMINA, BEN, CARA, NOBODY
from tests.flows.chat import Chat
from tests.flows.world import World

FOLDER = Path(__file__).parent / "shipped"

HALF_WAY: dict[str, tuple[Person, Steps, str | Incoming | Steps]] = {
    "welcome": (NOBODY, ("en", "words", "young-person"), "8-12"),
    "have-your-say": (NOBODY, ("swings", "no", Pictured(("pic",), "our gate", "ab")), "!send"),
    "quick-poll": (BEN, ("trees", "no"), "3"),
    "hear-back": (AMINA, ("question",), (Typed("When?", "cd"), "!send")),
    "invitation": (AMINA, (), "yes"),
    "my-data": (AMINA, ("see",), "!back"),
    "forget": (AMINA, (), "no"),
    "language": (AMINA, (), "cy"),
    "out-of-the-blue": (AMINA, (), "GARDEN"),
    "practice": (AMINA, (), "pizza"),
    "read-aloud": (AMINA, (), "yes"),
    "later": (AMINA, (), "tomorrow"),
    "change-answer": (AMINA, (), "change"),
    "send-again": (AMINA, (Spoke("note", source="ef"),), "!send"),
    "share-voice": (AMINA, (), "words"),
    "staff-sharing": (CARA, ("faces", "-1"), "!done"),
    "staff-join": (NOBODY, (), "open"),
    "staff": (CARA, (), "GARDEN"),
    "staff-project": (CARA, ("close",), "yes"),
    "staff-views": (CARA, (), "back"),
    "staff-outcome": (CARA, ("could_not", Typed("You want a pool"), Typed("It costs too much"), "no-more"), "!skip"),
    "staff-progress": (CARA, (), "refresh"),
}
"""Who is half-way, how they came there, and what they answer next. A flow that is not here never waits."""


def world_for(flow: str) -> World:
    """The world in which a saved run carries on."""
    world = world_with_everything().copy()
    if flow == "have-your-say":
        world.people[NOBODY.id] = Person(NOBODY.id, agreed=True)
    return world


def half_way(flow: str) -> Json:
    """The run as it is stored."""
    person, steps, _ = HALF_WAY[flow]
    chat = Chat.of(world_for(flow), person)
    args = next((args for args in ARGS.get(flow, ()) if args), {})
    if flow == "welcome":
        chat.commands("/start")
    else:
        chat.is_begun(flow, **args)
    for step in steps:
        chat.taps(step) if isinstance(step, str) else chat.sends(step)
    return next(run for run in chat.runs if run["flow"] == flow)


def carry_on(run: Json) -> Chat:
    """The person's phone after they answered a run that was saved."""
    person, _, answer = HALF_WAY[run["flow"]]
    chat = Chat.of(world_for(run["flow"]), person)
    chat.runs = [run]
    for step in answer if isinstance(answer, tuple) else (answer,):
        chat.sends(Tapped(run["id"], run["revision"], step) if isinstance(step, str) else step)
    return chat


def main() -> None:
    (release,) = sys.argv[1:]
    for flow in HALF_WAY:
        assert flow in FLOWS
        file = FOLDER / f"{flow}-{release}.json"
        if not file.exists():
            file.write_text(json.dumps(half_way(flow), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
