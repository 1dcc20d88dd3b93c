"""Short conversations: stop, forget me, language, privacy, help, and what to do with something said out of the blue."""

from __future__ import annotations

from flows.answers import Answer
from flows.effects import Forget, KeepView, SetProfile, Stop
from flows.engine import Talk
from flows.kinds.choice import Choice
from flows.kinds.open_view import OpenView
from flows.messages import Literal, Message, Words
from flows.ports import Option
from flows.run import Flow
from flows.welcome import choose_language

ANYTHING_ELSE = "anything-else"
"""The question id of what people say about a project without being asked."""


async def stop(talk: Talk) -> None:
    """Nothing more from us until they come back; what they said stays unless they take it back."""
    await talk.do(Stop())
    await talk.say("said")


async def forget(talk: Talk) -> None:
    """Erase everything, after one clear question."""
    if await talk.ask("sure", Choice.of("forget-sure", "yes", "no", across=2), same=True) == "no":
        await talk.say("kept")
        return
    await talk.say("gone")
    await talk.do(Forget())


async def language(talk: Talk) -> None:
    """Another language from now on."""
    await talk.do(SetProfile(locale=await choose_language(talk)))
    await talk.say("changed")


async def privacy(talk: Talk) -> None:
    """Who reads it, what is kept, how to get rid of it."""
    await talk.say("notice")


async def help_(talk: Talk) -> None:
    """What this is, what can be tapped, and who to talk to when it is serious."""
    await talk.say("text")


async def out_of_the_blue(talk: Talk) -> None:
    """Something was said when nothing was asked: which project is it about?"""
    projects = talk.ports.open_projects()
    answer = Answer.from_json(talk.args["answer"])
    if not projects:
        await talk.say("nothing-open")
        return
    none = Option("none", talk.words("none"))
    options = (*(Option(project.id, project.title, project.emoji) for project in projects[:8]), none)
    about = await talk.ask("about", Choice(options))
    if about == "none":
        await talk.say("never-mind")
        return
    number = await talk.once("number", talk.ports.new_id)
    await talk.do(KeepView(about, f"{ANYTHING_ELSE}-{number}", **answer.fields()))
    await talk.say("kept")


async def send_again(talk: Talk) -> None:
    """A picture or voice note could not be opened: another try, or another way."""
    why = talk.words(talk.args.get("why", "unreadable"))
    if not talk.args.get("question"):
        await talk.show("why", OpenView((why,)).put("", None))
        return
    answer = await talk.ask("again", OpenView((why,), optional=True))
    if answer:
        await talk.do(KeepView(talk.args["project"], talk.args["question"], **answer.fields()))
        await talk.say("thanks", what=Literal(""))
    else:
        await talk.show("skipped", Message((Words("skipped"),)))


SMALL = (
    Flow("stop", stop, command="stop"),
    Flow("forget", forget, command="forget"),
    Flow("language", language, command="language"),
    Flow("privacy", privacy, command="privacy"),
    Flow("help", help_, command="help"),
    Flow("out-of-the-blue", out_of_the_blue, single=False),
    Flow("send-again", send_again, single=False),
)
