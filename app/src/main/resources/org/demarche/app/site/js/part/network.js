// The network of relations: countries, and lines coloured by the mean intensity between them.

import { path } from "../api.js";
import { chart, tooltip } from "./chart.js";
import { counted, signed } from "./day.js";
import { element } from "./element.js";
import { table } from "./table.js";

/** Returns the colour class of a mean intensity. */
function tone(mean) {
  return mean <= -4
    ? "material-conflict"
    : mean < -0.5
      ? "verbal-conflict"
      : mean <= 0.5
        ? "neutral"
        : mean < 4
          ? "verbal-cooperation"
          : "material-cooperation";
}

/** Returns the network as a figure. */
export function network(visit, { nodes, links }) {
  const names = new Map(
    nodes.map((each) => [
      each.country,
      visit.site.names.isState(each.country) ? each.name : visit.site.names.short(each.country),
    ]),
  );
  const hostile = [...links].sort((one, other) => one.mean - other.mean)[0];
  const busiest = [...links].sort((one, other) => other.cases - one.cases)[0];
  const pair = (each) => `${names.get(each.a) ?? each.a} and ${names.get(each.b) ?? each.b}`;
  return element(
    "div",
    {},
    chart(visit, {
      name: "network",
      label: "Network of relations",
      height: 440,
      summary:
        `${counted(nodes.length, "side")}, ${counted(links.length, "relation")}. Most cases: ${pair(busiest)} (${busiest.cases}); ` +
        `harshest mean: ${pair(hostile)} (${signed(hostile.mean)}).`,
      option: (colours, narrow) => option(colours, nodes, links, names, narrow),
      click: (event) =>
        visit.site.go(
          event.dataType === "edge"
            ? path("dyad", event.data.source, event.data.target)
            : `/cases?side=${event.data.id}`,
        ),
      table: () =>
        table(
          "Relations of the last 90 days",
          [
            {
              head: "Between",
              row: true,
              cell: (each) => element("a", { href: path("dyad", each.a, each.b) }, pair(each)),
            },
            { head: "Cases", number: true, cell: (each) => each.cases },
            { head: "Mean intensity", number: true, cell: (each) => signed(each.mean) },
          ],
          links,
        ),
    }),
    key(),
  );
}

function key() {
  const part = (name, words) => [element("span", { class: `line ${name}`, "aria-hidden": "true" }), words];
  return element(
    "p",
    { class: "legend" },
    part("material-conflict", "below −4"),
    part("verbal-conflict", "below −0.5"),
    part("neutral", "about 0"),
    part("verbal-cooperation", "above 0.5"),
    part("material-cooperation", "above 4"),
  );
}

/** Countries in an order in which those that deal most with each other stand side by side, so that lines cross less. */
function around(nodes, links) {
  const weights = new Map(
    links.flatMap((each) => [
      [`${each.a} ${each.b}`, each.cases],
      [`${each.b} ${each.a}`, each.cases],
    ]),
  );
  const left = [...nodes].sort((one, other) => other.cases - one.cases || one.country.localeCompare(other.country));
  const placed = left.splice(0, 1);
  while (left.length > 0) {
    const last = placed.at(-1).country;
    const weight = (each) => weights.get(`${last} ${each.country}`) ?? 0;
    const next = left.reduce((best, each, index) => (weight(each) > weight(left[best]) ? index : best), 0);
    placed.push(...left.splice(next, 1));
  }
  return placed;
}

function option(colours, nodes, links, names, narrow) {
  const most = Math.max(...nodes.map((each) => each.cases));
  const strongest = Math.max(...links.map((each) => each.cases));
  const room = narrow ? 88 : 108;
  return {
    tooltip: tooltip(colours, ({ dataType, data }) =>
      element(
        "span",
        {},
        dataType === "edge"
          ? `${names.get(data.source)} and ${names.get(data.target)}: ${counted(data.cases, "case")}, mean ${signed(data.mean)}`
          : `${data.name}: ${counted(data.value, "case")}`,
      ),
    ),
    series: [
      {
        type: "graph",
        layout: "circular",
        circular: { rotateLabel: true },
        left: room,
        right: room,
        top: room,
        bottom: room,
        emphasis: { focus: "adjacency", lineStyle: { width: 4 } },
        data: around(nodes, links).map((each) => ({
          id: each.country,
          name: names.get(each.country),
          value: each.cases,
          symbolSize: 5 + 13 * Math.sqrt(each.cases / most),
          itemStyle: { color: colours.surface, borderColor: colours.ink, borderWidth: 1.2 },
          label: { show: true, color: colours.ink, fontSize: 11, distance: 4, width: room - 4, overflow: "truncate" },
        })),
        links: links.map((each) => ({
          source: each.a,
          target: each.b,
          cases: each.cases,
          mean: each.mean,
          lineStyle: {
            color: colours[tone(each.mean)],
            width: 1 + 4 * Math.sqrt(each.cases / strongest),
            opacity: 0.8,
            curveness: 0.25,
          },
        })),
      },
    ],
  };
}
