/** Where a file of a message can be fetched from, and the plain kinds: pictures, albums, documents, moving pictures. */

import { el, icon } from "../ui/dom.js";
import { enlarge } from "../ui/dialog.js";
import { fileSize } from "../ui/times.js";

/** The address of this message's file of a kind ("photo", "voice", "document" ...). */
export const fileUrl = (message, kind) => message.file_urls[kind];

/** The largest of a photo's sizes. */
const largest = (sizes) => sizes.reduce((best, size) => (size.width > best.width ? size : best));

/** One picture that opens large when pressed. The caption, if any, is its words for those who cannot see it. */
export function picture(message) {
  const size = largest(message.photo);
  const url = fileUrl(message, "photo");
  const words = message.caption || (message.from_bot ? "Picture from the bot" : "Picture you sent");
  const image = el("img", { src: url, alt: words, width: size.width, height: size.height, loading: "lazy", decoding: "async" });
  const open = (event) => enlarge(event.currentTarget.closest(".slot"), url, words);
  return el(
    "button",
    { type: "button", class: "picture", "data-testid": "picture", "aria-label": `Make larger: ${words}`, on: { click: open } },
    image,
  );
}

/** Several pictures sent as one, as a grid. */
export function album(messages) {
  return el(
    "div",
    { class: `album album-${Math.min(messages.length, 4)}`, role: "group", "aria-label": `Album of ${messages.length}` },
    messages.map((message) => (message.photo ? picture(message) : mediaOf(message))),
  );
}

function download(message) {
  const { file_name: name, file_size: bytes } = message.document;
  return el(
    "a",
    { class: "file", href: fileUrl(message, "document"), download: name ?? true, "data-testid": "document" },
    el("span", { class: "file-face" }, icon("file")),
    el("span", { class: "file-words" }, el("b", { dir: "auto" }, name ?? "File"), el("small", {}, fileSize(bytes))),
  );
}

function movie(message, kind) {
  const label = kind === "animation" ? "Moving picture" : "Video";
  return el("video", {
    class: `movie ${kind}`,
    src: fileUrl(message, kind),
    controls: true,
    loop: kind === "animation",
    preload: "metadata",
    playsinline: true,
    "aria-label": label,
  });
}

/** Whatever else a message carries; null when it is only words. (Voice and polls have files of their own.) */
export function mediaOf(message) {
  const moving = ["animation", "video", "video_note"].find((kind) => kind in message);
  if (moving) return movie(message, moving);
  if (message.document) return download(message);
  if (message.sticker)
    return el(
      "p",
      { class: "sticker", "data-testid": "sticker", role: "img", "aria-label": `Sticker ${message.sticker.emoji ?? ""}` },
      message.sticker.emoji ?? "🖼️",
    );
  if (message.location)
    return el(
      "p",
      { class: "fact" },
      `📍 A place: ${message.location.latitude.toFixed(3)}, ${message.location.longitude.toFixed(3)}`,
    );
  if (message.contact) return el("p", { class: "fact", dir: "auto" }, `👤 A contact: ${message.contact.first_name}`);
  return null;
}
