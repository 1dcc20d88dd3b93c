/** On a narrow window one phone is shown at a time; these tabs choose which. On a wide one they are hidden. */

import { el } from "../ui/dom.js";
import { moveWithArrows } from "../ui/arrows.js";

const NAMES = ["Young person", "Parent", "Staff"];

export class Tabs {
  /** `phones` are the phones' root elements. */
  constructor(root, phones) {
    this.phones = phones;
    this.tabs = NAMES.map((name, at) =>
      el(
        "button",
        {
          type: "button",
          role: "tab",
          id: `tab-${at}`,
          "aria-controls": `phone-${at}`,
          "data-testid": `tab-${at}`,
          on: { click: () => this.show(at) },
        },
        name,
        el("span", { class: "dot", hidden: true, "aria-label": "new messages" }),
      ),
    );
    root.append(...this.tabs);
    moveWithArrows(root, "[role=tab]");
    this.show(0);
  }

  show(index) {
    this.current = index;
    this.tabs.forEach((tab, at) => tab.setAttribute("aria-selected", String(at === index)));
    this.phones.forEach((phone, at) => phone.classList.toggle("away", at !== index));
    this.mark(index, false);
  }

  /** Put a dot on the tab of a phone where something came that is not looked at. */
  mark(index, on) {
    this.tabs[index].querySelector(".dot").hidden = !on || index === this.current;
  }
}
