/**
 * The words of a message. The server has already made its HTML safe; this rebuilds it from a list of what is allowed, so
 * that a mistake there cannot run anything here. Nothing is ever put into the page as markup.
 */

import { el } from "../ui/dom.js";

const PLAIN = new Set(["B", "STRONG", "I", "EM", "U", "INS", "S", "STRIKE", "DEL", "CODE", "PRE", "BLOCKQUOTE", "BR"]);
const SAFE_LINK = /^(https?:|mailto:|tg:)/i;

/** A fragment with the message's words. `actions.command(words)` and `actions.link(event, url)` answer presses. */
export function richText(html, actions) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const fragment = document.createDocumentFragment();
  fragment.append(...rebuildAll(parsed.body, actions));
  return fragment;
}

function rebuildAll(parent, actions) {
  return [...parent.childNodes].flatMap((node) => rebuild(node, actions));
}

function rebuild(node, actions) {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  if (node.tagName === "SCRIPT" || node.tagName === "STYLE") return [];
  const inside = rebuildAll(node, actions);
  if (PLAIN.has(node.tagName)) return [el(node.tagName.toLowerCase(), {}, inside)];
  if (node.tagName === "A") return [link(node, inside, actions)];
  if (isSpoiler(node)) return [spoiler(inside)];
  if (node.classList.contains("command")) return [command(node.textContent, inside, actions)];
  return inside;
}

const isSpoiler = (node) => node.tagName === "TG-SPOILER" || /spoiler/.test(node.className);

function link(node, inside, actions) {
  const url = node.getAttribute("href") ?? "";
  if (!SAFE_LINK.test(url)) return el("span", {}, inside);
  return el(
    "a",
    { href: url, target: "_blank", rel: "noopener noreferrer", on: { click: (event) => actions.link(event, url) } },
    inside,
  );
}

function command(words, inside, actions) {
  return el("button", { type: "button", class: "in-text", on: { click: () => actions.command(words) } }, inside);
}

function spoiler(inside) {
  const reveal = (event) => {
    const hidden = event.currentTarget;
    hidden.classList.remove("covered");
    hidden.removeAttribute("aria-label");
  };
  return el(
    "button",
    { type: "button", class: "spoiler covered", "aria-label": "Hidden words. Press to show.", on: { click: reveal } },
    el("span", {}, inside),
  );
}

/** True when there is nothing but one to three emoji: such a message is shown large. */
export function isJumbo(text) {
  const bare = text.trim();
  if (
    !bare ||
    bare.length > 40 ||
    !/^[\p{Emoji}\p{Emoji_Component}\p{Emoji_Modifier}\u200d\ufe0f\s]+$/u.test(bare) ||
    /^[\d#*\s]+$/.test(bare)
  )
    return false;
  return [...new Intl.Segmenter().segment(bare.replace(/\s/g, ""))].length <= 3;
}
