"""Which project, and what to know of it before the first question."""

from __future__ import annotations

from flows.answers import Answer
from flows.effects import keeping
from flows.engine import Talk
from flows.kinds.choice import Choice
from flows.messages import Json, Message, ProjectCard, Text, words
from flows.own_words import only_in_english, texts_of
from flows.ports import Option, OwnView, Ports, Project


async def choose_project(talk: Talk) -> Project | None:
    """The project of the link, or one of those open to this person; says so if there is none or it has closed."""
    code = talk.args.get("project") or await one_of_the_open(talk)
    project = talk.ports.project(code) if code else None
    if project is None:
        await talk.say("nothing-open")
    elif project.state == "draft":
        await talk.say("not-yet")
    elif project.state != "open":
        await say_closed(talk, project, talk.words("closed", title=project.title))
    else:
        return project
    talk.let_stand()
    return None


async def say_closed(talk: Talk, project: Project, line: Text) -> None:
    """That a project has closed, in the words of `line`; to who said something there, with thanks."""
    talk.let_stand()
    await talk.show("closed", lambda: Message((*thanks_where_closed(talk.ports, project), line)))


def thanks_where_closed(ports: Ports, project: Project, *, said: bool = False) -> tuple[Text, ...]:
    """Thanks for what is kept in a project that has closed, and by when they hear; nothing where that is past, or they
    `said` nothing there."""
    if ports.local(ports.now()).date() > project.promised or not (said or ports.own_views(project.id)):
        return ()
    if ports.hears_by(project.id) == "nothing":
        return (words("closed-thanks-no-news"),)
    return (words("closed-thanks", by=project.promised),)


async def one_of_the_open(talk: Talk) -> str:
    """The code of a project that the person picks; no question if there is only one, empty if there is none."""
    ids = await talk.once("open", lambda: [project.id for project in talk.ports.open_projects()])
    projects = [project for project in map(talk.ports.project, ids) if project is not None]
    if len(projects) < 2:
        return "".join(project.id for project in projects)
    options = tuple(Option(project.id, project.title, project.emoji) for project in projects)
    code: str = await talk.ask("project", Choice(options))
    return code


async def said_before(talk: Talk, project: Project) -> dict[str, Answer | None]:
    """What the person had answered in a project before they came this time, by question; None where they have taken it
    back since. Their words are looked up each time: a run is no place for what may be taken back.
    """
    asked = {question.id for question in project.questions}
    nothing = Answer("text")

    def found() -> Json:
        own = [view.question for view in talk.ports.own_views(project.id)]
        return [name for name in own if name in asked and not talk.has_done(keeping(project.id, name)(nothing))]

    names = await talk.once(f"before/{project.id}", found)
    # Whoever comes for the first time has nothing to look up.
    own = {view.question: answer_in(view) for view in talk.ports.own_views(project.id)} if names else {}
    return {name: own.get(name) for name in names}


def answer_in(view: OwnView) -> Answer:
    """The answer that a view is."""
    return Answer(view.mode, view.choice, view.text, view.emoji, view.media, kinds=view.kinds)


def about(talk: Talk, project: Project) -> Message:
    """What to know before the first question."""
    text = talk.words(
        "card",
        title=project.title,
        aim=project.aim,
        who=project.who_hears,
        can=project.can_change,
        cannot=project.cannot_change,
        by=project.promised,
    )
    return Message((text, *only_in_english(talk.person.locale, texts_of(project))), picture=ProjectCard(project.id))
