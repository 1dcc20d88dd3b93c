"""Nothing said is lost, and nothing taken back comes again, whatever else happens in between."""

from __future__ import annotations

from dataclasses import replace

from flows.effects import AskTheTeam, KeepView
from flows.messages import Edited, Typed
from tests.flows.cast import GARDEN, SWINGS_BUILT
from tests.flows.chat import Chat, asked
from tests.flows.lookups import Lookups
from tests.flows.world import World


def test_a_sentence_at_a_question_with_buttons_is_kept_as_well(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").types("the path is bumpy").sees("kept-as-well", "Which would you like most?")
    assert "the path is bumpy" in amina.kept().values()
    assert asked(amina) == "q/which"


def test_a_slip_of_the_thumb_is_not(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").types("asdf").sees("sorry-tap-one")
    assert amina.kept() == {}


def test_what_staff_type_at_their_own_questions_is_nobodys_view(world: World, cara: Chat) -> None:
    world.people[cara.who] = replace(cara.person, agreed=True)
    cara.commands("/staff").taps("GARDEN").taps("outcome").types("they all want swings")
    assert not cara.did(KeepView)


def test_before_a_yes_a_sentence_gets_people_to_talk_to(nobody: Chat) -> None:
    nobody.commands("/start").taps("en").types("my step dad hits me").sees("sorry-before-yes", "999", "0800 1111")


def test_stop_keeps_the_picture_that_waited_to_be_sent(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("no").sends_picture("drawing").types("stop")
    assert amina.kept()["why"] == ("drawing",)


def test_a_reminder_is_the_reminder_to_whoever_ignored_the_invitation(amina: Chat) -> None:
    amina.is_begun("invitation", project="GARDEN").sees("invitation-ask")
    amina.is_begun("invitation", project="GARDEN", again=True).sees("invitation-remind").does_not_see("half-way")


def test_taking_up_an_unanswered_poll_is_not_half_way(ben: Chat) -> None:
    ben.is_begun("quick-poll", project="EVENING").commands("/start p_EVENING")
    ben.sees("Which evening?").does_not_see("half-way")


def test_whoever_is_half_way_is_not_reminded_by_a_second_invitation(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").is_begun("quick-poll", project="GARDEN")
    amina.is_begun("have-your-say", project="GARDEN")
    assert amina.newest == []


def test_the_picture_sent_after_could_not_open_belongs_to_its_own_question(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("no").sends_picture("bad").taps("!send")
    amina.is_begun("send-again", project="GARDEN", question="why", why="unreadable", media="bad")
    amina.sees("send-again-unreadable-file").sends_picture("good").taps("!send")
    assert amina.kept()["why"] == ("good",)


def test_what_was_said_with_a_picture_that_could_not_be_opened_stays_with_the_next(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("no").sends_picture("bad", "good", caption="our gate")
    amina.taps("!send").is_begun("send-again", project="GARDEN", question="why", why="unreadable", media="bad")
    amina.sends_picture("again").taps("!send")
    [view] = [view for view in amina.world.views_of("amina", "GARDEN") if view.question == "why"]
    assert (view.mode, view.media, view.text) == ("image", ("good", "again"), "our gate")


def test_nor_is_what_was_tapped_with_a_voice_note_lost(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").speaks("bad").taps("swings")
    amina.is_begun("send-again", project="GARDEN", question="which", why="silent", media="bad", kept=True)
    amina.speaks("again").taps("!send")
    [view] = [view for view in amina.world.views_of("amina", "GARDEN") if view.question == "which"]
    assert (view.mode, view.media, view.choice) == ("voice", ("again",), ("swings",))


def test_what_is_added_out_of_the_blue_has_no_start_to_go_to(amina: Chat) -> None:
    amina.types("it is too dark at night").types("and the gate sticks a lot").commands("/start")
    amina.sees("out-of-the-blue-about").does_not_see("half-way").taps("GARDEN")
    assert "it is too dark at night\nand the gate sticks a lot" in amina.kept().values()


def test_a_second_bad_picture_of_an_album_does_not_ask_twice(amina: Chat) -> None:
    first = {"project": "GARDEN", "question": "why", "why": "unreadable"}
    amina.is_begun("send-again", **first, media="bad1").sees("send-again-unreadable-file")
    amina.is_begun("send-again", **first, media="bad2")
    assert amina.newest == []


def test_what_was_taken_back_does_not_come_back_by_an_edit(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("no").sends(Typed("make it safe", "ab" * 16))
    amina.commands("/mydata").taps("see").taps("1").taps("take-back")
    amina.sends(Edited("make it safer", "ab" * 16)).commands("/start p_GARDEN").taps("!carry")
    assert "why" not in amina.kept()


def test_everything_taken_back_leaves_no_words_in_open_conversations(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("no").types("make it safe")
    amina.commands("/mydata").taps("everything").taps("yes")
    assert amina.kept() == {}
    assert "make it safe" not in str(amina.runs)


def test_what_was_taken_back_is_not_there_to_be_kept(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("!skip").taps("no").types("a secret of mine").taps("!send").taps("!back")
    amina.sees("button-keep")
    [view] = [view for view in amina.world.views_of("amina", "GARDEN") if view.question == "why"]
    amina.commands("/mydata").taps("see").taps(view.id).taps("take-back")
    assert "secret" not in str(amina.runs)
    amina.commands("/start p_GARDEN").taps("!carry").sees("What would make it better?").does_not_see("button-keep")
    amina.taps("!skip")
    assert "why" not in amina.kept()


def test_what_was_changed_meanwhile_is_what_is_kept(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("!back")
    [view] = amina.world.views_of("amina", "GARDEN")
    amina.commands("/mydata").taps("see").taps(view.id).taps("change").taps("pond")
    amina.commands("/start p_GARDEN").sees("✓ You said: 🐸 A pond", "button-keep").taps("!skip")
    assert amina.kept()["which"] == ("pond",)


def test_an_emoji_edited_to_another_is_that_emoji(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("no").sends(Typed("👍", "cd" * 16))
    amina.sends(Edited("👎", "cd" * 16)).commands("/help")
    assert amina.kept()["why"] == "👎"


def test_words_out_of_the_blue_can_be_edited_before_they_have_a_project(amina: Chat) -> None:
    amina.sends(Typed("the bus is lat", "ef" * 16)).sends(Edited("the bus is late", "ef" * 16)).taps("GARDEN")
    assert "the bus is late" in amina.kept().values()


def test_an_old_button_does_not_answer_a_question_put_in_since(world: World, amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings")
    old_yes = amina.button("yes")
    garden = world.projects["GARDEN"]
    dogs = replace(garden.questions[1], id="dogs")
    world.projects["GARDEN"] = replace(garden, questions=(dogs, *garden.questions))
    amina.types("hm").sends(old_yes).sees("closed-question")
    assert "dogs" not in amina.kept()


def test_a_plain_yes_is_a_yes_whatever_the_button_says(amina: Chat) -> None:
    amina.commands("/forget").types("no").sees("forget-kept")


def test_nobody_is_nudged_about_what_has_closed(world: World, amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings")
    world.projects["GARDEN"] = replace(world.projects["GARDEN"], state="closed")
    amina.is_begun("nudge", run=amina.runs[0]["id"])
    assert amina.newest == []


def test_stop_keeps_a_question_to_the_team_that_waits_to_be_sent(world: World, amina: Chat) -> None:
    world.outcomes[SWINGS_BUILT.id] = SWINGS_BUILT
    amina.is_begun("hear-back", outcome=SWINGS_BUILT.id).taps("question").speaks("note").commands("/stop")
    assert [asked_for.media for asked_for in amina.did(AskTheTeam)] == [("note",)]


def test_stop_keeps_what_was_said_out_of_the_blue(world: World, amina: Chat) -> None:
    """It has no project yet: it goes where they last took part, else to the project that closes first."""
    amina.speaks("note").sees("out-of-the-blue-about").commands("/stop")
    [kept] = amina.did(KeepView)
    assert (kept.project, kept.media) == (Lookups(world, amina.who).open_projects()[0].id, ("note",))


def test_it_goes_where_they_last_took_part(world: World, amina: Chat) -> None:
    world.projects = {"FIRST": replace(GARDEN, id="FIRST"), **world.projects}
    assert Lookups(world, amina.who).open_projects()[0].id == "FIRST"
    amina.commands("/start p_GARDEN").taps("swings").commands("/stop").commands("/start").commands("/stop")
    amina.types("the lamp by the gate is broken").commands("/stop")
    assert "the lamp by the gate is broken" in amina.kept("GARDEN").values()


def test_who_never_says_what_it_is_about_loses_nothing(amina: Chat) -> None:
    amina.types("it is too dark at night").types("and the gate sticks a lot")
    [run] = amina.runs
    amina.is_begun("let-go", run=run["id"])
    assert [kept.text for kept in amina.did(KeepView)] == ["it is too dark at night\nand the gate sticks a lot"]


def test_what_was_taken_back_is_in_no_open_conversation(amina: Chat, ben: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("no").types("a secret of mine").taps("!send")
    [view] = [view for view in amina.world.views_of("amina", "GARDEN") if view.question == "why"]
    amina.commands("/mydata").taps("see").taps(view.id).taps("change").sees("a secret of mine")
    amina.commands("/mydata").taps("see").taps(view.id).taps("take-back")
    assert "secret" not in str(amina.runs)


def test_a_poll_does_not_bring_up_what_was_taken_back(ben: Chat) -> None:
    ben.commands("/start p_EVENING").taps("pond").taps("yes").taps("2").taps("change").sees("change-answer-before")
    [view] = [view for view in ben.world.views_of("ben", "EVENING") if view.question == "day"]
    ben.commands("/mydata").taps("see").taps(view.id).taps("take-back")
    ben.commands("/start p_EVENING").does_not_see("change-answer-before").taps("!skip")
    assert "day" not in ben.kept("EVENING")
