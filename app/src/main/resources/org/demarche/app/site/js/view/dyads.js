// All relations of the store, and two sides to choose.

import { path } from "../api.js";
import { counted, day, signed } from "../part/day.js";
import { element } from "../part/element.js";
import { sideField, sideList } from "../part/form.js";
import { empty, section } from "../part/state.js";
import { table } from "../part/table.js";
import { QUADS } from "../words.js";
import { mark } from "../part/act.js";

export async function show(visit) {
  return {
    title: "Relations",
    node: [
      element(
        "header",
        { class: "head" },
        element(
          "div",
          {},
          element("h1", {}, "Relations"),
          element("p", { class: "muted" }, "Choose two sides, or one of the relations of the store."),
        ),
      ),
      chooser(visit),
      section(
        visit,
        { id: "dyads", heading: "Who acts towards whom" },
        () => visit.get("/api/dyads", { of: visit.asked("of"), limit: 200 }),
        (answer) => dyads(visit, answer),
      ),
    ],
  };
}

function chooser(visit) {
  const first = sideField("first", "First side", visit.asked("first"));
  const second = sideField("second", "Second side", visit.asked("second"));
  const form = element(
    "form",
    { class: "fields chooser", id: "choose" },
    first.node,
    second.node,
    sideList(visit.site),
    element("button", { class: "main" }, "Show the relation"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const codes = [first, second].map((each) => each.value(visit.site));
    if (codes.every(Boolean)) {
      visit.site.go(path("dyad", ...codes));
    }
  });
  return form;
}

function dyads(visit, { items, next }) {
  if (items.length === 0) {
    return empty("The store has no acts between two countries yet.");
  }
  const columns = [
    {
      head: "Actor → recipient",
      row: true,
      cell: (each) =>
        element(
          "a",
          { class: "row-link", href: path("dyad", each.actor, each.recipient) },
          `${visit.site.names.of(each.actor, each.actor_name)} → ${visit.site.names.of(each.recipient, each.recipient_name)}`,
        ),
    },
    { head: "Cases", number: true, cell: (each) => each.cases },
    { head: "Mean intensity", number: true, cell: (each) => signed(each.mean) },
    ...QUADS.map(({ quad }) => ({
      head: [mark(quad, false), " ", quad],
      name: "quad",
      number: true,
      cell: (each) => each.quads[quad] ?? 0,
    })),
    { head: "First", name: "first", cell: (each) => day(each.first) },
    { head: "Last", cell: (each) => day(each.last) },
  ];
  return [
    table("Pairs of actor and recipient, most cases first", columns, items, { unseen: true }),
    next && element("p", { class: "muted" }, `The ${counted(items.length, "pair")} with most cases are shown.`),
  ];
}
