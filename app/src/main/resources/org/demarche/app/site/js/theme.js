// Light, dark, or as the system has it.

const NEXT = { system: "light", light: "dark", dark: "system" };
const WORDS = { system: "Theme: system", light: "Theme: light", dark: "Theme: dark" };

/** Makes a button go through the themes; `changed` is called whenever the colours change. */
export function theme(button, changed) {
  const root = document.documentElement;
  const now = () => root.dataset.theme ?? "system";
  const show = () => {
    button.textContent = { system: "◐", light: "○", dark: "●" }[now()];
    button.setAttribute("aria-label", WORDS[now()]);
    button.title = WORDS[now()];
  };
  button.addEventListener("click", () => {
    const next = NEXT[now()];
    if (next === "system") {
      delete root.dataset.theme;
      localStorage.removeItem("theme");
    } else {
      root.dataset.theme = next;
      localStorage.setItem("theme", next);
    }
    show();
    changed();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed);
  show();
}

/** Returns a colour of the style sheet as the canvas understands it. */
export function colour(name) {
  const probe = document.createElement("span");
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}
