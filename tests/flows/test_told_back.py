"""What is told back names everything that is kept: pictures and voice notes by their number, the words, the options."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.wording import Wording
from flows.answers import Answer
from flows.kinds import kind_of
from flows.messages import Own, Spoke
from flows.ports import Question
from flows.said import in_full, in_short
from tests.flows.cast import AMINA, CARA, POND, SWINGS, SWINGS_BUILT, TREES
from tests.flows.chat import Chat
from tests.flows.samples import asked_first, sample_of
from tests.flows.world import World

WORDING = Wording.load()
LOCALES = [code for code, _ in WORDING.locales()]
WHAT = Question("what", "open_view", Own({"en": "What do you like?"}))
WHICH = Question("which", "choice", Own({"en": "Which one?"}), (SWINGS, POND, TREES))


def asked(*questions: Question, locale: str = "en") -> Chat:
    return asked_first(Chat.of(World(), replace(AMINA, locale=locale)), *questions)


def read(chat: Chat, locale: str = "en") -> str:
    """All that the last turn said, as it is read."""
    return "\n".join(WORDING.plain(text, locale) for message in chat.newest for text in message.text)


def says_it_all(chat: Chat) -> Chat:
    """A picture, an emoji and two voice notes, in one answer."""
    return chat.sends_picture("pic").types("❤️").speaks("one").speaks("two").taps("!send")


EVERYWHERE: dict[str, Callable[[Chat], Chat]] = {
    "change": lambda chat: chat.taps("nothing").taps("change"),
    "before": lambda chat: chat.taps("nothing").taps("change").taps("what"),
    "mydata": lambda chat: chat.taps("nothing").commands("/mydata").taps("see"),
}


def test_all_of_an_answer_is_told_when_it_is_sent() -> None:
    told = read(says_it_all(asked(WHAT)))
    assert "✓ Got your picture\n✓ Got your 2 voice notes\nYour words with it:\n❤️" in told
    assert "pictures" not in told
    assert told.count("✓ Got your picture") == 1


@pytest.mark.parametrize("place", EVERYWHERE)
def test_and_wherever_it_is_shown_again(place: str) -> None:
    told = read(EVERYWHERE[place](says_it_all(asked(WHAT))))
    assert "📷 a picture\n🎤 2 voice notes\n❤️" in told


def test_the_words_with_several_pictures_are_shown_with_them() -> None:
    chat = asked(WHAT).sends_picture("a", "b", "c", caption="a gate").types("a bench").taps("!send")
    assert "📷 3 pictures\na gate\na bench" in read(EVERYWHERE["mydata"](chat))


def test_a_round_video_is_a_voice_note_and_a_picture() -> None:
    chat = asked(WHAT).sends(Spoke("sound", still="still", source="ab" * 16)).taps("!send")
    assert "✓ Got your voice note\n✓ Got your picture" in read(chat)
    assert "🎤 a voice note\n📷 a picture" in read(EVERYWHERE["change"](chat))


def test_a_poll_tells_it_too() -> None:
    ben = Chat.of(World(), replace(AMINA, id="ben", role="parent", age_band="adult"))
    ben.is_begun("quick-poll", project="EVENING").sends_picture("pic").types("🐸").taps("no").taps("3")
    assert "📷 a picture\n🐸 A pond" in read(ben)
    ben.taps("change").sends_picture("pic").speaks("note").taps("!send").taps("!skip").taps("!skip")
    assert "You said before:\n📷 a picture\n🎤 a voice note" in read(ben.taps("change"))


# --- a picture with an option


@pytest.mark.parametrize("say", ["🛝", "Swings"])
def test_an_option_that_is_said_after_a_picture_is_told_with_it(say: str) -> None:
    told = read(asked(WHICH, WHAT).sends_picture("pic").types(say))
    assert "✓ You said: 🛝 Swings\n✓ Got your picture" in told


def test_so_is_one_that_is_tapped() -> None:
    chat = asked(WHICH, WHAT)
    swings = chat.button("swings")
    told = read(chat.sends_picture("pic", caption="like this").sends(swings))
    assert "✓ You said: 🛝 Swings\n✓ Got your picture\nYour words with it:\nlike this" in told
    assert told.count("Got your picture") == 1
    assert "Which one?" in told, "the question that was tapped keeps its words"


def test_what_was_ticked_before_is_told_while_it_waits_and_when_it_is_sent() -> None:
    chat = asked(replace(WHICH, kind="many_choice"), WHAT).taps("+pond").speaks("note")
    assert "✓ You said: 🐸 A pond\n✓ Got your voice note" in read(chat)
    told = read(chat.taps("!send"))
    assert told.count("✓ You said: 🐸 A pond\n✓ Got your voice note") == 1


def test_ticking_on_with_a_voice_note_waiting_tells_both_once() -> None:
    chat = asked(replace(WHICH, kind="many_choice"), WHAT).speaks("note")
    chat.sends(chat.button("+pond"))
    assert "✓ Got your voice note\nPick as many" in read(chat)
    told = read(chat.taps("!done"))
    assert "Pick as many" not in told
    assert told.count("✓ Got your voice note") == told.count("✓ You said: 🐸 A pond") == 1


def test_it_comes_back_with_what_came_of_it() -> None:
    chat = asked(WHICH, WHAT).sends_picture("pic").types("🛝")
    chat.world.outcomes["o"] = replace(SWINGS_BUILT, id="o", project="KINDS")
    assert "💛 Which one?\nYou chose:\n🛝 Swings" in read(chat.is_begun("hear-back", outcome="o"))


def test_what_is_left_where_the_picture_could_not_be_opened_is_told_too() -> None:
    left = {"mode": "text", "text": "like this", "any_way": True}
    assert WORDING.plain(kind_of(WHICH).shown("", left), "en") == "✓ Got it"


# --- inside other sentences


@pytest.mark.parametrize("locale", LOCALES)
def test_an_option_is_shown_as_it_stands_on_its_button(locale: str) -> None:
    chat = asked(WHICH, WHAT, locale=locale).taps("pond").taps("!skip")
    listed = read(EVERYWHERE["change"](chat), locale).splitlines()
    before = read(chat.taps("which"), locale).splitlines()
    assert "🐸 A pond" in map(bare, listed)
    assert bare(before[1]) == "🐸 A pond"


def bare(line: str) -> str:
    """A line without its marks of direction."""
    return re.sub("[\u2066-\u2069\u200e\u200f]", "", line)


@pytest.mark.parametrize(("locale", "agree"), [("en", "agree"), ("en-x-easy", "I agree")])
def test_statements_and_places_have_a_line_each(locale: str, agree: str) -> None:
    chat = asked(replace(sample_of("agree").question, id="ag"), replace(sample_of("ranking").question, id="rank"))
    for tap in (*sample_of("agree").taps, *sample_of("ranking").taps):
        chat.taps(tap)
    lines = read(EVERYWHERE["change"](chat), locale).splitlines()
    at = lines.index("1. What do you think?")
    assert lines[at + 1] == f"Swings are fun: {agree}"
    assert lines[at + 3 : at + 6] == ["2. What is best?", "1. 🐸 A pond", "2. 🛝 Swings"]


# --- one of them, looked at


def test_in_mydata_the_question_and_all_of_the_words_are_shown_before_they_are_taken_back() -> None:
    long = "We want a bigger slide. " * 40 + "The end."
    chat = EVERYWHERE["mydata"](asked(WHAT).types(long).taps("!send"))
    assert "The end." not in read(chat)
    one = WORDING.plain(chat.taps("1").newest[0].text[0], "en")
    assert one == f"What do you like?\n{long}"
    chat.sees("my-data-one").taps("take-back").sees("my-data-one-gone")


def test_what_was_said_out_of_the_blue_stands_under_its_project() -> None:
    chat = Chat.of(World(), AMINA).types("More lamps").taps("GARDEN").commands("/mydata").taps("see").taps("1")
    assert WORDING.plain(chat.newest[0].text[0], "en") == "The garden\nMore lamps"


def test_in_full_is_all_of_it() -> None:
    said = Answer("image", text="x" * 500, media=("pic",))
    assert WORDING.plain(in_full(said, None), "en") == f"📷 a picture\n{said.text}"
    assert len(WORDING.plain(in_short(said, None), "en")) < 200


# --- staff's list


def test_staff_see_in_which_ways_it_was_said_and_never_what() -> None:
    chat = says_it_all(asked(WHICH, WHAT).sends_picture("pic").types("🛝"))
    cara = Chat.of(chat.world, CARA).is_begun("staff-views", project="KINDS")
    told = read(cara)
    assert "📷 a picture, 🎤 2 voice notes and ✏️ words" in told
    assert "📷 a picture and 👆 tapped" in told
    assert "❤️" not in told
    assert "Swings" not in told


def test_a_view_of_statements_has_a_line_each_for_staff() -> None:
    chat = asked(replace(sample_of("agree").question, id="ag"), WHICH, WHAT)
    for tap in (*sample_of("agree").taps, "pond"):
        chat.taps(tap)
    which, ag = chat.world.views_of(chat.who)
    cara = Chat.of(chat.world, CARA)
    told = read(cara.is_begun("staff-views", project="KINDS", view=ag.id)).splitlines()
    assert told[-2:] == ["Swings are fun: agree", "Ponds are fun: pass"]
    assert "Chose: 🐸 A pond" in read(cara.is_begun("staff-views", project="KINDS", view=which.id))
