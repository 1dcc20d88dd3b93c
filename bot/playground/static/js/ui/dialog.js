/** Dialogs that stand over everything: an alert, a form, a picture made large. Built on the browser's own <dialog>. */

import { el, iconButton } from "./dom.js";

let headings = 0;

/**
 * Shows `content` under `title`; resolves to the dialog's return value ("" when it was closed with Escape).
 * `home` is the element it is attached to, so that it belongs to the right phone.
 */
export function openDialog({ title, content, home = document.body, kind = "plain", testid = null }) {
  const heading = el("h2", { id: `dialog-title-${(headings += 1)}`, dir: "auto" }, title);
  const dialog = el(
    "dialog",
    { class: `dialog ${kind}`, "aria-labelledby": heading.id, "data-testid": testid },
    heading,
    content,
  );
  home.append(dialog);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close("");
  });
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}

const closer = (event, value) => event.target.closest("dialog").close(value);

/** A message that must be answered with OK, as Telegram shows an answered tap with show_alert. */
export function tell(home, title, words) {
  const content = [
    el("p", { dir: "auto", class: "dialog-words" }, words),
    el(
      "div",
      { class: "dialog-buttons" },
      el("button", { type: "button", class: "main", autofocus: true, on: { click: (event) => closer(event, "ok") } }, "OK"),
    ),
  ];
  return openDialog({ title, content, home, kind: "alert", testid: "alert" });
}

/** A form of labelled fields; resolves to their values, or null when it was given up. */
export async function askForm({ home, title, fields, action, testid }) {
  let values = null;
  const submit = (event) => {
    event.preventDefault();
    values = Object.fromEntries(new FormData(form));
    closer(event, "ok");
  };
  const form = el(
    "form",
    { class: "dialog-form", on: { submit } },
    fields.map(({ label, input }) => el("label", {}, el("span", {}, label), input)),
    el(
      "div",
      { class: "dialog-buttons" },
      el("button", { type: "button", class: "quiet", on: { click: (event) => closer(event, "") } }, "Not now"),
      el("button", { type: "submit", class: "main", "data-testid": `${testid}-save` }, action),
    ),
  );
  await openDialog({ title, content: form, home, testid });
  return values;
}

/** A picture, as large as the window allows. */
export function enlarge(home, url, words) {
  const content = [
    el("img", { src: url, alt: words, on: { click: (event) => closer(event, "") } }),
    iconButton("close", "Close", (event) => closer(event, ""), { class: "round over", autofocus: true }),
  ];
  return openDialog({ title: words, content, home, kind: "picture", testid: "viewer" });
}
