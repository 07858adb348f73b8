// A list that grows page by page, so that thousands of rows never come at once.

import { element } from "./element.js";
import { counted } from "./day.js";
import { empty } from "./state.js";

/**
 * Returns a promise of the list with its first page.
 *
 * @param {Visit} visit the stay it belongs to
 * @param {object} what `where` and `parameters` of the request, `list()` and `row(item)` that make elements, the words
 *   for `empty`, and the `noun` that is counted
 */
export async function more(visit, what) {
  const list = what.list();
  const count = element("span", { class: "muted", role: "status" });
  const button = element("button", { type: "button", class: "more" }, "Show more");
  const foot = element("div", { class: "more-foot" }, count, " ", button);
  let shown = 0;
  let next;

  async function page() {
    const answer = await visit.get(what.where, { ...what.parameters, cursor: next });
    const rows = answer.items.map(what.row);
    list.append(...rows);
    shown += rows.length;
    next = answer.next;
    button.hidden = !next;
    count.textContent = next ? `${counted(shown, what.noun)} shown, there are more` : counted(shown, what.noun);
    return rows;
  }

  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      const rows = await page();
      rows[0]?.querySelector("a")?.focus();
      button.textContent = "Show more";
    } catch (problem) {
      if (!visit.signal.aborted) {
        count.textContent = problem.message;
        button.textContent = "Try again";
      }
    } finally {
      button.disabled = false;
    }
  });

  await page();
  return shown === 0 ? empty(what.empty) : element("div", { class: "list" }, list, foot);
}
