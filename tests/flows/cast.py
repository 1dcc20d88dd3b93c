"""One cast used by every test of a conversation: two projects, and the people who meet them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from flows.messages import Own
from flows.ports import Option, Outcome, Person, Project, Question

START = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)
"""A Monday afternoon in winter, when London's clocks say the same."""

SWINGS = Option("swings", Own({"en": "Swings", "cy": "Siglenni"}), "🛝")
POND = Option("pond", Own({"en": "A pond"}), "🐸")
TREES = Option("trees", Own({"en": "Trees"}))


def project(code: str, *questions: Question, flow: str = "have_your_say", state: str = "open") -> Project:
    """A project with these questions, and everything that people are told about one."""
    return Project(
        code,
        title=Own({"en": f"The {code.lower()}"}),
        aim=Own({"en": "Make it a place you like."}),
        who_hears=Own({"en": "Sam, who runs the Family Hub"}),
        can_change=Own({"en": "What is in it"}),
        cannot_change=Own({"en": "Its size"}),
        promised=date(2026, 12, 18),
        questions=questions,
        flow=flow,
        state=state,
    )


WHICH = Question("which", "choice", Own({"en": "Which would you like most?"}), (SWINGS, POND, TREES))
SAFE = Question("safe", "yes_no", Own({"en": "Do you feel all right there?"}))
WHY = Question("why", "open_view", Own({"en": "What would make it better?"}), when={"safe": ("no",)})
FEEL = Question("feel", "emoji_scale", Own({"en": "How is it now?"}))
ALSO = Question("also", "many_choice", Own({"en": "What else?"}), (SWINGS, POND, TREES), settings={"most": 2})
WHO = Question("who", "many_choice", Own({"en": "Who is it for?"}), (Option("all", Own({"en": "All"})),))
NAME = Question("name", "short_text", Own({"en": "What should we call it?"}), settings={"most": 40})

GARDEN = project("GARDEN", WHICH, SAFE, WHY, FEEL, ALSO, NAME)
EVENING = project(
    "EVENING",
    Question("day", "choice", Own({"en": "Which evening?"}), (TREES, POND)),
    Question("late", "yes_no", Own({"en": "Is seven too late?"})),
    Question("mood", "emoji_scale", Own({"en": "And how was the last one?"}), settings={"steps": 3}),
    flow="quick_poll",
)
ATTIC = project("ATTIC", SAFE, state="draft")

SWINGS_BUILT = Outcome(
    "swings-built",
    "GARDEN",
    "did",
    Own({"en": "You want swings"}),
    Own({"en": "Two went up in May"}),
    "team-voice",
    "sent",
)

AMINA = Person("amina", "teal-otter-42", role="young_person", age_band="8-12", agreed=True)
BEN = Person("ben", "amber-heron-7", role="parent", age_band="adult", agreed=True)
CARA = Person("cara", "grey-wren-3", staff="editor")
NOBODY = Person("nobody", "plum-fox-9")
"""Someone who has never written before."""

LANGUAGES = (("en", "English"), ("en-x-easy", "Easy Read"), ("cy", "Cymraeg"), ("ar", "العربية"))
