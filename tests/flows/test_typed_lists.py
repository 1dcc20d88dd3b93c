"""The words that may be typed for an answer mean one thing in a language, and are understood as people type them."""

from __future__ import annotations

from itertools import combinations

import pytest

from bot.wording import Wording
from flows.effects import Forget
from flows.kinds.matching import plain
from flows.messages import Own, Words
from flows.ports import Question
from tests.flows.chat import Chat
from tests.flows.samples import asked_between

WORDING = Wording.load()
LOCALES = [code for code, _ in WORDING.locales()]
APART = (("yes", "no", "not-sure"), ("agree", "disagree", "pass"), ("yes", "disagree"), ("no", "agree"))


def typed_for(name: str, locale: str) -> set[str]:
    listed = WORDING.plain(Words(f"plain-{name}"), locale).replace("،", ",")
    return {plain(words) for words in listed.split(",")}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("names", APART)
def test_no_words_mean_two_answers(locale: str, names: tuple[str, ...]) -> None:
    for one, other in combinations(names, 2):
        assert not typed_for(one, locale) & typed_for(other, locale), f"{one} and {other}"


@pytest.mark.parametrize("locale", LOCALES)
def test_what_stands_on_the_button_is_no_other_answer(locale: str) -> None:
    for name in ("yes", "no"):
        other = "no" if name == "yes" else "yes"
        assert plain(WORDING.plain(Words(f"answer-{name}"), locale)) not in typed_for(other, locale)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        *(("yeah", "yes"), ("Yep!", "yes"), ("y", "yes"), ("nah", "no"), ("no thanks", "no"), ("Not really.", "no")),
        *(("dunno", "not_sure"), ("I don’t know", "not_sure"), ("idk", "not_sure"), ("maybe 🙂", "not_sure")),
    ],
)
def test_yes_and_no_as_people_type_them(amina: Chat, typed: str, kept: str) -> None:
    dogs = Question("dogs", "yes_no", Own({"en": "May dogs come?"}), settings={"not_sure": 1})
    assert asked_between(amina, dogs).types(typed).kept("KINDS")["dogs"] == (kept,)


@pytest.mark.parametrize("typed", ["yeah?", "yeah no", "nah 👍", "not yeah", "y̶e̶p̶"])
def test_nobody_is_forgotten_on_half_a_yes(amina: Chat, typed: str) -> None:
    amina.commands("/forget").types(typed)
    assert not amina.did(Forget)
    assert amina.types("yep").did(Forget)


@pytest.mark.parametrize(
    ("typed", "kept"), [("1", ("1",)), ("1️⃣", ("1",)), ("yes", ("5",)), ("👍", ("5",)), ("ok 7", None), ("a", None)]
)
def test_a_number_asked_back_is_kept_by_a_yes_and_by_nothing_like_one(
    amina: Chat, typed: str, kept: tuple[str, ...] | None
) -> None:
    """ "about 5" is asked back as "5?"."""
    friends = Question("friends", "number", Own({"en": "How many?"}))
    amina = asked_between(amina, friends).types("about 5 I think").types(typed)
    if kept:
        assert amina.kept("KINDS")["friends"] == kept
    else:
        amina.sees("number-sure")
