// What is still to come, and what became of it.

import { address } from "../api.js";
import { element } from "../part/element.js";
import { expectationRow } from "../part/expectation.js";
import { dayField, field, sideCode, sideList, values } from "../part/form.js";
import { more } from "../part/more.js";
import { section } from "../part/state.js";
import { STATES } from "../words.js";

const COLUMNS = [["open"], ["fulfilled"], ["broken"], ["expired", "overtaken"]];
const FILTERS = ["who", "towards", "due-since", "due-until", "text"];

export async function show(visit) {
  const asked = Object.fromEntries(FILTERS.map((name) => [name, visit.asked(name)]));
  const state = visit.asked("state");
  const columns = STATES[state] ? [[state]] : COLUMNS;
  return {
    title: "Expectations",
    node: [
      element(
        "header",
        { class: "head" },
        element(
          "div",
          {},
          element("h1", {}, "Expectations"),
          element("p", { class: "muted" }, "What reports say is still to come, and what later reports made of it."),
        ),
        filters(visit, asked, state),
      ),
      states(asked, state),
      element(
        "div",
        { class: columns.length > 1 ? "board" : "board one" },
        columns.map((all) =>
          element(
            "div",
            { class: "lane" },
            all.map((each) => lane(visit, each, asked)),
          ),
        ),
      ),
    ],
  };
}

function states(asked, state) {
  return element(
    "nav",
    { class: "steps", "aria-label": "States" },
    ["", ...Object.keys(STATES)].map((each) =>
      element(
        "a",
        {
          class: "button",
          href: address("/expectations", { ...asked, state: each }),
          "aria-current": each === state ? "true" : undefined,
        },
        each || "all",
      ),
    ),
  );
}

function lane(visit, state, asked) {
  const last = visit.site.extent?.last_day;
  return section(
    visit,
    {
      id: `state-${state}`,
      heading: state[0].toUpperCase() + state.slice(1),
      note: STATES[state],
      class: `panel state ${state}`,
    },
    () =>
      more(visit, {
        where: "/api/expectations",
        parameters: { state, limit: 30, ...asked },
        list: () => element("ol", { class: "plain expectations" }),
        row: (row) => expectationRow(visit.site, row, last),
        empty: "None.",
        noun: "expectation",
      }),
    (drawn) => drawn,
  );
}

function filters(visit, asked, state) {
  const form = element(
    "form",
    { class: "fields inline", id: "filter" },
    field("who", "Who", asked.who, { list: "sides", placeholder: "Country, id or name" }),
    field("towards", "Towards", asked.towards, { list: "sides", placeholder: "Country" }),
    dayField("due-since", "Due from", asked["due-since"]),
    dayField("due-until", "to", asked["due-until"]),
    field("text", "Words", asked.text),
    sideList(visit.site),
    element("button", {}, "Show"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = values(form).map(([name, value]) => [
      name,
      name === "who" || name === "towards" ? sideCode(visit.site, value) : value,
    ]);
    visit.site.go(address("/expectations", { state, ...Object.fromEntries(given) }));
  });
  return form;
}
