"""Several messages that belong together are one view: asked about once, kept as they come, and nothing of it lost."""

from __future__ import annotations

import pytest

from flows.effects import KeepView, Revise, TakeBack
from flows.messages import Edited, Spoke, Typed
from flows.ports import OwnView
from flows.run import Run
from tests.flows.chat import Chat, asked
from tests.flows.world import World


@pytest.fixture
def at_why(amina: Chat) -> Chat:
    """Amina at the question that can be answered in any way."""
    return amina.commands("/start p_GARDEN").taps("!skip").taps("no").sees("What would make it better?")


def view_of(chat: Chat, question: str = "why") -> OwnView:
    (found,) = [view for view in chat.world.views_of(chat.who, "GARDEN") if view.question == question]
    return found


def test_a_second_message_belongs_to_the_first(at_why: Chat) -> None:
    at_why.types("More lamps").sees("anything-to-add", "button-that-is-all")
    at_why.types("and a bench").sees("anything-else-to-add").does_not_see("How is it now?")
    at_why.taps("!send").sees("How is it now?", "got-it")
    assert (view_of(at_why).mode, view_of(at_why).text) == ("text", "More lamps\nand a bench")
    assert "feel" not in at_why.kept()


def test_when_it_is_sent_nothing_asks_for_more_any_longer(at_why: Chat) -> None:
    """The message stays in the chat, and says what was got."""
    asks = ("anything-to-add", "anything-else-to-add", "add-some-words")
    at_why.types("More lamps").taps("!send").sees("got-it").does_not_see(*asks).taps("!back")
    at_why.sends_picture("pic", caption="our gate").speaks("note").taps("!send")
    at_why.sees("our gate", "got-it").does_not_see(*asks)


def test_nor_where_it_answers_a_question_with_buttons(at_why: Chat) -> None:
    at_why.taps("!skip").speaks("note").sees("anything-to-add").taps("!send")
    at_why.sees("got-it").does_not_see("anything-to-add")


def test_words_are_kept_though_nobody_says_that_this_is_all(at_why: Chat) -> None:
    at_why.types("More lamps")
    assert at_why.kept()["why"] == "More lamps"
    at_why.types("and a bench")
    assert at_why.kept()["why"] == "More lamps\nand a bench"
    at_why.taps("!send")
    assert not at_why.did(KeepView), "what is kept already is not kept again"


def test_a_picture_is_kept_when_it_is_sent_and_not_before(at_why: Chat) -> None:
    at_why.sends_picture("pic").sees("got-it", "add-some-words", "button-no-words")
    assert "why" not in at_why.kept()
    at_why.taps("!send")
    assert (view_of(at_why).mode, view_of(at_why).media) == ("image", ("pic",))


def test_what_comes_after_a_picture_goes_with_it_in_its_order(at_why: Chat) -> None:
    at_why.sends_picture("one", caption="our gate").types("it squeaks").sends_picture("two").speaks("note")
    at_why.sees("our gate\nit squeaks", "button-send").taps("!send")
    view = view_of(at_why)
    assert (view.mode, view.media, view.text) == ("image", ("one", "two", "note"), "our gate\nit squeaks")


def test_a_voice_note_that_came_first_is_what_the_view_is(at_why: Chat) -> None:
    at_why.types("listen").speaks("note").sends_picture("pic").taps("!send")
    assert (view_of(at_why).mode, view_of(at_why).media) == ("voice", ("note", "pic"))


def test_a_round_video_is_its_sound_and_a_picture_of_it(at_why: Chat) -> None:
    at_why.sends(Spoke("sound", seconds=3, source="ab" * 16, still="still")).sees("got-it").taps("!send")
    assert (view_of(at_why).mode, view_of(at_why).media) == ("voice", ("sound", "still"))


def test_an_emoji_alone_is_asked_for_words_and_none_are_fine(at_why: Chat) -> None:
    at_why.types("🌈").sees("add-some-words").types("🦄").taps("!send").sees("How is it now?")
    assert (view_of(at_why).mode, view_of(at_why).emoji) == ("emoji", "🌈 🦄")


def test_an_emoji_with_words_is_words(at_why: Chat) -> None:
    at_why.types("🌈").types("like a rainbow").taps("!send")
    assert (view_of(at_why).mode, view_of(at_why).text) == ("text", "🌈\nlike a rainbow")


ALL = ("no", "No thanks!", "that's all", "That’s it.", "done", "Send it", "no words, send it")


@pytest.mark.parametrize("typed", ALL)
def test_that_is_all_can_be_typed(at_why: Chat, typed: str) -> None:
    at_why.types("More lamps").types(typed).sees("How is it now?")
    assert at_why.kept()["why"] == "More lamps"


def test_no_as_the_first_word_is_an_answer(at_why: Chat) -> None:
    at_why.types("no").taps("!send")
    assert at_why.kept()["why"] == "no"


def test_yes_is_followed_by_what_they_add(at_why: Chat) -> None:
    at_why.types("More lamps").types("yes").sees("go-on").types("and a bench").taps("!send")
    assert at_why.kept()["why"] == "More lamps\nand a bench"


