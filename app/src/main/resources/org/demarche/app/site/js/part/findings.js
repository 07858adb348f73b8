// What the figures of a relation say: who moves first, how sides answer, what changed, what weighs most.

import { path } from "../api.js";
import { act, mark, side } from "./act.js";
import { counted, day, percent, plain, signed } from "./day.js";
import { element } from "./element.js";
import { panel } from "./panel.js";
import { empty } from "./state.js";
import { table } from "./table.js";

const TONES = { cooperation: "Friendly acts", conflict: "Unfriendly acts" };

/** Returns who moves first. */
export function initiative(sides, relation) {
  const columns = [
    { head: "After a silence", row: true, cell: (each) => TONES[each.tone] ?? each.tone },
    { head: sides.first, number: true, cell: (each) => each.first },
    { head: sides.second, number: true, cell: (each) => each.second },
    { head: "same day", name: "extra", number: true, cell: (each) => each.both },
    { head: `Share of ${sides.first}`, cell: (each) => shareOf(each.share_of_first) },
  ];
  return panel(
    "initiative",
    "Who moves first",
    `First acts after ${counted(relation.within, "day")} without one of the kind.`,
    table("First moves by side", columns, relation.initiative, { unseen: true }),
  );
}

function shareOf(measured) {
  return measured.share === undefined
    ? element("span", { class: "muted" }, `too few (${measured.too_few} of ${measured.needed})`)
    : [
        element("b", {}, percent(measured.share)),
        element("span", { class: "muted nowrap" }, ` ${percent(measured.low)} to ${percent(measured.high)}`),
      ];
}

/** Returns how each side answers the other. */
export function answers(sides, relation) {
  const enough = relation.replies.filter((each) => each.difference.value !== undefined);
  const names = { first: sides.first, second: sides.second };
  const columns = [
    { head: "Who answers", row: true, cell: (each) => names[each.by] },
    { head: "what, with what", cell: (each) => `${each.to}, with ${each.with}` },
    { head: "Answered", number: true, cell: (each) => `${each.answered} of ${each.acts}` },
    { head: "by chance", name: "extra", number: true, cell: (each) => each.expected.toFixed(1) },
    {
      head: "Difference",
      cell: (each) => [
        element("b", { class: "nowrap" }, `${signed(each.difference.value * 100, 0)} points`),
        element(
          "span",
          { class: "muted nowrap" },
          ` ${signed(each.difference.low * 100, 0)} to ${signed(each.difference.high * 100, 0)}`,
        ),
        each.difference.low * each.difference.high > 0 && element("span", { class: "chip" }, "beyond chance"),
      ],
    },
    { head: "Median days", name: "extra", number: true, cell: (each) => each.median_days ?? "–" },
  ];
  return panel(
    "replies",
    "How each side answers",
    `Days with an act that the other side answers within ${counted(relation.within, "day")}.`,
    enough.length > 0
      ? table("Answers by side", columns, enough, { unseen: true })
      : empty("Too few days with acts to tell answers from chance: ten are needed on six stretches of time."),
  );
}

/** Returns lasting changes and unusual periods. */
export function breaks(sides, relation) {
  const ways = [
    ["forth", `${sides.first} → ${sides.second}`],
    ["back", `${sides.second} → ${sides.first}`],
    ["together", "together"],
  ];
  const list = (field) =>
    ways.flatMap(([way, name]) =>
      Array.isArray(relation[way][field]) ? relation[way][field].map((each) => ({ ...each, name })) : [],
    );
  const rows = [
    ...list("changes_of_cases_a_week").map((each) => ({
      ...each,
      words: `${each.name}: from ${each.before.toFixed(1)} to ${each.after.toFixed(1)} cases a week`,
      lasting: true,
    })),
    ...list("changes_of_mean_intensity").map((each) => ({
      ...each,
      words: `${each.name}: mean intensity from ${signed(each.before)} to ${signed(each.after)}`,
      lasting: true,
    })),
    ...list("unusual").map((each) => ({
      ...each,
      words: `${each.name}: ${each.kind}, ${plain(each.value)} where ${plain(each.expected)} was usual`,
    })),
  ].sort((one, other) => one.from.localeCompare(other.from));
  return panel(
    "changes",
    "What changed",
    "Lasting changes of level, and periods unlike those before.",
    rows.length > 0
      ? element(
          "ul",
          { class: "plain dated" },
          rows.map((each) =>
            element(
              "li",
              {},
              day(each.from),
              " ",
              element("span", { class: "chip" }, each.lasting ? "lasting" : "unusual"),
              " ",
              each.words,
            ),
          ),
        )
      : empty("No lasting change and no unusual period, as far as so many cases can show it."),
  );
}

/** Returns the weightiest acts. */
export function weightiest(visit, sides, relation) {
  return panel(
    "top",
    "Weightiest acts",
    "By accounts times intensity.",
    element(
      "ol",
      { class: "plain dated" },
      relation.top.map((each) =>
        element(
          "li",
          { data: { row: "", case: each.case } },
          day(each.date),
          " ",
          mark(each.quad),
          " ",
          element("a", { class: "row-link", href: path("case", each.case) }, who(visit.site, each)),
          " ",
          act(visit.site, each),
          element(
            "span",
            { class: "muted nowrap" },
            ` ${signed(each.intensity)}, ${counted(each.accounts, "account")}`,
          ),
        ),
      ),
    ),
  );
}

function who(site, each) {
  const [actors, recipients] = [each.actors, each.recipients].map((all) => {
    // Both countries and entities are given; the countries say enough where there are any.
    const codes = all.filter((one) => /^[A-Z]{3}$/.test(one));
    return side(
      site,
      codes,
      codes.some((code) => site.names.isState(code)) ? [] : all.filter((one) => !codes.includes(one)),
    ).main;
  });
  return recipients ? `${actors || "not named"} → ${recipients}` : actors;
}
