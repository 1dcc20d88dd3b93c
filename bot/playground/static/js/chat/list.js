/** The messages on the screen. Only what changed is drawn anew, so that focus, playing voices and reading places stay. */

import { bubble, setTicks } from "../bubble/bubble.js";
import { el } from "../ui/dom.js";
import { dayName, fromSeconds } from "../ui/times.js";

const NEAR = 90; // pixels from the end within which new messages pull the view along

export class MessageList {
  #drawn = new Map(); // key -> {signature, node}
  #following = true;

  /** `root` scrolls; `toEnd` is the button that appears when one is away from the end. */
  constructor(root, toEnd, actions) {
    this.root = root;
    this.toEnd = toEnd;
    this.actions = actions;
    root.addEventListener("scroll", () => {
      toEnd.hidden = this.#nearEnd();
    });
    root.addEventListener("keydown", (event) => this.#key(event));
    toEnd.addEventListener("click", () => this.scrollToEnd());
    // Pictures grow when they arrive, and the message box with what is typed: stay at the end if that is where one was.
    const stay = () => {
      if (this.#following) this.scrollToEnd();
    };
    root.addEventListener("load", stay, true);
    new ResizeObserver(stay).observe(root);
  }

  #nearEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.root;
    this.#following = scrollHeight - scrollTop - clientHeight < NEAR;
    return this.#following;
  }

  scrollToEnd() {
    this.root.scrollTop = this.root.scrollHeight;
  }

  /** Shows these messages, in this order, under `above` (an introduction, or null). */
  show(messages, { above = null, jump = false } = {}) {
    const follow = jump || this.#nearEnd();
    const wanted = above ? [above] : [];
    const drawn = new Map();
    let day = "";
    for (const group of inAlbums(messages)) {
      const today = dayName(fromSeconds(group[0].date));
      if (today !== day)
        wanted.push(this.#keep(drawn, `day ${today}`, "", () => el("h3", { class: "day" }, el("span", {}, today))));
      day = today;
      const signature = group.map((message) => `${message.message_id}.${message.seq}.${message.date}`).join();
      wanted.push(this.#keep(drawn, `message ${group[0].message_id}`, signature, () => bubble(group, this.actions)));
    }
    this.#drawn = drawn;
    this.#arrange(wanted);
    this.#neighbours();
    if (!messages.length) this.root.scrollTop = 0; // an introduction is read from its beginning
    else if (follow) this.scrollToEnd();
    this.toEnd.hidden = !messages.length || this.#nearEnd();
  }

  #keep(drawn, key, signature, make) {
    const old = this.#drawn.get(key);
    const entry = old?.signature === signature ? old : { signature, node: make() };
    if (old && old !== entry) moveFocus(old.node, entry.node);
    drawn.set(key, entry);
    return entry.node;
  }

  #arrange(wanted) {
    const keep = new Set(wanted);
    for (const node of [...this.root.children]) if (!keep.has(node)) node.remove();
    wanted.forEach((node, at) => {
      if (this.root.children[at] !== node) this.root.insertBefore(node, this.root.children[at] ?? null);
    });
    this.root.querySelector("[data-refocus]")?.focus();
    this.root.querySelector("[data-refocus]")?.removeAttribute("data-refocus");
  }

  /** What a bubble can only know from the others: whether it follows one by the same sender, and whether it was answered. */
  #neighbours() {
    const articles = [...this.root.querySelectorAll(".message")];
    const lastBot = articles.findLastIndex((article) => article.dataset.from === "bot");
    articles.forEach((article, at) => {
      const before = article.previousElementSibling;
      article.classList.toggle("follows", before?.dataset.from === article.dataset.from);
      setTicks(article, at < lastBot);
    });
  }

  #key(event) {
    const current = event.target.closest(".message");
    if (!current && event.target !== this.root) return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    if (event.target.matches("input, [role=slider]")) return;
    const articles = [...this.root.querySelectorAll(".message")];
    const at = current ? articles.indexOf(current) : articles.length;
    const next = articles[at + (event.key === "ArrowUp" ? -1 : 1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

function moveFocus(from, to) {
  if (!from.contains(document.activeElement)) return;
  to.setAttribute("data-refocus", "");
}

function inAlbums(messages) {
  const groups = [];
  for (const message of messages) {
    const last = groups.at(-1);
    if (message.media_group_id && last?.[0].media_group_id === message.media_group_id) last.push(message);
    else groups.push([message]);
  }
  return groups;
}
