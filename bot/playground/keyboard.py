"""Keyboards under messages: what is allowed, and which ones a message carries with it."""

from __future__ import annotations

from typing import Any

from bot.playground.envelope import bad_request
from bot.playground.params import Params

MOST_DATA = 64  # bytes of callback_data
ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip


def read_markup(params: Params) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """(inline keyboard, other markup) of a call. Only the inline one is ever echoed in Message.reply_markup."""
    given = params.data("reply_markup", "reply keyboard markup")
    if given is None:
        return None, None
    if not isinstance(given, dict):
        raise bad_request("Object expected as reply markup")
    if "inline_keyboard" in given:
        return inline(given["inline_keyboard"]), None
    if "keyboard" in given:
        return None, {**given, "keyboard": reply(given["keyboard"])}
    return None, given or None


def inline(rows: object) -> dict[str, Any] | None:
    """An InlineKeyboardMarkup with its rows checked; None when it has no buttons."""
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    checked = [[inline_button(button) for button in row] for row in rows if row]
    return {"inline_keyboard": checked} if checked else None


def inline_button(button: object) -> dict[str, Any]:
    """One button with the one action that Telegram takes from it."""
    if not isinstance(button, dict):
        raise bad_request("Can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise bad_request("Can't parse inline keyboard button: Can't find field \"text\"")
    if not text.strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    action = next((name for name in ACTIONS if button.get(name) not in (None, "")), None)
    if action is None:
        raise bad_request("Can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if action == "callback_data" and len(str(button[action]).encode()) > MOST_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    if action == "url" and "." not in str(button[action]) and "://" not in str(button[action]):
        raise bad_request("BUTTON_URL_INVALID")
    kept = {"text": text, action: button[action]}
    if button.get("style") in ("danger", "success", "primary"):
        kept["style"] = button["style"]
    return kept


def reply(rows: object) -> list[list[dict[str, Any]]]:
    """The rows of a reply keyboard, each button as an object."""
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('Field "keyboard" must be an Array of Arrays')
    return [[reply_button(button) for button in row] for row in rows]


def reply_button(button: object) -> dict[str, Any]:
    """A KeyboardButton, which may be put as bare words."""
    if isinstance(button, str):
        return {"text": button}
    if isinstance(button, dict) and isinstance(button.get("text"), str):
        return button
    raise bad_request("Can't parse keyboard button: KeyboardButton must be a String or an Object")


def offers(markup: dict[str, Any] | None, data: str) -> bool:
    """Whether some button of this inline keyboard sends `data`."""
    rows = (markup or {}).get("inline_keyboard", [])
    return any(button.get("callback_data") == data for row in rows for button in row)
