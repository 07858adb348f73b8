// The record beside the text.

import { path } from "../api.js";
import { day } from "./day.js";
import { element } from "./element.js";
import { eventFacts, eventHead, factList, sidesNode, sideNode, statementNodes, towards } from "./told.js";
import { unitOf } from "./unit.js";

/** Returns the record as sections of items; an item has the id of what it tells in `data-ref`. */
export function recordSections(site, { record, cases = {}, settlements = {} }) {
  return element(
    "aside",
    { class: "record", id: "record", tabindex: "-1", "aria-label": "Record" },
    part(
      "events",
      "Events",
      record.events,
      (each) => event(site, each, cases[each.id]),
      "No act between political entities is told.",
    ),
    part("expectations", "Still to come", record.expectations, (each) => expectation(site, each, settlements[each.id])),
    part("statements", "Statements", record.statements, (each) => statement(site, each)),
    part("tolls", "Victims of no event", record.tolls ?? [], (each) =>
      item(null, `${each.value} ${unitOf(each) ?? ""} ${each.effect ?? ""}`),
    ),
    part("mentions", "Who is mentioned", entities(record), (each) => entity(site, each)),
    part(
      "dates",
      "Dates",
      record.dates.map((each, index) => ({ ...each, ref: `d${index + 1}` })),
      (each) => item(each.ref, element("q", {}, each.text), " ", each.value),
    ),
    part("uncoded", "Not coded, and why", record.uncoded ?? [], (each) =>
      item(
        `sentence-${each.sentence}`,
        jump(`sentence-${each.sentence}`, each.sentence === 0 ? "title" : `sentence ${each.sentence}`),
        ` ${each.reason}`,
      ),
    ),
  );
}

function part(id, heading, all, made, none) {
  if (all.length === 0 && !none) {
    return null;
  }
  const long = ["mentions", "dates", "uncoded", "statements"].includes(id);
  return element(
    "details",
    { class: "part-of", id: `record-${id}`, open: !long || (id === "statements" && all.length <= 6) },
    element("summary", {}, element("h2", {}, `${heading} `), element("span", { class: "muted" }, all.length)),
    all.length > 0 ? element("ol", { class: "plain items" }, all.map(made)) : element("p", { class: "empty" }, none),
  );
}

function item(ref, ...content) {
  return element(
    "li",
    { class: "item", id: ref && !ref.startsWith("sentence") ? `record-${ref}` : undefined, data: { ref } },
    content,
  );
}

/** A link to a place of the text. */
function jump(ref, ...words) {
  return element("a", { href: `#${ref}` }, ...words);
}

function event(site, each, caseId) {
  return element(
    "li",
    { class: "item", id: `record-${each.id}`, data: { ref: each.id, quad: each.quad } },
    element("div", {}, eventHead(site, each)),
    element("div", {}, towards(site, each)),
    element(
      "div",
      {},
      element("a", { class: "serif", href: `#${each.id}` }, element("q", {}, each.trigger?.text ?? "")),
      caseId && [" · ", element("a", { href: path("case", caseId) }, "case")],
    ),
    element(
      "details",
      {},
      element("summary", { class: "small" }, "Why and where"),
      factList(eventFacts(site, each, null)),
    ),
  );
}

function expectation(site, each, settled) {
  return element(
    "li",
    { class: "item", id: `record-${each.id}`, data: { ref: each.id } },
    element(
      "div",
      {},
      element("span", { class: "chip" }, settled?.state ?? each.kind),
      " ",
      sidesNode(site, each.who),
      each.to?.length > 0 && [" → ", sidesNode(site, each.to)],
    ),
    element("div", { class: "serif" }, jump(`sentence-${each.sentence}`, each.what)),
    element(
      "div",
      { class: "muted small" },
      settled && `${each.kind}; `,
      each.due ? ["by ", day(each.due.value)] : "no term",
      settled?.why && ` – ${settled.why}`,
      settled?.case && [", ", element("a", { href: path("case", settled.case) }, "case")],
    ),
  );
}

function statement(site, each) {
  return item(
    each.id,
    statementNodes(site, each),
    " ",
    element("a", { class: "serif", href: `#${each.id}` }, each.direct ? element("q", {}, each.text) : each.text),
  );
}

/** Entities with how often they are mentioned, most first; what stands for an act is left to the text. */
function entities(record) {
  const all = new Map();
  record.mentions.forEach((each, index) => {
    if (each.entity && !/^[ex]\d+$/.test(each.entity)) {
      const known = all.get(each.entity) ?? { first: each, ref: `m${index + 1}`, times: 0 };
      all.set(each.entity, { ...known, times: known.times + 1 });
    }
  });
  return [...all.values()].sort((one, other) => other.times - one.times);
}

function entity(site, { first, ref, times }) {
  return item(ref, sideNode(site, first), element("span", { class: "muted" }, ` ${times}×`));
}
