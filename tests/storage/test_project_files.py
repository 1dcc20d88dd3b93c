"""A project file is read, and every mistake in one gets a sentence that staff can act on."""

from __future__ import annotations

import json
import re
import tomllib
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.projects import READY, folder, ready
from bot.storage import project_body, project_files
from bot.storage.project_faults import Section, Source
from bot.storage.project_files import ProjectTrouble, read
from bot.storage.project_questions import answers
from flows.messages import Own
from flows.ports import Project

TODAY = date(2026, 11, 23)
LONDON = ZoneInfo("Europe/London")
SHORT = """\
id = "BUS"
title = "The bus"
aim = "We want a better bus."
who_hears = "Mo, who runs the buses."
can_change = "When it comes."
cannot_change = "The road it takes."
promised = 2027-01-15

[[questions]]
id = "late"
kind = "yes_no"
text = "Is it often late?"
"""


def _project(text: str = SHORT) -> Project:
    return read(text, today=TODAY, zone=LONDON).project


def _project_with(text: str) -> Project:
    """As `_project`, but without its files."""
    lines = Source(text)
    return project_files._project(Section(tomllib.loads(text), "", lines, lines.everything()), TODAY, LONDON)


def _troubles(text: str) -> tuple[str, ...]:
    with pytest.raises(ProjectTrouble) as trouble:
        read(text, today=TODAY, zone=LONDON)
    return trouble.value.sentences


def test_a_short_file_is_a_whole_project() -> None:
    project = _project()
    assert (project.id, project.title, project.promised) == ("BUS", Own({"en": "The bus"}), date(2027, 1, 15))
    assert (project.flow, project.roles, project.opens, project.state) == ("have_your_say", (), None, "draft")
    [question] = project.questions
    assert (question.kind, question.optional, question.text) == ("yes_no", True, Own({"en": "Is it often late?"}))


def test_a_file_can_be_a_path(tmp_path: Path) -> None:
    path = tmp_path / "bus.toml"
    path.write_text("\ufeff" + SHORT, encoding="utf-8")  # as some editors save it
    assert read(path, today=TODAY, zone=LONDON).project == _project()
    with pytest.raises(ProjectTrouble, match="There is no file"):
        read(tmp_path / "bud.toml", today=TODAY)
    path.write_bytes(b'title = "\xff"')
    with pytest.raises(ProjectTrouble, match="UTF-8"):
        read(path, today=TODAY)


@pytest.mark.parametrize("name", READY)
def test_ready_projects_survive_being_kept_as_json(name: str) -> None:
    file = read(ready(name), today=TODAY, zone=LONDON, beside=folder())
    assert project_body.from_body(json.loads(json.dumps(file.body)), "draft") == file.project


EVERYTHING = (
    SHORT
    + """\
settings.not_sure = 1
optional = false
because = { en = "It decides what we ask next.", cy = "Mae'n penderfynu." }
emoji = "🚌"
picture = "late bus.jpg"
alt = "A bus in the rain"
voice = "late.ogg"

[[questions]]
id = "where"
kind = "areas"
when.late = ["yes", "not_sure"]
text = "Where do you wait?"
picture = "plan.png"
alt = "A plan of the street"
options = [
    { id = "shop", text = "By the shop", emoji = "🏪", at = [0, 100] },
    { id = "gate", text = "At the gate", at = [40, 5] },
]

[[questions]]
id = "ideas"
kind = "agree"
when.where = "shop"
text = "What do you think?"
options = [{ id = "seat", text = "A seat would help." }, { id = "roof", text = "A roof would help." }]

[[questions]]
id = "quiz"
kind = "quiz"
when.ideas = ["seat=agree"]
text = "How many people take the bus?"
settings.right = 2
explain = "We counted them in May."
options = [
    { id = "few", text = "Ten", picture = "ten.png", alt = "Ten people" },
    { id = "many", text = "A hundred" },
]

[[questions]]
id = "sure"
kind = "slider"
text = "How sure are you?"
low = "I just guessed"

[[questions]]
id = "times"
kind = "number"
settings.most = 7
when.sure = "5"
text = "On how many days do you take it?"
"""
)


