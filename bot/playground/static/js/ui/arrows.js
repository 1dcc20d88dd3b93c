/** Arrow keys between the buttons of a group, so that a group is one stop of the Tab key. */

const RIGHT_TO_LEFT = "rtl";

/**
 * Makes the elements matching `selector` inside `group` one tab stop. Left and right go to the neighbour, up and down
 * to the nearest one on the next line (found by where it is drawn, so any layout works), Home and End to the ends.
 */
export function moveWithArrows(group, selector) {
  const items = () => [...group.querySelectorAll(selector)].filter((item) => !item.disabled);
  items().forEach((item, at) => {
    item.tabIndex = at === 0 ? 0 : -1;
  });
  group.addEventListener("focusin", (event) => {
    const current = event.target.closest(selector);
    if (!current) return;
    for (const item of items()) item.tabIndex = item === current ? 0 : -1;
  });
  group.addEventListener("keydown", (event) => {
    const current = event.target.closest(selector);
    const next = current && neighbour(items(), current, event.key);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  });
}

function neighbour(items, current, key) {
  const at = items.indexOf(current);
  const forward = getComputedStyle(current).direction === RIGHT_TO_LEFT ? "ArrowLeft" : "ArrowRight";
  const backward = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
  if (key === forward) return items[(at + 1) % items.length];
  if (key === backward) return items[(at - 1 + items.length) % items.length];
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key === "ArrowDown") return onLine(items, current, +1);
  if (key === "ArrowUp") return onLine(items, current, -1);
  return null;
}

function onLine(items, current, step) {
  const here = current.getBoundingClientRect();
  const middle = (box) => box.left + box.width / 2;
  const beyond = items
    .map((item) => ({ item, box: item.getBoundingClientRect() }))
    .filter(({ box }) => (step > 0 ? box.top >= here.bottom - 2 : box.bottom <= here.top + 2));
  const distance = ({ box }) => Math.abs(box.top - here.top) * 1000 + Math.abs(middle(box) - middle(here));
  return beyond.sort((one, other) => distance(one) - distance(other))[0]?.item ?? null;
}
