// Both directions of a relation over time: quads or intensity, above each other, and the cases on the days.

import { address, path } from "../api.js";
import { mark, parties } from "./act.js";
import { chart, tooltip } from "./chart.js";
import { counted, dayOf, moment, signed, span } from "./day.js";
import { element } from "./element.js";
import { table } from "./table.js";
import { field, QUADS } from "../words.js";

const DOTS = 1000;
const HALF_DAY = 43_200_000;
const FEW = 10;

/** Of more periods than a person can tell apart only the last are shown at first. */
const MANY = 90;
const LAST = 60;

/** Returns the section with the chart. */
export function course(visit, sides, relation) {
  const place = element("div");
  const hint = element("span", { class: "muted" });
  const buttons = ["quads", "intensity"].map((measure) => element("button", {
    type: "button", "aria-pressed": String(measure === "quads"), data: { measure }, on: { click: () => put(measure) },
  }, measure === "quads" ? "Cases by quad" : "Intensity"));
  let dots = [];
  let now = "quads";
  const put = (measure) => {
    now = measure;
    buttons.forEach((each) => each.setAttribute("aria-pressed", String(each.dataset.measure === measure)));
    hint.textContent = HINTS[measure];
    place.replaceChildren(figure(visit, sides, relation, measure, dots));
  };
  put(now);
  visit.get("/api/cases", { side: [relation.first.join(), relation.second.join()], since: relation.from, until: relation.to, status: "actual", limit: DOTS })
    .then(({ items }) => { dots = items; put(now); })
    .catch(() => {});
  return element("section", { class: "panel", id: "course", "aria-labelledby": "course-heading" },
    element("div", { class: "panel-head" }, element("h2", { id: "course-heading" }, "Over time"),
      element("div", { class: "choices", role: "group", "aria-label": "What is drawn" }, buttons)),
    place, element("p", { class: "legend" }, QUADS.map(({ quad }) => element("span", {}, mark(quad, false), ` ${quad}`)), hint));
}

const HINTS = {
  quads: "Friendly above the line, unfriendly below. Below them each case by its day, larger with more accounts: a click opens it.",
  intensity: "Sums of intensities, with the numbers of cases; paler where there are fewer than 3. Below them each case by its day: a click opens it.",
};

function figure(visit, sides, relation, measure, dots) {
  const ways = [["forth", `${sides.first} → ${sides.second}`], ["back", `${sides.second} → ${sides.first}`]];
  const { periods } = relation;
  const busiest = periods.reduce((one, other) => (other.together.cases > one.together.cases ? other : one));
  return chart(visit, {
    name: "course",
    label: "Acts over time",
    height: dots.length > 0 ? 520 : 430,
    summary: `${counted(periods.length, relation.by)}, most cases ${relation.by === "day" ? "on" : "in"} ${busiest.period}: ${counted(busiest.together.cases, "case")}`
      + `${busiest.together.intensity_mean === undefined ? "" : `, mean intensity ${signed(busiest.together.intensity_mean)}`}.`
      + (periods.length > MANY ? ` The last ${LAST} are shown; the bar below them moves and widens that.` : ""),
    option: (colours, narrow) => option(colours, narrow, ways, relation, measure, dots, visit.site),
    click: (event) => event.data?.case && visit.site.go(path("case", event.data.case)),
    table: () => figures(ways, periods),
  });
}

function figures(ways, periods) {
  const cells = ways.flatMap(([way]) => [
    { head: "cases", number: true, cell: (each) => each[way].cases },
    ...QUADS.map(({ quad }) => ({ head: [mark(quad, false), element("span", { class: "unseen" }, quad)], title: quad, number: true, cell: (each) => each[way][field(quad)] })),
    { head: "intensity, sum", number: true, cell: (each) => signed(each[way].intensity_sum) },
    { head: "mean", number: true, cell: (each) => (each[way].intensity_mean === undefined ? "–" : signed(each[way].intensity_mean)) },
  ]);
  return table("Acts by period", [{ head: "Period", row: true, cell: (each) => element("span", { class: "nowrap" }, each.period) }, ...cells],
    periods.filter((each) => each.together.cases > 0), {
      groups: [{ head: "", span: 1 }, ...ways.map(([, name]) => ({ head: name, span: cells.length / ways.length }))],
    });
}

/** Grids above each other: one for each way, and one for the cases where they are known. */
function grids(narrow, withDots) {
  const left = narrow ? 40 : 56;
  const right = narrow ? 12 : 24;
  return [
    { left, right, top: 26, height: 150 },
    { left, right, top: 216, height: 150 },
    ...(withDots ? [{ left, right, top: 404, height: 50 }] : []),
  ];
}

