"""The ready projects are whole in every language, short, and easy to read; the guide's example works."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from datetime import date
from importlib.resources import files

import pytest

from bot.commands.lint import grades, hard_words, too_old
from bot.projects import READY, folder, ready
from bot.storage.project_files import AGES, FLOWS, ROLES, read
from flows.kinds import KINDS
from flows.messages import Own
from flows.ports import Project

TODAY = date(2026, 11, 23)
LOCALES = {"en", "en-x-easy", "cy", "ar"}
"""What every ready project is written in. One that is written in more has all of itself in each."""
FIRST_KINDS = {"choice", "many_choice", "yes_no", "emoji_scale", "open_view", "short_text"}
"""The kinds of the first release. A later one needs no row in the guide to be right, and has one for being found."""

PROJECTS = [read(ready(name), today=TODAY, beside=folder()).project for name in READY]


def _texts(project: Project) -> Iterator[tuple[str, Own]]:
    for name in ("title", "aim", "who_hears", "can_change", "cannot_change"):
        yield name, getattr(project, name)
    for question in project.questions:
        for name in ("text", "alt", "low", "high", "explain", "because"):
            if (own := getattr(question, name)) is not None:
                yield f"{question.id}/{name}", own
        for option in question.options:
            assert isinstance(option.text, Own)
            yield f"{question.id}/{option.id}", option.text


ALL_TEXTS = [pytest.param(own, id=f"{project.id}/{name}") for project in PROJECTS for name, own in _texts(project)]
WITH_LOCALES = [
    pytest.param(own, project.title.texts.keys(), id=f"{project.id}/{name}")
    for project in PROJECTS
    for name, own in _texts(project)
]


def _sentences(words: str) -> list[list[str]]:
    return [sentence.split() for sentence in re.split(r"[.?!]\s*", words) if sentence.strip()]


@pytest.mark.parametrize(("own", "locales"), WITH_LOCALES)
def test_every_text_is_there_in_every_language(own: Own, locales: AbstractSet[str]) -> None:
    assert own.texts.keys() == locales >= LOCALES
    assert re.search(r"[\u0600-\u06ff]", own.texts["ar"])
    assert not re.search(r"[\u0600-\u06ff]", own.texts["cy"] + own.texts["en"])


@pytest.mark.parametrize("own", ALL_TEXTS)
def test_easy_read_has_short_sentences(own: Own) -> None:
    for sentence in _sentences(own.texts["en-x-easy"]):
        assert len(sentence) <= 12, " ".join(sentence)


@pytest.mark.parametrize("own", ALL_TEXTS)
def test_english_is_for_nine_year_olds(own: Own) -> None:
    for sentence in _sentences(own.texts["en"]):
        assert len(sentence) <= 20, " ".join(sentence)
        assert max(len(re.sub(r"\W", "", word)) for word in sentence) <= 9, " ".join(sentence)


@pytest.mark.parametrize("project", PROJECTS, ids=READY)
def test_every_option_has_an_emoji_of_its_own(project: Project) -> None:
    for question in project.questions:
        emoji = [option.emoji for option in question.options]
        assert all(emoji)
        assert len(set(emoji)) == len(emoji)


def test_the_ready_projects_show_every_kind_that_there_is() -> None:
    assert {question.kind for project in PROJECTS for question in project.questions} == KINDS.keys()


def test_the_park_asks_everybody_six_questions_of_six_kinds_and_some_a_branch() -> None:
    park = PROJECTS[READY.index("park")]
    everybody = [question for question in park.questions if not question.when]
    assert len(everybody) == len({question.kind for question in everybody}) == 6
    assert everybody[-1].kind == "open_view"
    assert {question.kind for question in park.questions if question.when} == {"quiz", "number"}
    assert (park.flow, park.roles) == ("have_your_say", ("young_person",))
    assert park.title.texts.keys() == {locale.name for locale in files("locales").iterdir() if locale.is_dir()} - {
        "__pycache__"
    }


@pytest.mark.parametrize("name", READY)
def test_nothing_in_them_is_hard_to_read(name: str) -> None:
    project = PROJECTS[READY.index(name)]
    assert [(hard.where, hard.locale, hard.found) for hard in hard_words(project)] == []
    assert [locale for locale, grade in grades(project).items() if too_old(locale, grade)] == []


def test_the_garden_has_the_first_kinds_and_one_branch_and_the_evening_is_three_taps() -> None:
    garden, evening = PROJECTS[:2]
    assert {question.kind for question in garden.questions} == FIRST_KINDS
    assert [question.id for question in garden.questions if question.when] == ["grow"]
    assert (garden.flow, garden.roles) == ("have_your_say", ("young_person",))
    assert (evening.flow, evening.roles, len(evening.questions)) == ("quick_poll", ("parent",), 3)
    assert {question.kind for question in evening.questions} == {"choice", "yes_no", "emoji_scale"}


def test_the_guide_tells_the_truth() -> None:
    guide = files("bot.projects").joinpath("README.md").read_text(encoding="utf-8")
    [example] = re.findall(r"```toml\n(.*?)```", guide, re.DOTALL)
    project = read(example, today=TODAY).project
    assert project.id == "LIBRARY"
    assert project.questions[1].when == {"visit": ("no",)}
    kinds = guide.partition("## Kinds of question")[2].partition("##")[0]
    assert set(re.findall(r"^\| `(\w+)`", kinds, re.MULTILINE)) >= FIRST_KINDS
    taken = {setting.name for kind in KINDS.values() for setting in kind.settings}
    assert taken == set(re.findall(r"settings\.(\w+)", kinds))
    for word in (*ROLES, *AGES, *FLOWS, *LOCALES, *READY):
        assert word in guide
