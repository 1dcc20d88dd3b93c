"""The bot about itself, by itself: getMe, names, descriptions, commands, menu button, rights."""

from __future__ import annotations

import re
from typing import Any

from bot.playground.envelope import bad_request
from bot.playground.methods.call import Call
from bot.playground.profile import words_for

MOST_COMMANDS = 100
LONGEST = {"name": 64, "description": 512, "short_description": 120}
SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
CHAT_SCOPES = ("chat", "chat_administrators", "chat_member")
RIGHTS = (
    "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
    "can_delete_stories",
)  # fmt: skip


def get_me(call: Call) -> dict[str, Any]:
    """The bot's User, with what it can do."""
    return {
        **call.world.bot_user(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_guest_queries": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


def language_of(call: Call) -> str:
    """The language_code of the call: two letters, or "" for everyone."""
    language = call.params.text("language_code")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad_request("Invalid language code specified")
    return language


def set_words(call: Call, what: str, by_language: dict[str, str]) -> bool:
    """Set or, with none, take away the words of one kind in one language."""
    language = language_of(call)
    words = call.params.text(what)
    if len(words) > LONGEST[what]:
        raise bad_request(f"{what.replace('_', ' ')} is too long")
    if words:
        by_language[language] = words
    else:
        by_language.pop(language, None)
    call.world.save_profile()
    return True


def set_my_name(call: Call) -> bool:
    """At most 64 characters."""
    return set_words(call, "name", call.world.profile.name)


def get_my_name(call: Call) -> dict[str, str]:
    """BotName."""
    return {"name": words_for(call.world.profile.name, language_of(call)) or call.world.settings.bot_name}


def set_my_description(call: Call) -> bool:
    """What an empty chat shows; at most 512 characters."""
    return set_words(call, "description", call.world.profile.description)


def get_my_description(call: Call) -> dict[str, str]:
    """BotDescription."""
    return {"description": words_for(call.world.profile.description, language_of(call))}


def set_my_short_description(call: Call) -> bool:
    """What the bot's profile shows; at most 120 characters."""
    return set_words(call, "short_description", call.world.profile.short_description)


def get_my_short_description(call: Call) -> dict[str, str]:
    """BotShortDescription."""
    return {"short_description": words_for(call.world.profile.short_description, language_of(call))}


def scope_of(call: Call) -> str:
    """The scope of commands as one word."""
    scope = call.params.data("scope", "BotCommandScope") or {"type": "default"}
    if not isinstance(scope, dict):
        raise bad_request("Can't parse BotCommandScope: BotCommandScope must be an Object")
    kind = scope.get("type")
    if kind in SCOPES:
        return str(kind)
    if kind not in CHAT_SCOPES:
        raise bad_request("Can't parse BotCommandScope: Unsupported type specified")
    person = call.world.people.find(int(str(scope.get("chat_id", "0")).lstrip("@") or 0))
    if person is None or not person.started:
        raise bad_request("chat not found")
    return f"{kind}:{person.id}"


def set_my_commands(call: Call) -> bool:
    """The list of commands for a scope and a language."""
    commands = call.params.data("commands", "commands") or []
    if not isinstance(commands, list):
        raise bad_request("Expected an Array of BotCommand")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    checked = [command_of(command) for command in commands]
    call.world.profile.commands.setdefault(scope_of(call), {})[language_of(call)] = checked
    call.world.save_profile()
    return True


def command_of(command: object) -> dict[str, str]:
    """One BotCommand, checked."""
    if not isinstance(command, dict):
        raise bad_request("Can't parse BotCommand: expected an Object")
    name, words = command.get("command"), command.get("description")
    if not isinstance(name, str) or not isinstance(words, str):
        missing = "description" if isinstance(name, str) else "command"
        raise bad_request(f"Can't parse BotCommand: Can't find field \"{missing}\"")
    name = name.strip().removeprefix("/").lower()
    if not re.fullmatch(r"[a-z0-9_]{1,32}", name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(words.strip()) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": words.strip()}


def get_my_commands(call: Call) -> list[dict[str, str]]:
    """As set for exactly this scope and language."""
    return call.world.profile.commands.get(scope_of(call), {}).get(language_of(call), [])


def delete_my_commands(call: Call) -> bool:
    """Take them away again."""
    call.world.profile.commands.get(scope_of(call), {}).pop(language_of(call), None)
    call.world.save_profile()
    return True


def set_chat_menu_button(call: Call) -> bool:
    """The button beside the text field, for one chat or for all."""
    key = str(call.chat().id) if call.params.has("chat_id") else ""
    button = call.params.data("menu_button", "menu button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in ("default", "commands", "web_app"):
        raise bad_request("Can't parse menu button: MenuButton has unsupported type")
    call.world.profile.menu_buttons[key] = button
    call.world.save_profile()
    return True


def get_chat_menu_button(call: Call) -> dict[str, Any]:
    """MenuButton; a chat without its own has everyone's."""
    key = str(call.chat().id) if call.params.has("chat_id") else ""
    buttons = call.world.profile.menu_buttons
    return buttons.get(key) or buttons.get("") or {"type": "commands" if key else "default"}


def rights_key(call: Call) -> str:
    """Which of the two sets of rights is meant."""
    return "channels" if call.params.flag("for_channels") else "groups"


def set_my_default_administrator_rights(call: Call) -> bool:
    """What the bot asks for when it is made an administrator."""
    rights = call.params.data("rights", "ChatAdministratorRights") or {}
    if not isinstance(rights, dict):
        raise bad_request("Can't parse ChatAdministratorRights: ChatAdministratorRights must be an Object")
    call.world.profile.rights[rights_key(call)] = {str(name): bool(value) for name, value in rights.items()}
    call.world.save_profile()
    return True


def get_my_default_administrator_rights(call: Call) -> dict[str, bool]:
    """ChatAdministratorRights."""
    return dict.fromkeys(RIGHTS, False) | call.world.profile.rights.get(rights_key(call), {})
