"""Who goes back, or whose question has another put in before it, loses nothing; nor does an old edit or a heart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.effects import KeepView, TakeBack
from flows.messages import Edited, Reacted, Typed
from flows.ports import Question
from flows.run import Run
from tests.flows.cast import AMINA, SWINGS_BUILT, project
from tests.flows.chat import Chat, asked
from tests.flows.samples import sample_of
from tests.flows.world import World

SOURCE, OTHER = "ab" * 16, "cd" * 16


def named(kind: str, name: str) -> Question:
    return replace(sample_of(kind).question, id=name)


A, B, NEW = named("open_view", "a"), named("open_view", "b"), named("open_view", "new")
CHOICE = named("choice", "a")


def at(*questions: Question) -> Chat:
    world = World()
    world.projects = {"P": project("P", *questions)}
    return Chat.of(world, AMINA).commands("/start p_P")


def put_in(chat: Chat, *questions: Question, **more: str) -> Chat:
    """Staff change the project."""
    chat.world.projects["P"] = replace(project("P", *questions), **more)
    return chat


# --- back


@pytest.mark.parametrize("then", ["!redo", "back"])
def test_keep_it_keeps_it_though_another_answer_was_begun(then: str) -> None:
    chat = at(A, B).types("the first words").taps("!send").taps("!back").types("other words")
    chat.taps(then) if then == "!redo" else chat.types(then)
    assert chat.kept("P") == {"a": "the first words"}
    assert chat.taps("!skip").kept("P") == {"a": "the first words"}


def test_a_tap_or_two_replace_no_voice_note(amina: Chat) -> None:
    chat = at(named("many_choice", "a"), B).speaks("note").taps("!send").taps("!back")
    chat.taps(next(button for button in chat.buttons if button.startswith("+")))
    assert chat.kept("P") == {"a": ("note",)}
    chat.taps(next(button for button in chat.buttons if button.startswith("-"))).taps("!skip")
    assert chat.kept("P") == {"a": ("note",)}


@pytest.mark.parametrize("leaves", ["stop", "let-go"])
def test_who_leaves_half_way_through_another_answer_keeps_both(leaves: str) -> None:
    chat = at(A, B).speaks("note").taps("!send").taps("!back").types("or in words then")
    chat.commands("/stop") if leaves == "stop" else chat.is_begun("let-go", run=chat.runs[0]["id"])
    assert chat.kept("P").pop("a") == ("note",)
    assert "or in words then" in chat.kept("P").values()


def test_the_new_answer_takes_its_place_when_it_is_whole() -> None:
    chat = at(A, B).speaks("note").taps("!send").taps("!back").types("in words").taps("!send")
    assert chat.kept("P") == {"a": "in words"}
    assert not chat.did(TakeBack)


def test_start_again_keeps_what_waited(amina: Chat) -> None:
    chat = at(A, B).sends_picture("pic").commands("/start").taps("!again").sees("button-keep").taps("!skip")
    assert chat.kept("P") == {"a": ("pic",)}


def test_there_is_nothing_to_go_back_to_when_there_is_an_answer() -> None:
    run = Run("r", "have-your-say", undone={"q/a": "old"}, typed={SOURCE: "q/a", OTHER: "q/b"}, asked="q/a")
    run.answer("q/a", "new")
    assert (run.undone, run.typed) == ({}, {OTHER: "q/b"})


# --- a question that another is put in before


def held(*pieces: str) -> Chat:
    """With a picture that waits, and one that came when another question had been put in before theirs."""
    chat = put_in(at(A, B).sends_picture(pieces[0]), NEW, A, B).sends_picture(pieces[1])
    assert asked(chat) == "q/new"
    return chat


@pytest.mark.parametrize("out", ["stop", "let-go", "closed, then nudge", "closed, then words", "taken out"])
def test_what_is_held_is_kept_on_every_way_out(out: str) -> None:
    chat = held("one", "two")
    run = chat.runs[0]["id"]
    if out == "stop":
        chat.commands("/stop")
    elif out == "let-go":
        chat.is_begun("let-go", run=run)
    elif out == "closed, then nudge":
        put_in(chat, NEW, A, B, state="closed").is_begun("nudge", run=run)
    elif out == "closed, then words":
        put_in(chat, NEW, A, B, state="closed").types("oh well then")
    else:
        put_in(chat, NEW, B).taps("!skip").taps("!skip").taps("message")
    assert chat.kept("P")["a"] == ("one", "two")


@pytest.mark.parametrize("way", ["typed", "tapped"])
def test_an_option_that_is_held_is_an_option(way: str) -> None:
    chat = at(CHOICE, B)
    button = chat.button("pond")
    put_in(chat, NEW, CHOICE, B)
    chat.types("a pond") if way == "typed" else chat.sends(button)
    assert asked(chat) == "q/new"
    assert chat.commands("/stop").kept("P") == {"a": ("pond",)}


def test_what_is_held_and_taken_back_does_not_come_again() -> None:
    chat = put_in(at(A, B).types("my secret words"), NEW, A, B).types("and more words")
    chat.commands("/mydata").taps("see").taps(chat.world.views_of(AMINA.id, "P")[0].id).taps("take-back")
    chat.commands("/stop")
    assert chat.kept("P") == {}


# --- an edit of an old message


def test_an_edit_of_an_answer_they_went_back_from_is_not_the_newer_one(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").sends(Typed("1", SOURCE)).taps("!back").taps("pond").sends(Edited("1.", SOURCE))
    assert amina.kept() == {"which": ("pond",)}


def test_nor_of_one_that_was_changed_elsewhere(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").sends(Typed("swings", SOURCE)).commands("/mydata").taps("see")
    amina.taps(amina.world.views_of("amina", "GARDEN")[0].id).taps("change").taps("pond")
    assert amina.sends(Edited("Swings!", SOURCE)).kept() == {"which": ("pond",)}


def test_an_edit_while_they_are_back_at_it_is_what_can_be_kept(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").sends(Typed("1", SOURCE)).taps("!back").sends(Edited("2", SOURCE))
    amina.sees("✓ You said: 🐸 A pond")
    assert amina.taps("!skip").kept() == {"which": ("pond",)}


def test_an_answer_changed_elsewhere_stays_when_all_is_said(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("yes").commands("/mydata").taps("see")
    view = next(view for view in amina.world.views_of("amina", "GARDEN") if view.question == "which")
    amina.taps(view.id).taps("change").taps("pond").commands("/start p_GARDEN").taps("!carry")
    amina.taps("!skip").taps("!skip").taps("!skip").taps("nothing")
    assert amina.kept() == {"which": ("pond",), "safe": ("yes",)}


# --- a heart


@pytest.mark.parametrize("kind", ["open_view", "areas", "agree", "choice"])
def test_a_heart_on_their_own_picture_goes_with_it(kind: str) -> None:
    chat = at(named(kind, "a"), B).sends_picture("pic")
    source = chat.runs[0]["part"]["pieces"][0]["source"]
    chat.sends(Reacted("❤", source, "")).sends(Reacted("🔥", source, "")).taps("!send")
    [view] = chat.world.views_of(AMINA.id, "P")
    assert (view.media, view.text) == (("pic",), "🔥")


def test_taken_off_again_the_picture_stays() -> None:
    chat = at(A, B).sends_picture("pic")
    source = chat.runs[0]["part"]["pieces"][0]["source"]
    chat.sends(Reacted("❤", source, "")).sends(Reacted("", source, "")).taps("!send")
    assert chat.kept("P") == {"a": ("pic",)}


# --- what was asked last


def test_an_offer_that_is_not_the_newest_question_takes_no_yes(world: World, amina: Chat) -> None:
    """After the nudge staff ask about a voice note: "no" is about that, and "yes" as well."""
    amina.commands("/start p_GARDEN").speaks("note").taps("!send")
    amina.is_begun("nudge", run=amina.runs[0]["id"]).sees("half-way-nudge")
    world.outcomes[SWINGS_BUILT.id] = SWINGS_BUILT
    amina.is_begun("hear-back", outcome=SWINGS_BUILT.id).types("yes")
    assert [kept.choice for kept in amina.did(KeepView)] == [("yes",)], "the open question, for no offer was newest"


def test_a_renamed_question_keeps_what_was_typed_and_gone_back_from() -> None:
    run = Run("r", "have-your-say", typed={SOURCE: "q/old"}, undone={"q/old": "pond"})
    again = Run.from_json(run.to_json(), {"q/old": "q/new"})
    assert (again.typed, again.undone) == ({SOURCE: "q/new"}, {"q/new": "pond"})
