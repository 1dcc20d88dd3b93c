"""What is typed answers what was asked last, though another question stood open before it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.effects import AnswerSharing, AskLater, KeepView, React
from flows.messages import Edited, Own, Typed
from flows.ports import Question
from tests.flows.cast import SWINGS_BUILT, project
from tests.flows.chat import Chat, asked
from tests.flows.world import World


@pytest.fixture
def at_safe(amina: Chat) -> Chat:
    """Amina at a question with yes and no, with a voice note behind her."""
    return amina.commands("/start p_GARDEN").speaks("note").taps("!send").sees("Do you feel all right there?")


def asks_to_share(chat: Chat) -> Chat:
    return chat.is_begun("share-voice", project="GARDEN", media="note").sees("share-voice-may")


def test_a_no_under_may_we_play_your_voice_is_about_the_voice(at_safe: Chat) -> None:
    asks_to_share(at_safe).types("no")
    assert at_safe.did(AnswerSharing) == [AnswerSharing("note", "no")]
    assert "safe" not in at_safe.kept()
    at_safe.types("no")
    assert at_safe.kept()["safe"] == ("no",), "then it is the turn of the question before"


def test_what_is_no_answer_to_it_goes_where_it_would(at_safe: Chat) -> None:
    asks_to_share(at_safe).types("there are no lamps at all")
    assert not at_safe.did(AnswerSharing)
    assert "there are no lamps at all" in at_safe.kept().values()


def test_a_yes_to_now_is_no_answer_to_the_question_that_waited(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").commands("/later").taps("hour").did(AskLater)
    amina.is_begun("invitation", project="GARDEN", later=True).types("yes").sees("Do you feel all right there?")
    assert "safe" not in amina.kept()
    assert amina.types("yes").kept()["safe"] == ("yes",)


def test_a_thumb_under_what_came_of_it_is_a_thumb(world: World, at_safe: Chat) -> None:
    world.outcomes[SWINGS_BUILT.id] = SWINGS_BUILT
    at_safe.is_begun("hear-back", outcome=SWINGS_BUILT.id).types("👍")
    assert at_safe.did(React)
    assert "safe" not in at_safe.kept()


@pytest.mark.parametrize("typed", ["no", "nah", "no thanks"])
def test_no_to_carrying_on_is_nobodys_view(amina: Chat, typed: str) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("no").sees("What would make it better?")
    amina.is_begun("nudge", run=amina.runs[0]["id"]).sees("half-way-nudge").types(typed)
    amina.sees("invitation-not-now-said")
    assert not amina.did(KeepView)
    assert amina.types("more lamps please").kept()["why"] == "more lamps please"


@pytest.mark.parametrize("typed", ["yes", "yep", "carry on", "Carry on!"])
def test_yes_is_carrying_on(amina: Chat, typed: str) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("no")
    amina.is_begun("nudge", run=amina.runs[0]["id"]).types(typed).sees("What would make it better?")
    assert "why" not in amina.kept()


def test_start_again_can_be_typed(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").commands("/start").types("start again")
    assert asked(amina) == "q/which"


# --- a message that is edited


SOURCE = "ab" * 16


def test_an_option_that_was_typed_and_edited_is_the_other_one(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").sends(Typed("swings", SOURCE)).sees("Do you feel all right there?")
    amina.sends(Edited("a pond", SOURCE)).sees("✓ You said: 🐸 A pond")
    assert amina.kept() == {"which": ("pond",)}
    amina.taps("yes")
    assert [kept.question for kept in amina.did(KeepView)] == ["safe"], "it is not kept twice"


def test_an_edit_that_is_no_answer_is_told_so(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").sends(Typed("swings", SOURCE)).sends(Edited("sw", SOURCE)).sees("edit-not-read")
    assert amina.kept() == {"which": ("swings",)}


def test_an_edit_branches_again(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").sends(Typed("no", SOURCE)).sees("What would make it better?")
    amina.sends(Edited("yes", SOURCE)).sees("✓ You said: 👍 Yes", "How is it now?").types("🙂")
    assert amina.kept() == {"which": ("swings",), "safe": ("yes",), "feel": "🙂"}


def test_and_what_was_half_said_there_stays(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").sends(Typed("no", SOURCE)).speaks("note")
    amina.sends(Edited("yes", SOURCE)).sees("✓ You said: 👍 Yes").taps("!send")
    assert amina.kept()["safe"] == ("yes",)
    amina.commands("/stop")
    assert ("note",) in amina.kept().values()


def test_an_edit_is_followed_when_all_is_said_too(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").sends(Typed("swings", SOURCE)).taps("yes")
    amina.taps("!skip").taps("!skip").taps("!skip").taps("nothing").sees("everything you said")
    amina.sends(Edited("a pond", SOURCE)).sees("✓ You said: 🐸 A pond")
    assert amina.kept()["which"] == ("pond",)
    amina.sends(Edited("sw", SOURCE)).sees("edit-not-read")


def test_but_not_over_what_was_taken_back_or_changed_since(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").sends(Typed("swings", SOURCE)).sends(Typed("yes", "cd" * 16))
    amina.taps("!skip").taps("!skip").taps("!skip").taps("nothing")
    views = {view.question: view.id for view in amina.world.views_of("amina", "GARDEN")}
    amina.commands("/mydata").taps("see").taps(views["which"]).taps("take-back")
    amina.commands("/mydata").taps("see").taps(views["safe"]).taps("change").taps("no")
    amina.sends(Edited("a pond", SOURCE)).sends(Edited("Yes!", "cd" * 16))
    assert amina.kept()["safe"] == ("no",)
    assert "which" not in amina.kept()


# --- the words on the buttons below a question


def test_keep_it_can_be_typed(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("!back").types("keep it").sees("✓ You said: 🛝 Swings")
    assert amina.kept() == {"which": ("swings",)}


def test_what_a_menu_led_to_is_nothing_to_keep(world: World, amina: Chat) -> None:
    world.outcomes[SWINGS_BUILT.id] = SWINGS_BUILT
    amina.is_begun("hear-back", outcome=SWINGS_BUILT.id).taps("question").taps("!back")
    amina.sees("hear-back-thumb").does_not_see("button-keep", "You said: ❓")


def test_skip_is_no_answer_to_what_cannot_be_skipped(world: World, amina: Chat) -> None:
    needed = Question("say", "open_view", Own({"en": "What is it like?"}), optional=False, because=Own({"en": "So."}))
    world.projects = {"P": project("P", needed)}
    amina.commands("/start p_P").types("skip").sees("What is it like?", "So.")
    assert amina.kept("P") == {}


@pytest.mark.parametrize(("typed", "where"), [("ok", "q/why"), ("1", "q/why"), ("2", "q/which"), ("b", "q/which")])
def test_what_is_typed_under_carry_on_or_start_again_means_those(amina: Chat, typed: str, where: str) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("no").commands("/start p_GARDEN").sees("half-way")
    assert asked(amina.types(typed)) == where
    assert "why" not in amina.kept()


def test_thanks_under_an_outcome_are_no_answer_to_an_older_question(world: World, at_safe: Chat) -> None:
    world.outcomes[SWINGS_BUILT.id] = SWINGS_BUILT
    at_safe.is_begun("hear-back", outcome=SWINGS_BUILT.id).types("ok thanks").sees("out-of-the-blue-heart")
    at_safe.does_not_see("sorry")


def test_a_project_that_closes_says_thanks_once(world: World, amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("no").sends_picture("pic")
    world.projects["GARDEN"] = replace(world.projects["GARDEN"], state="closed")
    amina.types("and some trees would be nice")
    said = [text for message in amina.newest for text in message.text]
    assert sum("closed-thanks" in str(text) for text in said) == 1
