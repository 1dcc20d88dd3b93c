/** A voice note or a sound file: a button to play, bars to see and to seek, how long it is. */

import { el, icon } from "../ui/dom.js";
import { minutesAndSeconds } from "../ui/times.js";
import { fileUrl } from "./files.js";
import { flat, waveform } from "./waveform.js";

const SEEK_STEP = 2; // seconds for an arrow key

let playing = null; // one voice at a time, on all phones

export function voiceNote(message) {
  const kind = message.voice ? "voice" : "audio";
  const player = new Player(fileUrl(message, kind), message[kind].duration, message.from_bot ? "from the bot" : "you sent");
  const title = message.audio && (message.audio.title ?? message.audio.file_name);
  return el(
    "div",
    { class: "voice", "data-testid": "voice" },
    player.button,
    el("div", { class: "voice-body" }, title && el("b", { dir: "auto" }, title), player.bars, player.time),
  );
}

class Player {
  #sound = null; // made at the first press: forty notes in a chat shall not be forty downloads

  constructor(url, seconds, whose) {
    this.url = url;
    this.seconds = seconds || 1;
    this.whose = whose;
    this.button = el("button", { type: "button", class: "voice-play", on: { click: () => this.#toggle() } });
    this.bars = el("div", {
      class: "bars",
      role: "slider",
      tabindex: "0",
      "aria-label": `Place in the voice note ${whose}`,
      "aria-valuemin": "0",
      "aria-valuemax": String(this.seconds),
      on: { click: (event) => this.#seekTo(event), keydown: (event) => this.#seekBy(event) },
    });
    this.time = el("span", { class: "voice-time" });
    this.#draw(flat());
    this.#show();
    waveform(url).then((slices) => {
      if (slices) {
        this.#draw(slices);
        this.#show();
      }
    });
  }

  #draw(slices) {
    this.bars.replaceChildren(
      ...slices.map((loudness) => {
        const bar = el("i", {});
        bar.style.height = `${Math.round(loudness * 100)}%`;
        return bar;
      }),
    );
  }

  get #at() {
    return this.#sound?.currentTime ?? 0;
  }

  #show() {
    const on = this.#sound !== null && !this.#sound.paused;
    const whole = Math.round(this.seconds);
    this.button.replaceChildren(icon(on ? "pause" : "play"));
    this.button.setAttribute("aria-label", `${on ? "Pause" : "Play"} the voice note ${this.whose}, ${whole} seconds`);
    this.time.textContent = minutesAndSeconds(this.#at > 0 ? this.#at : this.seconds);
    this.bars.setAttribute("aria-valuenow", String(Math.round(this.#at)));
    this.bars.setAttribute("aria-valuetext", `${Math.round(this.#at)} of ${whole} seconds`);
    const share = Math.min(1, this.#at / this.seconds);
    [...this.bars.children].forEach((bar, index) => bar.classList.toggle("heard", index < share * this.bars.children.length));
  }

  #ready() {
    if (this.#sound) return this.#sound;
    this.#sound = new Audio(this.url);
    for (const event of ["timeupdate", "play", "pause"]) this.#sound.addEventListener(event, () => this.#show());
    this.#sound.addEventListener("ended", () => {
      this.#sound.currentTime = 0;
      this.#show();
    });
    return this.#sound;
  }

  async #toggle() {
    const sound = this.#ready();
    if (!sound.paused) return sound.pause();
    if (playing && playing !== sound) playing.pause();
    playing = sound;
    return sound.play().catch(() => {
      this.time.textContent = "This browser cannot play it";
    });
  }

  #seekTo(event) {
    const box = this.bars.getBoundingClientRect();
    this.#ready().currentTime = this.seconds * Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    this.#show();
  }

  #seekBy(event) {
    const step = { ArrowRight: SEEK_STEP, ArrowUp: SEEK_STEP, ArrowLeft: -SEEK_STEP, ArrowDown: -SEEK_STEP }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    this.#ready().currentTime = Math.min(this.seconds, Math.max(0, this.#at + step));
    this.#show();
  }
}
