/** The emoji grid. Each has a name, for those who hear the page and for the search box. */

import { el } from "../ui/dom.js";
import { openPopup } from "../ui/popup.js";

const EMOJI =
  `😀 happy|😄 laughing smile|😂 tears of joy|😊 warm smile|🙂 slight smile|😉 wink|😍 heart eyes|🥰 loved|😎 cool|🤩 amazed|🥳 party
😋 yummy|🤔 thinking|😐 neutral|😕 confused|🙁 a bit sad|😟 worried|😢 sad crying|😭 sobbing|😠 angry|😡 very angry|😱 scared
😴 sleepy|🥱 bored|🤒 ill|🤗 hug|🤫 quiet|🙄 eye roll|😬 awkward|🤯 mind blown|🫤 unsure|🙈 shy monkey|👍 thumbs up
👎 thumbs down|👌 okay|👏 clapping|🙌 hooray|🙏 please thank you|💪 strong|🤝 deal|👋 hello wave|✌️ peace|🤞 fingers crossed|🫶 heart hands
❤️ red heart|🧡 orange heart|💛 yellow heart|💚 green heart|💙 blue heart|💜 purple heart|💔 broken heart|⭐ star|✨ sparkles|🔥 fire|🎉 celebrate
🌳 tree|🌻 sunflower|🌧️ rain|☀️ sun|🌈 rainbow|🐶 dog|🐱 cat|🦋 butterfly|⚽ football|🏀 basketball|🚲 bike
🛝 slide|🛹 skateboard|🎮 games|🎨 art|🎵 music|📚 books|🍕 pizza|🍎 apple|🏠 home|🏫 school|🚌 bus
♿ wheelchair|🧑‍🦽 person in wheelchair|✅ yes tick|❌ no cross|❓ question|💡 idea`
    .split(/[|\n]/)
    .map((entry) => ({ face: entry.slice(0, entry.indexOf(" ")), name: entry.slice(entry.indexOf(" ") + 1) }));

export const QUICK_REACTIONS = ["👍", "👎", "❤️", "🔥", "🎉", "😢"];

/** Opens the grid beside `anchor`; `chosen(emoji)` gets each one pressed. It stays open, so that several can be chosen. */
export function openEmoji({ anchor, home, chosen, once = false }) {
  let close = () => {};
  const pick = (face) => {
    chosen(face);
    if (once) close();
  };
  const cells = EMOJI.map(({ face, name }) =>
    el(
      "button",
      { type: "button", class: "emoji", "aria-label": name, title: name, "data-emoji": face, on: { click: () => pick(face) } },
      face,
    ),
  );
  const search = (event) => {
    const wanted = event.target.value.trim().toLowerCase();
    cells.forEach((cell, at) => {
      cell.hidden = wanted !== "" && !EMOJI[at].name.includes(wanted);
    });
  };
  const content = [
    el("input", {
      type: "search",
      class: "emoji-search",
      placeholder: "Find an emoji",
      "aria-label": "Find an emoji",
      on: { input: search },
    }),
    el("div", { class: "emoji-grid" }, cells),
  ];
  close = openPopup({ anchor, home, content, label: "Emoji", items: ".emoji:not([hidden])" });
  return close;
}
