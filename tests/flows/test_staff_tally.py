"""How staff read what was answered: in real words, question by question."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from bot.wording import Wording
from flows.messages import Literal, Own, Text
from flows.ports import Counts, Option, Question
from flows.staff.tally import tally
from tests.flows.cast import FEEL, GARDEN, NAME, WHICH, WHY, project
from tests.flows.chat import Chat

WORDING = Wording.load()
MESSAGE = 4096
"""Letters that a message of Telegram's holds."""

SWINGS, PONDS = Option("swings", Own({"en": "Swings are fun"})), Option("ponds", Own({"en": "Ponds are <deep>"}))
AGREE = Question("sure", "agree", Own({"en": "What do you think?"}), (SWINGS, PONDS))
RANKED = replace(WHICH, id="best", kind="ranking")
SURE = Question("how", "slider", Own({"en": "How sure are you?"}), low=Own({"en": "I guessed"}))
AGES = Question("age", "number", Own({"en": "How old are you?"}))


def plain(text: Text) -> str:
    return WORDING.plain(text, "en")


def told(question: Question, taps: dict[str, int]) -> list[str]:
    """The lines of one question, under its own words."""
    [[paragraph]] = tally(project("ONE", question), Counts(choices={question.id: taps}), plain)
    head, *lines = plain(paragraph).splitlines()
    assert head == question.text.texts["en"]
    return lines


def test_of_options_each_has_its_line() -> None:
    assert told(WHICH, {"swings": 2}) == ["🛝 Swings: 2", "🐸 A pond: 0", "Trees: 0"]


def test_a_statement_has_one_line_with_its_verdicts() -> None:
    taps = {"swings=pass": 2, "swings=agree": 4, "swings=disagree": 1, "ponds=disagree": 3, "gone=agree": 9}
    assert told(AGREE, taps) == ["Swings are fun: 👍 4 · 👎 1 · 🤷 2", "Ponds are <deep>: 👎 3"]


def test_statements_that_nobody_came_to_are_counted_only() -> None:
    assert told(AGREE, {"ponds=agree": 1}) == ["Ponds are <deep>: 👍 1", "1 more statement: nobody yet"]
    more = replace(AGREE, options=(*AGREE.options, replace(SWINGS, id="new")))
    assert told(more, {"ponds=agree": 1})[1:] == ["2 more statements: nobody yet"]


def test_of_a_scale_the_steps_that_were_chosen() -> None:
    assert told(FEEL, {"4": 3, "1": 1}) == ["😢 Awful: 1", "🙂 Good: 3"]
    assert told(SURE, {"1": 2, "3": 1}) == ["1️⃣ I guessed: 2", "3 of 5: 1"]


def test_a_list_says_that_its_places_are_not_counted() -> None:
    assert told(RANKED, {"pond": 3, "swings": 1}) == [
        "On how many lists, in any place:",
        "🛝 Swings: 1",
        "🐸 A pond: 3",
        "Trees: 0",
    ]


def test_of_a_few_numbers_who_said_each() -> None:
    assert told(AGES, {"12": 1, "7": 3}) == ["7 (3 people) · 12 (1 person)"]


def test_of_many_numbers_the_least_the_middle_one_and_the_most() -> None:
    taps = dict(Counter(["3", "4", "5", "6", "6", "9", "10", "1000", "100"]))
    assert told(AGES, taps) == ["9 people. From 3 to 1000; the middle one is 6."]
    assert told(AGES, {str(age): 1 for age in range(7, 15)}) == ["8 people. From 7 to 14; the middle one is 10."]


def test_a_number_question_that_had_options_before_counts_its_numbers_only() -> None:
    assert told(AGES, {"swings": 2, "7": 1}) == ["7 (1 person)"]


def test_where_nobody_chose_yet_one_line_says_so() -> None:
    for question in (WHICH, AGREE, RANKED, FEEL, SURE, AGES):
        assert told(question, {}) == ["Nobody has chosen yet."]
        assert told(question, {"gone": 4}) == ["Nobody has chosen yet."]


def test_what_is_said_in_ones_own_words_has_no_numbers() -> None:
    assert tally(project("OWN", WHY, NAME), Counts(), plain) == [[]]


def long_project(questions: int, statements: int) -> tuple[list[Question], Counts]:
    """As long as a project can be, with a verdict of each kind on each statement."""
    asked = [
        Question(
            f"q{number}",
            "agree",
            Own({"en": f"Question {number} {'x' * 280}"}),
            tuple(Option(f"s{at}", Own({"en": f"{number}/{at} {'y' * 130}"})) for at in range(statements)),
        )
        for number in range(questions)
    ]
    said = {f"s{at}={verdict}": 1000 for at in range(statements) for verdict in ("agree", "disagree", "pass")}
    return asked, Counts(choices={question.id: said for question in asked})


def test_no_page_is_longer_than_a_message_and_nothing_is_left_out() -> None:
    asked, counts = long_project(10, 30)
    pages = tally(project("LONG", *asked), counts, plain)
    whole = [[plain(paragraph) for paragraph in page] for page in pages]
    assert all(sum(len(said) + 2 for said in page) < MESSAGE * 3 / 4 + 2 for page in whole)
    lines = [line for page in whole for said in page for line in said.splitlines()[1:]]
    assert [line.split()[0] for line in lines] == [f"{number}/{at}" for number in range(10) for at in range(30)]
    assert whole[0][0].startswith("Question 0 x")
    assert whole[1][0].splitlines()[0].endswith("x (more)")


def test_a_short_question_is_not_torn_apart() -> None:
    pages = tally(replace(GARDEN, questions=(WHICH, FEEL) * 100), Counts(), lambda _: "x" * 400)
    assert [len(page) for page in pages] == [7] * 28 + [4]


def test_staff_leaf_through_the_answers_in_one_message(amina: Chat, cara: Chat) -> None:
    asked, _ = long_project(2, 30)
    amina.world.projects["LONG"] = project("LONG", *asked)
    amina.commands("/start p_LONG")
    for at in range(2):
        for number in range(30):
            amina.taps(f"s{number}=agree")
            if "!more" in "".join(amina.buttons):
                amina.taps(next(button for button in amina.buttons if button.startswith("!more")))
        assert f"q{at}" in amina.kept("LONG")

    cara.commands("/staff").taps("LONG").sees("staff-project-page", "0/0 y").does_not_see("1/29 y")
    before, seen = len(cara.shown), str(cara.newest)
    for _ in range(4):
        if "more" in cara.buttons:
            cara.taps("more").sees_words("staff-project-more").does_not_see("staff-project-page")
            seen += str(cara.newest)
    assert len(cara.shown) == before
    assert all(f"{question}/{at} y" in seen for question in range(2) for at in range(30))
    assert "more" not in cara.buttons
    cara.taps("top").sees("staff-project-page", "0/0 y").taps("more").taps("views").sees("staff-views-list")


def test_a_short_project_has_nothing_to_leaf_through(cara: Chat) -> None:
    cara.commands("/staff").taps("GARDEN")
    assert not {"more", "top"} & set(cara.buttons)
    assert Literal("") not in cara.newest[-1].text
