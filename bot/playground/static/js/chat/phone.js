/** One phone: whoever holds it, their chat with the bot, and everything they can do in it. */

import { CallFailed, api } from "../net/api.js";
import { replyKeyboard, replyKeys } from "../bubble/keyboard.js";
import { el, part } from "../ui/dom.js";
import { tell } from "../ui/dialog.js";
import { Composer } from "../write/composer.js";
import { Chat } from "./chat.js";
import { blockedBar, introduction, nobodyBar, startBar } from "./foot.js";
import { MessageList } from "./list.js";
import { openChatMenu, openCommands } from "./menus.js";
import { openMessageMenu } from "./message-menu.js";
import { People } from "./people.js";
import { Toasts } from "./toasts.js";

const ROLES = ["Young person", "Parent or carer", "Staff"];

export class Phone {
  #chat = null;
  #shown = "";

  /** `world()` gives the bot and the people as last fetched; `worldChanged()` has them fetched again. */
  constructor(index, world, worldChanged) {
    this.index = index;
    this.role = ROLES[index];
    this.world = world;
    this.worldChanged = worldChanged;
    this.root = document.getElementById("phone-template").content.firstElementChild.cloneNode(true);
    this.root.dataset.testid = `phone-${index}`;
    this.root.id = `phone-${index}`;
    this.root.setAttribute("aria-label", `${this.role}'s phone`);
    this.root.querySelector(".role").textContent = this.role;
    this.foot = this.root.querySelector(".chat-foot");
    this.toasts = new Toasts(part(this.root, "toasts"));
    this.list = new MessageList(part(this.root, "messages"), part(this.root, "to-end"), this.#bubbleActions());
    this.composer = new Composer(index, this.root, this.#composerActions());
    this.people = new People(this.root, index, {
      changed: (person) => this.#hold(person),
      added: (person) => this.#addPerson(person),
    });
    const more = part(this.root, "phone-menu");
    more.addEventListener("click", () =>
      openChatMenu({ anchor: more, home: this.root, person: this.person, actions: this.#chatActions() }),
    );
  }

  get person() {
    return this.people.current;
  }

  /** The bot or the people changed. */
  update() {
    const { bot, people } = this.world();
    this.root.querySelector(".bot-name").textContent = bot.name;
    this.people.update(people);
    this.#draw();
  }

  /** News of the server about whoever holds this phone. */
  heard(news) {
    if (news.kind === "toast") this.#toast(news);
    else this.#chat?.refresh();
  }

  refresh() {
    return this.#chat?.refresh();
  }

  focus() {
    (this.foot.querySelector("textarea") ?? this.foot.querySelector("button"))?.focus();
  }

  #hold(person) {
    this.#chat?.close();
    this.composer.reset();
    this.#chat = new Chat(person.id);
    this.#chat.addEventListener("changed", (event) => this.#changed(event.detail));
    this.#chat.addEventListener("typing", () => this.#status());
    this.#status();
    this.list.root.setAttribute("aria-busy", "true"); // what stands there is still the other person's
    this.#chat.refresh().then(() => {
      if (person.unread) this.worldChanged();
    }); // looking makes it read
  }

  #changed({ fresh, first }) {
    if (first) this.list.root.removeAttribute("aria-busy");
    this.#draw({ jump: first || fresh.some((message) => !message.from_bot) });
    if (!first) this.#announce(fresh.filter((message) => message.from_bot));
  }

