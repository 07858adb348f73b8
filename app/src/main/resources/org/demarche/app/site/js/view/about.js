// What the words mean, and the keys.

import { mark } from "../part/act.js";
import { element } from "../part/element.js";
import { panel } from "../part/panel.js";
import { table } from "../part/table.js";
import { keyList } from "../keyboard.js";
import { name, QUADS, STATES } from "../words.js";

const INTRODUCTION =
  "Demarche reads dated news reports and keeps the record of the relations they describe: who did what to whom, by whose " +
  "account, in answer to what, and what is still to come. Everything here points to the words it rests on; what was " +
  "read wrongly can be seen there.";

const WORDS = [
  ["report", "One dated news item of an outlet."],
  ["event", "One political act that a report tells: who did what to whom."],
  ["case", "One real act, told by one or many reports."],
  ["telling", "What one report tells of a case."],
  ["account", "A report with words of its own; copies of a text count once."],
  ["actor, recipient", "Who acted, and towards whom. Some acts are mutual and have actors only."],
  ["statement", "A quotation or reported claim with its speaker."],
  ["expectation", "What a report says is still to come, open until a later one settles it."],
  ["intensity", "How friendly (to +10) or hostile (to −10) an act is, by PLOVER's scale for its category and mode."],
  ["alleged", "Only claimed: no account tells it as a fact."],
  ["denied", "At least one account says that it did not take place."],
];

export async function show(visit) {
  const all = visit.site.words.all;
  return {
    title: "What the words mean",
    node: [
      element(
        "header",
        { class: "head" },
        element("div", {}, element("h1", {}, "What the words mean"), element("p", {}, INTRODUCTION)),
      ),
      element(
        "div",
        { class: "panels" },
        panel("words", "Words", null, terms(WORDS)),
        panel(
          "quads",
          "Quads",
          "Circles are friendly, triangles unfriendly; outlined are words, filled are deeds.",
          element(
            "ul",
            { class: "plain" },
            QUADS.map(({ quad, means }) =>
              element("li", {}, mark(quad, false), " ", element("b", {}, quad), `: ${means}`),
            ),
          ),
        ),
        panel("states", "States of an expectation", null, terms(Object.entries(STATES))),
        panel("keyboard", "Keyboard", null, keyList()),
        all &&
          panel(
            "statuses",
            "Status of an act",
            null,
            terms((all.statuses ?? []).map((each) => [name(each), each.description])),
          ),
      ),
      all && panel("contexts", "Contexts", null, contexts(all.contexts ?? [])),
      all &&
        element(
          "section",
          { class: "panel", id: "categories", "aria-labelledby": "categories-heading" },
          element("h2", { id: "categories-heading" }, "Categories and modes"),
          table(
            "Categories and modes of PLOVER 2.0",
            columns(),
            all.categories.flatMap((each) => [each, ...(each.modes ?? [])]),
            { unseen: true },
          ),
        ),
    ],
  };
}

function columns() {
  return [
    {
      head: "Act",
      row: true,
      cell: (each) =>
        each.mode ? element("span", { class: "mode" }, `· ${each.mode}`) : element("b", {}, each.event.toLowerCase()),
    },
    { head: "Quad", cell: (each) => [mark(each.quad, false), " ", element("span", { class: "nowrap" }, each.quad)] },
    { head: "Intensity", number: true, cell: (each) => each.intensity },
    { head: "Means", cell: (each) => each.description },
  ];
}

function terms(all) {
  return element(
    "dl",
    { class: "facts" },
    all.map(([term, words]) => [element("dt", {}, term), element("dd", {}, words)]),
  );
}

function contexts(all) {
  return element(
    "dl",
    { class: "facts spread" },
    all.map((each) => element("div", {}, element("dt", {}, name(each)), element("dd", {}, each.description))),
  );
}
