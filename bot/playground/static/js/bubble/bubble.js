/** One message (or one album) as it stands in the chat. */

import { el, icon } from "../ui/dom.js";
import { fromSeconds, timeOfDay } from "../ui/times.js";
import { album, mediaOf, picture } from "./files.js";
import { inlineButtons } from "./keyboard.js";
import { poll } from "./poll.js";
import { isJumbo, richText } from "./rich.js";
import { voiceNote } from "./voice.js";

/**
 * `messages` is one message, or the several of an album. `actions`: tap, link, command, vote, react, menu(message, anchor).
 */
export function bubble(messages, actions) {
  const [first] = messages;
  const last = messages.at(-1);
  const about = worded(messages) ?? last;
  const from = first.from_bot ? "bot" : "me";
  const body = el("div", { class: looks(messages) }, forwarded(first), quote(first), content(messages, actions), meta(last));
  const menu = el(
    "button",
    {
      type: "button",
      class: "round bubble-menu",
      tabindex: "-1",
      "aria-label": "React or answer",
      "aria-haspopup": "menu",
      "data-testid": "message-menu",
    },
    icon("smile"),
  );
  menu.addEventListener("click", () => actions.menu(about, menu));
  const article = el(
    "article",
    {
      class: `message ${from}`,
      "data-testid": "message",
      "data-message-id": first.message_id,
      "data-from": from,
      tabindex: "-1",
    },
    el("div", { class: "line" }, body, menu),
    inlineButtons(last, actions),
    reactions(last, actions),
  );
  openOn(article, body, (anchor) => actions.menu(about, anchor));
  return article;
}

function looks(messages) {
  const [first] = messages;
  const names = ["bubble"];
  if (messages.length > 1 || first.photo || first.video || first.animation) names.push("with-picture");
  if (first.sticker || first.video_note || (first.text && isJumbo(first.text))) names.push("bare");
  return names.join(" ");
}

function content(messages, actions) {
  const [first] = messages;
  const parts = [el("span", { class: "unseen" }, first.from_bot ? "The bot: " : "You: ")];
  if (messages.length > 1) parts.push(album(messages));
  else if (first.photo) parts.push(picture(first));
  else if (first.voice || first.audio) parts.push(voiceNote(first));
  else if (first.poll) parts.push(poll(first, (options) => actions.vote(first, options)));
  else parts.push(mediaOf(first));
  if (worded(messages)) parts.push(words(worded(messages), actions));
  return parts;
}

/** In an album, one message carries the caption for all. */
const worded = (messages) => messages.find((message) => message.text || message.caption);

function words(message, actions) {
  const plain = message.text ?? message.caption ?? "";
  const jumbo = message.text && isJumbo(plain);
  const box = el("div", { class: jumbo ? "words jumbo" : "words", dir: "auto", "data-testid": "words" });
  box.append(richText(message.html, actions));
  return box;
}

function forwarded(message) {
  const origin = message.forward_origin;
  if (!origin) return null;
  const name = origin.sender_user_name ?? origin.sender_user?.first_name ?? origin.chat?.title ?? "somebody";
  return el("p", { class: "forwarded" }, "Forwarded from ", el("b", { dir: "auto" }, name));
}

function quote(message) {
  const answered = message.reply_to_message;
  if (!answered) return null;
  return el("blockquote", { class: "quote", dir: "auto" }, answered.text ?? answered.caption ?? "Picture or sound");
}

function meta(message) {
  const date = fromSeconds(message.date);
  return el(
    "p",
    { class: "meta" },
    message.edit_date && el("span", { "data-testid": "edited" }, "edited "),
    el("time", { datetime: date.toISOString() }, timeOfDay(date)),
    !message.from_bot && el("span", { class: "ticks", "data-testid": "ticks" }),
  );
}

function reactions(message, actions) {
  if (!message.reactions.length) return null;
  const theirs = (emoji) => el("span", { class: "reaction", role: "img", "aria-label": `The bot's reaction ${emoji}` }, emoji);
  const own = (emoji) =>
    el(
      "button",
      {
        type: "button",
        class: "reaction",
        "aria-label": `Your reaction ${emoji}. Press to take it away.`,
        on: { click: () => actions.react(message, "") },
      },
      emoji,
    );
  return el(
    "p",
    { class: "reactions", "data-testid": "reactions" },
    message.reactions.map(({ emoji, from_bot: fromBot }) => (fromBot ? theirs(emoji) : own(emoji))),
  );
}

/** One tick: sent. Two: the bot has answered since. */
export function setTicks(article, answered) {
  const ticks = article.querySelector(".ticks");
  if (!ticks || ticks.dataset.answered === String(answered)) return;
  ticks.dataset.answered = String(answered);
  ticks.replaceChildren(
    el("span", { "aria-hidden": "true" }, answered ? "✓✓" : "✓"),
    el("span", { class: "unseen" }, answered ? "Answered" : "Sent"),
  );
}

const LONG_PRESS = 500;

function openOn(article, body, open) {
  let timer = 0;
  const stop = () => clearTimeout(timer);
  body.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a, img, video")) return;
    event.preventDefault();
    open({ x: event.clientX, y: event.clientY });
  });
  body.addEventListener(
    "touchstart",
    () => {
      timer = setTimeout(() => open(body), LONG_PRESS);
    },
    { passive: true },
  );
  for (const event of ["touchend", "touchmove", "touchcancel"]) body.addEventListener(event, stop, { passive: true });
  article.addEventListener("keydown", (event) => {
    if (event.target === article && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      open(body);
    }
  });
}
