"""Reading the questions of a project file."""

from __future__ import annotations

from collections.abc import Sequence

from bot.storage.project_faults import Section
from bot.storage.project_fields import emoji, file_name, own_text, own_text_if_any
from bot.storage.project_options import ID_RULE, options_of
from flows.kinds import KINDS, answers_of
from flows.messages import Json, Own
from flows.ports import Question

QUESTIONS = 20
POLL_QUESTIONS = 3  # from notification to done in three taps
QUESTION_LENGTH = 300
ALT_LENGTH = 120
BECAUSE_LENGTH = 120
TEXTS = {"low": (40, "Not sure at all"), "high": (40, "Very sure"), "explain": (300, "Bees need flowers all summer.")}
"""The words that only some kinds of question have: their longest, and an example."""

_KEYS = "id, kind, text, options, optional, because, settings, when, emoji, picture, alt, voice"
_QUESTION_ID = r"[a-z][a-z0-9_-]{0,23}"


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
    faults = len(section.source.faults)
    kind = section.one_of("kind", _kinds(flow))
    own = KINDS[kind].texts if kind else ()
    section.only((*_KEYS.split(", "), *(TEXTS if not kind else own)))
    options = options_of(section, kind)
    optional = section.flag("optional", default=True)
    question = Question(
        id=section.code("id", _QUESTION_ID, ID_RULE, "favourite_place"),
        kind=kind,
        text=own_text(section, "text", QUESTION_LENGTH, "What would you like to do there?"),
        options=options,
        optional=optional,
        settings=_settings(section, kind, len(options)),
        when=_when(section, earlier, flow),
        because=_because(section, optional),
        picture=file_name(section, "picture", "garden.jpg"),
        alt=_alt(section),
        voice=file_name(section, "voice", "garden.ogg"),
        emoji=emoji(section, ""),
        **{name: own_text_if_any(section, name, *TEXTS[name]) for name in own},
    )
    if kind and len(section.source.faults) == faults and (fault := KINDS[kind].wrong(question)):
        section.wrong(fault.field, fault.what, fault.example)
    return question


def _because(section: Section, optional: bool) -> Own | None:
    """Why a question cannot be skipped: there has to be a reason, and people are told it."""
    example = "We can only ask your age group the rest."
    because = own_text_if_any(section, "because", BECAUSE_LENGTH, example)
    if optional and because:
        section.wrong("because", "it says why a question cannot be skipped; this one can.", "optional = false")
    elif not optional and because is None:
        what = "it is missing. People are told why they cannot skip this question."
        section.wrong("because", what, f'because.en = "{example}"')
    return because


def _alt(section: Section) -> Own | None:
    """What can be seen on the picture, for who cannot see it."""
    alt = own_text_if_any(section, "alt", ALT_LENGTH, "A plan of the garden with a gate and a tree")
    if "picture" in section.values and alt is None:
        what = "it is missing. It says what can be seen on the picture, to people who cannot see it."
        section.wrong("alt", what, 'alt.en = "A plan of the garden with a gate and a tree"')
    return alt


def _kinds(flow: str) -> tuple[str, ...]:
    return tuple(name for name, kind in KINDS.items() if kind.one_tap or flow != "quick_poll")


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
