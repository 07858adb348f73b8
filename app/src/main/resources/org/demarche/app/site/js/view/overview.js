// What changed: relations that moved, newest cases, what is due, and who deals with whom.

import { path } from "../api.js";
import { alertList } from "../part/alert.js";
import { casesOf } from "../part/cases.js";
import { counted, day, plus, signed } from "../part/day.js";
import { element } from "../part/element.js";
import { dueList } from "../part/expectation.js";
import { network } from "../part/network.js";
import { panel } from "../part/panel.js";
import { empty, section } from "../part/state.js";
import { table } from "../part/table.js";

const SPANS = [7, 14, 30];

const MOVED = 12;
const ALERTS = 5;

/** Less than the smallest step of PLOVER's intensities is no change to speak of. */
const SLIGHT = 0.5;

const UNUSUAL = "So many or so few would hardly come about by chance, as the weeks before show.";

export async function show(visit) {
  const asked = { until: visit.asked("until"), days: visit.asked("days") || 7 };
  const overview = await visit.get("/api/overview", asked);
  const isEmpty = !asked.until && overview.reports === 0 && overview.newest.length === 0;
  return {
    title: "Overview",
    node: isEmpty ? [element("h1", {}, "Overview"), nothing()] : [head(visit, overview), grid(visit, overview)],
  };
}

function nothing() {
  return empty(
    "The store has no reports yet. ",
    element("a", { href: "/try" }, "Try a report of your own"),
    ", or bring some in with ",
    element("code", {}, "demarche ingest"),
    ".",
  );
}

function head(visit, overview) {
  return element(
    "header",
    { class: "head" },
    element(
      "div",
      {},
      element("h1", {}, `${overview.days === 7 ? "The week" : `${overview.days} days`} to `, day(overview.to)),
      element(
        "p",
        { class: "muted" },
        `${counted(overview.reports, "report")} and ${counted(overview.cases, "case")} of these days.`,
      ),
    ),
    steps(visit, overview),
  );
}

/** What the rules of the server found in these days; without any the section stays away. */
function alerts(visit, { from, to }) {
  return section(
    visit,
    { id: "alerts", heading: "Alerts" },
    () => visit.get("/api/alerts", { limit: 100 }),
    ({ items }) => {
      const now = items.filter((each) => each.day >= from && each.day <= to).slice(0, ALERTS);
      return (
        now.length > 0 && [
          alertList(now),
          element("p", { class: "panel-foot" }, element("a", { href: "/alerts" }, "All alerts")),
        ]
      );
    },
  );
}

function steps(visit, overview) {
  const to = (until, days) => `/overview?${new URLSearchParams({ until, days })}`;
  const last = visit.site.extent?.last_day;
  const later = plus(overview.to, overview.days);
  return element(
    "nav",
    { class: "steps", "aria-label": "Days shown" },
    element(
      "a",
      { class: "button", href: to(plus(overview.to, -overview.days), overview.days), "aria-label": "Earlier" },
      "←",
    ),
    SPANS.map((days) =>
      element(
        "a",
        {
          class: "button",
          href: to(overview.to, days),
          "aria-current": days === overview.days ? "true" : undefined,
        },
        `${days} days`,
      ),
    ),
    (!last || later <= last) &&
      element("a", { class: "button", href: to(later, overview.days), "aria-label": "Later" }, "→"),
    last && overview.to !== last && element("a", { class: "button", href: "/overview" }, "Newest"),
  );
}

function grid(visit, overview) {
  return element(
    "div",
    { class: "columns" },
    element(
      "div",
      { class: "wide" },
      moved(visit, overview),
      visit.site.extent?.rules > 0 && alerts(visit, overview),
      newest(visit, overview),
    ),
    element("div", { class: "side" }, relations(visit, overview), due(visit, overview)),
  );
}

function moved(visit, overview) {
  const rows = overview.moved.slice(0, MOVED);
  const most = Math.max(1, ...rows.flatMap((each) => [Math.abs(each.intensity_sum), Math.abs(each.usual_sum)]));
  const columns = [
    {
      head: "Between",
      row: true,
      cell: (each) =>
        element(
          "a",
          { class: "row-link", href: path("dyad", each.a, each.b) },
          `${visit.site.names.of(each.a, each.a_name)} – ${visit.site.names.of(each.b, each.b_name)}`,
        ),
    },
    { head: "Cases", number: true, cell: (each) => each.cases },
    {
      head: "usual",
      name: "usual",
      number: true,
      title: "cases in as many days before",
      cell: (each) => quiet(each.usual_cases.toFixed(1)),
    },
    { head: "Intensity", name: "bar", cell: (each) => bar(each, most) },
    { head: "sum", number: true, cell: (each) => signed(each.intensity_sum) },
    {
      head: "usual",
      name: "usual",
      number: true,
      title: "sum of intensities in as many days before",
      cell: (each) => quiet(signed(each.usual_sum)),
    },
    { head: "Change", number: true, cell: change },
  ];
  return panel(
    "moved",
    "What moved most",
    "Both directions together, compared with the weeks before.",
    rows.length > 0
      ? table("Relations by how far they moved from what is usual", columns, rows, { unseen: true, class: "moved" })
      : empty("Nothing moved in these days."),
  );
}

function quiet(text) {
  return element("span", { class: "muted" }, text);
}

function change(each) {
  const word = Math.abs(each.change) < SLIGHT ? "as usual" : each.change < 0 ? "harsher" : "friendlier";
  return [
    (each.unusual_in ?? []).map((words) => [element("span", { class: "chip unusual", title: UNUSUAL }, words), " "]),
    element("span", { class: "nowrap" }, signed(each.change), " ", element("span", { class: "muted" }, word)),
  ];
}

/** The sum of intensities as a bar from the middle, with a tick where it usually is. */
function bar(each, most) {
  const fill = element("span", { class: `fill ${each.intensity_sum < 0 ? "conflict" : "cooperation"}` });
  const share = (Math.abs(each.intensity_sum) / most) * 50;
  fill.style.width = `${share}%`;
  fill.style.left = `${each.intensity_sum < 0 ? 50 - share : 50}%`;
  const tick = element("span", { class: "tick" });
  tick.style.left = `${50 + (each.usual_sum / most) * 50}%`;
  return element("span", { class: "balance", "aria-hidden": "true" }, fill, tick);
}

function newest(visit, overview) {
  return panel(
    "newest",
    "Newest cases",
    null,
    overview.newest.length > 0 ? casesOf(visit.site, overview.newest) : empty("No cases in these days."),
    element("p", { class: "panel-foot" }, element("a", { href: "/cases" }, "All cases")),
  );
}

function due(visit, overview) {
  return panel(
    "due",
    "Due now",
    "Open expectations whose term ends within 14 days or has just passed.",
    overview.due.length > 0 ? dueList(visit.site, overview.due, overview.to) : empty("Nothing is due in these days."),
    element("p", { class: "panel-foot" }, element("a", { href: "/expectations" }, "All expectations")),
  );
}

function relations(visit, overview) {
  return panel(
    "network",
    "Who deals with whom",
    "Cases of the last 90 days.",
    overview.network.links.length > 0
      ? network(visit, overview.network)
      : empty("There are no cases between two sides."),
  );
}
