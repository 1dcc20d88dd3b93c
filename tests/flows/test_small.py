"""The short conversations: stop, forget me, language, privacy, help, something out of the blue, send it again."""

from __future__ import annotations

from flows.effects import Forget, KeepView, SetProfile, Stop
from tests.flows.chat import Chat, asked


def test_stop_keeps_what_was_said_and_ends_what_is_open(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").taps("swings").commands("/stop").sees("stop-said")
    assert amina.did(Stop)
    assert amina.kept()
    assert amina.runs == []


def test_whoever_comes_back_after_stop_is_welcome(amina: Chat) -> None:
    amina.commands("/stop").commands("/start p_GARDEN").sees("Which would you like most?")
    assert not amina.person.stopped


def test_forget_me_asks_once(amina: Chat) -> None:
    amina.types("More lamps").taps("GARDEN").commands("/forget").sees("forget-sure").taps("no").sees("forget-kept")
    assert amina.kept()
    amina.commands("/forget").taps("yes").sees("forget-gone")
    assert amina.did(Forget)
    assert not amina.kept()


def test_another_language(amina: Chat) -> None:
    amina.commands("/language").taps("Soomaali 🤖").sees("language-changed-unreviewed")
    assert amina.did(SetProfile) == [SetProfile(locale="so", read_aloud=False)]


def test_help_and_privacy_answer_anyone(nobody: Chat) -> None:
    nobody.commands("/help").sees("help-text").commands("/privacy").sees("privacy-notice")


def test_help_in_the_middle_comes_back_to_the_question(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").commands("/help").sees("help-text", "Which would you like most?").taps("swings")
    assert amina.kept()


def test_something_out_of_the_blue_is_kept_with_what_it_is_about(amina: Chat) -> None:
    amina.types("The bus is late").sees("out-of-the-blue-about").taps("EVENING").sees("out-of-the-blue-kept")
    assert list(amina.kept("EVENING").values()) == ["The bus is late"]
    amina.speaks("note").taps("EVENING")
    assert list(amina.kept("EVENING").values()) == ["The bus is late", ("note",)]


def test_what_comes_after_it_is_about_the_same(amina: Chat) -> None:
    amina.types("The bus is late", source="ab").types("and it is always full", source="cd").sees("got-that-too")
    amina.edits("and it is often full", "cd").sends_picture("bus").types("hm").sees("sorry-tap-one").taps("EVENING")
    (view,) = amina.world.views_of(amina.who)
    assert (view.mode, view.media, view.text) == ("image", ("bus",), "The bus is late\nand it is often full")


def test_or_is_let_go(amina: Chat) -> None:
    amina.types("never mind me").taps("none").sees("out-of-the-blue-never-mind")
    assert not amina.did(KeepView)


def test_hello_is_no_view(amina: Chat) -> None:
    amina.types("Hello!").sees("The garden", "The evening")
    assert asked(amina) == "project"


def test_a_picture_that_would_not_open_can_be_sent_again(amina: Chat) -> None:
    amina.is_begun("send-again", project="GARDEN", question="why", why="unreadable").sees("send-again-unreadable-file")
    amina.sends_picture("clear").taps("!send").sees("send-again-thanks")
    assert amina.kept() == {"why": ("clear",)}


def test_or_left(amina: Chat) -> None:
    amina.is_begun("send-again", project="GARDEN", question="why", why="unreadable").types("skip").sees("skipped")
    assert not amina.runs
