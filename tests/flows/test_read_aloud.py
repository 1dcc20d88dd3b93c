"""Reading aloud: a tap under any message of ours, and each question without asking."""

from __future__ import annotations

from dataclasses import replace

from flows.effects import SetProfile
from flows.messages import Aloud, Literal, Message, Spoken
from tests.flows.chat import Chat, asked

QUESTION = Aloud("Which would you like most?", ("Swings", "A pond"), "en")


def test_a_message_is_read_and_the_open_question_stays_open(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").sees("Which would you like most?")
    before = amina.runs
    amina.sends(QUESTION)
    assert amina.newest == [
        Message(
            (), sound=Spoken((Literal("Which would you like most?"),), (Literal("Swings"), Literal("A pond")), "en")
        )
    ]
    assert amina.runs == before
    assert amina.effects == []
    amina.taps("pond")
    assert amina.kept() == {"which": ("pond",)}


def test_it_is_read_in_the_language_it_was_written_in(amina: Chat) -> None:
    amina.world.people["amina"] = replace(amina.person, locale="cy")
    sound = amina.sends(QUESTION).newest[0].sound
    assert isinstance(sound, Spoken)
    assert sound.locale == "en"


def test_a_strangers_and_a_stopped_persons_messages_are_read_too(nobody: Chat, amina: Chat) -> None:
    nobody.sends(QUESTION)
    assert nobody.newest[0].sound
    assert not nobody.runs
    amina.commands("/stop").sends(QUESTION)
    assert amina.newest[0].sound
    assert amina.person.stopped


def test_what_cannot_be_read_is_said_in_a_word(amina: Chat) -> None:
    amina.sends(Aloud("", locale="en")).sees("aloud-cannot-see")
    amina.sends(Aloud("Waa maxay?", locale="so")).sees("aloud-no-voice")
    assert amina.newest == []


def test_read_to_me_is_switched_on_and_off(amina: Chat) -> None:
    amina.commands("/read").sees("read-aloud-each").taps("yes").sees("read-aloud-now-on")
    assert amina.did(SetProfile) == [SetProfile(read_aloud=True)]
    assert amina.person.read_aloud
    amina.commands("/read").types("no").sees("read-aloud-now-off")
    assert not amina.person.read_aloud


def test_a_language_without_a_voice_says_so(amina: Chat) -> None:
    amina.world.people["amina"] = replace(amina.person, locale="so")
    amina.commands("/read").sees("read-aloud-no-voice")
    assert asked(amina) == ""


def test_easy_read_has_the_voice_of_its_language(amina: Chat) -> None:
    amina.world.people["amina"] = replace(amina.person, locale="en-x-easy")
    amina.commands("/read").sees("read-aloud-each")


def test_only_a_toggled_question_is_more_of_the_same(amina: Chat) -> None:
    """What is drawn over with another question needs another voice; what is half answered does not."""
    amina.commands("/start p_GARDEN").taps("pond").taps("yes").taps("!skip")
    assert asked(amina) == "q/also"
    toggled = amina.taps("+pond").newest[-1]
    assert (toggled.same, toggled.more) == (True, True)
    amina.taps("!back")
    back = amina.taps("!back").newest[-1]
    assert asked(amina) == "q/feel"
    assert (back.same, back.more) == (True, False)
