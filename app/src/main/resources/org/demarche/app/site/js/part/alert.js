// What rules of the server watch for.

import { path } from "../api.js";
import { day } from "./day.js";
import { element, joined } from "./element.js";

const MOST = 6;

/** Returns alerts as a list; the words of evidence stand in lines. */
export function alertList(items) {
  return element(
    "ol",
    { class: "plain dated" },
    items.map((each) =>
      element(
        "li",
        { class: "alert", data: { row: "", severity: each.severity } },
        day(each.day),
        " ",
        element("span", { class: `chip ${each.severity}` }, each.severity),
        " ",
        each.cases.length > 0
          ? element("a", { class: "row-link", href: path("case", each.cases[0]) }, element("b", {}, each.title))
          : element("b", {}, each.title),
        each.text && element("div", { class: "muted small lines" }, each.text),
        each.cases.length > 1 &&
          element(
            "div",
            { class: "small" },
            "Cases: ",
            joined(
              each.cases.slice(0, MOST).map((id) => element("a", { href: path("case", id) }, id)),
              ", ",
            ),
            each.cases.length > MOST && ` and ${each.cases.length - MOST} more`,
          ),
        element("div", { class: "muted small" }, "rule ", each.rule),
      ),
    ),
  );
}
