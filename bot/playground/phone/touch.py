"""Taps on buttons and votes in polls."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.requests import Request

from bot.playground.keyboard import offers
from bot.playground.people import Person
from bot.playground.phone.answers import PhoneError, body_of, message_of, number_in, sender_of, words_in
from bot.playground.polls import Poll
from bot.playground.world import World

PATIENCE = 2  # seconds that a phone shows a tap as under way, here


async def tap(world: World, request: Request) -> dict[str, Any]:
    """Press an inline button; waits up to two seconds for the bot to answer.

    ``"anyway": true`` presses a button that is no longer there, as a phone does that has not heard of the change;
    ``"wait"`` is another patience in whole seconds.
    """
    person = sender_of(world, request)
    body = await body_of(request)
    message = message_of(world, person, body)
    data = words_in(body, "data")
    patience = number_in(body, "wait", PATIENCE)
    if not body.get("anyway") and not offers(message.body.get("reply_markup"), data):
        raise PhoneError(409, "this message has no such button")
    key, query = world.ask(person)
    update = {
        "id": key,
        "from": person.user(),
        "message": message.body,
        "chat_instance": str(person.id * 7919),
        "data": data,
    }
    world.updates.add("callback_query", f"user:{person.id}", update)
    done, _ = await asyncio.wait([query.answer], timeout=patience)
    if not done or query.answer.cancelled():
        return {"toast": None, "answered": False}
    toast = query.answer.result()
    return {"toast": toast if toast["text"] or toast.get("url") else None, "answered": True}


async def vote(world: World, request: Request) -> dict[str, Any]:
    """Choose in a poll; no options at all takes the vote back."""
    person = sender_of(world, request)
    body = await body_of(request)
    message = message_of(world, person, body)
    world.close_due_polls()
    poll = world.polls.find(message.body.get("poll", {}).get("id", ""))
    if poll is None:
        raise PhoneError(400, "this message has no poll")
    cast(world, person, poll, chosen_options(body, poll))
    return {"poll": poll.shape(), "voted": poll.votes.get(str(person.id), [])}


def chosen_options(body: dict[str, Any], poll: Poll) -> list[int]:
    """The options named in the body, each once, in order."""
    chosen = body.get("option_ids")
    if not isinstance(chosen, list) or not all(type(number) is int for number in chosen):
        raise PhoneError(400, "option_ids must be a list of whole numbers")
    if any(not 0 <= number < len(poll.options) for number in chosen):
        raise PhoneError(400, "there is no such option")
    if len(set(chosen)) > 1 and not poll.multiple:
        raise PhoneError(400, "this poll takes one answer")
    return sorted(set(chosen))


def cast(world: World, person: Person, poll: Poll, chosen: list[int]) -> None:
    """Count the vote and let the bot know: who voted only if the poll is not anonymous, the new counts always."""
    key = str(person.id)
    if poll.closed:
        raise PhoneError(409, "this poll is closed")
    if key in poll.votes and not poll.revoting:
        raise PhoneError(409, "in this poll a vote stands")
    if chosen:
        poll.votes[key] = chosen
    else:
        poll.votes.pop(key, None)
    if not poll.anonymous:
        answer = {
            "poll_id": poll.id,
            "user": person.user(),
            "option_ids": chosen,
            "option_persistent_ids": [poll.options[number]["persistent_id"] for number in chosen],
        }
        world.updates.add("poll_answer", f"poll:{poll.id}", answer)
    world.show_poll(poll, tell_bot=True)
