"""The clock moves; everyone hears back, answers, and can take back what they said."""

from __future__ import annotations

import re

from tests.story.phone import Message, Phone, until
from tests.story.pictures import DRAWING
from tests.story.stage import Stage
from tests.story.words import ANSWER, DONE, DONE_AR, DONE_CY, LAYLA_WROTE, OWN, QUESTION, REASON, SAID, SAID_AR, SAID_CY


def the_clock_moves_until_both_are_out(stage: Stage) -> None:
    """ "Go to the next thing that is due", as often as it takes."""
    for _ in range(8):
        if "outcome goes out" in stage.go_to_next_due() and "outcome" not in stage.next_due():
            return
    raise AssertionError("the outcomes did not go out")


def everyone_hears_back(
    stage: Stage, amina: Phone, tomos: Phone, layla: Phone, kit: Phone, priya: Phone, sam: Phone
) -> None:
    """Each with what they gave beside it, once."""
    amina.looks_at(amina.sees(SAID, DONE, "A slide and a pond", pictures=1))
    face, drawing = (message for message in amina.read() if OWN in message.words)
    amina.looks_at(face)
    amina.looks_at(drawing, like=DRAWING)
    stage.look("22-amina-hears", amina, priya, sam, everywhere=True)
    priya.sees("We could not, and here is why", REASON)
    tomos.listens_to(_own_voice(tomos))
    tomos.listens_to(tomos.sees(SAID_CY, DONE_CY, voices=1))
    stage.look("23-tomos-hears", tomos)
    layla.sees(SAID_AR, DONE_AR, LAYLA_WROTE)
    stage.look("24-layla-hears", layla, everywhere=True)
    kit.sees(SAID, DONE)
    face, rainbow = (message for message in kit.read() if OWN in message.words)
    kit.looks_at(rainbow)
    stage.look("25-kit-hears", kit)
    told = [phone.read() for phone in (amina, tomos, layla, kit, priya)]
    stage.hour_later()
    assert told == [phone.read() for phone in (amina, tomos, layla, kit, priya)], "once is enough"
    for phone, words in ((amina, DONE), (tomos, DONE_CY), (layla, DONE_AR), (kit, DONE), (priya, REASON)):
        assert phone.count(words) == 1, f"{phone.name} hears once"


def _own_voice(tomos: Phone) -> Message:
    return until(
        lambda: next((m for m in tomos.read() if m.voices and not m.mine), None), "his voice comes back", tomos
    )


def they_answer(stage: Stage, amina: Phone, layla: Phone, sam: Phone) -> None:
    """A thumb; and a question, which staff see and answer."""
    amina.taps("👍")
    amina.sees("Thank you for telling us!")
    stage.look("26-thumb", amina)
    layla.taps("❓")
    layla.sees("ما هو سؤالك؟")
    layla.types(QUESTION)
    layla.taps("✅")
    layla.sees("شكرًا")
    sam.types("/staff")
    sam.taps("garden", "Latest views")
    sam.sees("A question to the team")
    sam.taps("1")
    sam.sees(QUESTION)
    sam.taps("Answer")
    sam.sees("Write your answer")
    sam.types(ANSWER)
    sam.sees("on its way")
    stage.look("27-staff-answers", sam, layla)
    layla.sees(ANSWER)
    stage.look("28-layla-is-answered", layla)


def amina_takes_one_thing_back(stage: Stage, amina: Phone, sam: Phone) -> None:
    """Her drawing: gone for her, and gone for staff."""
    amina.types("/mydata")
    amina.taps("See what I said")
    listed = amina.sees("Tap a number")
    stage.look("29-mydata", amina, everywhere=True)
    number = re.search(r"^(\d+)\. .*\n.*a picture", listed.words, re.MULTILINE)
    assert number is not None
    before = _views(sam)
    amina.taps(number[1])
    amina.looks_at(amina.sees("You sent this", pictures=1), like=DRAWING)
    amina.taps("Take it back")
    amina.sees("It is gone")
    amina.sees("What would you like to do?")
    stage.look("30-taken-back", amina)
    amina.taps("See what I said")
    assert "a picture" not in amina.sees("Tap a number").words
    assert _views(sam) == before - 1


def _views(sam: Phone) -> int:
    """How many views staff can count on the garden."""
    sam.types("/staff")
    sam.sees("3 projects")
    sam.taps("garden")
    counted = re.search(r"Views: (\d+)", sam.sees("Views:").words)
    assert counted is not None
    return int(counted[1])
