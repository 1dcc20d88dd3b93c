/** The menu of what can be sent besides words: pictures, files, and the things a bot must not trip over. */

import { el, iconButton } from "../ui/dom.js";
import { openMenu } from "../ui/popup.js";

const PRETEND_PLACE = { latitude: 51.4816, longitude: -3.1791 };
const PRETEND_CONTACT = { first_name: "Somebody Pretend", phone_number: "+441632960000" }; // a number kept free for fiction

const kindOfFile = (file) => {
  const kind = file.type.split("/")[0];
  return kind === "audio" || kind === "video" ? kind : "document";
};

/**
 * The button and its hidden file inputs. `actions`: pictures(files), file(kind, file), drawing(), voice(), and
 * send(work) for the rest, where `work(api, person)` makes the call.
 */
export function attachButton(home, actions) {
  const taken = (use) => (event) => {
    const files = [...event.target.files];
    event.target.value = "";
    if (files.length) use(files);
  };
  const photos = el("input", {
    type: "file",
    accept: "image/*",
    multiple: true,
    class: "unseen",
    tabindex: "-1",
    "data-testid": "attach-photo",
    "aria-label": "Pictures to send",
    on: { change: taken((files) => actions.pictures(files)) },
  });
  const anything = el("input", {
    type: "file",
    class: "unseen",
    tabindex: "-1",
    "data-testid": "attach-file",
    "aria-label": "File to send",
    on: { change: taken(([file]) => actions.file(kindOfFile(file), file)) },
  });
  const button = iconButton(
    "clip",
    "Send a picture or something else",
    () => openMenu({ anchor: button, home, label: "Send", entries: entries(photos, anything, actions) }),
    { "data-testid": "attach", "aria-haspopup": "menu" },
  );
  return el("span", { class: "attach" }, button, photos, anything);
}

function entries(photos, anything, actions) {
  return [
    { face: "🖼️", label: "Pictures…", press: () => photos.click() },
    { face: "📎", label: "Any file…", press: () => anything.click() },
    { face: "🖍️", label: "A sample drawing", press: actions.drawing },
    { face: "🎙️", label: "A sample voice note", press: actions.voice },
    { face: "🦊", label: "A sticker", press: () => actions.send((api, person) => api.sticker(person, "🦊")) },
    { face: "📍", label: "A pretend place", press: () => actions.send((api, person) => api.location(person, PRETEND_PLACE)) },
    { face: "👤", label: "A pretend contact", press: () => actions.send((api, person) => api.contact(person, PRETEND_CONTACT)) },
  ];
}
