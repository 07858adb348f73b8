// What is still to come, as rows.

import { path, place } from "../api.js";
import { between, counted, day } from "./day.js";
import { element } from "./element.js";
import { side } from "./act.js";

/** Returns how far a term is from a day, in words. */
function term(last, today) {
  if (!last || !today) {
    return "";
  }
  const days = between(today, last);
  return days === 0 ? "today" : days > 0 ? `in ${counted(days, "day")}` : `${counted(-days, "day")} ago`;
}

/** Returns an expectation as a row of a list; `today` is the day of the newest report. */
export function expectationRow(site, row, today) {
  // Bodies of no state are told by their ids, which are made of their names.
  const who = side(site, row.who, row.who.some((code) => site.names.isState(code)) ? [] : row.who_entities.map(asName));
  const towards = row.towards.length > 0 ? site.names.countries(row.towards) : "";
  return element(
    "li",
    { class: "expectation", data: { row: "", state: row.state, expectation: row.expectation } },
    element(
      "div",
      { class: "due" },
      row.due
        ? [
            "by ",
            day(row.due),
            row.state === "open" && element("span", { class: "muted" }, ` ${term(row.due_last, today)}`),
          ]
        : element("span", { class: "muted" }, "no term"),
    ),
    element(
      "a",
      { class: "row-link", href: place(row.expectation) },
      element("span", { class: "who" }, who.main || "not named"),
      towards && [" → ", element("span", { class: "who" }, towards)],
    ),
    element("div", { class: "serif what" }, row.what),
    element(
      "div",
      { class: "muted small" },
      element("span", { class: "kind" }, row.kind),
      ` ${row.published}`,
      row.outlet && `, ${row.outlet}`,
    ),
    settled(row),
  );
}

function settled(row) {
  if (!row.settled_by && !row.settled_on) {
    return null;
  }
  return element(
    "div",
    { class: "settled small" },
    `${row.state}`,
    row.settled_on && ` ${row.settled_on}`,
    row.settled_by && [" by ", element("a", { href: path("case", row.settled_by) }, "this case")],
    row.settled_why && element("span", { class: "muted" }, ` (${row.settled_why})`),
  );
}

/** Makes words of an id: of "un-peacekeepers" and, for a body of no state, of "igo-minister". */
function asName(id) {
  return id
    .replace(/^(igo|ngo|reb|mnc|oth)-/, "")
    .replaceAll("-", " ")
    .replace(/\b(?!(?:of|the|and|for|in|on|al)\b)\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/^(Un|Eu|Us)\b/, (word) => word.toUpperCase());
}

/** Returns expectations as a list. */
export function dueList(site, rows, today) {
  return element(
    "ol",
    { class: "plain expectations" },
    rows.map((row) => expectationRow(site, row, today)),
  );
}
