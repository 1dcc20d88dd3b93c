/** What can be done with one message: react, answer, copy its words, change one's own. */

import { QUICK_REACTIONS, openEmoji } from "../write/emoji.js";
import { el } from "../ui/dom.js";
import { openMenu } from "../ui/popup.js";

/** `actions`: react(message, emoji), reply(message), edit(message). */
export function openMessageMenu({ message, anchor, home, actions }) {
  const words = message.text ?? message.caption ?? "";
  const back = home.querySelector(`[data-message-id="${message.message_id}"]`);
  const quick = (close) =>
    el(
      "div",
      { class: "menu-reactions" },
      QUICK_REACTIONS.map((face) =>
        el(
          "button",
          {
            type: "button",
            role: "menuitem",
            class: "emoji",
            "aria-label": `React ${face}`,
            "data-testid": "react",
            on: {
              click: () => {
                close();
                actions.react(message, face);
              },
            },
          },
          face,
        ),
      ),
    );
  return openMenu({
    anchor,
    home,
    back,
    label: "Message",
    top: quick,
    entries: [
      {
        face: "😊",
        label: "Another reaction…",
        press: () => openEmoji({ anchor: back ?? home, home, once: true, chosen: (face) => actions.react(message, face) }),
      },
      { face: "↩", label: "Answer", testid: "menu-reply", press: () => actions.reply(message) },
      words && { face: "⧉", label: "Copy the words", press: () => navigator.clipboard?.writeText(words) },
      !message.from_bot && words && { face: "✎", label: "Change it", testid: "menu-edit", press: () => actions.edit(message) },
    ],
  });
}