function option(colours, narrow, ways, relation, measure, dots, site) {
  const all = grids(narrow, dots.length > 0);
  const axis = all.map((_, index) => index);
  const ends = { min: moment(relation.from) - HALF_DAY, max: moment(relation.to) + HALF_DAY };
  const most = extreme(relation, measure);
  const start = beginning(relation);
  const words = { color: colours.muted, fontSize: 11 };
  return {
    grid: all,
    tooltip: { trigger: "item", ...tooltip(colours, (event) => told(event, relation, ways, site)) },
    title: ways.map(([, name], index) => ({ text: name, top: index * 190, left: narrow ? 4 : 12, textStyle: { color: colours.ink, fontSize: 12.5, fontWeight: 600 } })),
    axisPointer: { link: [{ xAxisIndex: "all" }], lineStyle: { color: colours.edge } },
    xAxis: axis.map((gridIndex) => ({
      type: "time", gridIndex, ...ends, axisLine: { lineStyle: { color: colours.edge }, onZero: true }, axisTick: { show: false }, splitLine: { show: false },
      axisLabel: { ...words, show: gridIndex === all.length - 1, hideOverlap: true, formatter: (value) => dayOf(value) },
    })),
    yAxis: axis.map((gridIndex) => (gridIndex === 2
      ? { type: "value", gridIndex, min: -2.5, max: 2.5, show: false }
      : {
        type: "value", gridIndex, min: -most, max: most, splitNumber: 2, splitLine: { lineStyle: { color: colours.line } },
        axisLabel: { ...words, formatter: (value) => (measure === "quads" ? String(Math.abs(value)) : signed(value, 0)) },
        interval: most / 2,
      })),
    dataZoom: [
      { type: "slider", show: relation.periods.length > FEW, showDataShadow: false, startValue: start, xAxisIndex: axis, bottom: 4, height: 22, borderColor: colours.line, fillerColor: "rgba(128,128,128,0.15)", textStyle: words, brushSelect: false, labelFormatter: (value) => dayOf(value) },
      { type: "inside", startValue: start, xAxisIndex: axis, zoomOnMouseWheel: "ctrl", moveOnMouseWheel: false },
    ],
    series: [
      ...ways.flatMap(([way], index) => (measure === "quads" ? quads(colours, relation, way, index) : [sums(colours, relation, way, index)])),
      ...(dots.length > 0 ? [points(colours, dots, site)] : []),
    ],
  };
}

function beginning({ periods, from }) {
  return periods.length > MANY ? moment(periods[periods.length - LAST].from) : moment(from) - HALF_DAY;
}

function extreme({ periods }, measure) {
  const sizes = periods.flatMap(({ forth, back }) => [forth, back].flatMap((each) => (measure === "quads"
    ? [each.verbal_cooperation + each.material_cooperation, each.verbal_conflict + each.material_conflict]
    : [Math.abs(each.intensity_sum)])));
  const most = Math.max(...sizes, 2);
  return measure === "quads" ? Math.ceil(most / 2) * 2 : Math.ceil(most / 10) * 10;
}

function middle(period) {
  return (moment(period.from) + moment(period.to)) / 2;
}

function quads(colours, relation, way, index) {
  // The words stand next to the line, the weightier deeds beyond them.
  return [QUADS[1], QUADS[0], QUADS[2], QUADS[3]].map(({ quad, name, sign }) => ({
    type: "bar", name: quad, stack: `${way}${sign}`, barGap: "-100%", barMaxWidth: 26, barMinWidth: 2, xAxisIndex: index, yAxisIndex: index,
    itemStyle: { color: colours[name], borderColor: colours.surface, borderWidth: 0.5 },
    data: relation.periods.map((each, at) => ({ value: [middle(each), sign * each[way][field(quad)] || null], at, way })),
  }));
}

function sums(colours, relation, way, index) {
  return {
    type: "bar", name: "intensity", barMaxWidth: 26, barMinWidth: 2, xAxisIndex: index, yAxisIndex: index,
    label: { show: true, color: colours.muted, fontSize: 10, formatter: ({ data }) => data.cases || "" },
    labelLayout: { hideOverlap: true },
    data: relation.periods.map((each, at) => ({
      value: [middle(each), each[way].intensity_sum], at, way, cases: each[way].cases,
      label: { position: each[way].intensity_sum < 0 ? "bottom" : "top" },
      itemStyle: {
        color: each[way].intensity_sum < 0 ? colours["material-conflict"] : colours["material-cooperation"],
        opacity: each[way].cases < 3 ? 0.55 : 1,
      },
    })),
  };
}

function points(colours, dots, site) {
  const heights = { "material cooperation": 2, "verbal cooperation": 1, "verbal conflict": -1, "material conflict": -2 };
  return {
    type: "scatter", name: "cases", xAxisIndex: 2, yAxisIndex: 2, cursor: "pointer", clip: false,
    data: dots.map((each) => {
      const words = each.quad.startsWith("verbal");
      const colour = colours[each.quad.replace(" ", "-")];
      return {
        value: [moment(each.day), heights[each.quad] ?? 0], case: each.case, who: parties(site, each).text, row: each,
        symbol: each.quad.endsWith("conflict") ? "triangle" : "circle",
        symbolSize: 7 + Math.min(each.accounts, 6),
        itemStyle: words ? { color: colours.surface, borderColor: colour, borderWidth: 1.8 } : { color: colour },
      };
    }),
  };
}

function told({ data, seriesName }, relation, ways, site) {
  if (data.case) {
    const { row } = data;
    return element("div", {}, element("b", {}, data.who), element("br"), `${row.day}, ${row.event.toLowerCase()}${row.mode ? ` · ${row.mode}` : ""}`,
      element("br"), row.title);
  }
  const period = relation.periods[data.at];
  const tally = period[data.way];
  return element("div", {}, element("b", {}, period.period), `, ${span(period.from, period.to)}`, element("br"),
    ways.find(([way]) => way === data.way)[1], element("br"),
    `${counted(tally.cases, "case")}, intensity ${signed(tally.intensity_sum)}`,
    QUADS.filter(({ quad }) => tally[field(quad)] > 0).map(({ quad }) => [element("br"), `${tally[field(quad)]} ${quad}`, quad === seriesName && " ‹"]));
}
