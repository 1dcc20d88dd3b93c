"""Staff write what came of a project, see it as a contributor will, choose when it goes, and send it."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import count

from flows.effects import Begin, KeepOutcome, SendOutcome, Watch
from flows.engine import Talk
from flows.hours import BEST, is_kind, kind_time
from flows.kinds.choice import Choice
from flows.kinds.moment import Moment
from flows.messages import Text
from flows.ports import Project
from flows.run import Flow
from flows.staff.desk import Menu, for_staff, option
from flows.staff.draft import Draft, preview, write, write_anew


async def staff_outcome(talk: Talk) -> None:
    """Written, looked at and changed until it is right; then a time, a clear question, and it goes."""
    project = talk.ports.project(talk.args["project"])
    if project is None:
        await talk.say("gone")
        return
    outcome = await talk.once("outcome", talk.ports.new_id)
    draft = await write(talk)
    for number in count(1):
        again = talk.inside(f"look-{number}")
        await again.do(kept(outcome, project, draft))  # drawn on the card of the preview, so it is kept before it
        await preview(again, outcome, project, draft)
        if (change := await again.ask("check", check(talk))) == "good":
            break
        draft = await write_anew(again, change, draft)
    await send(talk, outcome, project, draft)


def check(talk: Talk) -> Choice:
    """Good as it is, or what to change."""
    names = ("good", "result", "said", "done", "translate", "voice")
    return Choice(tuple(option(talk, name) for name in names), (talk.words("check"),))


def kept(outcome: str, project: Project, draft: Draft) -> KeepOutcome:
    """The draft as the bot keeps it."""
    return KeepOutcome(outcome, project.id, draft.result, draft.said, draft.done, draft.voice)


async def send(talk: Talk, outcome: str, project: Project, draft: Draft) -> None:
    """When, and a clear question with who and when in it."""
    for number in count(1):
        choosing = talk.inside(f"when-{number}")
        chosen = await choosing.ask("when", when(talk))
        at, moved = kind_moment(talk, chosen)
        followers = for_staff(talk).counts(project.id).followers
        goes = talk.words("confirm", count=followers, at=talk.ports.local(at))
        lines: tuple[Text, ...] = (talk.words("moved", at=talk.ports.local(at)), goes) if moved else (goes,)
        if (
            await choosing.ask("sure", Menu(lines, ((option(talk, "send", "📨"), option(talk, "later", "🕓")),)))
            == "send"
        ):
            break
    await talk.do(kept(outcome, project, draft))  # whatever was tried on the way, this is what goes
    await talk.do(SendOutcome(outcome, at.isoformat()))
    await talk.do(Watch(outcome))
    goes = talk.words("on-its-way", count=followers, at=talk.ports.local(at))
    await talk.ask("on-its-way", Menu((goes,), ((option(talk, "progress", "📊"),),)), rests=True)
    await talk.do(Begin("staff-progress", {"outcome": outcome}))


def when(talk: Talk) -> Moment:
    """Now, the start of the best hours today and tomorrow, or any time that is typed."""
    ports = talk.ports
    now = ports.now()
    today = ports.local(now).date()
    offered: list[tuple[Text, datetime]] = [(talk.words("now"), now)] if is_kind(ports.local(now)) else []
    for name, day in (("today", today), ("tomorrow", today + timedelta(days=1))):
        at = ports.at_local(day, BEST[0], 0)
        if at > now:
            offered.append((talk.words(name, at=ports.local(at)), at))
    return Moment(ports, (talk.words("when"),), tuple(offered))


def kind_moment(talk: Talk, chosen: datetime) -> tuple[datetime, bool]:
    """The chosen moment, or now if that is past; moved into people's hours if need be, and whether it was."""
    ports = talk.ports
    wanted = max(chosen, ports.now())
    local = ports.local(wanted)
    kind = kind_time(local)
    if kind == local:
        return wanted, False
    return ports.at_local(kind.date(), kind.hour, kind.minute), True


FLOW = Flow("staff-outcome", staff_outcome, staff=True, single=False)
