/** The clock panel: what time it is for the bot, what is due next, and moving on. Hidden when the clock is the real one. */

import { CallFailed, api } from "../net/api.js";
import { part } from "../ui/dom.js";
import { fullMoment, setZone, shortMoment } from "../ui/times.js";

export class Clock {
  #read = 0; // performance.now() when the time was fetched
  #now = null;

  /** `say(words)` tells the page what moving the clock did. */
  constructor(root, say) {
    this.root = root;
    this.say = say;
    this.next = part(root, "clock-next");
    this.next.addEventListener("click", () => this.#move(() => api.clockNext()));
    for (const button of root.querySelectorAll("[data-seconds]")) {
      button.addEventListener("click", () => this.#move(() => api.clockMove(Number(button.dataset.seconds))));
    }
    setInterval(() => this.#show(), 1000);
  }

  /** Reads the clock anew, and shows the panel if it is a clock that can be moved. */
  async refresh() {
    const { now, next, movable = true, timezone } = await api.clock();
    setZone(timezone);
    this.#now = new Date(now);
    this.#read = performance.now();
    this.#showNext(next);
    this.#show();
    this.root.hidden = !movable;
    document.body.classList.toggle("real-clock", !movable);
  }

  #show() {
    if (!this.#now) return;
    const date = new Date(this.#now.getTime() + performance.now() - this.#read);
    const time = part(this.root, "clock-now");
    time.dateTime = date.toISOString();
    const words = fullMoment(date);
    if (time.textContent !== words) time.textContent = words;
  }

  #showNext(next) {
    const what = this.next.querySelector(".clock-next-what");
    what.textContent = next ? `${shortMoment(new Date(next.at))}: ${next.what}` : "Nothing is due";
    this.next.disabled = !next;
  }

  async #move(work) {
    this.root.setAttribute("aria-busy", "true");
    try {
      const answer = await work();
      this.say(answer.did || "The clock has moved.");
    } catch (problem) {
      if (!(problem instanceof CallFailed)) throw problem;
      this.say(problem.message);
    } finally {
      this.root.removeAttribute("aria-busy");
      await this.refresh();
    }
  }
}
