"""A half-made answer is never lost: not by Skip, Back, stop, a voice note in between, or the project's closing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.answers import Answer
from flows.effects import KeepView
from flows.kinds import KINDS, kind_of
from flows.kinds.standing import so_far
from flows.messages import Own
from flows.ports import Option, OwnView, Question
from tests.flows.cast import POND, SWINGS, TREES
from tests.flows.chat import Chat, asked
from tests.flows.samples import CODE, asked_between, sample_of

OPEN = Question("one", "open_view", Own({"en": "What would make it better?"}))
RANK = Question("one", "ranking", Own({"en": "Best first?"}), (SWINGS, POND, TREES))
MANY = replace(RANK, kind="many_choice")
SAYINGS = tuple(Option(f"s{number}", Own({"en": f"Saying {number}"})) for number in range(1, 8))
AGREE = Question("one", "agree", Own({"en": "Do you agree?"}), SAYINGS)
SAID = {"ranking": "you-ranked", "many_choice": "you-said", "agree": "you-said-of-each"}
HALF = (
    (RANK, ("+pond", "+swings"), ("pond", "swings")),
    (MANY, ("+pond", "+swings"), ("swings", "pond")),
    (AGREE, ("s1=agree", "s2=disagree"), ("s1=agree", "s2=disagree")),
)
each_half = pytest.mark.parametrize(("question", "taps", "stands_as"), HALF, ids=[half[0].kind for half in HALF])


def half(chat: Chat, question: Question, *taps: str) -> Chat:
    """A phone on which a question is half answered."""
    asked_between(chat, question)
    for value in taps:
        chat.taps(value)
    return chat


def kept(chat: Chat) -> object:
    return chat.kept(CODE).get("one")


def view_of(chat: Chat) -> OwnView:
    (found,) = [view for view in chat.world.views_of(chat.who, CODE) if view.question == "one"]
    return found


# --- skip


@pytest.mark.parametrize("typed", ["skip", "next"])
def test_to_skip_adding_is_not_to_take_back(amina: Chat, typed: str) -> None:
    asked_between(amina, OPEN).types("I hate the noise there")
    assert "!skip" not in amina.buttons
    amina.types(typed).sees("Was that fun?")
    assert kept(amina) == "I hate the noise there"


def test_nor_is_an_older_skip_button(amina: Chat) -> None:
    skip = asked_between(amina, OPEN).button("!skip")
    amina.sends_picture("pic").types("like this").sends(skip).sees("Was that fun?", "got-it").does_not_see("skipped")
    assert (view_of(amina).media, view_of(amina).text) == (("pic",), "like this")


@each_half
def test_skip_keeps_what_was_chosen(
    amina: Chat, question: Question, taps: tuple[str, ...], stands_as: tuple[str, ...]
) -> None:
    skip = asked_between(amina, question).button("!skip")
    for value in taps:
        amina.taps(value)
    assert "!skip" not in amina.buttons
    amina.sends(skip).sees("Was that fun?").does_not_see("skipped")
    assert kept(amina) == stands_as


@each_half
def test_so_does_the_word_and_it_is_said_back(
    amina: Chat, question: Question, taps: tuple[str, ...], stands_as: tuple[str, ...]
) -> None:
    half(amina, question, *taps).types("skip").sees("Was that fun?", SAID[question.kind])
    assert kept(amina) == stands_as


def test_what_was_unticked_again_can_be_skipped(amina: Chat) -> None:
    half(amina, MANY, "+pond", "-pond").taps("!skip").sees("Was that fun?", "skipped")
    assert kept(amina) is None


# --- stop, and a project that closes


@each_half
def test_stop_keeps_it(amina: Chat, question: Question, taps: tuple[str, ...], stands_as: tuple[str, ...]) -> None:
    half(amina, question, *taps).commands("/stop").sees("stop-said")
    assert kept(amina) == stands_as


@each_half
def test_so_does_a_project_that_closes(
    amina: Chat, question: Question, taps: tuple[str, ...], stands_as: tuple[str, ...]
) -> None:
    half(amina, question, *taps)
    amina.world.projects[CODE] = replace(amina.world.projects[CODE], state="closed")
    amina.taps("!help").commands(f"/start p_{CODE}").sees("have-your-say-closed")
    assert kept(amina) == stands_as


def test_the_last_tap_is_kept_once(amina: Chat) -> None:
    half(amina, RANK, "+pond", "+swings").taps("!done")
    assert not amina.did(KeepView), "what is kept already is not kept again"


def test_undo_takes_back_what_was_kept_of_it(amina: Chat) -> None:
    half(amina, AGREE, "s1=agree").taps("button-undo")
    assert kept(amina) is None


# --- a voice note half-way


@each_half
def test_a_voice_note_half_way_goes_with_it(
    amina: Chat, question: Question, taps: tuple[str, ...], stands_as: tuple[str, ...]
) -> None:
    half(amina, question, *taps).speaks("note").sees("got-it", SAID[question.kind], "button-send")
    assert kept(amina) == stands_as
    amina.taps("!send").sees("Was that fun?")
    assert (view_of(amina).mode, view_of(amina).choice, view_of(amina).media) == ("voice", stands_as, ("note",))


@each_half
def test_it_is_there_again_when_the_voice_note_is_redone(
    amina: Chat, question: Question, taps: tuple[str, ...], stands_as: tuple[str, ...]
) -> None:
    half(amina, question, *taps).speaks("note").taps("!redo").taps("!done").sees("Was that fun?")
    assert (kept(amina), view_of(amina).mode) == (stands_as, "choice")


def test_words_after_a_picture_do_not_throw_out_what_was_tapped(amina: Chat) -> None:
    half(amina, RANK, "+pond").sends_picture("pic").types("by the gate")
    assert (view_of(amina).choice, view_of(amina).text) == (("pond",), "by the gate")


def test_stop_keeps_both(amina: Chat) -> None:
    half(amina, RANK, "+pond").speaks("note").types("stop")
    assert (view_of(amina).choice, view_of(amina).media) == (("pond",), ("note",))


def test_ranking_goes_on_while_a_voice_note_waits(amina: Chat) -> None:
    first = asked_between(amina, RANK).button("+swings")
    amina.speaks("note").sends(first).sees("Best first?", "🥇 Swings", "got-it").does_not_see("sorry-say-it")
    amina.taps("+pond").taps("!done").sees("Was that fun?")
    assert (view_of(amina).choice, view_of(amina).media) == (("swings", "pond"), ("note",))


def test_or_the_voice_note_is_sent_from_there(amina: Chat) -> None:
    first = asked_between(amina, RANK).button("+swings")
    amina.speaks("note").sends(first).taps("!back").sees("button-send", "🛝 Swings").taps("!send")
    assert (view_of(amina).choice, view_of(amina).media) == (("swings",), ("note",))


@pytest.mark.parametrize("typed", ["A pond", "B", "🐸"])
def test_an_option_typed_while_a_voice_note_waits_is_the_answer(amina: Chat, typed: str) -> None:
    half(amina, replace(RANK, kind="choice")).speaks("note").types(typed).sees("You said: 🐸 A pond", "Was that fun?")
    assert (view_of(amina).mode, view_of(amina).choice, view_of(amina).media) == ("voice", ("pond",), ("note",))


def test_no_is_no_more_to_add_and_not_the_option(amina: Chat) -> None:
    question = Question("one", "yes_no", Own({"en": "Do you like it?"}))
    asked_between(amina, question).speaks("note").types("no").sees("Was that fun?")
    assert (view_of(amina).choice, view_of(amina).media) == ((), ("note",))


def test_words_meanwhile_are_words(amina: Chat) -> None:
    half(amina, replace(RANK, kind="choice")).speaks("note").types("swings or so").taps("!send")
    assert (view_of(amina).choice, view_of(amina).text) == ((), "swings or so")


def test_both_are_shown_among_ones_own(amina: Chat) -> None:
    half(amina, RANK, "+pond").speaks("note").taps("!send").commands("/mydata").taps("see")
    amina.sees("my-data-voice", "A pond")


def test_an_edit_leaves_what_was_tapped(amina: Chat) -> None:
    half(amina, RANK, "+pond").speaks("note").types("teh gate", source="ab").taps("!send").edits("the gate", "ab")
    amina.taps("yes")
    assert (view_of(amina).choice, view_of(amina).text) == (("pond",), "the gate")


def test_options_that_are_gone_leave_the_voice_note(amina: Chat) -> None:
    half(amina, RANK, "+pond").speaks("note").taps("!send")
    amina.world.projects[CODE] = replace(
        amina.world.projects[CODE],
        questions=tuple(
            replace(one, options=(SWINGS, TREES)) if one.id == "one" else one
            for one in amina.world.projects[CODE].questions
        ),
    )
    assert asked(amina.taps("yes")) == "hear-back"
    assert view_of(amina).media == ("note",)


# --- back


def test_back_takes_back_a_picture_that_waits_and_nothing_else(amina: Chat) -> None:
    asked_between(amina, OPEN).sends_picture("pic").taps("!back").sees("What would make it better?")
    assert asked(amina) == "q/one"
    amina.types("first").sends_picture("pic").taps("!back").sees("anything-to-add").does_not_see("got-it")
    assert kept(amina) == "first"
    amina.taps("!back").sees("What would make it better?")
    assert (kept(amina), asked(amina)) == (None, "q/one")
    assert asked(amina.taps("!back")) == "q/before"


def test_it_gives_up_the_last_tap_of_several(amina: Chat) -> None:
    half(amina, AGREE, "s1=agree", "s2=agree").taps("!back").sees("Saying 2", "Saying 1: agree")
    assert kept(amina) == ("s1=agree",)


def test_the_word_does_too_on_a_first_question(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").speaks("note").types("back").sees("Which would you like most?")


# --- what cannot be opened, and what a kind says of its part


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_that_cannot_be_opened_leaves_its_words(amina: Chat, kind: str) -> None:
    question = replace(sample_of(kind).question, id="one")
    asked_between(amina, question).sends_picture("bad", caption="by the gate")
    amina.is_begun("send-again", media="bad", why="unreadable").sees("send-again-unreadable").taps("!send")
    assert (kept(amina), asked(amina)) == ("by the gate", "q/after")


@pytest.mark.parametrize("kind", KINDS)
def test_one_without_words_leaves_the_question_as_it_was(amina: Chat, kind: str) -> None:
    question = replace(sample_of(kind).question, id="one")
    asked_between(amina, question).sends_picture("bad").is_begun("send-again", media="bad", why="unreadable")
    assert (amina.runs[0]["part"], asked(amina)) == (None, "q/one")
    amina.taps("!skip").sees("Was that fun?")


def test_what_stands_is_an_answer() -> None:
    assert so_far(kind_of(RANK), ["pond", "gone"]) == Answer("choice", choice=("pond",))
    assert so_far(kind_of(RANK), ["gone"]) is None
    assert so_far(kind_of(replace(RANK, kind="number")), "5") is None
