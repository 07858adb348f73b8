// How two sides act towards each other.

import { address, path } from "../api.js";
import { caseList } from "../part/cases.js";
import { day, percent, signed } from "../part/day.js";
import { element } from "../part/element.js";
import { dueRow } from "../part/prospect.js";
import { categoryChoice, choice, dayField, quadChoice, statusChoice, values } from "../part/form.js";
import { course } from "../part/course.js";
import { answers, breaks, initiative, weightiest } from "../part/findings.js";
import { empty, section } from "../part/state.js";

/** How many open expectations are shown here. */
const OPEN = 8;

export async function show(visit) {
  const [first, second] = visit.parts;
  const sides = {
    first: visit.site.names.countries(first.split(",")),
    second: visit.site.names.countries(second.split(",")),
  };
  const asked = { first, second, from: visit.asked("from"), to: visit.asked("to"), by: visit.asked("by") || "week" };
  const relation = await relationOf(visit, asked);
  return {
    title: `${sides.first} – ${sides.second}`,
    node: [
      head(visit, sides, relation, asked),
      relation ? body(visit, sides, relation) : none(sides),
      cases(visit, asked, relation),
    ],
  };
}

async function relationOf(visit, asked) {
  try {
    return await visit.get("/api/relations", asked);
  } catch (problem) {
    if (problem.status === 404) {
      return null;
    }
    throw problem;
  }
}

function none(sides) {
  return empty(
    `No case that took place is known between ${sides.first} and ${sides.second} in these days. `,
    element("a", { href: "/dyad" }, "Choose other sides"),
    ".",
  );
}

function head(visit, sides, relation, asked) {
  const swap = address(path("dyad", asked.second, asked.first), Object.fromEntries(visit.query));
  return element(
    "header",
    { class: "head" },
    element(
      "div",
      {},
      element("h1", {}, sides.first, element("span", { class: "between" }, " – "), sides.second),
      relation &&
        element(
          "p",
          { class: "muted" },
          day(relation.from),
          " to ",
          day(relation.to),
          ". ",
          element("a", { href: swap }, "Swap the sides"),
        ),
    ),
    span(visit, asked, relation),
  );
}

function span(visit, asked, relation) {
  const form = element(
    "form",
    { class: "fields inline", id: "span", "aria-label": "Days shown" },
    dayField("from", "From", asked.from || relation?.from),
    dayField("to", "To", asked.to || relation?.to),
    choice("by", "By", asked.by, ["day", "week", "month"]),
    element("button", {}, "Show"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    visit.site.go(address(visit.path, Object.fromEntries(values(form))));
  });
  form.querySelector("select").addEventListener("change", () => form.requestSubmit());
  return form;
}

function body(visit, sides, relation) {
  return [
    element(
      "div",
      { class: "summary", id: "figures" },
      way(`${sides.first} → ${sides.second}`, relation.forth),
      way(`${sides.second} → ${sides.first}`, relation.back),
      way("Together", relation.together),
    ),
    course(visit, sides, relation),
    element(
      "div",
      { class: "panels" },
      initiative(sides, relation),
      answers(sides, relation),
      breaks(sides, relation),
      weightiest(visit, sides, relation),
      open(visit, relation),
    ),
  ];
}

function way(name, tally) {
  const ratio =
    typeof tally.net_cooperation_ratio === "number" ? ` (${signed(tally.net_cooperation_ratio, 2)} by cases)` : "";
  return element(
    "div",
    { class: "tally", data: { way: name } },
    element("h2", {}, name),
    element(
      "p",
      { class: "large" },
      element("b", {}, tally.cases.toLocaleString("en")),
      ` ${tally.cases === 1 ? "case" : "cases"}`,
    ),
    element(
      "p",
      {},
      tally.intensity_mean === undefined
        ? "no mean"
        : ["mean intensity ", element("b", {}, signed(tally.intensity_mean))],
    ),
    element(
      "p",
      { class: "muted small" },
      share("friendly", tally.cooperative),
      `, net ${signed(tally.net_cooperation, 0)}${ratio}`,
    ),
  );
}

function share(word, measured) {
  return measured.share === undefined
    ? `too few for a share of ${word} acts`
    : `${percent(measured.share)} ${word} (${percent(measured.low)} to ${percent(measured.high)})`;
}

function open(visit, relation) {
  return element(
    "section",
    { class: "panel", id: "open", "aria-labelledby": "open-heading" },
    element("h2", { id: "open-heading" }, "Still to come"),
    relation.open_expectations.length > 0
      ? [
          element(
            "ol",
            { class: "plain expectations" },
            relation.open_expectations.slice(0, OPEN).map((each) => dueRow(visit.site, each)),
          ),
          relation.open_expectations.length > OPEN &&
            element(
              "p",
              { class: "panel-foot" },
              element(
                "a",
                {
                  href: address("/expectations", {
                    state: "open",
                    who: [...relation.first, ...relation.second].join(),
                    towards: [...relation.first, ...relation.second].join(),
                  }),
                },
                `All ${relation.open_expectations.length} of them`,
              ),
            ),
        ]
      : empty("No open expectation between them."),
  );
}

/** Cases with an act of either side, or both, towards the other. */
function cases(visit, asked, relation) {
  const chosen = Object.fromEntries(["quad", "event", "status"].map((name) => [name, visit.asked(name)]));
  const parameters = {
    side: [asked.first, asked.second],
    since: relation?.from ?? asked.from,
    until: relation?.to ?? asked.to,
    ...chosen,
  };
  const form = element(
    "form",
    { class: "fields inline", id: "filter", "aria-label": "Which cases" },
    quadChoice(chosen.quad),
    categoryChoice(visit.site, chosen.event),
    statusChoice(chosen.status),
    element("noscript", {}, element("button", {}, "Show")),
  );
  form.addEventListener("change", () => {
    const { from, to, by } = Object.fromEntries(visit.query);
    visit.site.go(address(visit.path, { from, to, by, ...Object.fromEntries(values(form)) }));
  });
  const { first, second, from, to, by } = asked;
  return section(
    visit,
    { id: "cases", heading: "Cases" },
    async () => [
      form,
      element(
        "p",
        { class: "exports muted" },
        "Of what is shown: ",
        element(
          "a",
          { href: address("/api/cases", { ...parameters, format: "csv", limit: 1000 }), download: "cases.csv" },
          "cases (CSV)",
        ),
        ", ",
        relation && [
          element(
            "a",
            { href: address("/api/relations", { first, second, from, to, by, format: "csv" }), download: "series.csv" },
            "series (CSV)",
          ),
          ", ",
        ],
        element(
          "a",
          { href: address("/api/export", { format: "jsonl", ...parameters }), download: "records.jsonl" },
          "records (JSONL)",
        ),
      ),
      await caseList(visit, parameters, { empty: "No cases fit these conditions." }),
    ],
    (drawn) => drawn,
  );
}
