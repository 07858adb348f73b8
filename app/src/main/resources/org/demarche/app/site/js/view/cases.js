// All cases that fit.

import { address } from "../api.js";
import { caseList } from "../part/cases.js";
import { element } from "../part/element.js";
import {
  categoryChoice,
  choice,
  dayField,
  field,
  quadChoice,
  sideCode,
  sideList,
  statusChoice,
  values,
} from "../part/form.js";
import { section } from "../part/state.js";

const NAMES = [
  "side",
  "actor",
  "recipient",
  "event",
  "mode",
  "quad",
  "context",
  "status",
  "alleged",
  "speaker",
  "outlet",
  "since",
  "until",
  "published-since",
  "published-until",
  "place",
  "min-confidence",
  "min-accounts",
  "text",
  "order",
];

const SIDES = ["side", "actor", "recipient"];

const FORMATS = [
  ["csv", "CSV"],
  ["jsonl", "records"],
  ["plover", "PLOVER"],
  ["polecat", "POLECAT"],
  ["icews", "ICEWS"],
  ["gdelt", "GDELT"],
  ["parquet", "Parquet"],
];

export async function show(visit) {
  const asked = Object.fromEntries(
    NAMES.map((name) => [name, visit.query.getAll(name)]).filter(([, all]) => all.length > 0),
  );
  return {
    title: "Cases",
    node: [
      element(
        "header",
        { class: "head" },
        element(
          "div",
          {},
          element("h1", {}, "Cases"),
          element("p", { class: "muted" }, "One case is one real act, however many reports tell it."),
        ),
      ),
      element(
        "div",
        { class: "filtered" },
        filters(visit),
        section(
          visit,
          { id: "cases", heading: words(visit, asked) },
          async () => [exports(asked), await caseList(visit, asked)],
          (drawn) => drawn,
        ),
      ),
    ],
  };
}

function words(visit, asked) {
  const conditions = Object.entries(asked).filter(([name]) => name !== "order");
  if (conditions.length === 0) {
    return "All cases, newest first";
  }
  const value = (each) =>
    each
      .split(",")
      .map((code) => visit.site.names.country(code))
      .join(" or ");
  return conditions.map(([name, all]) => `${name}: ${all.map(value).join(" and ")}`).join("; ");
}

function exports(asked) {
  const filter = { ...asked, order: undefined };
  return element(
    "p",
    { class: "exports muted" },
    "Export what fits: ",
    FORMATS.map(([format, name], index) => [
      index > 0 && ", ",
      element("a", { href: address("/api/export", { format, ...filter }), download: "" }, name),
    ]),
  );
}

function filters(visit) {
  const site = visit.site;
  // Conditions on sides may be given several times, which must all hold; commas stand for any of several.
  const of = (name, label, properties) =>
    field(name, label, visit.query.getAll(name).join(SIDES.includes(name) ? " & " : ","), properties);
  const form = element(
    "form",
    { id: "filter", class: "fields" },
    of("side", "Either side", { list: "sides", placeholder: "Country, code or name" }),
    of("actor", "Actor", { list: "sides" }),
    of("recipient", "Recipient", { list: "sides" }),
    categoryChoice(site, visit.asked("event")),
    quadChoice(visit.asked("quad")),
    statusChoice(visit.asked("status")),
    choice("alleged", "Alleged", visit.asked("alleged"), [
      ["", "all"],
      ["false", "told as facts"],
      ["true", "only claimed"],
    ]),
    dayField("since", "From", visit.asked("since")),
    dayField("until", "To", visit.asked("until")),
    of("place", "Place"),
    of("outlet", "Outlet"),
    of("min-accounts", "Accounts, at least", { type: "number", min: 1, max: 999 }),
    of("text", "Words of the reports"),
    choice("order", "Order", visit.asked("order"), [
      ["", "newest first"],
      ["oldest", "oldest first"],
    ]),
    sideList(site),
    element(
      "div",
      { class: "ends" },
      element("button", { class: "main" }, "Show"),
      " ",
      element("a", { href: "/cases" }, "Clear"),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = values(form).flatMap(([name, value]) =>
      SIDES.includes(name) ? value.split("&").map((each) => [name, sideCode(site, each)]) : [[name, value]],
    );
    // Kept though it has no field here, since an address may say more than the form.
    const silent = [...visit.query].filter(([name]) => NAMES.includes(name) && !form.elements[name]);
    visit.site.go(`/cases?${new URLSearchParams([...given, ...silent])}`);
  });
  const open = matchMedia("(min-width: 60rem)").matches;
  return element("details", { class: "panel filters", open }, element("summary", {}, "Conditions"), form);
}
