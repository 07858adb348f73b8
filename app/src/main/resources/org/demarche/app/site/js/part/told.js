// What a record says, thing by thing, in words: for the card at the text and the record beside it.

import { path } from "../api.js";
import { act, intensity, mark, status } from "./act.js";
import { percent } from "./day.js";
import { element, joined, link } from "./element.js";
import { unitOf } from "./unit.js";

/** Returns a side of an event: its name, with office and country. */
export function sideNode(site, each, linked = true) {
  const country = each.country && site.names.isState(each.country) ? site.names.country(each.country) : "";
  const about = [each.role, country !== each.name && country].filter(Boolean).join(", ");
  const name = each.name ?? each.text;
  return element(
    "span",
    { class: "side-of" },
    linked && each.entity ? link(path("entity", each.entity), name) : element("span", { class: "who" }, name),
    about && element("span", { class: "muted" }, ` (${about})`),
  );
}

/** Returns several sides. */
export function sidesNode(site, sides, linked = true) {
  return joined(
    sides.map((each) => sideNode(site, each, linked)),
    ", ",
  );
}

/** Returns who does an event to whom. */
export function towards(site, event, linked = true) {
  const actors =
    event.actors.length > 0
      ? sidesNode(site, event.actors, linked)
      : [element("span", { class: "muted" }, "not named")];
  return event.recipients.length > 0 ? [actors, " → ", sidesNode(site, event.recipients, linked)] : actors;
}

/** Returns the head of an event: mark, act, what is not plainly true of it. */
export function eventHead(site, event) {
  return [mark(event.quad), " ", act(site, event), " ", status(site, event), " ", intensity(event.intensity)];
}

/** Returns what else is known of an event, as pairs of term and value. */
export function eventFacts(site, event, caseId) {
  return [
    ["Day", event.date && `${event.date.value}${event.date.start === undefined ? " (assumed from the report)" : ""}`],
    [
      "Place",
      event.place && [
        event.place.name,
        event.place.country &&
          site.names.country(event.place.country) !== event.place.name &&
          `, ${site.names.country(event.place.country)}`,
      ],
    ],
    ["By account of", event.speaker && [sideNode(site, event.speaker), event.cue && ` (“${event.cue}”)`]],
    [
      "Figures",
      (event.quantities ?? []).length > 0 &&
        joined(
          event.quantities.map((each) => quantity(site, each)),
          "; ",
        ),
    ],
    [
      "Answers",
      (event.responds_to ?? []).length > 0 &&
        joined(
          event.responds_to.map((each) => [
            `${each.relation} to `,
            element("a", { href: `#${each.event}` }, each.event),
          ]),
          ", ",
        ),
    ],
    ["Contexts", event.contexts.length > 0 && event.contexts.join(", ")],
    ["Code", `CAMEO ${event.cameo}, Goldstein ${event.goldstein}`],
    ["Confidence", percent(event.confidence)],
    ["Because of", event.rule],
    ["Case", caseId && element("a", { href: path("case", caseId) }, "all that is told of it")],
  ].filter(([, value]) => value);
}

function quantity(site, each) {
  const value = each.upper
    ? `${each.value.toLocaleString("en")} to ${each.upper.toLocaleString("en")}`
    : each.value.toLocaleString("en");
  return (
    [each.bound, value, unitOf(each), each.effect].filter(Boolean).join(" ") +
    (each.account ? ` (${each.account.name ?? each.account.text})` : "")
  );
}

/** Returns what is known of a statement. */
export function statementNodes(site, each, linked = true) {
  return [
    each.speaker ? sideNode(site, each.speaker, linked) : "somebody not named",
    each.cue && element("span", { class: "muted" }, ` ${each.cue}`),
    each.direct ? "" : element("span", { class: "muted" }, " (reported)"),
    each.addressees?.length > 0 && [" to ", sidesNode(site, each.addressees, linked)],
  ];
}

/** Returns what is known of a mention. */
export function mentionNodes(site, each) {
  return [
    sideNode(site, each, false),
    element("span", { class: "muted" }, ` ${each.basis}${each.why ? `: ${each.why}` : ""}`),
  ];
}

/** Returns facts as a list of terms. */
export function factList(facts) {
  return element(
    "dl",
    { class: "facts small" },
    facts.map(([term, value]) => [element("dt", {}, term), element("dd", {}, value)]),
  );
}
