/** Where a person writes: the message box and the buttons around it. */

import { el, icon, iconButton } from "../ui/dom.js";
import { attachButton } from "./attach.js";
import { openEmoji } from "./emoji.js";
import { RecordBar } from "./record-bar.js";
import { sampleDrawing, sampleVoice } from "./samples.js";
import { Tray } from "./tray.js";

const TALLEST = 132; // pixels the box grows to

/**
 * `actions`: text(words, replyTo), edit(id, words), pictures(files, caption, asFile), file(kind, file), voice(recorded),
 * send(work), commands(anchor), lastOwn(), problem(words). Those that send resolve to true when it was taken.
 */
export class Composer {
  #about = null; // {kind: "edit" | "reply", message}

  constructor(index, home, actions) {
    this.home = home;
    this.actions = actions;
    this.tray = new Tray(() => this.#refresh());
    this.box = el("textarea", {
      id: `composer-${index}`,
      rows: "1",
      dir: "auto",
      maxlength: "8192",
      placeholder: "Message",
      "aria-label": "Message",
      "data-testid": "composer-text",
      autocomplete: "off",
      on: { input: () => this.#refresh(), keydown: (event) => this.#key(event), paste: (event) => this.#paste(event) },
    });
    this.sendButton = iconButton("send", "Send", () => this.submit(), { "data-testid": "send", class: "round main" });
    this.record = new RecordBar({
      begun: () => this.#recording(true),
      ended: () => this.#recording(false),
      send: (recorded) => actions.voice(recorded),
      refused: (words) => this.#noMicrophone(words),
    });
    this.about = el("div", { class: "about", hidden: true });
    this.row = this.#row();
    this.samples = this.#samples();
    this.root = el(
      "div",
      { class: "composer", role: "group", "aria-label": "Write a message" },
      this.about,
      this.samples,
      this.tray.root,
      this.row,
      this.record.bar,
    );
    this.#refresh();
  }

  #row() {
    const commands = iconButton("slash", "Commands", () => this.actions.commands(commands), {
      "data-testid": "commands",
      "aria-haspopup": "menu",
    });
    const emoji = iconButton(
      "smile",
      "Emoji",
      () => openEmoji({ anchor: emoji, home: this.home, chosen: (face) => this.#insert(face) }),
      { "data-testid": "emoji", "aria-haspopup": "dialog" },
    );
    const attach = attachButton(this.home, {
      pictures: (files) => this.pictures(files),
      file: this.actions.file,
      drawing: () => this.#drawing(),
      voice: () => this.#voice(),
      send: this.actions.send,
    });
    return el(
      "div",
      { class: "composer-row" },
      commands,
      attach,
      el("span", { class: "box" }, this.box, emoji),
      this.record.mic,
      this.sendButton,
    );
  }

  #samples() {
    const chip = (testid, name, words, press) =>
      el("button", { type: "button", class: "chip", "data-testid": testid, on: { click: press } }, icon(name), words);
    return el(
      "div",
      { class: "samples", role: "group", "aria-label": "Send a sample" },
      chip("sample-drawing", "crayon", "Sample drawing", () => this.#drawing()),
      chip("sample-voice", "mic", "Sample voice note", () => this.#voice()),
    );
  }

  async #drawing() {
    await this.actions.pictures([await sampleDrawing()], "", false);
  }

  async #voice() {
    await this.actions.voice(await sampleVoice());
  }

  pictures(files) {
    this.tray.add(files);
    this.box.focus();
  }

  /** Begin changing a message that was sent, or answering one. */
  take(kind, message) {
    this.#about = { kind, message };
    if (kind === "edit") this.box.value = message.text ?? message.caption ?? "";
    const words = message.text ?? message.caption ?? "a message";
    this.about.replaceChildren(
      el("span", {}, el("b", {}, kind === "edit" ? "Change " : "Answer "), el("span", { dir: "auto" }, words)),
      iconButton("close", "Leave it", () => this.#leave()),
    );
    this.#refresh();
    this.box.focus();
  }

  #leave() {
    if (this.#about?.kind === "edit") this.box.value = "";
    this.#about = null;
    this.#refresh();
    this.box.focus();
  }

  async submit() {
    const words = this.box.value;
    const about = this.#about;
    if (!words.trim() && this.tray.empty) return;
    const work = this.#work(words, about);
    this.box.value = "";
    this.#about = null;
    this.#refresh();
    if (await work) return;
    if (!this.box.value) this.box.value = words; // refused: give the words back
    this.#about = about;
    this.#refresh();
  }

  #work(words, about) {
    if (!this.tray.empty) {
      const { files, asFile } = this.tray.take();
      return this.actions.pictures(files, words.trim(), asFile);
    }
    if (about?.kind === "edit") return this.actions.edit(about.message.message_id, words);
    return this.actions.text(words, about?.message.message_id);
  }

  /** Empty again, for another person. */
  reset() {
    this.tray.clear();
    this.box.value = "";
    this.#about = null;
    this.#refresh();
  }

  #insert(face) {
    this.box.setRangeText(face, this.box.selectionStart, this.box.selectionEnd, "end");
    this.#refresh();
  }

  #key(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "Escape" && this.#about) this.#leave();
    else if (event.key === "ArrowUp" && !this.box.value && !this.#about) {
      const own = this.actions.lastOwn();
      if (own) {
        event.preventDefault();
        this.take("edit", own);
      }
    }
  }

  #paste(event) {
    const pictures = [...event.clipboardData.files].filter((file) => file.type.startsWith("image/"));
    if (!pictures.length) return;
    event.preventDefault();
    this.pictures(pictures);
  }

  #recording(on) {
    this.row.hidden = on;
    this.samples.hidden = on;
    if (!on) this.box.focus();
  }

  #noMicrophone(words) {
    this.actions.problem(words);
    this.samples.lastChild.focus();
  }

  #refresh() {
    const something = this.box.value.trim() !== "" || !this.tray.empty;
    this.sendButton.hidden = !something;
    this.record.mic.hidden = something;
    this.about.hidden = this.#about === null;
    this.box.placeholder = this.tray.empty ? "Message" : "Add a caption";
    this.box.style.height = "";
    if (this.box.value) this.box.style.height = `${Math.min(this.box.scrollHeight, TALLEST)}px`;
  }
}
