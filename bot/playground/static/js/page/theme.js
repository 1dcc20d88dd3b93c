/** Light or dark: as the system has it, until one is chosen here. */

const KEY = "playground.theme";
const dark = matchMedia("(prefers-color-scheme: dark)");

export function themeButton(button) {
  const chosen = () => localStorage.getItem(KEY);
  const show = () => {
    const name = chosen() ?? (dark.matches ? "dark" : "light");
    document.documentElement.dataset.theme = name;
    button.setAttribute("aria-label", name === "dark" ? "Light colours" : "Dark colours");
    button.title = button.getAttribute("aria-label");
  };
  button.addEventListener("click", () => {
    localStorage.setItem(KEY, document.documentElement.dataset.theme === "dark" ? "light" : "dark");
    show();
  });
  dark.addEventListener("change", show);
  show();
}
