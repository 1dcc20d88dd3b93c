/** The buttons under a message. */

import { el } from "../ui/dom.js";
import { moveWithArrows } from "../ui/arrows.js";
import { isJumbo } from "./rich.js";

/** `actions.tap(message, data, button)` and `actions.link(event, url)` answer presses. Null when there are none. */
export function inlineButtons(message, actions) {
  const rows = message.buttons;
  if (!rows.length) return null;
  const group = el(
    "div",
    { class: "keys", role: "group", "aria-label": "Answers" },
    rows.map((row) =>
      el(
        "div",
        { class: "keys-row" },
        row.map((button) => oneButton(message, button, actions)),
      ),
    ),
  );
  moveWithArrows(group, ".key");
  return group;
}

function oneButton(message, button, actions) {
  const look = { class: `key ${button.style ?? ""} ${isJumbo(button.text) ? "face" : ""}`, "data-testid": "button", dir: "auto" };
  if (button.url) {
    return el(
      "a",
      {
        ...look,
        href: button.url,
        target: "_blank",
        rel: "noopener noreferrer",
        on: { click: (event) => actions.link(event, button.url) },
      },
      button.text,
    );
  }
  const press = (event) => {
    if (button.copy_text) navigator.clipboard?.writeText(button.copy_text.text);
    else actions.tap(message, button.callback_data, event.currentTarget);
  };
  return el("button", { ...look, type: "button", on: { click: press } }, button.text);
}

/** The rows of the keyboard that stands in for typing, after these messages; none when it was taken away or used up. */
export function replyKeyboard(messages) {
  const at = messages.findLastIndex((message) => message.keyboard?.keyboard || message.keyboard?.remove_keyboard);
  const { keyboard: rows = [], one_time_keyboard: once = false } = messages[at]?.keyboard ?? {};
  const used = once && messages.slice(at + 1).some((message) => !message.from_bot);
  return used ? [] : rows;
}

/** A keyboard that stands in for typing (ReplyKeyboardMarkup): a press sends the button's own words. */
export function replyKeys(rows, send) {
  const key = ({ text }) =>
    el(
      "button",
      { type: "button", class: "key", "data-testid": "reply-button", dir: "auto", on: { click: () => send(text) } },
      text,
    );
  const group = el(
    "div",
    { class: "keys", role: "group", "aria-label": "Suggested answers" },
    rows.map((row) => el("div", { class: "keys-row" }, row.map(key))),
  );
  moveWithArrows(group, ".key");
  return group;
}
