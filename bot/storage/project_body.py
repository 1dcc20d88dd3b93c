"""A project as the JSON that is kept in its row, and back. Rows of earlier releases lack what was added since."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row

from flows.messages import Json, Own, Text
from flows.ports import Option, Project, Question

_QUESTION_TEXTS = ("because", "alt", "explain", "low", "high")
_QUESTION_MORE = (*_QUESTION_TEXTS, "picture", "voice", "emoji")
_TEXTS = ("title", "aim", "who_hears", "can_change", "cannot_change")


def to_body(project: Project) -> dict[str, Json]:
    """The JSON of a project; its state lives in the row alone."""
    return {
        "id": project.id,
        **{name: dict(getattr(project, name).texts) for name in _TEXTS},
        "promised": project.promised.isoformat(),
        "questions": [_question_body(question) for question in project.questions],
        "flow": project.flow,
        "roles": list(project.roles),
        "ages": list(project.ages),
        "opens": project.opens and project.opens.isoformat(),
        "closes": project.closes and project.closes.isoformat(),
        "emoji": project.emoji,
    }


def from_body(body: dict[str, Json], state: str) -> Project:
    """The project of a body, in a state: draft, open or closed."""
    return Project(
        id=body["id"],
        **{name: Own(body.get(name) or {"en": ""}) for name in _TEXTS},
        promised=date.fromisoformat(body["promised"]),
        questions=tuple(_question(question) for question in body["questions"]),
        flow=body.get("flow", "have_your_say"),
        roles=tuple(body.get("roles", ())),
        ages=tuple(body.get("ages", ())),
        state=state,
        opens=_moment(body.get("opens")),
        closes=_moment(body.get("closes")),
        emoji=body.get("emoji", "💬"),
    )


def to_project(row: Row[*tuple[Any, ...]]) -> Project:
    """The project of a row of `projects` (at least `body` and `state`)."""
    return from_body(row.body, row.state)


def _question_body(question: Question) -> dict[str, Json]:
    return {
        "id": question.id,
        "kind": question.kind,
        "text": dict(question.text.texts),
        "options": [_option_body(option) for option in question.options],
        "optional": question.optional,
        "settings": dict(question.settings),
        "when": {earlier: list(answers) for earlier, answers in question.when.items()},
        **_given({name: getattr(question, name) for name in _QUESTION_MORE}),
    }


def _option_body(option: Option) -> dict[str, Json]:
    more = _given({"picture": option.picture, "alt": option.alt, "at": option.at})
    return {"id": option.id, "text": _texts(option.text), "emoji": option.emoji, **more}


def _given(fields: Mapping[str, Json]) -> dict[str, Json]:
    """What is there of fields that most have not, as JSON."""
    written = {name: dict(value.texts) if isinstance(value, Own) else value for name, value in fields.items() if value}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in written.items()}


def _question(body: dict[str, Json]) -> Question:
    there = [name for name in _QUESTION_MORE if name in body]
    more: dict[str, Any] = {name: Own(body[name]) if name in _QUESTION_TEXTS else body[name] for name in there}
    return Question(
        id=body["id"],
        kind=body["kind"],
        text=Own(body["text"]),
        options=tuple(_option(option) for option in body.get("options", ())),
        optional=body.get("optional", True),
        settings=body.get("settings", {}),
        when={earlier: tuple(answers) for earlier, answers in body.get("when", {}).items()},
        **more,
    )


def _option(body: dict[str, Json]) -> Option:
    return Option(
        body["id"],
        Own(body["text"]),
        body.get("emoji", ""),
        body.get("picture", ""),
        Own(body["alt"]) if "alt" in body else None,
        (body["at"][0], body["at"][1]) if "at" in body else None,
    )


def _texts(text: Text) -> dict[str, str]:
    if not isinstance(text, Own):
        raise TypeError("an option of a project is in the words of its staff")
    return dict(text.texts)


def _moment(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None
