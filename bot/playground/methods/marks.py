"""Reactions and pins."""

from __future__ import annotations

from typing import Any

from bot.playground.envelope import bad_request
from bot.playground.methods.call import Call

# The ones Telegram has for bots. A variation selector at the end of what is asked for is passed over.
EMOJI = {
    "❤", "👍", "👎", "🔥", "🥰", "👏", "😁", "🤔", "🤯", "😱", "🤬", "😢", "🎉", "🤩", "🤮", "💩", "🙏", "👌",
    "🕊", "🤡", "🥱", "🥴", "😍", "🐳", "❤\u200d🔥", "🌚", "🌭", "💯", "🤣", "⚡", "🍌", "🏆", "💔", "🤨", "😐", "🍓",
    "🍾", "💋", "🖕", "😈", "😴", "😭", "🤓", "👻", "👨\u200d💻", "👀", "🎃", "🙈", "😇", "😨", "🤝", "✍", "🤗", "🫡",
    "🎅", "🎄", "☃", "💅", "🤪", "🗿", "🆒", "💘", "🙉", "🦄", "😘", "💊", "🙊", "😎", "👾", "🤷\u200d♂", "🤷",
    "🤷\u200d♀", "😡",
}  # fmt: skip


def set_message_reaction(call: Call) -> bool:
    """The bot's own reaction: one emoji, or none."""
    given = call.params.data("reaction", "reaction types") or []
    if not isinstance(given, list):
        raise bad_request("Expected an Array of ReactionType")
    reactions = [reaction_of(item) for item in given]
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    person = call.chat()
    message = call.message(person, "message to react")
    call.world.rates.light()
    message.reactions["bot"] = reactions
    call.world.change(message, "reaction")
    return True


def reaction_of(item: object) -> dict[str, Any]:
    """One ReactionType that a bot may use."""
    if not isinstance(item, dict):
        raise bad_request("Can't parse ReactionType: expected an Object")
    if item.get("type") not in ("emoji", "custom_emoji"):
        raise bad_request("Can't parse ReactionType: invalid reaction type specified")
    emoji = str(item.get("emoji", "")).removesuffix("\ufe0f")
    if emoji not in EMOJI:
        raise bad_request("REACTION_INVALID")
    return {"type": "emoji", "emoji": emoji}


def pin_chat_message(call: Call) -> bool:
    """Put a message at the top of its chat."""
    person = call.reachable_chat()
    message = call.message(person, "message to pin")
    call.world.rates.edit(person.id)
    person.pinned = [*(number for number in person.pinned or [] if number != message.id), message.id]
    call.world.people.save(person)
    call.world.change(message)
    return True


def unpin_chat_message(call: Call) -> bool:
    """Take down one message, or the newest pinned one."""
    person = call.reachable_chat()
    pinned = person.pinned or []
    number = call.params.integer("message_id") or (pinned[-1] if pinned else 0)
    if number not in pinned:
        raise bad_request("message to unpin not found")
    person.pinned = [other for other in pinned if other != number]
    call.world.people.save(person)
    return True


def unpin_all_chat_messages(call: Call) -> bool:
    """Take down all."""
    person = call.reachable_chat()
    person.pinned = []
    call.world.people.save(person)
    return True
