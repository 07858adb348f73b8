// Both directions of a relation over time: quads or intensity, above each other, and the cases on the days.

import { path } from "../api.js";
import { mark } from "./act.js";
import { chart } from "./chart.js";
import { counted, signed } from "./day.js";
import { element } from "./element.js";
import { LAST, MANY, option } from "./series.js";
import { table } from "./table.js";
import { field, QUADS } from "../words.js";

const DOTS = 1000;

/** Returns the section with the chart. */
export function course(visit, sides, relation) {
  const place = element("div");
  const hint = element("span", { class: "muted" });
  const buttons = ["quads", "intensity"].map((measure) =>
    element(
      "button",
      {
        type: "button",
        "aria-pressed": String(measure === "quads"),
        data: { measure },
        on: { click: () => put(measure) },
      },
      measure === "quads" ? "Cases by quad" : "Intensity",
    ),
  );
  let dots = [];
  let now = "quads";
  const put = (measure) => {
    now = measure;
    buttons.forEach((each) => each.setAttribute("aria-pressed", String(each.dataset.measure === measure)));
    hint.textContent = HINTS[measure];
    place.replaceChildren(figure(visit, sides, relation, measure, dots));
  };
  put(now);
  visit
    .get("/api/cases", {
      side: [relation.first.join(), relation.second.join()],
      since: relation.from,
      until: relation.to,
      status: "actual",
      limit: DOTS,
    })
    .then(({ items }) => {
      dots = items;
      put(now);
    })
    .catch(() => {});
  return element(
    "section",
    { class: "panel", id: "course", "aria-labelledby": "course-heading" },
    element(
      "div",
      { class: "panel-head" },
      element("h2", { id: "course-heading" }, "Over time"),
      element("div", { class: "choices", role: "group", "aria-label": "What is drawn" }, buttons),
    ),
    place,
    element(
      "p",
      { class: "legend" },
      QUADS.map(({ quad }) => element("span", {}, mark(quad, false), ` ${quad}`)),
      hint,
    ),
  );
}

const HINTS = {
  quads:
    "Friendly above the line, unfriendly below. Below them each case by its day, larger with more accounts: a click opens it.",
  intensity:
    "Sums of intensities, with the numbers of cases; paler where there are fewer than 3. Below them each case by its day:" +
    " a click opens it.",
};

function figure(visit, sides, relation, measure, dots) {
  const ways = [
    ["forth", `${sides.first} → ${sides.second}`],
    ["back", `${sides.second} → ${sides.first}`],
  ];
  const { periods } = relation;
  const busiest = periods.reduce((one, other) => (other.together.cases > one.together.cases ? other : one));
  return chart(visit, {
    name: "course",
    label: "Acts over time",
    height: dots.length > 0 ? 520 : 430,
    summary:
      `${counted(periods.length, relation.by)}, most cases ${relation.by === "day" ? "on" : "in"} ${busiest.period}: ${counted(busiest.together.cases, "case")}` +
      `${busiest.together.intensity_mean === undefined ? "" : `, mean intensity ${signed(busiest.together.intensity_mean)}`}.` +
      (periods.length > MANY ? ` The last ${LAST} are shown; the bar below them moves and widens that.` : ""),
    option: (colours, narrow) => option(colours, narrow, ways, relation, measure, dots, visit.site),
    click: (event) => event.data?.case && visit.site.go(path("case", event.data.case)),
    table: () => figures(ways, periods),
  });
}

function figures(ways, periods) {
  const cells = ways.flatMap(([way]) => [
    { head: "cases", number: true, cell: (each) => each[way].cases },
    ...QUADS.map(({ quad }) => ({
      head: [mark(quad, false), element("span", { class: "unseen" }, quad)],
      title: quad,
      number: true,
      cell: (each) => each[way][field(quad)],
    })),
    { head: "intensity, sum", number: true, cell: (each) => signed(each[way].intensity_sum) },
    {
      head: "mean",
      number: true,
      cell: (each) => (each[way].intensity_mean === undefined ? "–" : signed(each[way].intensity_mean)),
    },
  ]);
  return table(
    "Acts by period",
    [{ head: "Period", row: true, cell: (each) => element("span", { class: "nowrap" }, each.period) }, ...cells],
    periods.filter((each) => each.together.cases > 0),
    {
      groups: [{ head: "", span: 1 }, ...ways.map(([, name]) => ({ head: name, span: cells.length / ways.length }))],
    },
  );
}
