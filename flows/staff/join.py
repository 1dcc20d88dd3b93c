"""A member of staff comes in by a one-time invitation."""

from __future__ import annotations

from flows.effects import Begin, Redeem
from flows.engine import Talk
from flows.run import Flow
from flows.staff.desk import Menu, option


async def staff_join(talk: Talk) -> None:
    """Welcome, and on to the projects; kind words if the invitation is used, too old or unknown."""
    invite = talk.args.get("invite", "")
    role = await talk.once("role", lambda: talk.ports.invite_role(invite) if invite else "")
    if not role:
        await talk.say("no-such-invite")
        return
    await talk.do(Redeem(invite))
    # The role is theirs once this turn is stored, so the projects are one tap away and not shown in the same breath.
    welcome = Menu((talk.words("welcome", role=role),), ((option(talk, "open", "📋"),),))
    await talk.ask("open", welcome, rests=True)
    await talk.do(Begin("staff"))


FLOW = Flow("staff-join", staff_join)
