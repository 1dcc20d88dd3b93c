"""One playful question, offered once, that is never kept."""

from __future__ import annotations

from flows.effects import KeepView
from tests.flows.chat import Chat


def meets_us(nobody: Chat) -> Chat:
    nobody.commands("/start p_GARDEN").taps("en").taps("words").taps("young-person").taps("8-12").taps("yes").taps("no")
    return nobody.sees("practice-offer")


def test_the_snack_that_wins_is_never_kept(nobody: Chat) -> None:
    meets_us(nobody).taps("yes").sees("practice-snack").taps("pizza").sees("🍕 Pizza! Good choice")
    nobody.sees("have-your-say-card", "Which would you like most?")
    assert not nobody.kept()


def test_typing_it_works_as_tapping_does(nobody: Chat) -> None:
    meets_us(nobody).taps("yes").types("popcorn").sees("🍿 Popcorn!")


def test_skipping_it_is_practice_as_well(nobody: Chat) -> None:
    meets_us(nobody).taps("yes").taps("!skip").sees("practice-skipped", "have-your-say-card")


def test_who_would_rather_not_goes_on(nobody: Chat) -> None:
    meets_us(nobody).taps("no").sees("have-your-say-card").does_not_see("practice-snack")


def test_parents_are_not_asked_to_practise(nobody: Chat) -> None:
    nobody.commands("/start").taps("en").taps("words").taps("parent").taps("yes").taps("no")
    nobody.does_not_see("practice-offer")


def test_it_can_be_tried_any_time(amina: Chat) -> None:
    amina.commands("/practice").sees("practice-snack").taps("carrot").sees("🥕 Carrots!")
    assert not amina.kept()


def test_a_voice_note_can_be_tried(nobody: Chat) -> None:
    meets_us(nobody).taps("yes").speaks("hum").sees("practice-heard", "have-your-say-card")
    nobody.does_not_see("sorry-tap-one")
    assert not nobody.kept()
    assert not nobody.did(KeepView)
    assert "hum" not in str(nobody.runs)


def test_and_a_picture_or_an_album(nobody: Chat, amina: Chat) -> None:
    meets_us(nobody).taps("yes").sends_picture("cat").sees("practice-pictured", "have-your-say-card")
    amina.commands("/practice").sends_picture("cat", "dog", caption="my pets").sees("practice-pictured")
    assert not amina.kept()
    assert amina.runs == []


def test_back_is_the_snacks_again(nobody: Chat) -> None:
    meets_us(nobody).taps("yes").types("?").sees("practice-snack").taps("!back").sees("practice-offer")
    nobody.taps("yes").speaks("hum").sees("practice-heard")
