/** Things that open over the page beside a button: menus, the emoji grid. Escape or a click elsewhere closes them. */

import { el } from "./dom.js";
import { moveWithArrows } from "./arrows.js";

const GAP = 6;

/**
 * Opens `content` beside `anchor` (an element, or a point {x, y}) and moves the focus in. Returns a function that closes it.
 * `home` is the element it is attached to, so that it belongs to the right phone; `back` gets the focus afterwards.
 */
export function openPopup({ anchor, content, label, role = "dialog", home, back = anchor, items = "button" }) {
  const box = el("div", { class: "popup", popover: "auto", role, "aria-label": label }, content);
  home.append(box);
  const close = () => {
    if (box.matches(":popover-open")) box.hidePopover();
  };
  box.addEventListener("toggle", (event) => {
    if (event.newState !== "closed") return;
    const focusWasInside = box.contains(document.activeElement) || document.activeElement === document.body;
    box.remove();
    if (focusWasInside) back?.focus?.();
  });
  box.showPopover();
  place(box, anchor, home.getBoundingClientRect());
  moveWithArrows(box, items);
  box.querySelector(items)?.focus();
  return close;
}

/** A menu of {label, icon?, press, testid?, danger?}; pressing one closes the menu first. */
export function openMenu({ entries, top = null, ...where }) {
  let close = () => {};
  const buttons = entries.filter(Boolean).map((entry) =>
    menuItem(entry, () => {
      close();
      entry.press();
    }),
  );
  close = openPopup({ ...where, role: "menu", items: "[role=menuitem]", content: [top?.(() => close()), ...buttons] });
  return close;
}

function menuItem({ label, face, note, testid, danger }, press) {
  return el(
    "button",
    {
      type: "button",
      role: "menuitem",
      class: danger ? "menu-item danger" : "menu-item",
      "data-testid": testid,
      on: { click: press },
    },
    face && el("span", { class: "menu-face", "aria-hidden": "true" }, face),
    el("span", { dir: "auto" }, label),
    note && el("span", { class: "menu-note", dir: "auto" }, note),
  );
}

/** Under the anchor if there is room, else over it; within its phone from side to side. */
function place(box, anchor, phone) {
  const target = anchor.getBoundingClientRect?.() ?? { left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y };
  const { width, height } = box.getBoundingClientRect();
  const above = target.top - GAP - height;
  const below = target.bottom + GAP;
  const top = below + height <= innerHeight - GAP ? below : Math.max(GAP, above);
  const furthest = Math.min(phone.right, innerWidth) - width - GAP;
  box.style.top = `${top}px`;
  box.style.left = `${Math.max(GAP, Math.min(target.left, furthest))}px`;
}
