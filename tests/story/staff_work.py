"""Staff look at what came, and write what came of it."""

from __future__ import annotations

import re

from tests.story.phone import Phone, until
from tests.story.pictures import DRAWING
from tests.story.stage import Stage
from tests.story.words import DONE, DONE_AR, DONE_CY, LAYLA_WROTE, REASON, SAID, SAID_AR, SAID_CY


def sam_looks_at_what_came(stage: Stage) -> Phone:
    """Counts first; one view is let through, one held back, and only what is opened is shown."""
    sam = stage.person("Sam")
    sam.types("/staff")
    sam.sees("3 projects")
    sam.taps("garden")
    page = sam.sees("People: 4", "😀 Great: 1", "Swings: 1", "A smooth path for wheels: 1")
    assert LAYLA_WROTE not in page.words
    stage.look("13-staff-project", sam, everywhere=True)
    sam.taps("Latest views")
    sam.sees("Tap a number to open one")
    stage.look("14-staff-views", sam)
    sam.taps("1")
    sam.sees("🌈", "waiting")
    sam.taps("Let through", "Next one")
    stage.look("15-staff-view", sam)
    sam.taps("Hold back")
    sam.sees("Held back. Only staff can see it.")
    sam.taps("Back to the list")
    sam.sees("Tap a number to open one", "let through")
    _leaf_to(sam, "held back")
    sam.types("/staff")
    sam.taps("garden", "Latest views")
    sam.sees("Tap a number to open one")
    sam.taps(_leaf_to(sam, r"^(\d+)\. .*picture")[1])
    sam.looks_at(sam.sees(pictures=1), like=DRAWING)
    sam.sees("A slide and a pond")
    stage.look("16-staff-drawing", sam)
    return sam


def _leaf_to(sam: Phone, wanted: str) -> re.Match[str]:
    """On to older views, until the page has what is wanted."""
    while (found := re.search(wanted, sam.newest().words, re.MULTILINE)) is None:
        sam.taps("Older")
    return found


def sam_tells_what_was_done(stage: Stage, sam: Phone) -> None:
    """In three languages and a voice, looked at before it goes, for tomorrow at four."""
    _begin_an_outcome(sam, "garden")
    sam.taps("We did it")
    sam.sees("What did people say?")
    sam.types(SAID)
    sam.sees("What did you do?")
    sam.types(DONE)
    for language, said, done in (("Cymraeg", SAID_CY, DONE_CY), ("العربية", SAID_AR, DONE_AR)):
        sam.taps(language)
        sam.sees("You said")
        sam.types(said)
        sam.sees("We did", "in")
        sam.types(done)
    sam.taps("No more languages")
    sam.sees("Read it out")
    sam.sends_a_voice_note()
    until(lambda: _tap_if_there(sam, "Send it"), "Sam confirms the voice note", sam)
    sam.looks_at(sam.sees("You said", SAID, "We did", DONE, pictures=1))
    sam.sees("Is it right?")
    stage.look("17-staff-preview", sam, everywhere=True)
    sam.taps("Good as it is")
    sam.sees("When should it go?")
    stage.look("18-staff-when", sam)
    sam.taps("Tomorrow")
    sam.sees("Send it to 4 people", "16:00")
    stage.look("19-staff-confirm", sam)
    sam.taps("Send it")
    sam.sees("It goes to 4 people", "16:00")


def sam_tells_what_could_not_be_done(stage: Stage, sam: Phone) -> None:
    """Never without a reason."""
    _begin_an_outcome(sam, "Evenings")
    sam.taps("We could not")
    sam.sees("What did people say?")
    sam.types("A late evening would help.")
    sam.sees("Why not? People are owed the reason.")
    sam.types("n/a")
    sam.sees("Please write the reason.")
    stage.look("20-staff-no-reason", sam)
    sam.types(REASON)
    sam.taps("No more languages")
    sam.sees("Read it out")
    sam.taps("Skip")
    sam.sees("could not", REASON)
    sam.taps("Good as it is")
    sam.sees("When should it go?")
    sam.types("tomorrow 4pm")
    sam.sees("Send it to 1 person", "16:00")
    sam.taps("Send it")
    sam.sees("It goes to 1 person")
    stage.look("21-staff-scheduled", sam)


def _begin_an_outcome(sam: Phone, project: str) -> None:
    sam.types("/staff")
    sam.sees("3 projects")
    sam.taps(project, "Write an outcome")
    sam.sees("What came of it?")


def _tap_if_there(phone: Phone, label: str) -> bool:
    if not any(label in button for button in phone.newest().buttons):
        return False
    phone.taps(label)
    return True
