"""Read to me: each question without asking, on or off; and any one message of ours, for whoever taps 🔊 under it."""

from __future__ import annotations

from flows.effects import SetProfile
from flows.engine import Talk
from flows.kinds.choice import Choice
from flows.messages import Aloud, Literal, Message, Spoken, Words
from flows.ports import Ports
from flows.run import Flow
from flows.visit import Visit


async def read_aloud(talk: Talk) -> None:
    """Shall each question be read to you?"""
    if not has_voice(talk.ports, talk.person.locale):
        await talk.say("no-voice")
        return
    on = await talk.ask("each", Choice.of("read-aloud-each", "yes", "no", across=2)) == "yes"
    await talk.do(SetProfile(read_aloud=on))
    await talk.say("now-on" if on else "now-off")


def read_out(visit: Visit, event: Aloud) -> None:
    """Read one message of ours aloud. It answers nothing and closes nothing: whatever is open stays as it is."""
    locale = event.locale or visit.person.locale
    if not event.text.strip() and not event.options:
        visit.toast = Words("aloud-cannot-see")
    elif not has_voice(visit.ports, locale):
        visit.toast = Words("aloud-no-voice")
    else:
        visit.toast = Words("aloud-coming")
        options = tuple(map(Literal, event.options))
        visit.say(Message((), sound=Spoken((Literal(event.text),), options, locale, event.own)))


def has_voice(ports: Ports, locale: str) -> bool:
    """Whether this machine can read that locale aloud; a form of a language (Easy Read) is read by its voice."""
    return any(one.speaks for one in ports.languages() if locale in (one.code, one.easy))


FLOW = Flow("read-aloud", read_aloud, command="read")