  #draw(how = {}) {
    const messages = this.#chat?.inOrder() ?? [];
    this.list.show(messages, {
      ...how,
      above: messages.length ? null : introduction((this.person ?? this.world().bot).description),
    });
    this.#drawFoot(messages);
  }

  #drawFoot(messages) {
    const keyboard = replyKeyboard(messages);
    const kind = !this.person ? "nobody" : this.person.blocked ? "blocked" : messages.length ? "write" : "start";
    const shown = `${kind} ${JSON.stringify(keyboard)}`;
    if (shown === this.#shown) return;
    const hadFocus = this.foot.contains(document.activeElement);
    this.#shown = shown;
    part(this.root, "phone-menu").disabled = kind === "nobody";
    if (kind === "nobody") this.foot.replaceChildren(nobodyBar(() => this.people.ask()));
    else if (kind === "blocked") this.foot.replaceChildren(blockedBar(() => this.#chatActions().unblock()));
    else if (kind === "start") this.foot.replaceChildren(startBar((code) => this.#chatActions().start(code)));
    else
      this.foot.replaceChildren(
        ...[this.composer.root, keyboard.length > 0 && replyKeys(keyboard, (words) => this.#say(words))].filter(Boolean),
      );
    if (hadFocus) this.focus();
  }

  #status() {
    const status = part(this.root, "bot-status");
    const typing = this.#chat?.typing;
    status.replaceChildren(typing ? el("span", { class: "typing" }, "typing", el("i", {}), el("i", {}), el("i", {})) : "bot");
  }

  #announce(messages) {
    const announcer = part(this.root, "announcer");
    for (const message of messages) {
      const words =
        message.text ?? message.caption ?? message.poll?.question ?? (message.voice ? "a voice note" : "a picture or file");
      announcer.append(el("p", { dir: "auto" }, `${this.world().bot.name} to ${this.person.first_name}: ${words}`));
    }
    while (announcer.children.length > 3) announcer.firstChild.remove();
  }

  /** Does `work(personId)`, shows what it brought; true when the server took it. */
  async #do(work) {
    const done = await this.#attempt(() => work(this.person.id));
    if (done) await this.#chat.refresh();
    return done;
  }

  /** True when `work` went well; otherwise says what went wrong. */
  async #attempt(work) {
    try {
      await work();
      return true;
    } catch (problem) {
      if (!(problem instanceof CallFailed)) throw problem;
      this.toasts.show(problem.message, "problem");
      return false;
    }
  }

  #say(words, replyTo) {
    return this.#do((id) => api.text(id, words, replyTo));
  }

  #addPerson(details) {
    return this.#attempt(async () => {
      const person = await api.addPerson(details);
      await this.worldChanged();
      this.people.choose(person.id);
      this.focus();
    });
  }

  #composerActions() {
    return {
      text: (words, replyTo) => this.#say(words, replyTo),
      edit: (messageId, words) => this.#do((id) => api.edit(id, messageId, words)),
      pictures: (files, caption, asFile) => this.#do((id) => api.pictures(id, files, caption, asFile)),
      file: (kind, file) => this.#do((id) => api.file(id, kind, file)),
      voice: ({ blob, name, seconds }) => this.#do((id) => api.voice(id, blob, name, seconds)),
      send: (work) => this.#do((id) => work(api, id)),
      commands: (anchor) => openCommands({ anchor, home: this.root, person: this.person, send: (words) => this.#say(words) }),
      lastOwn: () =>
        this.#chat.inOrder().findLast((message) => !message.from_bot && message.text && !message.text.startsWith("/")),
      problem: (words) => this.toasts.show(words, "problem"),
    };
  }

  #bubbleActions() {
    return {
      tap: (message, data, button) => this.#tap(message, data, button),
      vote: (message, options) => this.#do((id) => api.vote(id, message.message_id, options)),
      react: (message, emoji) => this.#do((id) => api.react(id, message.message_id, emoji)),
      command: (words) => this.#say(words),
      link: (event, url) => this.#link(event, url),
      menu: (message, anchor) =>
        openMessageMenu({
          message,
          anchor,
          home: this.root,
          actions: {
            react: (about, emoji) => this.#do((id) => api.react(id, about.message_id, emoji)),
            reply: (about) => this.composer.take("reply", about),
            edit: (about) => this.composer.take("edit", about),
          },
        }),
    };
  }

  #chatActions() {
    const thenWorld = async (work) => {
      if (await this.#do(work)) await this.worldChanged();
    };
    return {
      start: (code) => this.#do((id) => api.start(id, code)),
      block: () => thenWorld((id) => api.block(id)),
      unblock: () => thenWorld((id) => api.unblock(id)),
      clear: () => this.#do((id) => api.clear(id)),
    };
  }

  async #tap(message, data, button) {
    button.classList.add("waiting");
    button.setAttribute("aria-busy", "true");
    await this.#do(async (id) => {
      const { toast } = await api.tap(id, message.message_id, data);
      if (toast) this.#toast(toast);
    });
    button.classList.remove("waiting");
    button.removeAttribute("aria-busy");
  }

  #toast({ text, alert }) {
    if (!text || this.toasts.repeated(text)) return;
    if (alert) tell(this.root, this.world().bot.name, text);
    else this.toasts.show(text);
  }

  /** A link to this very bot starts it with its code, as it does in Telegram; others open outside. */
  #link(event, url) {
    const own = new RegExp(`^https?://t\\.me/${this.world().bot.username}\\?start=([\\w-]{1,64})$`, "i").exec(url);
    if (!own) return;
    event.preventDefault();
    this.#chatActions().start(own[1]);
  }
}
