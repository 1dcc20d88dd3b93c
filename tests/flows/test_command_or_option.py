"""A word that is a command and also stands on a button: which of them was meant; and words for enough are neither."""

from __future__ import annotations

import pytest

from bot.wording import Wording
from flows.kinds.matching import plain
from flows.messages import Own, Words
from flows.ports import Option, Question
from tests.flows.chat import Chat, asked
from tests.flows.samples import CODE, asked_between

WORDING = Wording.load()
WHEN = Question(
    "when",
    "choice",
    Own({"en": "What shall the button say?"}),
    tuple(Option(label.split()[0].lower(), Own({"en": label})) for label in ("Help", "Stop", "Later please", "Sooner")),
)


@pytest.mark.parametrize(("typed", "meant"), [("help", "help"), ("HELP!", "help"), ("later, please", "later")])
def test_an_option_wins_over_help_and_later(amina: Chat, typed: str, meant: str) -> None:
    asked_between(amina, WHEN).types(typed).sees("Was that fun?").does_not_see("help-text", "later-when")
    assert amina.kept(CODE)["when"] == (meant,)


def test_where_it_is_no_option_it_is_the_command(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").types("help").sees("help-text")
    amina.types("later please").sees("later-when")


def test_stop_always_stops_and_says_what_to_do_if_it_was_an_answer(amina: Chat) -> None:
    asked_between(amina, WHEN).types("Stop").sees("stop-said", "stop-was-an-answer")
    assert amina.person.stopped
    assert asked(amina) == ""


def test_it_does_not_where_it_was_none(amina: Chat) -> None:
    amina.commands("/start p_GARDEN").types("stop").sees("stop-said").does_not_see("stop-was-an-answer")
    amina.commands(f"/start p_{CODE}").commands("/stop").does_not_see("stop-was-an-answer")


@pytest.mark.parametrize("typed", ["no, thanks", "No,thanks!", "that's it, thanks", "no , thank you"])
def test_a_comma_inside_is_no_other_word(amina: Chat, typed: str) -> None:
    amina.commands("/start p_GARDEN").taps("!skip").taps("no").types("More lamps").types(typed)
    kept = amina.kept()["why"]
    assert kept == ("More lamps" if "that" not in typed else "More lamps\nthat's it, thanks")


@pytest.mark.parametrize("locale", ["ar", "uk", "ur", "pl", "en", "cy"])
def test_no_word_for_enough_stops_the_messages(locale: str) -> None:
    listed = {name: WORDING.plain(Words(f"plain-{name}"), locale) for name in ("stop", "that-is-all", "done", "more")}
    each = {name: {plain(one) for one in words.split(",")} for name, words in listed.items()}
    assert not each["stop"] & (each["that-is-all"] | each["done"] | each["more"])
    assert not each["stop"] & {
        plain(enough) for enough in ("كفى", "годі", "enough", "no more", "dość", "starczy", "بس")
    }


@pytest.mark.parametrize(("locale", "enough"), [("ar", "كفى"), ("uk", "годі")])
def test_enough_is_all(locale: str, enough: str) -> None:
    words = WORDING.plain(Words("plain-that-is-all"), locale)
    assert plain(enough) in {plain(one) for one in words.split(",")}
