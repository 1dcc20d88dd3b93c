/** One person's conversation as this page knows it: fetched piece by piece, kept in order of message number. */

import { Unreachable, api } from "../net/api.js";

const TYPING_LASTS = 5500; // Telegram shows a chat action for 5 seconds or until the next message

export class Chat extends EventTarget {
  #seq = 0;
  #fetching = null;
  #again = false;
  #closed = false;
  #loaded = false;
  #typingTimer = 0;

  constructor(personId) {
    super();
    this.personId = personId;
    this.messages = new Map();
    this.typing = false;
  }

  /** Fetches what changed since the last time. Calls that come while one is under way share one more fetch. */
  refresh() {
    if (this.#fetching) {
      this.#again = true;
      return this.#fetching;
    }
    this.#fetching = this.#fetchAll().finally(() => {
      this.#fetching = null;
    });
    return this.#fetching;
  }

  async #fetchAll() {
    do {
      this.#again = false;
      const answer = await api.chat(this.personId, this.#seq).catch(ifUnreachable);
      if (this.#closed || !answer) return;
      if (answer.seq < this.#seq) this.#forget();
      else this.#take(answer);
    } while (this.#again);
  }

  /** Change numbers went back: this is another world (the playground was started afresh). */
  #forget() {
    this.messages.clear();
    this.#seq = 0;
    this.#loaded = false;
    this.#again = true;
  }

  #take({ messages, typing, seq }) {
    const fresh = messages.filter((message) => !message.deleted && !this.messages.has(message.message_id));
    for (const message of messages) {
      if (message.deleted) this.messages.delete(message.message_id);
      else this.messages.set(message.message_id, message);
    }
    this.#seq = seq;
    this.#setTyping(typing);
    const first = !this.#loaded;
    this.#loaded = true;
    if (first || messages.length) this.#emit("changed", { fresh, first });
  }

  #setTyping(typing) {
    clearTimeout(this.#typingTimer);
    if (typing) this.#typingTimer = setTimeout(() => this.#setTyping(false), TYPING_LASTS);
    if (typing === this.typing) return;
    this.typing = typing;
    this.#emit("typing", {});
  }

  /** In the order Telegram shows them: message numbers only grow. */
  inOrder() {
    return [...this.messages.values()].sort((one, other) => one.message_id - other.message_id);
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#typingTimer);
  }

  #emit(kind, detail) {
    this.dispatchEvent(new CustomEvent(kind, { detail }));
  }
}

/** Nothing to do: when the line is back, everything is fetched again. */
function ifUnreachable(problem) {
  if (!(problem instanceof Unreachable)) throw problem;
  return null;
}
