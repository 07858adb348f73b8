// The tellings of a case side by side: who tells it as a fact, who only claims it, who denies it.

import { path, place } from "../api.js";
import { side } from "./act.js";
import { counted, day, percent } from "./day.js";
import { element, link } from "./element.js";

const GROUPS = [
  ["facts", "Told as it is", (each) => !each.alleged && each.status !== "negated"],
  ["claims", "Only claimed", (each) => each.alleged && each.status !== "negated"],
  ["denials", "Denied", (each) => each.status === "negated"],
];

/** Returns the section with all tellings. */
export function tellings(site, history) {
  const groups = GROUPS.map(([name, heading, fits]) => [name, heading, history.tellings.filter(fits)]).filter(
    ([, , all]) => all.length > 0,
  );
  return element(
    "section",
    { id: "tellings", "aria-labelledby": "tellings-heading" },
    element("h2", { id: "tellings-heading" }, `${counted(history.tellings.length, "telling")}, side by side`),
    groups.map(([name, heading, all]) => [
      (groups.length > 1 || name !== "facts") && element("h3", { class: "group" }, `${heading} (${all.length})`),
      element(
        "ol",
        { class: "plain cards", data: { tellings: name } },
        all.map((each) => card(site, history, each)),
      ),
    ]),
  );
}

function card(site, history, each) {
  return element(
    "li",
    { class: "card telling", data: { row: "", telling: each.telling } },
    element(
      "div",
      { class: "card-head" },
      element("b", {}, each.outlet ?? "no outlet"),
      " ",
      day(each.published),
      each.copy &&
        element(
          "span",
          { class: "chip", title: "Prints the text of an earlier report, so it is no account of its own." },
          "copy",
        ),
    ),
    element("a", { class: "row-link serif", href: place(each.telling) }, each.title),
    element("blockquote", { class: "serif" }, marked(each.words, each.trigger)),
    element(
      "dl",
      { class: "facts small" },
      facts(site, history, each).map(([term, value]) => [element("dt", {}, term), element("dd", {}, value)]),
    ),
    why(each),
  );
}

/** Returns words with the trigger marked where they hold it. */
function marked(words, trigger) {
  const at = trigger ? words.indexOf(trigger) : -1;
  return at < 0 ? words : [words.slice(0, at), element("mark", {}, trigger), words.slice(at + trigger.length)];
}

function facts(site, history, each) {
  const own = (codes, names) => {
    const one = side(site, codes, names);
    return one.main ? `${one.main}${one.detail ? ` (${one.detail})` : ""}` : "not named";
  };
  const act = `${each.event.toLowerCase()}${each.mode ? ` · ${each.mode}` : ""}`;
  return [
    ["Who", own(each.actors, each.actor_names)],
    each.recipients.length > 0 && ["Towards", own(each.recipients, each.recipient_names)],
    (each.event !== history.event || each.mode !== history.mode) && ["Coded as", act],
    (each.status !== "actual" || each.alleged) && ["Status", `${each.status}${each.alleged ? ", alleged" : ""}`],
    each.speaker && [
      "By account of",
      [
        each.speaker_entity ? link(path("entity", each.speaker_entity), each.speaker) : each.speaker,
        each.cue && ` (“${each.cue}”)`,
      ],
    ],
    each.day !== history.day && ["Day", each.day],
    each.place && each.place !== history.place && ["Place", each.place],
    each.figures.length > 0 && ["Figures", each.figures.join("; ")],
    ["Confidence", percent(each.confidence)],
    each.url && ["Report at", link(each.url, host(each.url))],
  ].filter(Boolean);
}

function host(url) {
  try {
    return new URL(url).host || url;
  } catch {
    return url;
  }
}

function why(each) {
  if (each.why.length === 0 && !each.alike) {
    return null;
  }
  return element(
    "details",
    { class: "small" },
    element("summary", {}, "Why it is the same act"),
    each.alike &&
      element("p", { class: "muted" }, "Most like ", element("a", { href: place(each.alike) }, each.alike), "."),
    element(
      "ul",
      {},
      each.why.map((reason) => element("li", {}, reason.replace(/ -(\d)/, " −$1"))),
    ),
  );
}
