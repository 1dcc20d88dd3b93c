/** The bot's commands, and what can be done with the chat as a whole. */

import { el } from "../ui/dom.js";
import { askForm } from "../ui/dialog.js";
import { openMenu } from "../ui/popup.js";

/** The commands that the bot has set for this person, in their language. */
export function openCommands({ anchor, home, person, send }) {
  const entries = person.commands.map(({ command, description }) => ({
    label: `/${command}`,
    note: description,
    testid: "command",
    press: () => send(`/${command}`),
  }));
  return openMenu({
    anchor,
    home,
    label: "Commands",
    entries: entries.length ? entries : [{ label: "/start", note: "The bot has set no commands", press: () => send("/start") }],
  });
}

/** `actions`: start(code), block(), unblock(), clear(). */
export function openChatMenu({ anchor, home, person, actions }) {
  return openMenu({
    anchor,
    home,
    label: "This chat",
    entries: [
      { face: "🔗", label: "Start with a link's code…", testid: "start-link", press: () => startWithCode(home, actions) },
      { face: "🧹", label: "Clear the chat on this phone", testid: "clear", press: actions.clear },
      person?.blocked
        ? { face: "🔓", label: "Unblock the bot", testid: "menu-unblock", press: actions.unblock }
        : { face: "🚫", label: "Block the bot", testid: "block", danger: true, press: actions.block },
    ],
  });
}

async function startWithCode(home, actions) {
  const code = el("input", {
    name: "code",
    maxlength: "64",
    pattern: "[A-Za-z0-9_\\-]*",
    placeholder: "p_GARDEN",
    autofocus: true,
    autocomplete: "off",
    "data-testid": "start-code",
  });
  const values = await askForm({
    home,
    title: "Start with a link's code",
    action: "Start",
    testid: "start-link",
    fields: [{ label: "The part after ?start= in the link (or nothing)", input: code }],
  });
  if (values) actions.start(values.code.trim());
}
