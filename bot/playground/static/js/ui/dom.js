/** Building elements. Text is always set as text: nothing here reads markup. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * el("button", {class: "quiet", on: {click: press}}, "Press me")
 * Attributes that are null, undefined or false are left out; true becomes an empty attribute.
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") listen(node, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function listen(node, handlers) {
  for (const [event, handler] of Object.entries(handlers)) node.addEventListener(event, handler);
}

/** One of the symbols at the foot of index.html. It is decoration: the button around it carries the name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.append(document.createElementNS(SVG, "use"));
  svg.firstChild.setAttribute("href", `#i-${name}`);
  return svg;
}

export function iconButton(name, label, press, attributes = {}) {
  return el(
    "button",
    { type: "button", class: "round", "aria-label": label, title: label, on: { click: press }, ...attributes },
    icon(name),
  );
}

/** The element inside `root` that tests and code know by this name. */
export const part = (root, testid) => root.querySelector(`[data-testid="${testid}"]`);
