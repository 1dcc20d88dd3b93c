"""Staff make another question of one that people are at: nobody's words are lost, and no old tap is read as new."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from flows.messages import Own
from flows.ports import Question
from tests.flows.cast import POND, SAFE, SWINGS, TREES, project
from tests.flows.chat import Chat, asked

THREE = (SWINGS, POND, TREES)


def question(kind: str, **more: Any) -> Question:
    return Question("one", kind, Own({"en": "What do you think?"}), **more)


QUESTIONS = {
    "many_choice": question("many_choice", options=THREE),
    "ranking": question("ranking", options=THREE),
    "agree": question("agree", options=THREE),
    "areas": question("areas", options=tuple(replace(one, at=(9, 9)) for one in THREE), picture="plan"),
    "number": question("number", settings={"least": 0, "most": 100}),
    "open_view": question("open_view"),
    "short_text": question("short_text"),
    "choice": question("choice", options=THREE),
    "emoji_scale": question("emoji_scale"),
    "yes_no": question("yes_no"),
}
HALF = {"many_choice": "+pond", "ranking": "+pond", "agree": "swings=agree", "areas": "+pond"}
WHOLE = {"choice": "trees", "emoji_scale": "5", "yes_no": "yes"}


def begins(chat: Chat, kind: str) -> Chat:
    """At the question, with half of an answer where its kind has such a thing."""
    chat.world.projects["GARDEN"] = project("GARDEN", SAFE, QUESTIONS[kind])
    chat.commands("/start p_GARDEN").taps("yes")
    if kind == "number":
        return chat.types("about 5 i think")
    return chat.taps(HALF[kind]) if kind in HALF else chat.sends_picture("pic")


def becomes(chat: Chat, kind: str, **more: Any) -> Chat:
    chat.world.projects["GARDEN"] = project("GARDEN", SAFE, replace(QUESTIONS[kind], **more))
    return chat


@pytest.mark.parametrize("was", [*HALF, "number", "open_view"])
@pytest.mark.parametrize("now", QUESTIONS)
@pytest.mark.parametrize("then", ["back", "what is this about then", "1", "/stop", "/start", "voice"])
def test_who_is_half_way_goes_on(amina: Chat, was: str, now: str, then: str) -> None:
    becomes(begins(amina, was), now)
    amina.speaks("note") if then == "voice" else amina.commands(then) if then[0] == "/" else amina.types(then)
    assert amina.newest or amina.effects
    if then == "voice":
        amina.taps("!send")
        assert "note" in amina.kept()["one"]


@pytest.mark.parametrize("was", QUESTIONS)
@pytest.mark.parametrize("now", QUESTIONS)
def test_whose_answer_was_whole_goes_on_too(amina: Chat, was: str, now: str) -> None:
    becomes(amina, was).world.projects["GARDEN"] = project("GARDEN", QUESTIONS[was], SAFE)
    amina.commands("/start p_GARDEN")
    if was in HALF:
        amina.taps(HALF[was]).taps("!done")
    else:
        amina.taps(WHOLE[was]) if was in WHOLE else amina.types("5")
    amina.world.projects["GARDEN"] = project("GARDEN", QUESTIONS[now], SAFE)
    amina.types("yes").commands("/mydata").taps("see")
    assert amina.kept()


def test_a_picture_that_waits_still_waits(amina: Chat) -> None:
    becomes(begins(amina, "many_choice").sends_picture("pic"), "agree").types("our gate").taps("!send")
    assert amina.kept()["one"] == ("pic",)
    assert "our gate" in [view.text for view in amina.world.views_of("amina", "GARDEN")]


def test_what_was_tapped_stands_until_there_is_another_answer(amina: Chat) -> None:
    becomes(begins(amina, "many_choice"), "agree").commands("/start").sees("half-way").taps("!carry")
    amina.sees("Swings")
    assert amina.kept()["one"] == ("pond",)
    amina.taps("trees=pass") if "trees=pass" in amina.buttons else amina.taps("swings=agree")
    assert amina.kept()["one"] == ("swings=agree",)


def test_a_number_out_of_the_new_range_is_asked_again(amina: Chat) -> None:
    begins(amina, "number").types("about 50 then")
    becomes(amina, "number", settings={"least": 0, "most": 20}).taps("50").sees("sorry-number")
    assert asked(amina) == "q/one"
    assert "one" not in amina.taps("!back").kept()
