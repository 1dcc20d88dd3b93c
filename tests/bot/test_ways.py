"""In my own way, through the Bot API: several messages, a reaction, a voice note at a choice, a change of mind."""

from __future__ import annotations

from tests.bot.doings import SWING, all_views, begins
from tests.bot.house import House
from tests.bot.phone import labels_of
from tests.media.make import photo, voice

POLL = SWING.replace('id = "SWING"', 'id = "POLL"').replace("The swing", "The poll")
CHOICES = """
[[questions]]
id = "which"
kind = "choice"
text.en = "Which one?"
options = [{ id = "swing", text.en = "A swing" }, { id = "slide", text.en = "A slide" }]

[[questions]]
id = "feel"
kind = "emoji_scale"
text.en = "How is it there now?"
"""


async def test_two_messages_are_one_view_and_one_question(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    first = await ana.types("a tree hose")
    await ana.sees("Anything to add?")
    await ana.types("and a rope")
    await ana.sees("Anything else?")
    await ana.edits(first, "a tree house")
    assert [view.text for view in await all_views(house)] == ["a tree house\nand a rope"]
    await ana.taps("That's all")
    await ana.sees("How should we tell you")
    [view] = await all_views(house)
    assert (view.mode, view.text, view.status) == ("text", "a tree house\nand a rope", "waiting")


async def test_words_that_nobody_confirmed_are_there_for_staff_all_the_same(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    await ana.types("a tree house")
    await house.later(days=70)  # the conversation has long been let go
    assert [view.text for view in await all_views(house)] == ["a tree house"]


async def test_a_reaction_to_the_question_is_an_answer_and_to_anything_else_it_is_none(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    question = (await ana.chat())[-1]
    card = next(message for message in await ana.chat() if "Who will hear this" in str(message))
    await ana.sends("react", message_id=card["message_id"], emoji="👍")
    await ana.sees_no("Want to add")
    await ana.sees_no("Want to add")
    assert await all_views(house) == []
    await ana.sends("react", message_id=question["message_id"], emoji="🔥")
    await ana.sees("Want to add a few words?")
    assert [view.emoji for view in await all_views(house)] == ["🔥"]
    await ana.sends("react", message_id=question["message_id"], emoji="❤")
    assert [view.emoji for view in await all_views(house)] == ["❤"]
    await ana.sends("react", message_id=question["message_id"], emoji="")
    await ana.sees("What should be there?")
    assert await all_views(house) == []


async def test_a_reaction_of_somebody_who_was_forgotten_makes_nobody(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    question = (await ana.chat())[-1]
    await ana.types("/forget")
    await ana.taps("Yes, forget me")
    await ana.sends("react", message_id=question["message_id"], emoji="🔥")
    await house.settled()
    assert await all_views(house) == []


async def test_a_face_on_a_scale_and_a_voice_note_at_a_choice(house: House) -> None:
    await house.opens(POLL.split("[[questions]]")[0] + CHOICES)
    ana = await house.young_person()
    await begins(ana, "POLL")
    await ana.speaks(voice(1))
    await ana.sees("Got your voice note")
    await ana.taps("Send it")
    question = await ana.sees("How is it there now?")
    await ana.sends("react", message_id=question["message_id"], emoji="😢")
    await ana.sees("You said: 😢")
    which, feel = await all_views(house)
    assert (which.question, which.mode, len(which.media)) == ("which", "voice", 1)
    assert (feel.question, feel.emoji) == ("feel", "😢")


async def test_an_answer_is_changed_from_the_thanks_until_it_closes(house: House) -> None:
    await house.opens(POLL.split("[[questions]]")[0] + CHOICES)
    ana = await house.young_person()
    await begins(ana, "POLL")
    await ana.types("b")
    asked = await ana.sees("How is it there now?")
    assert asked["text"].startswith("✓ You said: A slide")
    await ana.taps("🙂" if any("🙂" in label for label in labels_of(asked)) else "4")
    await ana.taps_value("nothing")
    await ana.sees("Thank you")
    await ana.taps("Change an answer")
    await ana.sees("A slide")
    await ana.taps_value("which")
    await ana.sees("You said before:\nA slide")
    await ana.sends_photo(photo(), caption="this one")
    await ana.taps("Send it")
    await ana.sees("We changed your answer")
    which = next(view for view in await all_views(house) if view.question == "which")
    assert (which.mode, which.text, which.status) == ("image", "this one", "waiting")
    assert len(await all_views(house)) == 2

    await house.write(lambda conn: _closes(conn, house))
    await ana.taps("Change an answer")
    await ana.sees("has closed now")


def _closes(conn: object, house: House) -> None:
    from bot.storage import projects

    assert projects.set_state(conn, "POLL", "closed", house.clock.now())  # type: ignore[arg-type]


async def test_what_is_looked_at_before_it_is_taken_back_is_all_there(house: House) -> None:
    """Also where it is as long as a message can be, so that with its question it is longer."""
    await house.opens(SWING)
    ana = await house.young_person()
    long = ("More swings & slides. " * 185)[:4080] + " The end."
    await ana.types(long)
    await ana.types("/mydata")
    await ana.taps("See what I said")
    await ana.sees("More swings")
    await ana.taps("1")
    await ana.sees("The end.")
    await ana.sees("Do you want to take this back?")
    await ana.taps("Keep it")
    await ana.sees("we kept it")
