"""What can be wrong with a question as a whole, by what its kind needs."""

from __future__ import annotations

from flows.kinds.entry import Fault
from flows.kinds.number import range_of
from flows.ports import Question


def needs_a_range(question: Question) -> Fault | None:
    """A number has a least and a most, in that order."""
    least, most = range_of(question)
    if least < most:
        return None
    what = f"numbers go from `least` up to `most`; these go from {least} to {most}."
    return Fault("settings", what, f"settings.most = {least + 10}")


def needs_the_right_one(question: Question) -> Fault | None:
    """A quiz says which option is right, and why."""
    if "right" not in question.settings:
        return Fault("settings", "a quiz says which option is right, counted from 1.", "settings.right = 2")
    if question.explain is None:
        what = "it is missing. It is said after the answer, whatever that was: why the right one is right."
        return Fault("explain", what, 'explain.en = "Bees need flowers all summer."')
    return None


def needs_a_picture(question: Question) -> Fault | None:
    """Areas lie on a picture."""
    if question.picture:
        return None
    return Fault(
        "picture", "it is missing. Areas lie on a picture, in a file beside this one.", 'picture = "garden.jpg"'
    )
