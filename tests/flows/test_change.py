"""A change of mind: any answer can be given anew until its project closes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.effects import KeepView, TakeBack
from tests.flows.chat import Chat, asked
from tests.flows.world import World


@pytest.fixture
def done(amina: Chat) -> Chat:
    """Amina, who has answered all of it and was thanked."""
    amina.commands("/start p_GARDEN").taps("swings").taps("yes").taps("3").taps("+pond").taps("!done")
    amina.types("Frogland").taps("voice").sees("have-your-say-thanks", "change-answer-button")
    assert asked(amina) == "", "nobody waits for an answer"
    return amina


def test_the_thanks_lead_to_the_answers_in_words(done: Chat) -> None:
    done.taps("change").sees("change-answer-list", "Swings", "Yes", "😐", "A pond", "Frogland")
    assert [said.message.same for said in done.shown][-1]
    done.taps("1" if "1" in done.buttons else "which").sees("Which would you like most?", "change-answer-before")
    done.taps("pond").sees("change-answer-changed", "change-answer-button")
    assert done.kept()["which"] == ("pond",)
    assert len(done.world.views_of(done.who, "GARDEN")) == 5


def test_each_kind_is_asked_again_as_what_it_is(done: Chat) -> None:
    for question, steps, kept in (
        ("feel", ("5",), "😀"),
        ("also", ("+trees", "!done"), ("trees",)),
    ):
        done.taps("change").taps(question)
        for step in steps:
            done.taps(step)
        assert done.kept()[question] == kept
    done.taps("change").taps("name").types("Toad Hall").sees("change-answer-changed")
    assert done.kept()["name"] == "Toad Hall"
    done.taps("change").taps("which").speaks("note").taps("!send").sees("change-answer-changed")
    assert done.kept()["which"] == ("note",)


def test_what_is_asked_only_now_is_asked(done: Chat) -> None:
    done.taps("change").taps("safe").taps("no").sees("What would make it better?").types("More lamps")
    assert done.kept()["why"] == "More lamps", "its words stand as soon as they are said"
    done.taps("!send").sees("change-answer-changed")
    assert (done.kept()["safe"], done.kept()["why"]) == (("no",), "More lamps")


def test_and_only_once(done: Chat) -> None:
    done.taps("change").taps("safe").taps("no").types("More lamps").taps("!send")
    done.taps("change").taps("safe").taps("yes").sees("change-answer-changed")
    assert done.kept()["why"] == "More lamps", "nothing that was said is lost"
    done.taps("change").taps("safe").taps("no").sees("change-answer-changed")


def test_the_first_answer_stands_until_the_other_is_whole(done: Chat) -> None:
    done.taps("change").taps("safe").taps("no").types("More lamps").taps("!send")
    done.taps("change").taps("why").sees("More lamps").types("Fewer lamps").sees("anything-to-add")
    assert done.kept()["why"] == "More lamps"
    done.taps("!redo").taps("!skip").sees("change-answer-left")
    assert done.kept()["why"] == "More lamps"
    assert not [effect for _, effect in done.world.done if isinstance(effect, TakeBack)]


def test_one_may_leave_them_as_they_are(done: Chat) -> None:
    before = done.kept()
    done.taps("change").taps("none").sees("change-answer-left")
    assert done.kept() == before
    assert not done.did(KeepView)


def test_one_answer_is_changed_from_where_it_is_seen(done: Chat) -> None:
    done.commands("/mydata").taps("see").taps("Frogland" if "Frogland" in done.buttons else "1")
    done.sees("my-data-one", "my-data-one-change").taps("change").types("Toad Hall").sees("change-answer-changed")
    assert done.kept()["name"] == "Toad Hall"


def closes(world: World) -> None:
    world.projects["GARDEN"] = replace(world.projects["GARDEN"], state="closed")


def test_when_it_has_closed_answers_stay(world: World, done: Chat) -> None:
    closes(world)
    done.taps("change").sees("change-answer-closed")
    done.commands("/mydata").taps("see").taps("1").does_not_see("my-data-one-change")


def test_nor_is_it_changed_if_it_closes_meanwhile(world: World, done: Chat) -> None:
    done.taps("change").taps("which")
    closes(world)
    done.taps("pond").sees("change-answer-closed")
    assert done.kept()["which"] == ("swings",)


def test_what_is_asked_no_more_cannot_be_changed(world: World, done: Chat) -> None:
    garden = world.projects["GARDEN"]
    done.taps("change")
    world.projects["GARDEN"] = replace(garden, questions=garden.questions[1:])
    done.taps("which").sees("change-answer-list").does_not_see("Which would you like most?")
    done.commands("/mydata").taps("see").taps("5").does_not_see("my-data-one-change").taps("keep")
    assert done.kept()["which"] == ("swings",)


def test_a_conversation_that_goes_on_knows_of_the_change(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("yes")
    amina.commands("/mydata").taps("see").taps("1").taps("change").sees("Do you feel all right there?").taps("no")
    amina.sees("What would make it better?").types("More lamps").taps("!send").sees("change-answer-changed")
    amina.commands("/start p_GARDEN").taps("!carry").sees("How is it now?").taps("3").taps("!skip").taps("!skip")
    amina.taps("nothing").sees("have-your-say-thanks-no-news")
    assert amina.kept() == {"which": ("swings",), "safe": ("no",), "why": "More lamps", "feel": "😐"}


def test_the_last_thanks_are_the_ones_that_stand(done: Chat) -> None:
    done.commands("/mydata").taps("see").taps("1").taps("take-back").commands("/start p_GARDEN").taps("!go-on")
    done.types("Frogland").taps("nothing").sees("have-your-say-thanks-no-news").taps("change").sees("A pond")
    assert len([run for run in done.runs if run["flow"] == "change-answer"]) == 1


def test_a_poll_that_is_done_is_shown_again_by_its_link(ben: Chat) -> None:
    ben.is_begun("quick-poll", project="EVENING").taps("trees").taps("no").taps("3")
    ben.commands("/start p_EVENING").sees("quick-poll-done", "quick-poll-change").does_not_see("half-way")


def test_with_nothing_said_there_is_nothing_to_change(amina: Chat) -> None:
    amina.commands("/start p_GARDEN")
    for _ in range(5):
        amina.taps("!skip")
    amina.taps("nothing").taps("change").sees("change-answer-none")


def test_nor_does_it_keep_it_anew_over_what_staff_made_of_it(amina: Chat) -> None:
    """A view that was changed by /mydata and then held back stays held back when the rest is answered."""
    amina.commands("/start p_GARDEN").taps("swings").commands("/mydata").taps("see")
    [view] = amina.world.views_of("amina", "GARDEN")
    amina.taps(view.id).taps("change").taps("pond")
    assert [kept.choice for kept in amina.did(KeepView)] == [("pond",)]
    amina.commands("/start p_GARDEN").taps("!carry").taps("yes")
    assert [kept.question for kept in amina.did(KeepView)] == ["safe"]
