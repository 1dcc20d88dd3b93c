/** The page: three phones, a clock, a guide, and the line to the server that keeps them up to date. */

import { Phone } from "./chat/phone.js";
import { Unreachable, api } from "./net/api.js";
import { listen } from "./net/events.js";
import { Clock } from "./page/clock.js";
import { guide } from "./page/guide.js";
import { Tabs } from "./page/tabs.js";
import { themeButton } from "./page/theme.js";
import { Toasts } from "./chat/toasts.js";
import { el } from "./ui/dom.js";

const CLOCK_EVERY = 30_000; // milliseconds: something may have become due that nobody told of

const byId = (id) => document.getElementById(id);

let world = { bot: { name: "…", username: "" }, people: [] };
const phones = [0, 1, 2].map((index) => new Phone(index, () => world, fetchWorld));
byId("phones").append(...phones.map((phone) => phone.root));

const tabs = new Tabs(
  document.querySelector(".tabs"),
  phones.map((phone) => phone.root),
);
const pageToasts = new Toasts(
  document.body.appendChild(el("div", { class: "toasts page-toasts", role: "status", "data-testid": "page-toasts" })),
);
const clock = new Clock(byId("clock"), (words) => pageToasts.show(words));

async function fetchWorld() {
  world = await api.state();
  phones.forEach((phone) => phone.update());
}

let worldTimer = 0;

/** Many things can happen at once (a broadcast): the state is fetched once for all of them. */
function fetchWorldSoon() {
  clearTimeout(worldTimer);
  worldTimer = setTimeout(() => fetchWorld().catch(offline), 150);
}

function offline(problem) {
  if (!(problem instanceof Unreachable)) throw problem;
  byId("offline").hidden = false;
}

function heard(news) {
  if (news.kind === "clock") {
    clock.refresh();
    return;
  }
  if (news.kind === "people") fetchWorldSoon();
  const holder = phones.find((phone) => phone.person?.id === news.person);
  if (holder) holder.heard(news);
  else if (news.kind === "message") fetchWorldSoon();
  if (holder && news.kind === "message") tabs.mark(holder.index, true);
}

function show(index) {
  tabs.show(index);
  phones[index].root.scrollIntoView({ block: "nearest", inline: "nearest" });
  phones[index].focus();
}

themeButton(byId("theme"));
guide({
  panel: byId("guide"),
  open: byId("guide-open"),
  close: byId("guide-close"),
  go: show,
  clock: () => byId("clock").querySelector("button:not(:disabled)")?.focus(),
});
document.querySelectorAll(".skips a").forEach((link, at) =>
  link.addEventListener("click", (event) => {
    event.preventDefault();
    show(at);
  }),
);

setInterval(() => clock.refresh().catch(offline), CLOCK_EVERY);

listen({
  heard,
  up: () => {
    byId("offline").hidden = true;
    clock.refresh().catch(offline);
    fetchWorld()
      .then(() => phones.forEach((phone) => phone.refresh()))
      .catch(offline);
  },
  down: () => {
    byId("offline").hidden = false;
  },
});
