/** The five steps to try. It can be closed, stays closed, and can be opened again. */

const KEY = "playground.guide-closed";

/** `go(index)` shows a phone and puts the focus into it; `clock()` does so for the clock. */
export function guide({ panel, open, close, go, clock }) {
  const show = (on) => {
    panel.hidden = !on;
    open.hidden = on;
    localStorage.setItem(KEY, on ? "" : "yes");
  };
  open.addEventListener("click", () => {
    show(true);
    panel.querySelector("button").focus();
  });
  close.addEventListener("click", () => {
    show(false);
    open.focus();
  });
  panel.addEventListener("click", (event) => {
    const step = event.target.closest("li button");
    if (!step) return;
    if (step.dataset.phone) go(Number(step.dataset.phone));
    else clock();
  });
  show(localStorage.getItem(KEY) !== "yes");
}
