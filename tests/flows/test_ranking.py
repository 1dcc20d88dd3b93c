"""Best first."""

from __future__ import annotations

import pytest

from flows.kinds import in_words
from flows.messages import Own
from flows.ports import Option, Question
from tests.flows.cast import POND, SWINGS, TREES
from tests.flows.chat import Chat, asked
from tests.flows.samples import AFTER, Sample, asked_between, asked_first

DEN = Option("den", Own({"en": "A den"}), "🛖")
BEST = Question("best", "ranking", Own({"en": "What is best?"}), (SWINGS, POND, TREES, DEN))
SAMPLE = Sample(BEST, ("+pond", "+swings", "!done"), ("pond", "swings"), ("4, 3",), ("den", "trees"))


def test_tapped_first_second_third(amina: Chat) -> None:
    asked_between(amina, BEST).sees("rank-first").taps("🐸 A pond").sees("🥇 A pond", "rank-next")
    amina.taps("+den").taps("+swings").sees("🥇 A pond", "🥈 A den", "🥉 Swings", "rank-full").taps("!done")
    amina.sees("✓ Your list, best first:", "1. 🐸 A pond", "2. 🛖 A den", "3. 🛝 Swings")
    assert amina.kept("KINDS")["best"] == ("pond", "den", "swings")


def test_one_is_enough(amina: Chat) -> None:
    asked_between(amina, BEST).taps("+trees").taps("!done")
    assert amina.kept("KINDS")["best"] == ("trees",)


def test_none_is_not(amina: Chat) -> None:
    asked_between(amina, BEST)
    assert "!done" not in amina.buttons
    assert amina.types("done").sees("sorry-rank").kept("KINDS") == {"before": ("yes",)}


def test_undo_takes_back_the_last_place_only(amina: Chat) -> None:
    asked_between(amina, BEST).taps("+trees").taps("+pond").taps("button-undo").sees("🥇 Trees").does_not_see("🥈")
    amina.taps_again().sees("🥇 Trees").taps("button-undo").sees("rank-first").does_not_see("🥇")


def test_undo_can_be_typed_and_leaves_the_question_before_alone(amina: Chat) -> None:
    asked_between(amina, BEST).taps("+trees").taps("+pond").types("undo").sees("🥇 Trees", "What is best?")
    amina.types("Done").sees("1. Trees")
    assert amina.kept("KINDS")["best"] == ("trees",)


def test_one_that_is_tapped_again_gives_up_its_place(amina: Chat) -> None:
    asked_between(amina, BEST).taps("+trees").taps("+pond").taps("-trees").sees("🥇 A pond").taps("!done")
    assert amina.kept("KINDS")["best"] == ("pond",)


def test_a_tap_that_comes_twice_is_one(amina: Chat) -> None:
    asked_between(amina, BEST).taps("+trees").taps_again().sees("🥇 Trees").taps("!done")
    assert amina.kept("KINDS")["best"] == ("trees",)


def test_a_fourth_does_not_fit(amina: Chat) -> None:
    asked_between(amina, BEST).taps("+trees").taps("+pond").taps("+den").taps("+swings").sees("sorry-too-many")
    amina.types("1,2,3,4").sees("sorry-too-many")
    assert asked(amina) == "q/best"
    assert amina.kept("KINDS")["best"] == ("trees", "pond", "den"), "what was tapped stands"


@pytest.mark.parametrize(
    "typed", ["2, 1", "b; a", "pond, swings", "A pond > swings", "2\n1", "٢، ١", "pond then swings"]
)
def test_typed_in_order(amina: Chat, typed: str) -> None:
    pond = Option("pond", Own({"en": "Pond"}), "🐸")
    question = Question("best", "ranking", Own({"en": "What is best?"}), (SWINGS, pond if "pond," in typed else POND))
    if "pond then" in typed:
        question = Question("best", "ranking", Own({"en": "What is best?"}), (SWINGS, pond))
    asked_first(amina, question, AFTER).types(typed).sees("you-ranked")
    assert amina.kept("KINDS")["best"] == ("pond", "swings")


@pytest.mark.parametrize(
    "typed", ["1-3", "1, 1", "swings or trees", "swings / trees", "1, 9", "trees, no", "1 not 2", "1,,x"]
)
def test_what_is_no_order_is_asked_again(amina: Chat, typed: str) -> None:
    asked_between(amina, BEST).types(typed).sees("What is best?").does_not_see("you-ranked")
    assert "best" not in amina.kept("KINDS")


def test_in_words_for_staff_it_has_its_places(amina: Chat) -> None:
    said = [amina.read(text) for text in in_words(BEST, ("pond", "gone", "swings"))]
    assert said == ["1. 🐸 A pond", "3. 🛝 Swings"]
