/** A native poll: choose, see the bars, change your mind while it is open. */

import { el } from "../ui/dom.js";
import { moveWithArrows } from "../ui/arrows.js";

/** `vote(options)` sends the choice (an empty list takes it back). */
export function poll(message, vote) {
  const { poll: asked } = message;
  const chosen = new Set(message.voted);
  const voted = chosen.size > 0;
  const open = !asked.is_closed;
  const box = el(
    "div",
    { class: "poll", "data-testid": "poll", role: "group", "aria-label": asked.question },
    el("p", { class: "poll-question", dir: "auto" }, asked.question),
    el("p", { class: "poll-kind" }, kindOf(asked)),
  );
  if (open && !voted && asked.allows_multiple_answers) box.append(...severalChoices(asked, vote));
  else
    box.append(...asked.options.map((option, at) => oneOption(asked, option, at, { voted, open, mine: chosen.has(at), vote })));
  box.append(el("p", { class: "poll-foot" }, votes(asked), voted && open && mayChange(asked) && takeBack(vote)));
  moveWithArrows(box, ".poll-option");
  return box;
}

const mayChange = (asked) => asked.allows_revoting !== false && asked.type !== "quiz";

function kindOf(asked) {
  if (asked.is_closed) return "Final results";
  const kind = asked.type === "quiz" ? "Quiz" : "Poll";
  return `${asked.is_anonymous ? "Anonymous" : "Named"} ${kind.toLowerCase()}${asked.allows_multiple_answers ? ", choose any" : ""}`;
}

/** Votes there are, but how many for what is not told until the poll closes. */
const countsAreKept = (asked) => asked.total_voter_count > 0 && asked.options.every((option) => option.voter_count === 0);

const votes = (asked) =>
  asked.total_voter_count === 0
    ? "No votes yet"
    : `${asked.total_voter_count} ${asked.total_voter_count === 1 ? "vote" : "votes"} `;

function oneOption(asked, option, at, { voted, open, mine, vote }) {
  const share = asked.total_voter_count ? Math.round((100 * option.voter_count) / asked.total_voter_count) : 0;
  if (open && !voted) {
    return el(
      "button",
      { type: "button", class: "poll-option", "data-testid": "poll-option", on: { click: () => vote([at]) } },
      el("span", { class: "poll-mark", "aria-hidden": "true" }),
      el("span", { dir: "auto" }, option.text),
    );
  }
  const bar = el("span", { class: "poll-bar", "aria-hidden": "true" }, el("i", {}));
  bar.firstChild.style.width = `${share}%`;
  return el(
    "div",
    { class: mine ? "poll-result mine" : "poll-result", "data-testid": "poll-result" },
    el("b", {}, countsAreKept(asked) ? "" : `${share}%`),
    el("span", { dir: "auto" }, option.text, mine && el("span", { class: "unseen" }, " (your answer)")),
    bar,
  );
}

function severalChoices(asked, vote) {
  const boxes = asked.options.map((option) =>
    el(
      "label",
      { class: "poll-choice", "data-testid": "poll-option" },
      el("input", { type: "checkbox" }),
      el("span", { dir: "auto" }, option.text),
    ),
  );
  const ticked = () => boxes.flatMap((label, at) => (label.firstChild.checked ? [at] : []));
  const send = el(
    "button",
    { type: "button", class: "main poll-send", "data-testid": "poll-vote", disabled: true, on: { click: () => vote(ticked()) } },
    "Vote",
  );
  boxes.forEach((label) =>
    label.firstChild.addEventListener("change", () => {
      send.disabled = ticked().length === 0;
    }),
  );
  return [...boxes, send];
}

const takeBack = (vote) =>
  el(
    "button",
    { type: "button", class: "in-text", "data-testid": "poll-retract", on: { click: () => vote([]) } },
    "Change my answer",
  );
