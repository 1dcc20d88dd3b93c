"""What makes words hard to read is found, and plain words pass."""

from __future__ import annotations

import pytest

from bot.reading.grade import graded
from bot.reading.rules import checked
from bot.reading.sentences import sentences, words_in

LONG = "We would like you to tell us in your own way what the very best garden for all of us in this town would be."
PLAIN = "We read what you say. Then we tell you what we did. You can take it back any time."


@pytest.mark.parametrize(
    ("text", "locale", "rule"),
    [
        (LONG, "en", "long sentence"),
        (LONG, "pl", "long sentence"),
        ("There is a big garden at the back and it is empty and dark now.", "en-x-easy", ""),
        ("There is a big garden at the back of it and it is empty and dark now.", "en-x-easy", "long sentence"),
        ("The plan was approved by the team.", "en", "passive"),
        ("Your answers are carefully read.", "en", "passive"),
        ("It got broken and was not kept.", "en", "passive"),
        ("The team approved the plan.", "en", ""),
        ("The big tree is gone. The gate is closed.", "en", ""),
        ("We facilitate it.", "en", "officialese"),
        ("Service users can come.", "en", "officialese"),
        ("We are engaging with you.", "en", "officialese"),
        ("Prior to lunch we play.", "en", "officialese"),
        ("Ask the SENCO.", "en", "acronym"),
        ("Ask the helper at school (SENCO). The SENCO can help.", "en", ""),
        ("Is that OK?", "en", ""),
        (PLAIN, "en-x-easy", ""),
    ],
)
def test_what_is_found(text: str, locale: str, rule: str) -> None:
    assert {found.rule for found in checked(text, locale)} == ({rule} if rule else set())


def test_each_finding_says_what_would_be_better() -> None:
    [found] = checked("We utilise the field.", "en")
    assert (found.at, found.instead) == ("utilise", "say “use”")


def test_officialese_is_english_only() -> None:
    assert checked("Processus via 2.", "ro") == []


def test_sentences_are_what_a_reader_sees() -> None:
    text = "<b>Hello</b> { $name }! How are you?\nSend /mydata. It's 3.50 today… Well"
    assert sentences(text) == ["Hello  this!", "How are you?", "Send that.", "It's 3.50 today…", "Well"]
    assert sentences("یہ پرانا ہے۔ ہم نیا بنائیں گے۔") == ["یہ پرانا ہے۔", "ہم نیا بنائیں گے"]
    assert words_in("It's well-kept, and/or 2.") == ["It's", "well-kept", "and/or", "2"]


def test_hard_words_ask_for_an_older_reader() -> None:
    hard = "The municipality will endeavour to facilitate universal participation in deliberative consultations."
    easy, difficult = graded([PLAIN], "en").age, graded([hard], "en").age
    assert easy is not None
    assert difficult is not None
    assert easy < 8 < 16 < difficult


def test_other_languages_have_the_measure_that_there_is() -> None:
    polish = graded(["Przeczytamy to, co napiszesz. Potem powiemy Ci, co zrobimy."], "pl")
    assert polish.age is None
    assert polish.lix is not None
    assert graded(["أهلا بك في حديقتنا."], "ar").lix is None
    assert graded([""], "en").words == 0