def test_all_that_a_question_can_have_survives_being_kept_as_json() -> None:
    project = _project_with(EVERYTHING)
    late, where, ideas, quiz, sure, times = project.questions
    assert (late.picture, late.voice, late.emoji, late.optional) == ("late bus.jpg", "late.ogg", "🚌", False)
    assert late.because == Own({"en": "It decides what we ask next.", "cy": "Mae'n penderfynu."})
    assert [option.at for option in where.options] == [(0, 100), (40, 5)]
    assert quiz.explain == Own({"en": "We counted them in May."})
    assert (quiz.options[0].picture, quiz.options[0].alt) == ("ten.png", Own({"en": "Ten people"}))
    assert (sure.low, sure.high) == (Own({"en": "I just guessed"}), None)
    assert [question.when for question in (where, ideas, quiz, times)] == [
        {"late": ("yes", "not_sure")}, {"where": ("shop",)}, {"ideas": ("seat=agree",)}, {"sure": ("5",)},
    ]  # fmt: skip
    body = json.loads(json.dumps(project_body.to_body(project)))
    assert project_body.from_body(body, "draft") == project


def test_a_body_of_an_earlier_release_still_reads() -> None:
    body = read(SHORT, today=TODAY).body
    for newer in ("roles", "ages", "opens", "closes", "emoji", "flow"):
        del body[newer]
    for newer in ("options", "optional", "settings", "when"):
        del body["questions"][0][newer]
    assert project_body.from_body(body, "open").questions == _project().questions


def test_closing_on_a_day_is_at_its_end_on_our_own_clock() -> None:
    project = _project("opens = 2026-07-01\ncloses = 2026-12-04\n" + SHORT)
    assert project.opens == datetime(2026, 6, 30, 23, 0, tzinfo=UTC), "summer time"
    assert project.closes == datetime(2026, 12, 4, 23, 59, 59, tzinfo=UTC), "so that its day is the one people are told"
    exact = _project("closes = 2026-12-04T17:00:00\nopens = 2026-12-01T10:00:00+02:00\n" + SHORT)
    assert exact.closes == datetime(2026, 12, 4, 17, 0, tzinfo=UTC)
    assert exact.opens == datetime(2026, 12, 1, 8, 0, tzinfo=UTC)


def test_days_can_count_from_today() -> None:
    counted = SHORT.replace("2027-01-15", '"in 28 days"')
    assert _project('closes = "in 14 days"\n' + counted).promised == date(2026, 12, 21)


QUESTION = '[[questions]]\nid = "where"\ntext = "Where?"\n'
OPTIONS = "".join(f'[[questions.options]]\nid = "{one}"\ntext = "{one}"\n' for one in ("here", "there"))
PLACED = OPTIONS.replace('text = "here"', 'text = "here"\nat = [0, 100]').replace(
    '"there"\n[', '"there"\nat = [3, 4]\n['
)
PLACED += "at = [50, 50]\n"


