"""A copy that may leave the team: never a voice without its person's yes, never a picture that nobody looked at."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.effects import AnswerSharing, Approve, AskToShare, Correct, LookForFaces, Shared
from flows.heard import Faces, Heard
from flows.messages import Covered, Kept, Message, Spoken
from tests.flows.chat import Chat
from tests.flows.world import World

TWO = Faces(True, ((100, 100, 200, 200), (500, 100, 600, 200)))


def spoke(amina: Chat, **heard: object) -> str:
    """A voice note about the garden; the id of its view."""
    amina.speaks("note").taps("GARDEN")
    amina.world.heard["note"] = replace(Heard("note", "done", "en", "More swings", 0.62), **heard)
    return amina.world.views_of(amina.who)[0].id


def drew(amina: Chat, *media: str) -> str:
    amina.sends_picture(*media).taps("GARDEN")
    return amina.world.views_of(amina.who)[0].id


def opens(cara: Chat, view: str) -> Chat:
    return cara.is_begun("staff-views", project="GARDEN", view=view)


def copies(cara: Chat) -> list[Message]:
    """What went to staff to be passed on."""
    return [message for message in cara.newest if not message.private and (message.picture or message.sound)]


# --- the words of a voice note


def test_the_words_stand_under_the_sound_with_how_sure_they_are(amina: Chat, cara: Chat) -> None:
    opens(cara, spoke(amina)).sees_words("staff-heard-machine", sure="0.6").sees("More swings")
    shown = next(message for message in cara.newest if isinstance(message.picture, Kept))
    assert shown.private
    assert "More swings" in "".join(cara.read(text) for text in shown.text)


def test_staff_say_that_it_is_right(amina: Chat, cara: Chat) -> None:
    view = spoke(amina)
    opens(cara, view).taps("right").sees("staff-heard-approved")
    assert cara.did(Approve) == [Approve(view, "note")]
    cara.taps("staff-sharing-button-back").sees("staff-heard-right").does_not_see("staff-heard-is-right")


def test_or_write_what_they_heard(amina: Chat, cara: Chat) -> None:
    view = spoke(amina, state="person", text="", language="cy")
    opens(cara, view).sees_words("staff-heard-nothing", why="person").does_not_see("staff-heard-is-right")
    cara.taps("correct").sees("staff-heard-type-it").types("Mwy o siglenni").sees("staff-heard-kept")
    assert cara.did(Correct) == [Correct(view, "note", "Mwy o siglenni")]
    assert "siglenni" not in str(cara.runs), "they are amina's words, and go with her"
    cara.taps("staff-sharing-button-back").sees("staff-heard-typed", "Mwy o siglenni")


# --- a voice


def test_a_voice_is_not_copied_before_its_words_are_checked(amina: Chat, cara: Chat) -> None:
    opens(cara, spoke(amina)).taps("share").sees("staff-sharing-check-first")
    assert cara.buttons == ["ask", "not-now"]


def test_its_approved_words_are_read_by_a_computer(amina: Chat, cara: Chat) -> None:
    view = spoke(amina, approved=True)
    opens(cara, view).taps("share").taps("spoken").sees("staff-sharing-spoken")
    [copy] = copies(cara)
    assert isinstance(copy.sound, Spoken)
    assert copy.sound.own
    assert [cara.read(text) for text in copy.sound.texts] == ["More swings"]
    assert copy.picture is None
    [noted] = cara.did(Shared)
    assert noted.view == view
    cara.taps("back").sees("staff-views-opened")


def test_in_a_language_without_a_voice_it_is_not(amina: Chat, cara: Chat) -> None:
    opens(cara, spoke(amina, approved=True, language="so")).taps("share").sees("staff-sharing-no-voice")
    assert "spoken" not in cara.buttons


def test_the_person_is_asked_once_and_can_say_yes(amina: Chat, cara: Chat) -> None:
    view = spoke(amina, approved=True)
    opens(cara, view).taps("share").does_not_see("staff-sharing-button-as-it-is").taps("ask").sees(
        "staff-sharing-asked"
    )
    assert cara.did(AskToShare) == [AskToShare("GARDEN", view, "note")]
    opens(cara, view).taps("share").sees_words("staff-sharing-wish", wish="asked")
    assert cara.buttons == ["spoken", "not-now"]

    amina.is_begun("share-voice", project="GARDEN", media="note").sees("share-voice-may")
    assert [message.picture for message in amina.newest if message.picture] == [Kept("note")]
    amina.taps("yes").sees("share-voice-may-said-yes")
    assert amina.did(AnswerSharing) == [AnswerSharing("note", "yes")]

    opens(cara, view).taps("share").taps("as-it-is").sees("staff-sharing-as-it-was")
    [copy] = copies(cara)
    assert copy.picture == Kept("note")
    assert len(cara.did(Shared)) == 1


def test_who_has_left_is_not_asked_and_staff_are_told(world: World, amina: Chat, cara: Chat) -> None:
    view = spoke(amina, approved=True)
    opens(cara, view).taps("share")
    world.heard["note"] = replace(world.heard["note"], away=True)
    cara.taps("ask").sees_words("staff-sharing-wish", wish="away").does_not_see("staff-sharing-asked")
    assert cara.did(AskToShare) == []
    cara.taps("back").taps("share").sees_words("staff-sharing-wish", wish="away")
    assert cara.buttons == ["spoken", "not-now"]
    world.heard["note"] = replace(world.heard["note"], away=False)
    opens(cara, view).taps("share").taps("ask").sees("staff-sharing-asked")


def test_only_my_words_means_only_my_words(amina: Chat, cara: Chat) -> None:
    opens(cara, spoke(amina, approved=True, asked=True, wish="words")).taps("share")
    assert cara.buttons == ["spoken", "not-now"]


def test_no_is_no(amina: Chat, cara: Chat) -> None:
    view = spoke(amina, approved=True, asked=True)
    amina.is_begun("share-voice", project="GARDEN", media="note").taps("no").sees("share-voice-may-said-no")
    opens(cara, view).taps("share").sees_words("staff-sharing-wish", wish="no")
    assert cara.buttons == ["not-now"]


def test_a_yes_taken_back_before_the_tap_counts_for_nothing(world: World, amina: Chat, cara: Chat) -> None:
    opens(cara, spoke(amina, approved=True, asked=True, wish="yes")).taps("share")
    world.heard["note"] = replace(world.heard["note"], wish="no")
    cara.taps("as-it-is").sees("staff-sharing-nothing-sent")
    assert copies(cara) == []
    assert not cara.did(Shared)


def test_what_was_taken_back_is_gone(amina: Chat, cara: Chat) -> None:
    opens(cara, spoke(amina, approved=True, asked=True, wish="yes")).taps("share")
    amina.commands("/mydata").taps("everything").taps("yes")
    cara.taps("as-it-is").sees("staff-sharing-gone")
    assert copies(cara) == []
    amina.is_begun("share-voice", project="GARDEN", media="note").does_not_see("share-voice-may")


# --- a picture


def test_faces_are_looked_for_only_when_somebody_wants_a_copy(amina: Chat, cara: Chat) -> None:
    view = drew(amina, "pic1")
    opens(cara, view)
    assert not cara.did(LookForFaces)
    cara.taps("share").sees("staff-sharing-looking")
    assert cara.did(LookForFaces) == [LookForFaces("GARDEN", view, "pic1")]


def test_a_person_decides_which_are_covered(world: World, amina: Chat, cara: Chat) -> None:
    view = drew(amina, "pic1")
    world.faces["pic1"] = TWO
    opens(cara, view).taps("share").sees_words("staff-sharing-faces", count=2)
    [suggested] = [message for message in cara.newest if message.picture]
    assert suggested.picture == Covered("pic1", (1, 2), numbered=True)
    assert suggested.private
    cara.taps("-2").sees_words("staff-sharing-button-copy", count=1).taps("!done")
    [copy] = copies(cara)
    assert copy.picture == Covered("pic1", (1,))
    assert [noted.how for noted in cara.did(Shared)] == ["picture, 1 of 2 faces covered"]


@pytest.mark.parametrize(("tap", "covered"), [("all", (1, 2)), ("none", ())])
def test_all_or_none_at_once(world: World, amina: Chat, cara: Chat, tap: str, covered: tuple[int, ...]) -> None:
    view = drew(amina, "pic1")
    world.faces["pic1"] = TWO
    opens(cara, view).taps("share").taps("-1").taps(tap).taps("!done")
    assert [copy.picture for copy in copies(cara)] == [Covered("pic1", covered)]


@pytest.mark.parametrize(("faces", "said"), [(Faces(True), "no-faces"), (Faces(False), "nobody-looked")])
def test_where_no_face_was_found_or_nobody_looked_it_says_so(
    world: World, amina: Chat, cara: Chat, faces: Faces, said: str
) -> None:
    view = drew(amina, "pic1")
    world.faces["pic1"] = faces
    opens(cara, view).taps("share").sees(f"staff-sharing-{said}", "staff-sharing-look").taps("not-now")
    assert copies(cara) == []
    cara.taps("back")
    opens(cara, view).taps("staff-views-button-share").taps("staff-sharing-button-share")
    assert [copy.picture for copy in copies(cara)] == [Covered("pic1")]


def test_a_program_that_could_not_look_is_said_and_the_next_wish_looks_again(amina: Chat, cara: Chat) -> None:
    view = drew(amina, "pic1")
    opens(cara, view).taps("share").sees("staff-sharing-looking")
    cara.is_begun("staff-sharing", project="GARDEN", view=view, media="pic1").sees("staff-sharing-nobody-looked")
    cara.taps("staff-sharing-button-share")
    assert [copy.picture for copy in copies(cara)] == [Covered("pic1")]
    opens(cara, view).taps("staff-views-button-share").sees("staff-sharing-looking")
    assert len(cara.did(LookForFaces)) == 1


def test_of_several_pictures_one_is_picked(world: World, amina: Chat, cara: Chat) -> None:
    view = drew(amina, "pic1", "pic2")
    world.faces["pic2"] = Faces(True)
    opens(cara, view).taps("share").sees("staff-sharing-which").taps("2").sees("staff-sharing-no-faces")


def test_no_step_is_without_a_way_back(world: World, amina: Chat, cara: Chat) -> None:
    view = drew(amina, "pic1", "pic2")
    world.faces["pic2"] = TWO
    opens(cara, view).taps("share").sees("staff-sharing-which").taps("back").sees("staff-views-opened")
    cara.taps("share").taps("2").sees("staff-sharing-faces").taps("not-now").sees("staff-sharing-nothing-sent")
    assert copies(cara) == []
    assert not cara.did(Shared)
    cara.taps("back").sees("staff-views-opened").taps("hold")
    cara.is_begun("staff-sharing", project="GARDEN", view=view).sees("staff-sharing-held-back")
    cara.taps("back").sees("staff-views-opened")


def test_nobody_else_gets_a_copy(amina: Chat, ben: Chat) -> None:
    view = spoke(amina, approved=True, wish="yes")
    ben.is_begun("staff-sharing", project="GARDEN", view=view)
    assert copies(ben) == []
    assert not ben.did(Shared)


# --- what is gone, or stays with the team


def test_once_a_voice_is_taken_back_nobody_waits_for_a_yes(amina: Chat) -> None:
    spoke(amina)
    amina.is_begun("share-voice", project="GARDEN", media="note").sees("share-voice-may")
    yes = amina.button("yes")
    amina.commands("/mydata").taps("see").taps("1").taps("take-back")
    assert not [run for run in amina.runs if run["flow"] == "share-voice"]
    assert amina.sends(yes).sees("closed-question").did(AnswerSharing) == []


def test_a_voice_that_another_answer_took_the_place_of_is_gone(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").speaks("note").taps("!send")
    amina.is_begun("share-voice", project="GARDEN", media="note").sees("share-voice-may")
    yes = amina.button("yes")
    amina.commands("/mydata").taps("see").taps("1").taps("change").taps("swings")
    assert amina.sends(yes).sees("share-voice-gone").did(AnswerSharing) == []


def test_what_is_held_back_stays_with_the_team(amina: Chat, cara: Chat) -> None:
    view = spoke(amina, approved=True, wish="yes", asked=True)
    share = opens(cara, view).button("share")
    cara.sends(share)
    as_it_is = cara.button("as-it-is")
    opens(cara, view).taps("hold")
    cara.sends(as_it_is)
    opens(cara, view).sees("staff-views-opened").does_not_see("staff-views-button-share")
    assert not copies(cara)
    cara.is_begun("staff-sharing", project="GARDEN", view=view).sees("staff-sharing-held-back")
    assert not [effect for _, effect in cara.world.done if isinstance(effect, Shared)]
