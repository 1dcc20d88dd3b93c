"""A young person answers a project, each question in their own way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from flows.effects import Follow, KeepView, TakeBack
from flows.messages import ProjectCard
from tests.flows.chat import Chat, asked
from tests.flows.world import World


def opens(amina: Chat) -> Chat:
    return amina.commands("/start p_GARDEN")


def test_the_whole_of_it(world: World, amina: Chat) -> None:
    opens(amina).sees("have-your-say-card", "Sam, who runs the Family Hub", "Its size", str(date(2026, 12, 18)))
    assert amina.newest[0].picture == ProjectCard("GARDEN")
    amina.sees("Which would you like most?").taps("🛝 Swings").sees("Do you feel all right there?")
    amina.taps("no").sees("What would make it better?").sends_picture("pic", caption="too dark").sees("got-it")
    assert "why" not in amina.kept()
    amina.taps("!send").sees("How is it now?").types("🙂").sees("What else?")
    amina.taps("+swings").taps("+trees").taps("!done").types("The green place").sees("have-your-say-hear-back")
    amina.taps("voice").sees("have-your-say-thanks")

    assert amina.did(Follow) == [Follow("GARDEN", "voice")]
    assert amina.kept() == {
        "which": ("swings",),
        "safe": ("no",),
        "why": ("pic",),
        "feel": "🙂",
        "also": ("swings", "trees"),
        "name": "The green place",
    }


def test_where_we_are_is_said(amina: Chat) -> None:
    opens(amina)
    where = [text for text in amina.newest[-1].text if "progress" in str(text)]
    assert [(one.args["at"], one.args["of"]) for one in where] == [(1, 6)]


def test_a_question_for_some_is_not_put_to_the_others(amina: Chat) -> None:
    opens(amina).taps("swings").taps("yes").sees("How is it now?").does_not_see("What would make it better?")


def test_back_to_another_branch_takes_back_what_was_said_on_the_first(amina: Chat) -> None:
    opens(amina).taps("swings").taps("no").types("More lamps").taps("!send").taps("!back").taps("!back")
    assert asked(amina) == "q/safe"
    assert amina.kept()["why"] == "More lamps"  # until it is sure that the question is not asked again

    amina.taps("yes").taps("3").taps("!skip").taps("!skip").taps("nothing")

    assert amina.did(TakeBack) == [TakeBack(project="GARDEN", question="why")]
    assert "why" not in amina.kept()


def test_back_and_another_answer_revises_and_does_not_double(world: World, amina: Chat) -> None:
    opens(amina).taps("swings").taps("!back").taps("pond")
    assert amina.kept() == {"which": ("pond",)}
    assert len(world.views) == 1


def test_the_same_answer_again_is_not_kept_twice(amina: Chat) -> None:
    opens(amina).taps("swings").taps("!back").taps("swings")
    assert not amina.did(KeepView)


def test_skip_says_nothing_for_the_person(amina: Chat) -> None:
    opens(amina).taps("!skip").sees("Do you feel all right there?", "skipped")
    assert not amina.kept()


def test_skip_and_back_can_be_typed(amina: Chat) -> None:
    opens(amina).types("skip").sees("Do you feel all right there?").types("Back").sees("Which would you like most?")


def test_letters_numbers_and_words_are_answers_too(amina: Chat) -> None:
    opens(amina).types("B)")
    assert amina.kept() == {"which": ("pond",)}
    amina.types("1").types("4").sees("What else?").types("swings and trees")
    assert amina.kept()["also"] == ("swings", "trees")


def test_what_is_no_answer_is_asked_again_kindly(amina: Chat) -> None:
    opens(amina).types("hmm").sees("sorry-tap-one", "Which would you like most?")
    assert not amina.kept()


def test_more_than_two_cannot_be_chosen(amina: Chat) -> None:
    opens(amina).taps("swings").taps("yes").taps("3").taps("+swings").taps("+pond").taps("+trees")
    amina.sees("sorry-too-many").taps("!done")
    assert amina.kept()["also"] == ("swings", "pond")


def test_a_picture_can_be_done_again(amina: Chat) -> None:
    opens(amina).taps("!skip").taps("no").sends_picture("blurred").taps("!redo").sees("redo-toast")
    amina.sends_picture("sharp").taps("!send")
    assert amina.kept()["why"] == ("sharp",)


def test_words_typed_while_a_picture_waits_go_with_it(world: World, amina: Chat) -> None:
    opens(amina).taps("!skip").taps("no").sends_picture("pic").types("by the gate").taps("!send")
    (view,) = [view for view in world.views.values() if view.question == "why"]
    assert (view.mode, view.media, view.text) == ("image", ("pic",), "by the gate")


def test_a_voice_note_is_a_view(amina: Chat) -> None:
    opens(amina).taps("!skip").taps("no").speaks("note").sees("got-it", "anything-to-add").taps("!send")
    assert amina.kept()["why"] == ("note",)


def test_a_day_later_it_goes_on_where_it_was(amina: Chat) -> None:
    opens(amina).taps("swings")
    amina.commands("/start").sees("half-way").taps("!carry").sees("Do you feel all right there?")


def test_start_again_forgets_the_answers_but_doubles_nothing(world: World, amina: Chat) -> None:
    opens(amina).taps("swings").commands("/start").taps("!again").sees("have-your-say-card").taps("trees")
    assert amina.kept() == {"which": ("trees",)}
    assert len(world.views) == 1


def test_left_half_way_it_is_offered_once_more(amina: Chat) -> None:
    opens(amina).taps("swings")
    amina.is_begun("nudge", run=amina.runs[0]["id"]).sees("half-way-nudge", "button-carry-on")


def test_an_edited_message_changes_what_was_said_in_it(world: World, amina: Chat) -> None:
    opens(amina).taps("!skip").taps("no").types("More lmaps", source="ab").taps("!send")
    amina.edits("More lamps", "ab")
    (run,) = amina.runs
    assert run["answers"]["q/why"]["text"] == "More lamps"


def test_without_a_link_there_is_a_choice_of_what_is_open(amina: Chat) -> None:
    amina.commands("/start").sees("The garden", "The evening").does_not_see("The attic").taps("GARDEN")
    amina.sees("Which would you like most?")


def test_a_link_to_what_is_closed_says_so(world: World, amina: Chat) -> None:
    amina.commands("/start p_ATTIC").sees("have-your-say-not-yet").does_not_see("ATTIC")
    world.projects["ATTIC"] = replace(world.projects["ATTIC"], state="closed")
    amina.commands("/start p_ATTIC").sees("have-your-say-closed")


def test_a_link_to_nothing_says_so(amina: Chat) -> None:
    amina.commands("/start p_NOWHERE").sees("have-your-say-nothing-open")


@pytest.mark.parametrize("blank", ["", "   ", "\n\n", "\u200f\u200e\u061c", "\u2800"])
def test_nothing_to_see_is_no_answer(amina: Chat, blank: str) -> None:
    opens(amina).taps("!skip").taps("no").types(blank).sees("sorry-say-it")
    assert "why" not in amina.kept()


def closes(amina: Chat, code: str = "GARDEN") -> None:
    amina.world.projects[code] = replace(amina.world.projects[code], state="closed")


def test_a_project_that_closes_half_way_keeps_what_was_said(amina: Chat) -> None:
    opens(amina).taps("swings").taps("no")
    closes(amina)
    amina.types("More lamps").sees("have-your-say-closed")
    assert amina.kept() == {"which": ("swings",), "safe": ("no",)}


def test_so_does_one_that_closes_after_starting_again(amina: Chat) -> None:
    opens(amina).taps("swings").commands("/start").taps("!again")
    closes(amina)
    amina.taps("trees").sees("have-your-say-closed")
    assert amina.kept() == {"which": ("swings",)}


def test_a_question_that_is_taken_out_keeps_what_was_said_to_it(amina: Chat) -> None:
    opens(amina).taps("swings").taps("yes")
    garden = amina.world.projects["GARDEN"]
    amina.world.projects["GARDEN"] = replace(garden, questions=garden.questions[1:])
    amina.taps("3").taps("!skip").taps("!skip").taps("nothing").sees("have-your-say-thanks-no-news")
    assert amina.kept() == {"which": ("swings",), "safe": ("yes",), "feel": "😐"}


def test_back_shows_what_was_said_and_it_can_be_kept(amina: Chat) -> None:
    """Whoever went back only to look loses nothing on the way forward: Skip is "Keep it" there."""
    opens(amina).taps("swings").taps("yes").taps("!back").taps("!back")
    amina.sees("✓ You said: 🛝 Swings", "button-keep").does_not_see("button-skip")
    amina.taps("!skip").sees("✓ You said: 🛝 Swings", "✓ You said: 👍 Yes", "button-keep").does_not_see("skipped")
    amina.types("skip").taps("!skip").taps("!skip").taps("!skip").taps("nothing")
    assert amina.kept() == {"which": ("swings",), "safe": ("yes",)}


def test_start_again_shows_what_was_said_too(amina: Chat) -> None:
    opens(amina).taps("swings").commands("/start").taps("!again").sees("✓ You said: 🛝 Swings")
    amina.taps("!skip").sees("Do you feel all right there?").taps("!skip").taps("!skip").taps("!skip").taps("!skip")
    assert amina.taps("nothing").kept() == {"which": ("swings",)}


def test_where_there_is_another_answer_the_first_is_not_offered_any_more(amina: Chat) -> None:
    opens(amina).taps("swings").taps("!back").taps("pond").taps("!back").sees("✓ You said: 🐸 A pond")
    assert amina.taps("!skip").kept() == {"which": ("pond",)}


def test_nor_is_a_picture_lost_with_its_question(amina: Chat) -> None:
    opens(amina).taps("!skip").taps("no").sends_picture("pic").taps("!send")
    garden = amina.world.projects["GARDEN"]
    amina.world.projects["GARDEN"] = replace(garden, questions=tuple(q for q in garden.questions if q.id != "why"))
    amina.taps("3").taps("!skip").taps("!skip").taps("nothing")
    assert amina.kept()["why"] == ("pic",)


def test_an_answer_that_is_edited_past_its_limit_is_asked_for_again(amina: Chat) -> None:
    opens(amina)
    for _ in range(4):
        amina.taps("!skip")
    amina.types("Frogland", source="ab").edits("Frog" * 40, "ab").taps("nothing")
    assert asked(amina) == "q/name"
