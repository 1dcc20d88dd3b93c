"""The story from first hello to hearing back, as the people in it live it."""

from __future__ import annotations

from tests.bot.doings import all_views, audited, people, reads, writes_outcome
from tests.bot.house import House
from tests.bot.phone import words_of
from tests.media.make import photo, voice


async def test_a_young_person_says_it_in_every_way(house: House) -> None:
    await house.opens("garden")
    ana = await house.person("Ana")
    await ana.starts("p_GARDEN")
    await ana.taps("English")
    await ana.sees("How do you like to read?")
    await ana.taps("Words")
    await ana.sees("Who are you?")
    await ana.taps("child or young person")
    await ana.taps("8 to 12")
    await ana.sees("A real person reads what you send")
    await ana.taps("Yes")
    await ana.taps("Yes please")
    await ana.sees("Want to try one just for fun first?")
    await ana.taps("Yes, let me try")
    await ana.sees("Which snack wins?")
    await ana.taps("Popcorn")
    await ana.sees("we did not keep it")
    card = await ana.sees("Who will hear this")
    assert card["photo"], "the card is a picture too"

    await ana.sees("1 of")
    await ana.types("😀")
    await ana.taps("Grow things")
    await ana.sees("What would you like to grow?")
    await ana.types("pumpkins")
    await ana.taps("A pond")
    await ana.taps("Swings")
    await ana.taps("Done (2)")
    await ana.taps("Skip")
    await ana.sees("What would the best garden be like?")
    await ana.speaks(voice(2), seconds=2)
    await ana.sees("Got your voice note")
    await ana.taps("Send it")
    await ana.sees("How should we tell you what happens?")
    await ana.taps("A message")
    await ana.sees("Thank you")

    said = {view.question: view for view in await all_views(house)}
    assert set(said) == {"feel", "do", "grow", "things", "best"}
    assert (said["feel"].mode, said["feel"].emoji) == ("emoji", "😀")
    assert said["do"].choice == ("grow",)
    assert said["grow"].text == "pumpkins"
    assert said["things"].choice == ("swings", "pond")
    assert said["best"].mode == "voice"
    assert len(said["best"].media) == 1
    [contributor] = await people(house)
    assert (contributor.role, contributor.age_band, contributor.agreed) == ("young_person", "8-12", True)


async def test_a_parent_answers_a_poll_in_three_taps_and_changes_their_mind(house: House) -> None:
    await house.opens("evening")
    priya = await house.parent()
    before = len(await priya.chat())
    await priya.taps("Wednesday")
    await priya.taps("Yes")
    await priya.taps("🙂")
    await priya.sees("Thank you")
    assert len(await priya.chat()) == before, "all of it happens in one message"
    await priya.taps("Change my answers")
    await priya.taps("Tuesday")
    evening = await all_views(house, "evening")
    assert [view.choice for view in evening] == [("tuesday",)]


async def test_both_hear_back_with_their_own_words_and_things(house: House) -> None:
    await house.opens("garden")
    await house.opens("evening")
    sam = await house.member_of_staff()
    ana, priya = await house.young_person(), await house.parent()
    await ana.types("😀")
    await ana.taps("Play")
    await ana.taps("Skip")
    await ana.taps("Skip")
    await ana.sends_photo(photo(), caption="like this")
    await ana.sees("Got your picture")
    await ana.types("with a red slide")
    await ana.taps("Send it")
    await ana.taps("A message")
    for label in ("Wednesday", "Yes", "🙂"):
        await priya.taps(label)

    await ana.looks()
    await priya.looks()
    await writes_outcome(sam, project="The Family Hub garden", said="You want a slide.", done="We built a red slide.")
    await writes_outcome(sam, project="Evenings", result="could_not", said="Wednesdays.", done="There is no money.")
    await house.rings()
    await ana.sees("We built a red slide.")
    new = await ana.new()
    assert any(message.get("photo") for message in new), "their own picture comes back"
    assert reads(new, "You sent us this", "You want a slide.", "We built a red slide.", "with a red slide")
    await priya.sees("There is no money.")
    await priya.taps("👎")
    await priya.sees("Thank you for being honest")
    assert "outcome.scheduled" in await audited(house)


async def test_staff_look_at_a_view_and_let_it_through(house: House) -> None:
    await house.opens("evening")
    sam, priya = await house.member_of_staff(), await house.parent()
    for label in ("Wednesday", "Yes", "🙂"):
        await priya.taps(label)
    await sam.types("/staff")
    await sam.taps("Evenings")
    await sam.taps("Latest views")
    shown = await sam.sees("Latest views on")
    assert "Wednesday" not in words_of(shown), "what was said shows only on a tap"
    await sam.taps("1")
    await sam.taps("Let through")
    assert "let_through" in [view.status for view in await all_views(house)]
    assert {"view.read", "view.let_through"} <= set(await audited(house))


async def test_a_could_not_without_a_reason_is_refused(house: House) -> None:
    await house.opens("evening")
    sam = await house.member_of_staff()
    await sam.types("/staff")
    await sam.taps("Evenings")
    await sam.taps("Write an outcome")
    await sam.taps("We could not")
    await sam.types("You want Wednesdays.")
    await sam.types("no")
    await sam.sees("Please write the reason")


async def test_half_way_lasts_through_a_day_and_a_restart(house: House) -> None:
    await house.opens("garden")
    ana = await house.young_person()
    await ana.types("😀")
    await house.halt()
    await house.start()
    await house.later(days=1)
    await ana.starts()
    await ana.sees("carry on or start again?")
    await ana.taps("Carry on")
    await ana.sees("What would you most like to do there?")
