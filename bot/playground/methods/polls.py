"""sendPoll and stopPoll."""

from __future__ import annotations

import secrets
from typing import Any

from bot.playground.envelope import bad_request, not_here, refused
from bot.playground.keyboard import read_markup
from bot.playground.messages import Message
from bot.playground.methods.call import Call
from bot.playground.methods.sending import options
from bot.playground.polls import Poll, new_poll_id
from bot.playground.text import Formatted, formatted, read_text
from bot.playground.world import World

MOST_QUESTION = 300
MOST_OPTIONS = 12
MOST_OPTION = 100
MOST_EXPLANATION = 200
MOST_DESCRIPTION = 1024
SHORTEST_OPEN, LONGEST_OPEN = 5, 2_628_000  # seconds


def send_poll(call: Call) -> dict[str, Any]:
    """A poll or quiz. Gives the Message."""
    for part in ("media", "explanation_media"):
        if call.params.text(part):
            raise not_here("sendPoll", part)
    poll = read_poll(call)
    person = call.reachable_chat()
    markup, keyboard = read_markup(call.params)
    fields = options(call, person)
    call.world.rates.send(person.id)
    message = call.world.say(person, fields | {"poll": poll.shape(in_message=True)}, markup, keyboard)
    poll.chat_id, poll.message_id = person.id, message.id
    call.world.polls.add(poll)
    return message.body


def read_poll(call: Call) -> Poll:
    """The poll that a call describes, not in any chat yet."""
    params = call.params
    kind = params.text("type") or "regular"
    if kind not in ("regular", "quiz"):
        raise bad_request("Unsupported poll type specified")
    question = read_text(params, "question", "question_parse_mode", "question_entities")
    if not question.text:
        raise bad_request("poll question must be non-empty")
    if len(question.text) > MOST_QUESTION:
        raise bad_request(f"poll question length must not exceed {MOST_QUESTION}")
    choices = read_options(call)
    facts = read_closing(call) | read_description(call)
    if kind == "quiz":
        facts |= read_quiz(call, len(choices))
    asked: dict[str, Any] = {}
    question.into(asked, "question")
    return Poll(
        id=new_poll_id(),
        chat_id=0,
        message_id=0,
        question=asked,
        options=choices,
        anonymous=params.flag("is_anonymous", True),
        kind=kind,
        multiple=params.flag("allows_multiple_answers"),
        revoting=params.flag("allows_revoting", kind != "quiz"),
        hide_results=params.flag("hide_results_until_closes"),
        closed=params.flag("is_closed"),
        close_date=facts.get("close_date", 0),
        facts=facts,
    )


def read_options(call: Call) -> list[dict[str, Any]]:
    """One to twelve PollOptions, each with its lasting id."""
    given = call.params.data("options", "options")
    if not isinstance(given, list):
        raise bad_request("Expected an Array of String as options")
    if not given:
        raise bad_request("poll must have at least one answer option")
    if len(given) > MOST_OPTIONS:
        raise bad_request(f"poll can't have more than {MOST_OPTIONS} options")
    return [read_option(option) for option in given]


def read_option(given: object) -> dict[str, Any]:
    """One option, put as words or as InputPollOption."""
    if isinstance(given, dict):
        if given.get("media"):
            raise not_here("sendPoll", "option media")
        mode = str(given.get("text_parse_mode") or "")
        words = formatted(str(given.get("text") or ""), mode, given.get("text_entities"))
    elif isinstance(given, str):
        words = Formatted(given.strip(), [])
    else:
        raise bad_request("Expected an option to be of type String")
    if not words.text:
        raise bad_request("poll options must be non-empty")
    if len(words.text) > MOST_OPTION:
        raise bad_request(f"poll options length must not exceed {MOST_OPTION}")
    option: dict[str, Any] = {"persistent_id": secrets.token_hex(6)}
    words.into(option, "text")
    if "entities" in option:
        option["text_entities"] = option.pop("entities")
    return option


def read_quiz(call: Call, count: int) -> dict[str, Any]:
    """Which answers are right, and why."""
    right = call.params.data("correct_option_ids", "correct option identifiers")
    if right is None and call.params.has("correct_option_id"):
        right = [call.params.integer("correct_option_id", -1)]
    if right is not None and not isinstance(right, list):
        raise bad_request("Expected an Array of correct option identifiers")
    if not right:
        raise bad_request("Correct quiz option list must be non-empty")
    if not all(type(number) is int for number in right):
        raise bad_request("Correct option identifier must be of type Number")
    if sorted(set(right)) != right:
        raise bad_request("Correct quiz option list must be increasing")
    if right[0] < 0 or right[-1] >= count:
        raise bad_request("Wrong quiz correct_option_id")
    facts: dict[str, Any] = {"correct_option_ids": right}
    words = read_text(call.params, "explanation", "explanation_parse_mode", "explanation_entities")
    if len(words.text) > MOST_EXPLANATION or words.text.count("\n") > 2:
        raise refused(f"an explanation has at most {MOST_EXPLANATION} characters and two line breaks")
    if words.text:
        words.into(facts, "explanation")
    return facts


def read_closing(call: Call) -> dict[str, int]:
    """When it closes by itself."""
    period, date, now = call.params.integer("open_period"), call.params.integer("close_date"), call.world.now()
    if period and date:
        raise refused("open_period and close_date can't be used together")
    if not period and not date:
        return {}
    if not SHORTEST_OPEN <= (period or date - now) <= LONGEST_OPEN:
        raise refused(f"a poll stays open for {SHORTEST_OPEN} to {LONGEST_OPEN} seconds")
    return {"open_period": period, "close_date": now + period} if period else {"close_date": date}


def read_description(call: Call) -> dict[str, Any]:
    """The words under the question."""
    words = read_text(call.params, "description", "description_parse_mode", "description_entities")
    if len(words.text) > MOST_DESCRIPTION:
        raise bad_request("message caption is too long")
    facts: dict[str, Any] = {}
    if words.text:
        words.into(facts, "description")
    return facts


def stop_poll(call: Call) -> dict[str, Any]:
    """Close a poll of the bot's. Gives the Poll."""
    message = call.message(call.chat(), "message with poll to stop")
    markup, _ = read_markup(call.params)
    call.world.close_due_polls()
    poll = call.world.polls.find(message.body.get("poll", {}).get("id", ""))
    if poll is None:
        raise bad_request("message is not a poll")
    if not message.from_bot or poll.message_id != message.id:
        raise bad_request("poll can't be stopped")
    if poll.closed:
        raise bad_request("poll has already been closed")
    call.world.rates.edit(message.chat_id)
    poll.closed = True
    message.body.pop("reply_markup", None)
    if markup is not None:
        message.body["reply_markup"] = markup
    call.world.show_poll(poll, tell_bot=True)
    return poll.shape()


def copy_poll(world: World, original: Message, copy: Message) -> None:
    """A copied poll starts anew, with no votes."""
    old = world.polls.find(original.body.get("poll", {}).get("id", ""))
    if old is None:
        return
    record = old.record() | {"id": new_poll_id(), "chat_id": copy.chat_id, "message_id": copy.id}
    poll = Poll(**record | {"votes": {}, "closed": False})
    world.polls.add(poll)
    copy.body["poll"] = poll.shape(in_message=True)
    world.messages.changed(copy)