@pytest.mark.parametrize(
    ("file", "line", "says"),
    [
        (SHORT.replace("title", "titel"), 2, "did you mean `title`?"),
        (SHORT.replace('"The bus"', '""'), 2, "needs its words in English"),
        (SHORT.replace('"The bus"', f'"{"x" * 61}"'), 2, "too long in en; 60 letters fit"),
        (SHORT.replace('"The bus"', "7"), 2, "words in quotation marks"),
        (SHORT.replace('"The bus"', '{ en = "x", Welsh = "y" }'), 2, "short code"),
        (SHORT.replace('"BUS"', '"the bus"'), 1, "capital letters"),
        (SHORT.replace("2027-01-15", '"soon"'), 7, "promised = 2026-12-21"),
        (SHORT.replace("2027-01-15", "2027-01-15T10:00:00"), 7, "it is a date"),
        ("closes = 2027-02-01\n" + SHORT, 8, "before they are heard"),
        ("closes = 2026-12-01\nopens = 2026-12-24\n" + SHORT, 1, "before `opens`"),
        ('closes = "Friday"\n' + SHORT, 1, "a date and a time"),
        ('roles = ["parents"]\n' + SHORT, 1, "a list of any of young_person, parent"),
        ('ages = "8-12"\n' + SHORT, 1, "a list of any of"),
        ('flow = "poll"\n' + SHORT, 1, "have_your_say, quick_poll"),
        ('emoji = "bus"\n' + SHORT, 1, "one emoji"),
        (SHORT.replace("yes_no", "yes-no"), 11, "it is 'yes-no'"),
        (SHORT.replace('"late"', '"Late?"'), 10, "small letters"),
        (SHORT + "optional = 1\n", 13, "true or false"),
        (SHORT + "settings.most = 3\n", 13, "takes only `not_sure`"),
        (SHORT + "settings.not_sure = 2\n", 13, '1 to add "Not sure"'),
        (SHORT + "optional = false\n", 9, "`because`: it is missing"),
        (SHORT + 'because = "We have to know."\n', 13, "this one can"),
        (SHORT + 'picture = "../plan.png"\n', 13, "lies beside this one"),
        (SHORT + 'picture = "plan.png"\n', 9, "`alt`: it is missing"),
        (SHORT + "voice = 3\n", 13, "lies beside this one"),
        (SHORT + 'explain = "So it is."\n', 13, "no such setting"),
        (SHORT + QUESTION + 'kind = "open_view"\nsettings.most = 3\n', 17, "takes no settings"),
        (SHORT + OPTIONS, 13, "brings its own answers"),
        (SHORT + QUESTION.replace("where", "late") + 'kind = "open_view"\n', 14, "another question has it"),
        (SHORT + QUESTION + 'kind = "choice"\n', 13, "there are 0"),
        (SHORT + QUESTION + 'kind = "choice"\n' + OPTIONS.replace('"there"', '"here"', 1), 17, "same id"),
        (SHORT + QUESTION + 'kind = "choice"\n' + OPTIONS + "at = [1, 1]\n", 23, "no such setting"),
        (SHORT + QUESTION + 'kind = "ranking"\nsettings.most = 3\n' + OPTIONS, 17, "how many places there are"),
        (SHORT + QUESTION + 'kind = "agree"\n' + OPTIONS.replace("there", "x" * 141), 22, "140 letters fit"),
        (SHORT + QUESTION + 'kind = "number"\nsettings.least = 200\n', 17, "these go from 200 to 100"),
        (SHORT + QUESTION + 'kind = "number"\nsettings.least = -1\n', 17, "from 0"),
        (SHORT + QUESTION + 'kind = "areas"\n' + PLACED, 13, "Areas lie on a picture"),
        (SHORT + QUESTION + 'kind = "areas"\npicture = "a.png"\nalt = "A plan"\n' + OPTIONS, 19, "from the left"),
        (SHORT + QUESTION + 'kind = "quiz"\nexplain = "It is."\n' + OPTIONS, 13, "which option is right"),
        (SHORT + QUESTION + 'kind = "quiz"\nsettings.right = 3\n' + OPTIONS, 17, "the place of the right option"),
        (SHORT + QUESTION + 'kind = "quiz"\nsettings.right = 2\n' + OPTIONS, 13, "`explain`: it is missing"),
        (SHORT + QUESTION + 'kind = "slider"\nlow = "x"\nsettings.steps = 3\n', 18, "takes no settings"),
        ('flow = "quick_poll"\n' + SHORT + QUESTION + 'kind = "quiz"\n', 17, "it is 'quiz'"),
        (
            SHORT + QUESTION + 'kind = "choice"\n' + OPTIONS + 'colour = "red"\n',
            23,
            "it can be alt, emoji, id, picture, text",
        ),
        (SHORT + QUESTION + 'kind = "many_choice"\nsettings.most = 3\n' + OPTIONS, 17, "how many can be chosen"),
        (SHORT + QUESTION + 'kind = "emoji_scale"\nsettings.steps = 4\n', 17, "3 or 5"),
        (SHORT + QUESTION + 'kind = "emoji_scale"\nsettings.faces = 3\n', 17, "takes only `steps`"),
        (SHORT + QUESTION + 'kind = "short_text"\nsettings.most = true\n', 17, "from 1 to 1000"),
        (SHORT + QUESTION + 'kind = "open_view"\nwhen.early = "yes"\n', 17, "no earlier question"),
        (SHORT + QUESTION + 'kind = "open_view"\nwhen.where = "x"\n', 17, "no earlier question"),
        (SHORT + QUESTION + 'kind = "open_view"\nwhen.late = ["maybe"]\n', 17, "late can be yes, no"),
        (SHORT + QUESTION + 'kind = "open_view"\nwhen = "yes"\n', 17, "names an earlier question"),
        ('flow = "quick_poll"\n' + SHORT + QUESTION + 'kind = "open_view"\n', 17, "it is 'open_view'"),
        ('flow = "quick_poll"\n' + SHORT + QUESTION + 'kind = "yes_no"\nwhen.late = "yes"\n', 18, "asks everyone"),
        ("questions = 3\n" + SHORT.partition("[[")[0], 1, "under a line [[questions]]"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_an_example(file: str, line: int, says: str) -> None:
    found = [sentence for sentence in _troubles(file) if says in sentence]
    assert found, _troubles(file)
    assert found[0].startswith(f"Line {line}, "), found
    assert "For example: " in found[0] or "no such setting" in found[0]


@pytest.mark.parametrize("promise", ["who_hears", "can_change", "cannot_change", "promised", "title", "aim", "id"])
def test_what_is_promised_cannot_be_left_out(promise: str) -> None:
    kept = "\n".join(line for line in SHORT.splitlines() if not line.startswith(promise + " ="))
    if promise == "id":
        kept = SHORT.replace('id = "BUS"\n', "")
    [sentence] = _troubles(kept)
    assert sentence.startswith(f"`{promise}`: it is missing.")
    assert f"For example: {promise} = " in sentence


def test_all_mistakes_are_told_at_once() -> None:
    sentences = _troubles(SHORT.replace("BUS", "bus").replace("yes_no", "no").replace("2027", '"2027"'))
    assert len(sentences) == 1, "what is not TOML at all is told first"
    sentences = _troubles(SHORT.replace("BUS", "bus").replace("yes_no", "no").replace("The bus", ""))
    assert len(sentences) == 3


def test_a_poll_is_three_taps_and_a_project_asks_something() -> None:
    poll = 'flow = "quick_poll"\n' + SHORT
    more = "".join(f'[[questions]]\nid = "q{n}"\nkind = "yes_no"\ntext = "Well?"\n' for n in range(3))
    assert "1 to 3" in _troubles(poll + more)[0]
    assert "1 to 20" in _troubles(SHORT.partition("[[")[0])[0]


@pytest.mark.parametrize("text", ["= 3", "title = The bus", "[[questions]", 'id = "A"\nid = "B"', "\x00"])
def test_what_is_not_toml_is_told_with_its_line(text: str) -> None:
    [sentence] = _troubles(text)
    assert re.search(r"at (line \d+|end of document)", sentence)
    assert 'title = "The Family Hub garden"' in sentence


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["choice", "en", "in 3 days"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "kind", "text", "en"]), inner),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(project_files._KEYS), _VALUES)
def test_whatever_stands_in_a_field_it_is_a_whole_project_or_project_trouble(key: str, value: object) -> None:
    lines = [line for line in SHORT.partition("[[")[0].splitlines() if not line.startswith(f"{key} ")]
    text = "\n".join([f"{key} = {_toml(value)}", *lines]) + ("" if key == "questions" else SHORT[SHORT.index("[[") :])
    with suppress(ProjectTrouble):
        project = read(text, today=TODAY).project
        assert project_body.from_body(json.loads(json.dumps(project_body.to_body(project))), "draft") == project


def _toml(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {_toml(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value) if not isinstance(value, int) or isinstance(value, bool) else str(value)


def test_one_fault_of_a_question_is_told_once() -> None:
    [sentence] = _troubles(SHORT + QUESTION + 'kind = "quiz"\nsettings.right = 3\nexplain = "So."\n' + OPTIONS)
    assert "the place of the right option" in sentence


def test_answers_that_a_when_can_name() -> None:
    questions = {question.id: question for question in _project(ready("garden")).questions}
    assert answers(questions["feel"]) == ("1", "2", "3", "4", "5")
    assert answers(questions["animals"]) == ("yes", "no")
    assert answers(questions["do"]) == ("play", "grow", "quiet", "friends")
    assert answers(questions["best"]) == ()
    assert questions["grow"].when == {"do": ("grow",)}
