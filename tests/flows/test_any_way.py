"""A question with buttons can be answered by voice or with a picture, and what was typed is read back."""

from __future__ import annotations

import pytest

from flows.answers import Answer
from flows.effects import KeepView
from flows.kinds import KINDS, kind_of
from flows.messages import Own, Reacted, Tapped
from flows.ports import Option, OwnView, Question
from tests.flows.cast import POND, SWINGS, TREES, project
from tests.flows.chat import Chat, asked


@pytest.fixture
def at_which(amina: Chat) -> Chat:
    return amina.commands("/start p_GARDEN").sees("Which would you like most?")


def view_of(chat: Chat, question: str) -> OwnView:
    (found,) = [view for view in chat.world.views_of(chat.who) if view.question == question]
    return found


def test_a_voice_note_is_the_answer_to_a_choice(at_which: Chat) -> None:
    at_which.speaks("note").sees("got-it", "button-send").does_not_see("kept-as-well")
    assert not at_which.kept()
    at_which.taps("!send").sees("Do you feel all right there?", "got-it")
    assert [(view.question, view.mode) for view in at_which.world.views_of(at_which.who)] == [("which", "voice")]


def test_so_is_an_album_with_words_that_come_after(at_which: Chat) -> None:
    at_which.sends_picture("one", "two").sees("add-some-words").types("the one by the gate").taps("!send")
    view = view_of(at_which, "which")
    assert (view.mode, view.media, view.text) == ("image", ("one", "two"), "the one by the gate")


def test_do_it_again_is_the_question_as_it_stood(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("!skip").taps("yes").taps("3").taps("+swings").speaks("note")
    amina.taps("!redo").sees("What else?", "✅ 🛝 Swings").taps("!done")
    assert amina.kept()["also"] == ("swings",)


def test_an_option_that_is_tapped_meanwhile_is_the_answer_and_the_voice_goes_with_it(at_which: Chat) -> None:
    swings = at_which.button("swings")
    at_which.speaks("note").sends(swings).sees("Do you feel all right there?", "You said: 🛝 Swings")
    view = view_of(at_which, "which")
    assert (view.mode, view.choice, view.media) == ("voice", ("swings",), ("note",))


def test_the_next_question_depends_on_it_as_on_one_that_was_skipped(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").speaks("note").taps("!send").sees("How is it now?")
    assert view_of(amina, "safe").mode == "voice"


def test_back_asks_it_again(at_which: Chat) -> None:
    at_which.speaks("note").taps("!send").taps("!back").sees("Which would you like most?").taps("pond")
    assert at_which.kept() == {"which": ("pond",)}


def test_stop_keeps_it_in_its_place(at_which: Chat) -> None:
    at_which.speaks("note").commands("/stop")
    assert view_of(at_which, "which").media == ("note",)


def test_in_a_poll_it_stands_among_the_answers(ben: Chat) -> None:
    ben.is_begun("quick-poll", project="EVENING").speaks("note").taps("!send").taps("no").taps("3")
    ben.sees("quick-poll-done", "my-data-voice")
    assert view_of(ben, "day").mode == "voice"


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_takes_both_and_gives_an_answer_back(amina: Chat, kind: str) -> None:
    for event, mode in (("speaks", "voice"), ("sends_picture", "image")):
        question = Question(mode, kind, Own({"en": "One?"}), (SWINGS, POND, TREES), settings=_settings(kind))
        amina.world.projects[event] = project(event, question)
        amina.commands(f"/start p_{event}")
        getattr(amina, event)("medium").taps("!send").taps("nothing")
        assert view_of(amina, mode).mode == mode
    stored = {"mode": "voice", "media": ["medium"], "any_way": True}
    assert kind_of(question).load(stored) == Answer("voice", media=("medium",))


def _settings(kind: str) -> dict[str, int]:
    return {setting.name: setting.example for setting in KINDS[kind].settings}


@pytest.mark.parametrize(("typed", "said"), [("B", "A pond"), ("2", "A pond"), ("a pond!", "A pond"), ("🛝", "Swings")])
def test_what_was_typed_is_said_back_above_what_comes_next(at_which: Chat, typed: str, said: str) -> None:
    at_which.types(typed)
    assert "you-said" in str(at_which.newest[0].text[0])
    assert said in at_which.read(at_which.newest[0].text[0])
    at_which.sees("Do you feel all right there?")


def test_ones_own_words_are_not_said_back(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("!skip").taps("no").types("More lamps").does_not_see("you-said")
    amina.types("that's all").does_not_see("you-said")


def test_nor_is_a_tap_which_says_so_where_it_was_tapped(at_which: Chat) -> None:
    at_which.taps("pond")
    assert all("you-said" not in str(said.message.text) for said in at_which.shown[-1:])


def test_what_ends_a_conversation_says_back_what_was_typed(amina: Chat) -> None:
    amina.types("Hello!").types("1").sees("you-said", "Which would you like most?")


# --- reactions


def reacts(chat: Chat, emoji: str, source: str = "5e" * 16, run: str = "") -> Chat:
    return chat.sends(Reacted(emoji, source, run or chat.runs[0]["id"]))


def at(chat: Chat, question: str) -> Chat:
    steps = {"why": ("!skip", "no"), "feel": ("!skip", "yes"), "safe": ("!skip",), "which": ()}[question]
    chat.commands("/start p_GARDEN")
    for step in steps:
        chat.taps(step)
    assert asked(chat) == f"q/{question}"
    return chat


def test_a_reaction_to_an_open_question_is_an_emoji(amina: Chat) -> None:
    reacts(at(amina, "why"), "🔥").sees("add-some-words").taps("!send")
    assert amina.kept()["why"] == "🔥"


def test_another_reaction_takes_its_place_and_none_takes_it_back(amina: Chat) -> None:
    reacts(at(amina, "why"), "🔥")
    reacts(amina, "❤", run="gone")
    assert amina.kept()["why"] == "❤"
    reacts(amina, "", run="gone").sees("What would make it better?")
    assert "why" not in amina.kept()


def test_a_face_on_a_scale_is_that_face(amina: Chat) -> None:
    reacts(at(amina, "feel"), "😢").sees("you-said", "What else?")
    assert amina.kept()["feel"] == "😢"


@pytest.mark.parametrize(("question", "emoji"), [("feel", "🎉"), ("safe", "👍"), ("which", "🛝"), ("feel", "")])
def test_any_other_has_no_effect(amina: Chat, question: str, emoji: str) -> None:
    reacts(at(amina, question), emoji)
    assert (amina.newest, amina.did(KeepView)) == ([], [])
    assert asked(amina) == f"q/{question}"


def test_nor_has_one_on_another_message(amina: Chat) -> None:
    at(amina, "why").sends(Reacted("🔥", "5e" * 16, ""))
    assert (amina.newest, amina.kept()) == ([], {"safe": ("no",)})


def test_nor_has_one_from_nobody_we_know(nobody: Chat) -> None:
    nobody.sends(Reacted("🔥", "5e" * 16, ""))
    assert (nobody.newest, nobody.runs) == ([], [])


def test_taps_are_still_taps(amina: Chat) -> None:
    option = Option("swings", Own({"en": "Swings"}))
    kind = kind_of(Question("q", "choice", Own({"en": "?"}), (option,)))
    heard = kind.read(Tapped("r", 0, "swings"), None, amina.world)  # type: ignore[arg-type]
    assert kind.load(heard.value) == Answer("choice", choice=("swings",))  # type: ignore[union-attr]
