"""How people like to read: picked by its picture, not by a name for it."""

from __future__ import annotations

from flows.messages import ReadingChoice
from tests.flows.chat import Chat


def test_big_pictures_and_few_words_is_easy_read(nobody: Chat) -> None:
    nobody.commands("/start").taps("en").sees("reading-how")
    assert nobody.shown[-1].message.picture == ReadingChoice(("words", "easy", "aloud"))
    nobody.taps("easy").sees("welcome-who")
    assert (nobody.person.locale, nobody.person.read_aloud) == ("en-x-easy", False)


def test_who_wants_it_read_to_them_gets_the_short_words_too(nobody: Chat) -> None:
    nobody.commands("/start").taps("en").taps("aloud")
    assert (nobody.person.locale, nobody.person.read_aloud) == ("en-x-easy", True)


def test_a_language_without_easy_words_is_read_aloud_as_it_is(nobody: Chat) -> None:
    nobody.commands("/start").taps("cy").does_not_see("reading-easy").taps("aloud")
    assert (nobody.person.locale, nobody.person.read_aloud) == ("cy", True)


def test_a_language_with_one_way_to_read_is_asked_nothing_more(nobody: Chat) -> None:
    nobody.commands("/start").taps("so").sees("welcome-who")
    assert (nobody.person.locale, nobody.person.read_aloud) == ("so", False)


def test_a_number_typed_for_the_picture_is_the_same(nobody: Chat) -> None:
    nobody.commands("/start").taps("en").types("2")
    assert nobody.person.locale == "en-x-easy"


def test_the_buttons_have_the_numbers_of_the_picture(nobody: Chat) -> None:
    nobody.commands("/start").taps("en").sees("1 📄 Words", "2 🖼 Big pictures, few words", "3 🔊 Read it to me")
    nobody.taps("!back").taps("cy").sees("1 📄", "2 🔊").types("2")
    assert nobody.person.read_aloud


def test_languages_that_nobody_checked_say_so(nobody: Chat, amina: Chat) -> None:
    nobody.commands("/start").sees("language-machine-made", "Cymraeg 🤖").does_not_see("English 🤖")
    amina.commands("/language").taps("so").sees("language-changed-unreviewed")
    amina.commands("/language").taps("en").taps("words").sees("language-changed").does_not_see("checked them yet")


def test_an_easy_read_form_is_no_language_of_its_own(nobody: Chat) -> None:
    nobody.commands("/start")
    assert "en-x-easy" not in nobody.buttons


def test_from_the_moment_a_language_is_picked_everything_is_in_it(nobody: Chat, amina: Chat) -> None:
    nobody.commands("/start").taps("cy").sees("reading-how")
    assert nobody.person.locale == "cy"
    nobody.taps("aloud")
    assert (nobody.person.locale, nobody.person.read_aloud) == ("cy", True)
    amina.commands("/language").taps("cy").sees("reading-how")
    assert amina.person.locale == "cy"


def test_back_to_the_languages_and_another_one(nobody: Chat) -> None:
    nobody.commands("/start").taps("en").taps("easy").taps("!back").taps("!back").taps("cy").sees("reading-how")
    assert nobody.person.locale == "cy"
    nobody.taps("!back").taps("en").taps("easy")
    assert nobody.person.locale == "en-x-easy"


def test_nobody_is_greeted_again(nobody: Chat, amina: Chat) -> None:
    nobody.commands("/start").sees("I am Sayso")
    amina.commands("/language").sees("reading-language").does_not_see("I am Sayso")


def test_the_open_question_is_put_again_in_the_new_language(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").commands("/language").taps("cy").does_not_see("Which would you like most?")
    amina.taps("words").sees("language-changed-unreviewed", "Which would you like most?", "🛝 Siglenni")
    amina.taps("swings")
    assert amina.kept() == {"which": ("swings",)}


def test_and_it_says_once_that_the_team_wrote_it_in_english(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").commands("/language").taps("cy").taps("words").sees("only-in-english")
    amina.taps("swings").sees("Do you feel all right there?").does_not_see("only-in-english")
    amina.commands("/language").taps("en").taps("words").sees("Do you feel").does_not_see("only-in-english")


def test_with_nothing_open_nothing_is_put_again(amina: Chat) -> None:
    amina.commands("/language").taps("so").sees("language-changed-unreviewed")
    assert amina.runs == []


def test_language_in_the_middle_of_choosing_a_language_is_one_question(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").commands("/language").taps("cy").commands("/language")
    amina.sees("reading-language").does_not_see("Which would you like most?", "reading-how")
    assert len(amina.newest) == 1
