// Lists of cases, a page at a time.

import { act, intensity, mark, parties, status } from "./act.js";
import { path } from "../api.js";
import { counted, day } from "./day.js";
import { element } from "./element.js";
import { more } from "./more.js";

/** Returns a case as a row of a list. */
function caseRow(site, row) {
  const who = parties(site, row);
  return element(
    "li",
    { class: "case", data: { row: "", case: row.case, quad: row.quad } },
    day(row.day, { title: row.day_basis === "told" ? undefined : `the day is ${row.day_basis}` }),
    mark(row.quad),
    element(
      "div",
      { class: "what" },
      element("a", { class: "row-link", href: path("case", row.case) }, who.nodes),
      " ",
      act(site, row),
      " ",
      status(site, row),
      element("div", { class: "words" }, row.trigger && element("q", {}, row.trigger), " ", row.title),
    ),
    element(
      "span",
      { class: "told", title: `${counted(row.accounts, "account")} in ${counted(row.reports, "report")}` },
      counted(row.accounts, "account"),
    ),
    intensity(row.intensity),
  );
}

/** Returns a list of cases that grows by pages. */
export function caseList(visit, parameters, options = {}) {
  return more(visit, {
    where: "/api/cases",
    parameters: { order: "newest", limit: options.limit ?? 50, ...parameters },
    list: () => element("ol", { class: "plain cases" }),
    row: (row) => caseRow(visit.site, row),
    empty: options.empty ?? "No cases fit. Take a condition away, or widen the days.",
    noun: "case",
  });
}

/** Returns cases that are there already as a list. */
export function casesOf(site, rows) {
  return element(
    "ol",
    { class: "plain cases" },
    rows.map((row) => caseRow(site, row)),
  );
}
