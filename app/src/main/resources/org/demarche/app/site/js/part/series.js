// What is drawn of a relation: quads or intensities of both directions, and the cases on their days.

import { parties } from "./act.js";
import { tooltip } from "./chart.js";
import { counted, dayOf, moment, signed, span } from "./day.js";
import { element } from "./element.js";
import { field, QUADS } from "../words.js";

const HALF_DAY = 43_200_000;
const FEW = 10;

/** Of more periods than a person can tell apart only the last are shown at first. */
export const MANY = 90;

/** How many of them. */
export const LAST = 60;

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

/**
 * Returns the option of the chart.
 *
 * @param {object} colours the palette
 * @param {boolean} narrow whether there is little room
 * @param {Array} ways names of both directions
 * @param {object} relation as the server has it
 * @param {string} measure quads or intensity
 * @param {Array} dots the cases
 * @param {object} site the page
 */
export function option(colours, narrow, ways, relation, measure, dots, site) {
  const all = grids(narrow, dots.length > 0);
  const axis = all.map((_, index) => index);
  const ends = { min: moment(relation.from) - HALF_DAY, max: moment(relation.to) + HALF_DAY };
  const most = extreme(relation, measure);
  const start = beginning(relation);
  const words = { color: colours.muted, fontSize: 11 };
  return {
    grid: all,
    tooltip: { trigger: "item", ...tooltip(colours, (event) => told(event, relation, ways)) },
    title: ways.map(([, name], index) => ({
      text: name,
      top: index * 190,
      left: narrow ? 4 : 12,
      textStyle: { color: colours.ink, fontSize: 12.5, fontWeight: 600 },
    })),
    axisPointer: { link: [{ xAxisIndex: "all" }], lineStyle: { color: colours.edge } },
    xAxis: axis.map((gridIndex) => ({
      type: "time",
      gridIndex,
      ...ends,
      axisLine: { lineStyle: { color: colours.edge }, onZero: true },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...words,
        show: gridIndex === all.length - 1,
        hideOverlap: true,
        formatter: (value) => dayOf(value),
      },
    })),
    yAxis: axis.map((gridIndex) =>
      gridIndex === 2
        ? { type: "value", gridIndex, min: -2.5, max: 2.5, show: false }
        : {
            type: "value",
            gridIndex,
            min: -most,
            max: most,
            splitNumber: 2,
            splitLine: { lineStyle: { color: colours.line } },
            axisLabel: {
              ...words,
              formatter: (value) => (measure === "quads" ? String(Math.abs(value)) : signed(value, 0)),
            },
            interval: most / 2,
          },
    ),
    dataZoom: [
      {
        type: "slider",
        show: relation.periods.length > FEW,
        showDataShadow: false,
        startValue: start,
        xAxisIndex: axis,
        bottom: 4,
        height: 22,
        borderColor: colours.line,
        fillerColor: "rgba(128,128,128,0.15)",
        textStyle: words,
        brushSelect: false,
        labelFormatter: (value) => dayOf(value),
      },
      { type: "inside", startValue: start, xAxisIndex: axis, zoomOnMouseWheel: "ctrl", moveOnMouseWheel: false },
    ],
    series: [
      ...ways.flatMap(([way], index) =>
        measure === "quads" ? quads(colours, relation, way, index) : [sums(colours, relation, way, index)],
      ),
      ...(dots.length > 0 ? [points(colours, dots, site)] : []),
    ],
  };
}

function beginning({ periods, from }) {
  return periods.length > MANY ? moment(periods[periods.length - LAST].from) : moment(from) - HALF_DAY;
}

function extreme({ periods }, measure) {
  const sizes = periods.flatMap(({ forth, back }) =>
    [forth, back].flatMap((each) =>
      measure === "quads"
        ? [each.verbal_cooperation + each.material_cooperation, each.verbal_conflict + each.material_conflict]
        : [Math.abs(each.intensity_sum)],
    ),
  );
  const most = Math.max(...sizes, 2);
  return measure === "quads" ? Math.ceil(most / 2) * 2 : Math.ceil(most / 10) * 10;
}

function middle(period) {
  return (moment(period.from) + moment(period.to)) / 2;
}

function quads(colours, relation, way, index) {
  // The words stand next to the line, the weightier deeds beyond them.
  return [QUADS[1], QUADS[0], QUADS[2], QUADS[3]].map(({ quad, name, sign }) => ({
    type: "bar",
    name: quad,
    stack: `${way}${sign}`,
    barGap: "-100%",
    barMaxWidth: 26,
    barMinWidth: 2,
    xAxisIndex: index,
    yAxisIndex: index,
    itemStyle: { color: colours[name], borderColor: colours.surface, borderWidth: 0.5 },
    data: relation.periods.map((each, at) => ({
      value: [middle(each), sign * each[way][field(quad)] || null],
      at,
      way,
    })),
  }));
}

function sums(colours, relation, way, index) {
  return {
    type: "bar",
    name: "intensity",
    barMaxWidth: 26,
    barMinWidth: 2,
    xAxisIndex: index,
    yAxisIndex: index,
    label: { show: true, color: colours.muted, fontSize: 10, formatter: ({ data }) => data.cases || "" },
    labelLayout: { hideOverlap: true },
    data: relation.periods.map((each, at) => ({
      value: [middle(each), each[way].intensity_sum],
      at,
      way,
      cases: each[way].cases,
      label: { position: each[way].intensity_sum < 0 ? "bottom" : "top" },
      itemStyle: {
        color: each[way].intensity_sum < 0 ? colours["material-conflict"] : colours["material-cooperation"],
        opacity: each[way].cases < 3 ? 0.55 : 1,
      },
    })),
  };
}

function points(colours, dots, site) {
  const heights = {
    "material cooperation": 2,
    "verbal cooperation": 1,
    "verbal conflict": -1,
    "material conflict": -2,
  };
  return {
    type: "scatter",
    name: "cases",
    xAxisIndex: 2,
    yAxisIndex: 2,
    cursor: "pointer",
    clip: false,
    data: dots.map((each) => {
      const words = each.quad.startsWith("verbal");
      const colour = colours[each.quad.replace(" ", "-")];
      return {
        value: [moment(each.day), heights[each.quad] ?? 0],
        case: each.case,
        who: parties(site, each).text,
        row: each,
        symbol: each.quad.endsWith("conflict") ? "triangle" : "circle",
        symbolSize: 7 + Math.min(each.accounts, 6),
        itemStyle: words ? { color: colours.surface, borderColor: colour, borderWidth: 1.8 } : { color: colour },
      };
    }),
  };
}

function told({ data, seriesName }, relation, ways) {
  if (data.case) {
    const { row } = data;
    return element(
      "div",
      {},
      element("b", {}, data.who),
      element("br"),
      `${row.day}, ${row.event.toLowerCase()}${row.mode ? ` · ${row.mode}` : ""}`,
      element("br"),
      row.title,
    );
  }
  const period = relation.periods[data.at];
  const tally = period[data.way];
  return element(
    "div",
    {},
    element("b", {}, period.period),
    `, ${span(period.from, period.to)}`,
    element("br"),
    ways.find(([way]) => way === data.way)[1],
    element("br"),
    `${counted(tally.cases, "case")}, intensity ${signed(tally.intensity_sum)}`,
    QUADS.filter(({ quad }) => tally[field(quad)] > 0).map(({ quad }) => [
      element("br"),
      `${tally[field(quad)]} ${quad}`,
      quad === seriesName && " ‹",
    ]),
  );
}
