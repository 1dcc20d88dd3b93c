"""For tests and the curious: faults, recorded calls, and the clock."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request

from bot.playground.faults import KINDS, Fault
from bot.playground.phone.answers import PhoneError, body_of, number_asked, number_in, words_in
from bot.playground.settings import ClockControls
from bot.playground.world import World


async def plan_fault(world: World, request: Request) -> dict[str, Any]:
    """Let the next calls go wrong."""
    body = await body_of(request)
    kind = str(body.get("kind", ""))
    if kind not in KINDS:
        raise PhoneError(400, f"kind must be one of {', '.join(KINDS)}")
    fault = Fault(
        kind,
        times=number_in(body, "times", 1),
        method=words_in(body, "method") or None,
        chat_id=number_in(body, "chat_id") if body.get("chat_id") is not None else None,
        retry_after=number_in(body, "retry_after", 3),
    )
    world.faults.plan(fault)
    return {"planned": kind, "times": fault.times}


async def clear_faults(world: World, request: Request) -> dict[str, Any]:
    """Everything goes right again."""
    del request
    world.faults.clear()
    return {"planned": None}


async def calls(world: World, request: Request) -> dict[str, Any]:
    """What the bot called, after a number."""
    return {"calls": world.calls.since(number_asked(request, "since"))}


async def clock(world: World, request: Request) -> dict[str, Any]:
    """The time here, and what comes next."""
    del request
    controls = world.settings.clock
    due = await controls.next_due() if controls is not None else None
    return {
        "now": world.settings.now().isoformat(),
        "next": {"at": due[0].isoformat(), "what": due[1]} if due is not None else None,
        "movable": controls is not None,
    }


async def clock_next(world: World, request: Request) -> dict[str, Any]:
    """Go to the next thing that is due."""
    del request
    did = await movable(world).go_to_next()
    after_move(world)
    return {"did": did}


async def clock_move(world: World, request: Request) -> dict[str, Any]:
    """Go forward by some seconds."""
    seconds = (await body_of(request)).get("seconds")
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or seconds < 0:
        raise PhoneError(400, "seconds must be a number, and time goes forward only")
    await movable(world).move(float(seconds))
    after_move(world)
    return {"now": world.settings.now().isoformat()}


def movable(world: World) -> ClockControls:
    """The clock, if it can be moved."""
    if world.settings.clock is None:
        raise PhoneError(409, "the clock of this playground is the real one")
    return world.settings.clock


def after_move(world: World) -> None:
    """What a new time changes here."""
    world.close_due_polls()
    world.events.tell(None, world.messages.next_seq(), "clock")
