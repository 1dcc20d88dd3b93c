"""Reading the questions of a project file."""

from __future__ import annotations

from collections.abc import Sequence

from bot.storage.project_faults import Section
from bot.storage.project_fields import emoji, own_text
from flows.kinds import KINDS, answers_of
from flows.messages import Json
from flows.ports import Option, Question

QUESTIONS = 20
POLL_QUESTIONS = 3  # from notification to done in three taps
QUESTION_LENGTH = 300
OPTION_LENGTH = 48  # about what a button shows on a small phone without being cut off

_QUESTION_ID = r"[a-z][a-z0-9_-]{0,23}"
_OPTION_ID = r"[a-z0-9][a-z0-9_-]{0,15}"  # it travels in the 64 bytes of a button, beside the run and its revision
_ID_RULE = "small letters, numbers, - and _, starting with a letter, and short"


def questions(top: Section, flow: str) -> tuple[Question, ...]:
    """The questions in their order; what is wrong with any of them is noted in its own section."""
    sections = top.tables("questions", "questions", "question")
    most = POLL_QUESTIONS if flow == "quick_poll" else QUESTIONS
    if not 1 <= len(sections) <= most:
        top.wrong("questions", f"there are {len(sections)}; a {flow} project has 1 to {most}.", "[[questions]]")
    read: list[Question] = []
    for section in sections:
        question = _question(section, read, flow)
        if any(question.id and question.id == earlier.id for earlier in read):
            section.wrong("id", "another question has it already.", f'id = "{question.id}_2"')
        read.append(question)
    return tuple(read)


def _question(section: Section, earlier: Sequence[Question], flow: str) -> Question:
    section.only(("id", "kind", "text", "options", "optional", "settings", "when"))
    kind = section.one_of("kind", _kinds(flow))
    options = _options(section, kind)
    return Question(
        id=section.code("id", _QUESTION_ID, _ID_RULE, "favourite_place"),
        kind=kind,
        text=own_text(section, "text", QUESTION_LENGTH, "What would you like to do there?"),
        options=options,
        optional=section.flag("optional", default=True),
        settings=_settings(section, kind, len(options)),
        when=_when(section, earlier, flow),
    )


def _kinds(flow: str) -> tuple[str, ...]:
    return tuple(name for name, kind in KINDS.items() if kind.one_tap or flow != "quick_poll")


def _options(section: Section, kind: str) -> tuple[Option, ...]:
    tables = section.tables("options", "questions.options", "option")
    fitting = KINDS[kind].options if kind else None
    if fitting is None:
        if tables and kind:
            section.wrong("options", f"a {kind} question brings its own answers.", 'kind = "choice"')
        return ()
    if len(tables) not in fitting:
        what = f"there are {len(tables)}; people can choose well from {fitting.start} to {fitting.stop - 1}."
        section.wrong("options", what, "[[questions.options]]")
    options = tuple(_option(table) for table in tables)
    ids = [option.id for option in options]
    if len(set(ids)) < len(ids) and all(ids):
        section.wrong("options", "two of them have the same id.", 'id = "play"')
    return options


def _option(section: Section) -> Option:
    section.only(("id", "text", "emoji"))
    return Option(
        id=section.code("id", _OPTION_ID, _ID_RULE, "play"),
        text=own_text(section, "text", OPTION_LENGTH, "Play"),
        emoji=emoji(section, ""),
    )


def _settings(section: Section, kind: str, options: int) -> dict[str, Json]:
    given = section.values.get("settings", {})
    if not kind:
        return {}
    takes = {setting.name: setting for setting in KINDS[kind].settings}
    if not isinstance(given, dict) or not given.keys() <= takes.keys():
        listed = ", ".join(f"`{name}` ({setting.rule})" for name, setting in takes.items())
        samples = [f"settings.{name} = {setting.example}" for name, setting in takes.items()]
        what = f"a {kind} question takes {f'only {listed}' if takes else 'no settings'}."
        section.wrong("settings", what, samples[0] if samples else f'kind = "{kind}"')
        return {}
    for name, value in given.items():
        if isinstance(value, bool) or not isinstance(value, int) or value not in takes[name].allowed(options):
            section.wrong("settings", f"`{name}` is {takes[name].rule}.", f"settings.{name} = {takes[name].example}")
            return {}
    return dict(given)


def _when(section: Section, earlier: Sequence[Question], flow: str) -> dict[str, tuple[str, ...]]:
    given = section.values.get("when", {})
    if given and flow == "quick_poll":
        section.wrong("when", "a quick_poll asks everyone every question.", 'flow = "have_your_say"')
        return {}
    known = {question.id: answers(question) for question in earlier if answers(question)}
    if not isinstance(given, dict):
        section.wrong("when", "it names an earlier question and its answers.", 'when.meal = ["yes"]')
        return {}
    read = {}
    for question, wanted in given.items():
        chosen = [wanted] if isinstance(wanted, str) else wanted
        if question not in known:
            names = ", ".join(known) or "none yet"
            section.wrong(
                "when", f"{question} is no earlier question with answers to tap ({names}).", 'when.meal = ["yes"]'
            )
        elif not isinstance(chosen, list) or not chosen or not all(one in known[question] for one in chosen):
            answered = ", ".join(known[question])
            section.wrong("when", f"{question} can be {answered}.", f'when.{question} = ["{known[question][0]}"]')
        else:
            read[question] = tuple(chosen)
    return read


def answers(question: Question) -> tuple[str, ...]:
    """The ids of the answers that can be tapped, which a later question's `when` can name."""
    return tuple(option.id for option in answers_of(question)) if question.kind else ()
