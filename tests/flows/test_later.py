"""Not now: asked again when the person says, and reminded once at most."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from flows.effects import AskLater, NotAgain, Reminded
from tests.flows.chat import Chat, asked


def test_in_an_hour_this_evening_or_tomorrow(amina: Chat) -> None:
    amina.is_begun("invitation", project="GARDEN").taps("later").sees("later-when", "In an hour", "This evening")
    amina.taps("evening").sees("I will ask you again this evening")
    [wish] = amina.did(AskLater)
    assert wish.project == "GARDEN"
    assert amina.world.local(datetime.fromisoformat(wish.at)).strftime("%d %H:%M") == "23 18:00"


def test_tomorrow_is_after_school(amina: Chat) -> None:
    amina.is_begun("invitation", project="GARDEN").taps("later").taps("tomorrow")
    [wish] = amina.did(AskLater)
    assert amina.world.local(datetime.fromisoformat(wish.at)).strftime("%d %H:%M") == "24 16:00"


def test_at_night_no_hour_is_offered_that_would_wake_anyone(amina: Chat) -> None:
    amina.world.forward(hours=4)  # half past eight in the evening
    amina.is_begun("invitation", project="GARDEN").taps("later")
    assert amina.buttons[:2] == ["tomorrow", "never"]


def test_no_time_is_offered_at_which_it_has_closed(amina: Chat) -> None:
    garden = amina.world.projects["GARDEN"]
    amina.world.projects["GARDEN"] = replace(garden, closes=amina.world.now + timedelta(hours=1, minutes=20))
    amina.is_begun("invitation", project="GARDEN").taps("later")
    assert amina.buttons[:2] == ["hour", "never"]


def test_who_is_at_it_already_is_not_invited(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").is_begun("invitation", project="GARDEN")
    assert amina.newest == []
    amina.is_begun("invitation", project="GARDEN", later=True).sees("You asked me to come back")


def test_not_at_all_is_as_good_an_answer(amina: Chat) -> None:
    amina.is_begun("invitation", project="GARDEN").taps("later").taps("never").sees("later-not-at-all")
    assert not amina.did(AskLater)
    assert amina.did(NotAgain) == [NotAgain("GARDEN")]
    assert amina.is_begun("invitation", project="GARDEN", again=True).newest == []


def test_half_way_through_it_can_be_typed_and_the_place_is_kept(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").types("ask me later").sees("later-when").taps("hour")
    assert [wish.project for wish in amina.did(AskLater)] == ["GARDEN"]
    amina.is_begun("invitation", project="GARDEN", later=True).sees("You asked me to come back").taps("yes")
    amina.does_not_see("half-way")  # they have just said that they want to
    assert asked(amina) == "q/safe"


def test_what_they_wished_for_can_be_put_off_again(amina: Chat) -> None:
    amina.is_begun("invitation", project="GARDEN", later=True).taps("later").taps("tomorrow")
    assert amina.did(AskLater)


def test_nobody_is_reminded_twice(amina: Chat) -> None:
    amina.is_begun("invitation", project="GARDEN", again=True).sees("invitation-remind")
    assert amina.did(Reminded) == [Reminded("GARDEN")]
    amina.taps("not-now").is_begun("invitation", project="GARDEN", again=True).does_not_see("invitation-remind")


def test_who_was_nudged_half_way_is_not_reminded_as_well(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings")
    run = next(run["id"] for run in amina.runs if run["flow"] == "have-your-say")
    amina.is_begun("nudge", run=run).sees("half-way-nudge")
    amina.is_begun("invitation", project="GARDEN", again=True).does_not_see("invitation-remind")


def test_who_was_reminded_is_not_nudged_as_well(amina: Chat) -> None:
    amina.is_begun("invitation", project="GARDEN", again=True).taps("yes").taps("swings")
    run = next(run["id"] for run in amina.runs if run["flow"] == "have-your-say")
    amina.is_begun("nudge", run=run).does_not_see("half-way-nudge")
