/** Short notes over the chat: a bot's answer to a tap, or what went wrong. They leave by themselves. */

import { el } from "../ui/dom.js";

const STAYS = 4500;
const SAME = 3000; // an answer to a tap may come twice: in reply to the tap, and as news

export class Toasts {
  #last = { words: "", at: -Infinity };

  constructor(root) {
    this.root = root;
  }

  /** True when the same words were shown just now, and so need not be shown again. */
  repeated(words) {
    const again = this.#last.words === words && performance.now() - this.#last.at < SAME;
    this.#last = { words, at: performance.now() };
    return again;
  }

  show(words, kind = "plain") {
    const toast = el("p", { class: `toast ${kind}`, dir: "auto", "data-testid": "toast" }, words);
    this.root.append(toast);
    setTimeout(() => toast.remove(), STAYS);
  }
}
