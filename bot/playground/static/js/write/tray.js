/** The pictures chosen but not sent yet, above the message box: what is typed then becomes their caption. */

import { el, iconButton } from "../ui/dom.js";

const MOST = 10; // in one album, as Telegram has it

export class Tray {
  #files = [];
  #urls = [];

  /** `changed()` is called when pictures come or go. */
  constructor(changed) {
    this.changed = changed;
    this.asFile = el("input", { type: "checkbox", "data-testid": "as-file" });
    this.list = el("div", { class: "tray-list" });
    this.root = el(
      "div",
      { class: "tray", "data-testid": "tray", role: "group", "aria-label": "Pictures to send", hidden: true },
      this.list,
      el("label", { class: "tray-as" }, this.asFile, el("span", {}, "as file")),
    );
  }

  get empty() {
    return this.#files.length === 0;
  }

  add(files) {
    this.#files = [...this.#files, ...files].slice(0, MOST);
    this.#show();
  }

  /** The files, and whether to send them as files; the tray is empty afterwards. */
  take() {
    const taken = { files: this.#files, asFile: this.asFile.checked };
    this.clear();
    return taken;
  }

  clear() {
    this.#files = [];
    this.asFile.checked = false;
    this.#show();
  }

  #remove(file) {
    this.#files = this.#files.filter((other) => other !== file);
    this.#show();
  }

  #show() {
    this.#urls.forEach((url) => URL.revokeObjectURL(url));
    this.#urls = this.#files.map((file) => URL.createObjectURL(file));
    this.list.replaceChildren(
      ...this.#files.map((file, at) =>
        el(
          "div",
          { class: "tray-one" },
          el("img", { src: this.#urls[at], alt: file.name }),
          iconButton("close", `Take out ${file.name}`, () => this.#remove(file)),
        ),
      ),
    );
    this.root.hidden = this.empty;
    this.changed();
  }
}