def test_do_it_again_takes_back_what_was_kept_of_it(at_why: Chat) -> None:
    at_why.types("More lamps").taps("!redo").sees("What would make it better?")
    assert at_why.did(TakeBack) == [TakeBack(project="GARDEN", question="why")]
    assert "why" not in at_why.kept()
    at_why.types("Fewer lamps").taps("!send")
    assert at_why.kept()["why"] == "Fewer lamps"


def test_going_back_to_another_branch_does_in_the_end(at_why: Chat) -> None:
    at_why.types("More lamps").taps("!send").taps("!back").taps("!back")
    at_why.taps("yes").taps("3").taps("!skip").taps("!skip").taps("nothing")
    assert "why" not in at_why.kept()
    assert at_why.kept()["safe"] == ("yes",)


def test_it_waits_over_a_restart_and_over_another_conversation(at_why: Chat) -> None:
    at_why.types("More lamps").commands("/privacy").sees("privacy-notice", "anything-to-add").types("and a bench")
    at_why.taps("!send")
    assert at_why.kept()["why"] == "More lamps\nand a bench"


@pytest.mark.parametrize("say", ["stop", "/stop"])
def test_stop_keeps_all_of_it(at_why: Chat, say: str) -> None:
    at_why.types("like this").sends_picture("drawing", caption="our gate")
    at_why.commands(say) if say.startswith("/") else at_why.types(say)
    assert (view_of(at_why).media, view_of(at_why).text) == (("drawing",), "like this\nour gate")
    assert at_why.person.stopped


def test_an_edit_of_one_of_them_is_honoured_without_a_word(at_why: Chat) -> None:
    at_why.types("More lmaps", source="ab").types("and a bench", source="cd").edits("More lamps", "ab")
    assert at_why.newest == []
    assert at_why.kept()["why"] == "More lamps\nand a bench"
    at_why.taps("!send").edits("and two benches", "cd").taps("3")
    assert at_why.kept()["why"] == "More lamps\nand two benches"


def test_the_words_with_a_picture_are_shown_as_they_are_after_an_edit(at_why: Chat) -> None:
    at_why.sends_picture("pic").types("teh gate", source="ab").edits("the gate", "ab").sees("the gate", "button-send")
    at_why.taps("!send")
    assert view_of(at_why).text == "the gate"


def test_an_edit_that_leaves_nothing_leaves_it_as_it_was(at_why: Chat) -> None:
    at_why.types("More lamps", source="ab").edits("", "ab").taps("!send")
    assert at_why.kept()["why"] == "More lamps"


def test_a_view_of_one_message_is_found_by_an_edit_for_good(at_why: Chat) -> None:
    at_why.types("More lmaps", source="ab").taps("!send").taps("3").edits("More lamps", "ab")
    assert at_why.did(Revise) == [Revise("ab", "More lamps")]


def test_what_was_taken_back_meanwhile_is_not_kept_again(at_why: Chat) -> None:
    at_why.sends(Typed("make it safe", "ab" * 16)).commands("/mydata").taps("see").taps("1").taps("take-back")
    at_why.sends(Edited("make it safer", "ab" * 16)).commands("/start p_GARDEN")
    assert "why" not in at_why.kept()
    assert "make it" not in str(at_why.runs)


def test_a_part_of_the_last_release_is_sent_as_it_is(world: World, amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("!skip").taps("no")
    run = Run.from_json(amina.runs[0])
    run.part = {"mode": "image", "media": ["old"], "text": "our gate", "source": "ab"}
    amina.runs = [run.to_json()]
    amina.types("it squeaks").sees("our gate\nit squeaks").taps("!send")
    assert (view_of(amina).media, view_of(amina).text) == (("old",), "our gate\nit squeaks")


def test_a_question_to_the_team_may_take_two_messages_and_is_asked_by_the_first(world: World, amina: Chat) -> None:
    from tests.flows.cast import SWINGS_BUILT

    world.outcomes[SWINGS_BUILT.id] = SWINGS_BUILT
    amina.is_begun("hear-back", outcome=SWINGS_BUILT.id).taps("question").types("When?")
    assert amina.kept()["ask-swings-built"] == "When?"
    amina.types("And where?").taps("!send").sees("hear-back-thanks-question")
    assert amina.kept()["ask-swings-built"] == "When?\nAnd where?"


def test_more_than_ten_pictures_are_ten_and_it_says_so(at_why: Chat) -> None:
    at_why.sends_picture(*map(str, range(8))).does_not_see("ten-fit").sends_picture(*map(str, range(8, 14)))
    at_why.sees("ten-fit").sees_words("got-it", mode="image", count=10)
    at_why.sends_picture("one more", caption="and this gate").sees("ten-fit", "and this gate")
    at_why.sees_words("got-it", count=10).types("that is it then").does_not_see("ten-fit").taps("!send")
    assert view_of(at_why).text == "and this gate\nthat is it then"
    assert view_of(at_why).media == tuple(map(str, range(10)))
    assert asked(at_why) == "q/feel"
