"""The open question again, in the language that the person has just chosen."""

from __future__ import annotations

from flows.beginning import remind
from flows.own_words import only_in_english, texts_of
from flows.saying import project_of
from flows.visit import Visit


def put_again(visit: Visit) -> None:
    """What was asked before the change, if anything. Where staff have not written all of its project in the new
    language, it says so, once."""
    place, focus = len(visit.said), visit.focus
    project = visit.ports.project(project_of(focus)) if focus is not None and project_of(focus) else None
    remind(visit)
    if project is not None and project.state == "open" and len(visit.said) > place:
        for line in only_in_english(visit.person.locale, texts_of(project)):
            visit.head(place, line)
