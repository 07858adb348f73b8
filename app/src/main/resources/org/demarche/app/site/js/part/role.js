// Offices and sectors over time, as bars on one line of years.

import { path } from "../api.js";
import { moment } from "./day.js";
import { element, joined, link } from "./element.js";
import { sectors } from "../words.js";

/** Returns the section with the roles of an entity; `last` is the last day of the store. */
export function roles(site, entity, last) {
  const now = last ?? new Date().toISOString().slice(0, 10);
  const starts = entity.roles
    .map((each) => each.from)
    .filter(Boolean)
    .map(when);
  const ends = entity.roles.map((each) => (each.to ? when(each.to) : when(now)));
  const from = Math.min(...starts, ...ends, when(now)) - 20_000_000_000;
  const to = Math.max(...ends, when(now)) + 10_000_000_000;
  const share = (value) => ((value - from) / (to - from)) * 100;
  return element(
    "section",
    { class: "panel", id: "roles", "aria-labelledby": "roles-heading" },
    element("h2", { id: "roles-heading" }, "Roles over time"),
    element(
      "ol",
      { class: "plain roles" },
      entity.roles.map((each) => row(site, each, share, now)),
    ),
  );
}

/** Days may be as exact as a year or a month only. */
function when(value) {
  return moment(value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value);
}

function row(site, each, share, now) {
  const start = each.from ? share(when(each.from)) : 0;
  const end = each.to ? share(when(each.to)) : share(when(now));
  const fill = element("span", { class: each.from && each.to ? "fill" : "fill open" });
  fill.style.left = `${start}%`;
  fill.style.width = `${Math.max(0.6, end - start)}%`;
  const about = joined(
    [
      each.body && link(path("entity", each.body), each.body.replaceAll("-", " ")),
      each.country && site.names.country(each.country),
      sectors(each.sector),
    ].filter(Boolean),
    ", ",
  );
  return element(
    "li",
    {},
    element("span", { class: "term" }, `${each.from ?? "…"} to ${each.to ?? "…"}`),
    element("span", {}, element("b", {}, each.role ?? "–"), element("span", { class: "muted" }, " ", about)),
    element("span", { class: "measure", "aria-hidden": "true" }, fill),
  );
}
