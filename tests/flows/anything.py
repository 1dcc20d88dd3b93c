"""What walks are made of: what flows are begun with, ways well into them, and what a person might send.

The world of a walk has something on every screen.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from flows.messages import Incoming, Json, Spoke, Typed
from flows.ports import Progress
from tests.flows.cast import AMINA, BEN, SWINGS_BUILT, WHO, project
from tests.flows.chat import Chat
from tests.flows.world import World

Steps = tuple[str | Incoming, ...]
"""What a person does, one after the other; a string is the value of the button they tap."""

ARGS: dict[str, tuple[dict[str, Json], ...]] = {
    "have-your-say": ({}, {"project": "GARDEN"}, {"project": "PARK"}, {"project": "ATTIC"}, {"project": "NOWHERE"}),
    "quick-poll": ({"project": "EVENING"}, {"project": "ATTIC"}),
    "hear-back": ({"outcome": "swings-built"}, {"outcome": "doing"}, {"outcome": "could_not"}),
    "invitation": ({"project": "GARDEN"}, {"project": "EVENING", "again": True}, {"project": "ATTIC"}),
    "out-of-the-blue": ({"answer": {"mode": "text", "text": "The bus is late"}},),
    "promise-nudge": ({"project": "GARDEN", "days": 7}, {"project": "NOWHERE", "days": 7}),
    "promise-passed": ({"project": "GARDEN"}, {"project": "NOWHERE"}),
    "send-again": (
        {"project": "GARDEN", "question": "why", "why": "too_big"},
        *({"why": why} for why in ("unreadable", "gone", "silent")),
    ),
    "staff-join": ({"invite": "FRIEND"}, {"invite": "USED"}, {}),
    "staff-project": ({"project": "GARDEN"}, {"project": "ATTIC"}, {"project": "NOWHERE"}),
    "staff-views": ({"project": "GARDEN"}, {"project": "EVENING"}, {"project": "GARDEN", "view": "gone"}),
    "staff-outcome": ({"project": "GARDEN"}, {"project": "NOWHERE"}),
    "staff-progress": ({"outcome": "swings-built"}, {"outcome": "doing"}, {"outcome": "nothing"}),
}
"""What a flow is begun with; a flow that is not here is begun with nothing."""

WRITTEN: Steps = ("did", Typed("Benches"), Typed("Four"), "cy", Typed("Meinciau"), Typed("Pedair"), "no-more")
DEEPER: dict[str, tuple[Steps, ...]] = {
    "staff-outcome": (
        (*WRITTEN, Typed("no voice"), "!skip"),
        (*WRITTEN, Spoke("note"), "!send", "said", Typed("Better benches"), "cy"),
        (*WRITTEN, "!skip", "result", "could_not", Typed("-"), Typed("Too wet"), "cy", Typed("Meinciau")),
        (*WRITTEN, "!skip", "result", "doing", "cy", Typed("Meinciau")),
        (*WRITTEN, "!skip", "good"),
        (*WRITTEN, "!skip", "good", Typed("now")),
        (*WRITTEN, "!skip", "good", Typed("23:59")),
        (
            *WRITTEN,
            "!skip",
            "good",
            Typed("1/1/2020"),
            Typed("25/11/2062"),
            Typed("soon"),
            Typed("tomorrow 9am"),
            "send",
        ),
    ),
    "staff-views": (("1", "answer", Typed("On Monday")),),
}
"""Ways well into a flow that chance alone seldom finds."""

SENSIBLE = ("Benches by the pond", "There is no money for it", "tomorrow 4pm", "25/11/2026 16:30", "1", "B", "no")
PLAIN_WORDS = ("skip", "back", "stop", "help", "hello", "swings and trees", "/start")
BLANKS = ("", "   ", "\n\n", "\u200f\u200e\u061c", "-", "0")
EMOJI = ("🛝", "👍🏽👨\u200d👩\u200d👧", "3️⃣", "🐸" * 2048)
ODD = ("مرحبا كيف الحال", "\u202eback to front\u202c", "<b>&amp;{ $x }", "a" * 4096)
TEXTS = (*SENSIBLE, *PLAIN_WORDS, *BLANKS, *EMOJI, *ODD)
OURS = ("!send", "!redo", "!done", "!skip", "!back", "!again", "!carry")
FORGED = (*OURS, "+swings", "-", "", "x" * 40, "older:", "2026-13-99")
UNUSABLE = ("contact", "location", "file", "too_big", "forwarded", "poll", "dice", "video", "empty", "other")


@cache
def world_with_everything() -> World:
    """Views in every mode, outcomes of every result, followers: so that every screen has something on it."""
    world = World()
    world.projects["PARK"] = project("PARK", WHO)
    for state, result in (("scheduled", "doing"), ("sending", "could_not"), ("sent", "did")):
        name = SWINGS_BUILT.id if result == "did" else result
        world.outcomes[name] = replace(SWINGS_BUILT, id=name, result=result, state=state)
        world.progress[name] = Progress(sent=3, left=2)
    for person in (AMINA, BEN):
        chat = Chat.of(world, person)
        chat.commands("/start p_GARDEN").taps("swings").taps("no").sends_picture("pic", caption="here").taps("!send")
        chat.taps("3").taps("+pond").taps("!done").types("Frogland").taps("voice").types("🛝").taps("GARDEN")
    Chat.of(world, BEN).is_begun("hear-back", outcome=SWINGS_BUILT.id).taps("question").types("When?")
    return world
