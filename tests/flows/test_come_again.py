"""Who comes again, or leaves half-way, loses nothing of what was said before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.effects import TakeBack
from flows.messages import Edited, Typed
from flows.ports import Question
from tests.flows.cast import SAFE, WHY, project
from tests.flows.chat import Chat, asked
from tests.flows.world import World

VIEW = replace(WHY, when={})


@pytest.fixture
def heard(world: World, amina: Chat) -> Chat:
    """Amina, whose voice note is the answer to one of two questions, and who was thanked."""
    world.projects = {"P": project("P", VIEW, SAFE)}
    amina.commands("/start p_P").speaks("note").taps("!send").taps("!skip").taps("message")
    assert amina.kept("P") == {"why": ("note",)}
    return amina


def closes(chat: Chat) -> None:
    chat.world.projects["P"] = replace(chat.world.projects["P"], state="closed")


# --- the same link again


def test_the_link_again_shows_what_was_said_and_asks_nothing_anew(heard: Chat) -> None:
    heard.commands("/start p_P").sees("change-answer-back", "my-data-voice").does_not_see("have-your-say-card")
    heard.types("hm").taps("none").sees("change-answer-left")
    assert heard.kept("P") == {"why": ("note",)}


def test_hello_and_the_list_lead_there_too(heard: Chat) -> None:
    heard.commands("/start").sees("change-answer-back")
    heard.taps("none").types("hello").sees("change-answer-back")


def test_what_was_left_out_is_offered_and_only_that(heard: Chat) -> None:
    heard.commands("/start p_P").taps("!go-on").sees("Do you feel all right there?").taps("yes").taps("message")
    heard.sees("have-your-say-thanks")
    assert heard.kept("P") == {"why": ("note",), "safe": ("yes",)}
    heard.commands("/start p_P").sees("change-answer-back").does_not_see("change-answer-go-on")


def test_something_more_is_a_view_of_its_own(heard: Chat) -> None:
    heard.commands("/start p_P").taps("!add").sees("change-answer-add-what").types("And a slide").taps("!send")
    heard.sees("out-of-the-blue-kept")
    assert list(heard.kept("P").values()) == [("note",), "And a slide"]


def test_a_picture_of_it_that_was_never_sent_stays_with_stop(heard: Chat) -> None:
    heard.commands("/start p_P").taps("!add").sends_picture("slide").types("stop")
    assert list(heard.kept("P").values()) == [("note",), ("slide",)]


def test_one_answer_can_be_changed_from_there(heard: Chat) -> None:
    heard.commands("/start p_P").taps("why").types("More lamps").taps("!send").sees("change-answer-changed")
    assert heard.kept("P") == {"why": "More lamps"}


def test_who_stopped_half_way_goes_on_from_there(world: World, amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").types("stop").commands("/start p_GARDEN")
    amina.sees("change-answer-back", "Swings").taps("!go-on").sees("Do you feel all right there?", "2 of")
    assert amina.kept() == {"which": ("swings",)}


def test_start_again_half_way_is_still_a_new_start(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").commands("/start p_GARDEN").taps("!again")
    amina.sees("have-your-say-card", "Which would you like most?")


# --- a poll


def test_a_change_of_mind_in_a_poll_may_pass_over_what_shall_stay(ben: Chat) -> None:
    ben.is_begun("quick-poll", project="EVENING").taps("trees").taps("no").taps("3")
    ben.taps("change").sees("change-answer-before", "Trees").taps("!skip").sees("No").taps("!skip").taps("1")
    ben.sees("quick-poll-done", "Trees")
    assert ben.kept("EVENING") == {"day": ("trees",), "late": ("no",), "mood": "🙁"}
    assert not [effect for _, effect in ben.world.done if isinstance(effect, TakeBack)]


def test_who_stopped_and_comes_back_to_a_poll_may_pass_over_it_too(ben: Chat) -> None:
    ben.is_begun("quick-poll", project="EVENING").taps("trees").types("stop").commands("/start p_EVENING")
    ben.sees("Trees").taps("!skip").taps("no").taps("3").sees("quick-poll-done", "Trees")
    assert ben.kept("EVENING")["day"] == ("trees",)


# --- left half-way


def run_of(chat: Chat, flow: str) -> str:
    return str(next(run["id"] for run in chat.runs if run["flow"] == flow))


@pytest.fixture
def pictured(world: World, amina: Chat) -> Chat:
    """Amina, whose picture waits to be sent."""
    world.projects = {"P": project("P", VIEW, SAFE)}
    return amina.commands("/start p_P").sends_picture("drawing", caption="a pond")


def test_what_you_said_is_safe_is_true(pictured: Chat) -> None:
    pictured.is_begun("nudge", run=run_of(pictured, "have-your-say")).sees("half-way-nudge")
    assert pictured.kept("P") == {"why": ("drawing",)}
    assert len(pictured.newest) == 1
    pictured.taps("!carry").sees("Do you feel all right there?").taps("yes").taps("message")
    assert pictured.kept("P") == {"why": ("drawing",), "safe": ("yes",)}


def test_what_waits_is_kept_when_it_closes(pictured: Chat) -> None:
    closes(pictured)
    pictured.taps("!send").sees("have-your-say-closed")
    assert pictured.kept("P") == {"why": ("drawing",)}


def test_nor_is_it_lost_without_a_tap(pictured: Chat) -> None:
    closes(pictured)
    pictured.is_begun("nudge", run=run_of(pictured, "have-your-say"))
    assert (pictured.newest, pictured.kept("P")) == ([], {"why": ("drawing",)})


def test_who_would_rather_do_it_again_is_believed(pictured: Chat) -> None:
    closes(pictured)
    pictured.taps("!redo")
    assert pictured.kept("P") == {}


def test_what_is_let_go_is_kept_without_a_word(pictured: Chat) -> None:
    pictured.is_begun("let-go", run=run_of(pictured, "have-your-say"))
    assert (pictured.newest, pictured.runs, pictured.kept("P")) == ([], [], {"why": ("drawing",)})


def test_a_poll_is_offered_again_only_where_something_waits(world: World, ben: Chat) -> None:
    ben.is_begun("quick-poll", project="EVENING").taps("trees")
    assert ben.is_begun("nudge", run=run_of(ben, "quick-poll")).newest == []
    ben.speaks("note").is_begun("nudge", run=run_of(ben, "quick-poll")).sees("half-way-nudge")
    assert ben.kept("EVENING")["late"] == ("note",)


def test_the_last_picture_of_a_poll_ends_it(world: World, ben: Chat) -> None:
    ben.is_begun("quick-poll", project="EVENING").taps("trees").taps("no").speaks("note")
    ben.is_begun("nudge", run=run_of(ben, "quick-poll")).sees("quick-poll-done")
    assert ben.kept("EVENING")["mood"] == ("note",)


# --- changing an answer


@pytest.fixture
def changing(heard: Chat) -> Chat:
    """Amina, half-way in another answer."""
    return heard.taps("change").taps("why").types("also the toilets smell")


def test_stop_keeps_the_half_one_beside_the_good_one(changing: Chat) -> None:
    assert list(changing.types("stop").kept("P").values()) == [("note",), "also the toilets smell"]


@pytest.mark.parametrize("of_ours", ["nudge", "let-go"])
def test_so_does_walking_away(changing: Chat, of_ours: str) -> None:
    changing.is_begun(of_ours, run=run_of(changing, "change-answer"))
    assert list(changing.kept("P").values()) == [("note",), "also the toilets smell"]


def test_and_the_question_is_there_again(changing: Chat) -> None:
    changing.is_begun("nudge", run=run_of(changing, "change-answer")).sees("half-way-nudge").taps("!carry")
    changing.sees("What would make it better?", "change-answer-before").types("Lamps").taps("!send")
    assert changing.kept("P")["why"] == "Lamps"
    assert len(changing.kept("P")) == 2


def test_a_poll_that_is_changed_keeps_both_too(world: World, ben: Chat) -> None:
    ben.is_begun("quick-poll", project="EVENING").taps("trees").taps("no").taps("3").taps("change").speaks("note")
    kept = ben.types("stop").kept("EVENING")
    assert kept["day"] == ("trees",)
    assert ("note",) in kept.values()


# --- edits of a view of several messages


@pytest.fixture
def said(world: World, amina: Chat) -> Chat:
    """Amina, who said it in two messages."""
    world.projects = {"P": project("P", VIEW, SAFE, Question("more", "open_view", SAFE.text))}
    return amina.commands("/start p_P").sends(Typed("one lmap", "ab" * 16)).sends(Typed("and a slide", "cd" * 16))


def test_an_edit_of_one_of_several_messages_is_followed_once_it_is_answered(said: Chat) -> None:
    said.taps("!send").sends(Edited("one lamp", "ab" * 16))
    assert said.kept("P")["why"] == "one lamp\nand a slide"
    said.taps("!skip")
    assert said.kept("P") == {"why": "one lamp\nand a slide"}, "what is skipped is another question"


def test_and_while_another_conversation_has_the_floor(said: Chat) -> None:
    said.commands("/mydata").sends(Edited("one lamp", "ab" * 16))
    assert said.kept("P")["why"] == "one lamp\nand a slide"


def test_but_not_before_it_was_kept(heard: Chat) -> None:
    heard.taps("change").taps("why").sends(Typed("one lmap", "ab" * 16)).sends(Typed("and a slide", "cd" * 16))
    heard.commands("/mydata").sends(Edited("one lamp", "ab" * 16))
    assert heard.kept("P") == {"why": ("note",)}


# --- what could not be opened


def test_no_word_is_asked_for_that_would_answer_another_question(heard: Chat) -> None:
    heard.commands("/start p_P").taps("!go-on")
    heard.is_begun("send-again", project="P", question="why", why="unreadable", media="note")
    heard.sees("send-again-unreadable-file").does_not_see("say-it-your-way", "send-again-unreadable", "another way")
    assert asked(heard) == "q/safe"
