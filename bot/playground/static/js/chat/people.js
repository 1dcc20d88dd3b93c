/** Who holds a phone: choosing among several people, adding one, giving the phone to another. */

import { el, part } from "../ui/dom.js";
import { askForm } from "../ui/dialog.js";

const LANGUAGES = [
  ["en", "English"],
  ["cy", "Cymraeg (Welsh)"],
  ["ar", "العربية (Arabic)"],
  ["pl", "Polski (Polish)"],
  ["uk", "Українська (Ukrainian)"],
  ["ur", "اردو (Urdu)"],
  ["so", "Soomaali (Somali)"],
  ["fr", "Français (French)"],
];

const languageName = (code) => LANGUAGES.find(([known]) => known === code)?.[1].split(" ")[0] ?? code;

export class People {
  #people = [];

  /** `changed(person)` is called with whoever holds the phone now. */
  constructor(root, phone, { changed, added }) {
    this.phone = phone;
    this.home = root;
    this.changed = changed;
    this.select = part(root, "person-switch");
    this.face = root.querySelector(".who-face");
    this.select.addEventListener("change", () => this.choose(Number(this.select.value)));
    this.added = added;
    part(root, "add-person").addEventListener("click", () => this.ask());
  }

  get current() {
    return this.#people.find((person) => person.id === this.id) ?? null;
  }

  /** How many messages wait for the people of this phone who do not hold it now. */
  get waiting() {
    return this.#people.filter((person) => person.id !== this.id).reduce((sum, person) => sum + person.unread, 0);
  }

  update(everyone) {
    this.#people = everyone.filter((person) => person.phone === this.phone);
    const options = this.#people.map((person) => {
      const unread = person.id !== this.id && person.unread ? ` (${person.unread} new)` : "";
      return el(
        "option",
        { value: person.id, "data-testid": "person" },
        `${person.first_name}, ${languageName(person.language_code)}${unread}`,
      );
    });
    this.select.replaceChildren(...options);
    this.select.parentElement.hidden = this.#people.length === 0;
    const kept = this.current ?? this.#people.find((person) => person.id === this.#remembered()) ?? this.#people[0];
    if (kept && kept.id !== this.id) this.choose(kept.id);
    else this.#show();
  }

  choose(id) {
    this.id = id;
    localStorage.setItem(this.#key, String(id));
    this.#show();
    this.changed(this.current);
  }

  get #key() {
    return `playground.person.${this.phone}`;
  }

  #remembered() {
    return Number(localStorage.getItem(this.#key));
  }

  #show() {
    const person = this.current;
    this.select.value = person ? String(person.id) : "";
    this.face.textContent = person ? [...person.first_name][0] : "?";
    this.face.dataset.tint = String((person?.id ?? 0) % 6);
  }

  /** Asks for the name and language of another person. */
  async ask() {
    const name = el("input", {
      name: "first_name",
      required: true,
      maxlength: "64",
      autocomplete: "off",
      "data-testid": "person-name",
      autofocus: true,
    });
    const language = el(
      "select",
      { name: "language_code", "data-testid": "person-language" },
      LANGUAGES.map(([code, label]) => el("option", { value: code }, label)),
    );
    const values = await askForm({
      home: this.home,
      title: "Another person on this phone",
      action: "Add",
      testid: "person",
      fields: [
        { label: "First name", input: name },
        { label: "Language of their Telegram", input: language },
      ],
    });
    if (values?.first_name.trim()) this.added({ ...values, first_name: values.first_name.trim(), phone: this.phone });
  }
}
