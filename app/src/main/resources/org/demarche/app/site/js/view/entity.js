// An entity: who it is, what it did and what was done to it, what it says.

import { address, path } from "../api.js";
import { caseList } from "../part/cases.js";
import { counted, day, signed } from "../part/day.js";
import { element, joined } from "../part/element.js";
import { more } from "../part/more.js";
import { panel } from "../part/panel.js";
import { roles } from "../part/role.js";
import { empty, section } from "../part/state.js";
import { table } from "../part/table.js";
import { sectors } from "../words.js";

const SIDES = [
  ["actor", (name) => `What ${name} did`],
  ["recipient", (name) => `What was done to ${name}`],
];

export async function show(visit) {
  const id = visit.parts[0];
  const entity = await visit.get(path("api", "entities", id));
  return {
    title: entity.name,
    node: [
      head(visit, entity),
      entity.roles?.length > 0 && roles(visit.site, entity, visit.site.extent?.last_day),
      element("div", { class: "panels" }, acts(visit, entity), partners(visit, entity)),
      element(
        "div",
        { class: "columns halves" },
        SIDES.map(([name, heading]) =>
          section(
            visit,
            { id: name, heading: heading(entity.name) },
            () => caseList(visit, { [name]: id }, { limit: 20, empty: "No case in the store." }),
            (drawn) => drawn,
          ),
        ),
      ),
      section(
        visit,
        { id: "statements", heading: "Statements" },
        () => statements(visit, id),
        (drawn) => drawn,
      ),
    ],
  };
}

function head(visit, entity) {
  const { site } = visit;
  const country =
    site.names.isState(entity.country) && site.names.country(entity.country) !== entity.name
      ? site.names.country(entity.country)
      : "";
  const about = [entity.role, country, sectors(entity.sector)].filter(Boolean);
  return element(
    "header",
    { class: "head", data: { entity: entity.entity } },
    element(
      "div",
      {},
      element("h1", {}, entity.name),
      about.length > 0 && element("p", {}, joined(about, " · ")),
      element(
        "p",
        { class: "muted" },
        `${counted(entity.done, "case")} as actor, ${entity.received.toLocaleString("en")} as recipient, ${counted(entity.statements, "statement")}`,
        entity.first && [", ", day(entity.first), " to ", day(entity.last)],
        ". ",
        element("code", {}, entity.entity),
        " · ",
        element("a", { href: address("/expectations", { who: entity.entity }) }, "what is expected of it"),
        isState(site, entity) && [
          " · ",
          element(
            "a",
            { href: address("/cases", { side: entity.country }) },
            `cases of all that act for ${entity.name}`,
          ),
        ],
      ),
    ),
  );
}

/** Acts are told of a state itself, of its bodies and of its people, each an entity of its own. */
function isState(site, entity) {
  return site.names.isState(entity.country) && site.names.country(entity.country) === entity.name;
}

function acts(visit, entity) {
  const rows = Object.entries(entity.acts ?? {});
  const order = visit.site.words.categories().map((each) => each.event);
  rows.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  const most = Math.max(1, ...rows.flatMap(([, each]) => [each.done, each.received]));
  const bar = (value, way) => {
    const fill = element("span", { class: `fill ${way}` });
    fill.style.width = `${(value / most) * 100}%`;
    return element("span", { class: `measure ${way}`, "aria-hidden": "true" }, fill);
  };
  return panel(
    "acts",
    "Kinds of acts",
    null,
    rows.length === 0
      ? empty("No acts in the store.")
      : table(
          "Acts by category, done and received",
          [
            { head: "Done", number: true, cell: ([, each]) => each.done },
            { head: element("span", { class: "unseen" }, "as a bar"), cell: ([, each]) => bar(each.done, "left") },
            {
              head: "Category",
              row: true,
              cell: ([event]) => element("span", { title: visit.site.words.meaning(event) }, event.toLowerCase()),
            },
            { head: element("span", { class: "unseen" }, "as a bar"), cell: ([, each]) => bar(each.received, "right") },
            { head: "Received", number: true, cell: ([, each]) => each.received },
          ],
          rows,
          { unseen: true, class: "butterfly" },
        ),
  );
}

function partners(visit, entity) {
  const rows = entity.partners ?? [];
  const own = entity.country;
  const href = (each) =>
    each.country && visit.site.names.isState(own) && own !== each.country
      ? path("dyad", own, each.country)
      : each.entity
        ? path("entity", each.entity)
        : address("/cases", { side: [entity.entity, each.country] });
  return panel(
    "partners",
    "With whom",
    null,
    rows.length === 0
      ? empty("No partner in the store.")
      : table(
          "Partners, most cases first",
          [
            { head: "Partner", row: true, cell: (each) => element("a", { href: href(each) }, each.name) },
            { head: "Cases", number: true, cell: (each) => each.cases },
            {
              head: "Intensity, mean",
              number: true,
              cell: (each) => (typeof each.intensity === "number" ? signed(each.intensity) : "–"),
            },
          ],
          rows.slice(0, 15),
          { unseen: true },
        ),
  );
}

function statements(visit, id) {
  return more(visit, {
    where: "/api/statements",
    parameters: { speaker: id, limit: 20 },
    list: () => element("ol", { class: "plain statements" }),
    row: statement,
    empty: "No statement in the store.",
    noun: "statement",
  });
}

function statement(each) {
  return element(
    "li",
    { class: "statement-row", data: { row: "" } },
    day(each.date),
    element(
      "div",
      {},
      element(
        "a",
        { class: "row-link serif", href: `${path("report", each.report)}#${each.statement}` },
        each.direct ? element("q", {}, each.words) : each.words,
      ),
      element(
        "div",
        { class: "muted small" },
        `${each.cue ?? ""}${each.direct ? "" : " (reported)"} · ${[each.outlet, each.title].filter(Boolean).join(", ")}`,
      ),
    ),
  );
}
