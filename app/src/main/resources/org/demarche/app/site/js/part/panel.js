// Panels: what stands together below one heading.

import { element } from "./element.js";

/** Returns a panel; a heading of the panel names it for those who listen. */
export function panel(id, heading, note, ...content) {
  return element(
    "section",
    { class: "panel", id, "aria-labelledby": `${id}-heading` },
    element("h2", { id: `${id}-heading` }, heading),
    note && element("p", { class: "note" }, note),
    content,
  );
}
