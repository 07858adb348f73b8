// An open expectation of a relation, as a row.

import { place } from "../api.js";
import { day } from "./day.js";
import { element } from "./element.js";

/** Returns a row of a list. */
export function dueRow(site, each) {
  return element(
    "li",
    { class: "expectation", data: { row: "", state: "open" } },
    element(
      "div",
      { class: "due" },
      each.due ? ["by ", day(each.due)] : element("span", { class: "muted" }, "no term"),
    ),
    element(
      "a",
      { class: "row-link", href: place(each.expectation) },
      element("span", { class: "who" }, site.names.countries(each.who)),
      each.towards.length > 0 && [" → ", element("span", { class: "who" }, site.names.countries(each.towards))],
    ),
    element("div", { class: "serif what" }, each.what),
    element("div", { class: "muted small" }, each.kind, " ", each.published),
  );
}
