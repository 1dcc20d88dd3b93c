/** The bar shown in place of the message box while recording: how long it is, drop it, send it. */

import { el, icon, iconButton } from "../ui/dom.js";
import { minutesAndSeconds } from "../ui/times.js";
import { Recording, canRecord } from "./recorder.js";

const HOLD = 500; // milliseconds from which a press is holding, not clicking

/** `mic` is the button, `bar` goes beside the message box. `actions`: begun(), ended(), send(recorded), refused(words). */
export class RecordBar {
  #recording = null;
  #timer = 0;
  #pressed = 0;

  constructor(actions) {
    this.actions = actions;
    this.mic = iconButton(
      "mic",
      "Record a voice note (hold, or press once)",
      (event) => {
        if (event.detail === 0) this.#begin();
      },
      { "data-testid": "record" },
    );
    this.mic.addEventListener("pointerdown", (event) => this.#press(event));
    addEventListener("pointerup", () => this.#letGo());
    this.time = el("span", { class: "record-time", role: "timer" });
    this.sendButton = el(
      "button",
      { type: "button", class: "main", "data-testid": "record-send", on: { click: () => this.#finish() } },
      icon("send"),
      "Send",
    );
    this.bar = el(
      "div",
      { class: "record", "data-testid": "recording", hidden: true },
      el("span", { class: "record-dot", "aria-hidden": "true" }),
      el("span", {}, "Recording "),
      this.time,
      el(
        "button",
        { type: "button", class: "quiet", "data-testid": "record-drop", on: { click: () => this.#drop() } },
        "Drop it",
      ),
      this.sendButton,
    );
  }

  #press(event) {
    if (event.button !== 0) return;
    this.#pressed = performance.now();
    this.#begin();
  }

  #letGo() {
    const held = this.#pressed && performance.now() - this.#pressed > HOLD;
    this.#pressed = 0;
    if (held && this.#recording) this.#finish();
  }

  async #begin() {
    if (this.#recording) return;
    if (!canRecord()) {
      this.actions.refused("This browser cannot record here. You can send the sample voice note.");
      return;
    }
    try {
      this.#recording = await Recording.begin();
    } catch (problem) {
      if (!(problem instanceof DOMException)) throw problem;
      this.actions.refused("There is no microphone to use here. You can send the sample voice note.");
      return;
    }
    this.#show(true);
    this.sendButton.focus();
  }

  #show(on) {
    clearInterval(this.#timer);
    this.bar.hidden = !on;
    const tick = () => {
      this.time.textContent = minutesAndSeconds(this.#recording.seconds);
    };
    if (on) {
      tick();
      this.#timer = setInterval(tick, 250);
      this.actions.begun();
    } else this.actions.ended();
  }

  async #finish() {
    const recorded = await this.#end().finish();
    await this.actions.send(recorded);
  }

  #drop() {
    return this.#end().drop();
  }

  #end() {
    const recording = this.#recording;
    this.#recording = null;
    this.#show(false);
    return recording;
  }
}
