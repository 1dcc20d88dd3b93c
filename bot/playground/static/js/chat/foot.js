/** The lower end of a phone when there is nothing to write yet: give it to somebody, start, or let a blocked bot back in. */

import { el } from "../ui/dom.js";

/** The start button, with a place for the code of a link (the part after ?start=). */
export function startBar(start) {
  const code = el("input", {
    type: "text",
    maxlength: "64",
    pattern: "[A-Za-z0-9_\\-]*",
    placeholder: "p_GARDEN",
    "data-testid": "start-payload",
    spellcheck: "false",
    autocapitalize: "off",
  });
  const submit = (event) => {
    event.preventDefault();
    start(code.value.trim());
  };
  return el(
    "form",
    { class: "start", on: { submit } },
    el("button", { type: "submit", class: "main", "data-testid": "start" }, "Start"),
    el("details", {}, el("summary", {}, "I came by a link or a code"), el("label", {}, el("span", {}, "Code in the link"), code)),
  );
}

const bar = (words, testid, label, press) =>
  el(
    "div",
    { class: "start" },
    el("p", {}, words),
    el("button", { type: "button", class: "main", "data-testid": testid, on: { click: press } }, label),
  );

export const blockedBar = (unblock) => bar("This person has blocked the bot.", "unblock", "Unblock and carry on", unblock);

export const nobodyBar = (add) => bar("Nobody has this phone yet.", "add-first", "Add a person", add);

/** What an empty chat says: what the bot itself says it is for. */
export function introduction(description) {
  return el(
    "div",
    { class: "introduction", "data-testid": "introduction" },
    el("img", { src: "/static/icon.svg", alt: "", width: "64", height: "64" }),
    el("h3", {}, "What can this bot do?"),
    el("p", { dir: "auto" }, description || "Press Start to find out."),
  );
}
