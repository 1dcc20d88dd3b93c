"""What walks are made of: what flows are begun with, ways well into them, and what a person might send.

The world of a walk has something on every screen.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from flows.heard import Faces, Heard
from flows.messages import Incoming, Json, Spoke, Typed
from flows.ports import OwnView, Progress
from tests.flows.cast import AMINA, BEN, SWINGS_BUILT, WHO, project
from tests.flows.chat import Chat
from tests.flows.samples import sample_of
from tests.flows.world import World

Steps = tuple[str | Incoming, ...]
"""What a person does, one after the other; a string is the value of the button they tap."""

NEWER_KINDS = {"YARD": ("ranking", "agree", "number"), "POND": ("areas", "quiz", "picture_choice", "slider")}
"""Projects that ask these, one after the other."""

ARGS: dict[str, tuple[dict[str, Json], ...]] = {
    "have-your-say": (
        {},
        *({"project": code} for code in ("GARDEN", "PARK", "YARD", "POND", "ATTIC", "NOWHERE")),
        {"project": "GARDEN", "rest": True},
    ),
    "quick-poll": ({"project": "EVENING"}, {"project": "ATTIC"}),
    "hear-back": ({"outcome": "swings-built"}, {"outcome": "doing"}, {"outcome": "could_not"}),
    "invitation": (
        {"project": "GARDEN"},
        {"project": "EVENING", "again": True},
        {"project": "EVENING", "later": True},
        {"project": "ATTIC"},
    ),
    "later": ({"project": "GARDEN"}, {"project": "ATTIC"}, {}),
    "out-of-the-blue": ({"answer": {"mode": "text", "text": "The bus is late"}},),
    "change-answer": (
        {"project": "GARDEN", "after": "thanks"},
        {"project": "GARDEN", "question": "safe"},
        {"project": "GARDEN", "question": "why"},
        {"project": "GARDEN"},
        {"project": "GARDEN", "back": True},
        {"project": "GARDEN", "question": "gone"},
        {"project": "EVENING", "after": "changed"},
        {"project": "ATTIC"},
        {"project": "NOWHERE"},
    ),
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
    "share-voice": ({"project": "GARDEN", "media": "note"}, {"project": "GARDEN", "media": "gone"}),
    "staff-sharing": (
        {"project": "GARDEN", "view": "pictured"},
        {"project": "GARDEN", "view": "spoken"},
        {"project": "GARDEN", "view": "pictured", "media": "plain"},
        {"project": "GARDEN", "view": "gone"},
    ),
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
    "staff-sharing": (("faces", "-1", "!done"), ("faces", "none", "all", "!done"), ("unseen",)),
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
    for code, kinds in NEWER_KINDS.items():
        world.projects[code] = project(code, *(replace(sample_of(kind).question, id=kind) for kind in kinds))
    for state, result in (("scheduled", "doing"), ("sending", "could_not"), ("sent", "did")):
        name = SWINGS_BUILT.id if result == "did" else result
        world.outcomes[name] = replace(SWINGS_BUILT, id=name, result=result, state=state)
        world.progress[name] = Progress(sent=3, left=2)
    said = replace(OwnView("spoken", "GARDEN", "anything-else-1", "voice", world.now), contributor_id=AMINA.id)
    world.views["spoken"] = replace(said, media=("note",), contributor=AMINA.pseudonym)
    world.heard["note"] = Heard("note", "done", "en", "More swings", 0.6, approved=True, asked=True)
    world.views["pictured"] = replace(said, id="pictured", mode="image", media=("faces", "plain", "unseen"))
    world.faces |= {"faces": Faces(True, ((100, 100, 200, 200), (500, 100, 600, 200))), "plain": Faces(False)}
    for person in (AMINA, BEN):
        chat = Chat.of(world, person)
        chat.commands("/start p_GARDEN").taps("swings").taps("no").sends_picture("pic", caption="here").taps("!send")
        chat.taps("3").taps("+pond").taps("!done").types("Frogland").taps("voice").types("🛝").taps("GARDEN")
    Chat.of(world, BEN).is_begun("hear-back", outcome=SWINGS_BUILT.id).taps("question").types("When?")
    return world
