// Words in the texts of reports, and names of entities.

import { address, path } from "../api.js";
import { counted, day } from "../part/day.js";
import { element, joined } from "../part/element.js";
import { dayField, field, values } from "../part/form.js";
import { more } from "../part/more.js";
import { highlighted } from "../part/span.js";
import { empty, section } from "../part/state.js";

const FILTERS = ["outlet", "since", "until"];
const PAGE = 50;

export async function show(visit) {
  const q = visit.asked("q");
  return {
    title: q ? `Search: ${q}` : "Search",
    node: [
      element("header", { class: "head" }, element("h1", {}, "Search")),
      form(visit, q),
      q && entities(visit, q),
      q
        ? section(
            visit,
            { id: "found", heading: "Reports" },
            () => visit.get("/api/search", asked(visit, q)),
            (answer) => found(visit, q, answer),
          )
        : section(
            visit,
            { id: "found", heading: "Newest reports" },
            () => newest(visit),
            (drawn) => drawn,
          ),
    ],
  };
}

function differs(role, name) {
  return role && !name.toLowerCase().includes(role.toLowerCase());
}

function asked(visit, q) {
  return {
    q,
    limit: visit.asked("limit") || PAGE,
    ...Object.fromEntries(FILTERS.map((name) => [name, visit.asked(name)])),
  };
}

function form(visit, q) {
  const made = element(
    "form",
    { class: "fields inline", id: "search", role: "search", "aria-label": "Search with conditions" },
    field("q", "Words", q, { type: "search", maxlength: 300, placeholder: "words or “words in order”" }),
    field("outlet", "Outlet", visit.asked("outlet")),
    dayField("since", "From", visit.asked("since")),
    dayField("until", "To", visit.asked("until")),
    element("button", { class: "main" }, "Search"),
  );
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    visit.site.go(address("/search", Object.fromEntries(values(made))));
  });
  return made;
}

function entities(visit, q) {
  return section(
    visit,
    { id: "entities", heading: "Entities" },
    () => visit.get("/api/entities", { q, limit: 8 }),
    ({ items }) =>
      items.length > 0 &&
      element(
        "ul",
        { class: "plain entities" },
        items.map((each) =>
          element(
            "li",
            {},
            element("a", { href: path("entity", each.entity) }, each.name),
            element(
              "span",
              { class: "muted" },
              ` ${joined([differs(each.role, each.name) && each.role, each.country && visit.site.names.country(each.country)].filter(Boolean), ", ").join("")}`,
              each.events > 0 && `, ${counted(each.events, "event")}`,
            ),
          ),
        ),
      ),
  );
}

function found(visit, q, { total, items }) {
  if (items.length === 0) {
    return empty(`No report has “${q}”. Try fewer words, or widen the days.`);
  }
  const limit = Number(visit.asked("limit") || PAGE);
  return [
    element(
      "p",
      { class: "muted", role: "status" },
      total > items.length ? `${items.length} of ${counted(total, "report")}, best first` : counted(total, "report"),
    ),
    element("ol", { class: "plain found" }, items.map(result)),
    total > items.length &&
      limit < 1000 &&
      element(
        "p",
        {},
        element(
          "a",
          { class: "button", href: address("/search", { ...asked(visit, q), limit: Math.min(1000, limit * 4) }) },
          "Show more",
        ),
      ),
  ];
}

/** Without words all reports are listed, newest first. */
function newest(visit) {
  return more(visit, {
    where: "/api/reports",
    parameters: { limit: PAGE, ...Object.fromEntries(FILTERS.map((name) => [name, visit.asked(name)])) },
    list: () => element("ol", { class: "plain found" }),
    row: result,
    empty: "No reports fit.",
    noun: "report",
  });
}

function result(each) {
  return element(
    "li",
    { class: "result", data: { row: "", report: each.id } },
    element("a", { class: "row-link serif", href: path("report", each.id) }, each.title),
    element(
      "span",
      { class: "muted small" },
      " ",
      each.outlet,
      each.outlet && ", ",
      day(each.date),
      each.events > 0 && `, ${counted(each.events, "event")}`,
    ),
    (each.snippets ?? []).map((snippet) =>
      element(
        "p",
        { class: "serif snippet" },
        highlighted(snippet.text, snippet.marks ?? [], (words) => element("mark", {}, words)),
      ),
    ),
  );
}
