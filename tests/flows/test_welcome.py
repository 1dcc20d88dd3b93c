"""The first hello."""

from __future__ import annotations

from flows.effects import SetProfile
from tests.flows.cast import NOBODY
from tests.flows.chat import Chat, asked


def says_hello(nobody: Chat, start: str = "/start") -> Chat:
    return nobody.commands(start).sees("welcome-language", "Cymraeg")


def test_a_young_person_says_who_they_are_and_goes_on_to_what_they_came_for(nobody: Chat) -> None:
    says_hello(nobody, "/start p_GARDEN").taps("en").sees("reading-how").taps("words").sees("welcome-who")
    nobody.taps("young-person").sees("welcome-age").taps("8-12").sees("welcome-notice")
    assert nobody.person.agreed is None
    nobody.taps("yes").sees("welcome-invite").taps("no").sees("practice-offer").taps("no")
    nobody.sees("have-your-say-card", "Which would you like most?")

    person = nobody.person
    assert (person.role, person.age_band, person.agreed) == ("young_person", "8-12", True)


def test_a_parent_is_not_asked_their_age(nobody: Chat) -> None:
    says_hello(nobody).taps("en").taps("words").taps("parent").sees("welcome-notice").does_not_see("welcome-age")
    assert nobody.person.age_band == "adult"


def test_not_now_is_respected_and_can_be_changed(nobody: Chat) -> None:
    says_hello(nobody).taps("en").taps("words").taps("parent").taps("not-now").sees("welcome-not-now-said")
    assert nobody.person.agreed is False
    nobody.types("the park is dark").sees("welcome-language")
    assert not nobody.kept()


def test_the_words_come_in_the_language_that_was_picked(nobody: Chat) -> None:
    says_hello(nobody).types("cymraeg").taps("words").sees("welcome-who")
    assert nobody.person.locale == "cy"


def test_back_changes_an_answer_and_what_was_kept_of_it(nobody: Chat) -> None:
    says_hello(nobody).taps("en").taps("words").taps("young-person").taps("13-15").taps("!back").sees("welcome-age")
    nobody.taps("16-17")
    assert nobody.did(SetProfile) == [SetProfile(role="young_person", age_band="16-17")]


def test_nothing_is_kept_before_a_yes(nobody: Chat) -> None:
    nobody.types("the park is dark").sees("welcome-language")
    assert asked(nobody) == "language"
    assert NOBODY.agreed is None
    assert not nobody.kept()
