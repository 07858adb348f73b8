// A report of one's own, coded at once.

import { path } from "../api.js";
import { counted } from "../part/day.js";
import { element } from "../part/element.js";
import { dayField, field } from "../part/form.js";
import { reading } from "../part/reading.js";
import { failure, skeleton } from "../part/state.js";

const EXAMPLE = {
  date: "2019-05-14",
  outlet: "Example Wire",
  title: "Chile recalls envoy from Bolivia over arrested customs officers",
  text: [
    "SANTIAGO – Chile recalled its ambassador from La Paz on Monday in retaliation for the arrest of nine customs" +
      " officers whom Bolivia accuses of smuggling.",
    '"We will not negotiate while our citizens sit in a cell," the Chilean foreign minister told reporters. He said Chile' +
      " would close the crossing at Colchane by the end of May unless the officers were released.",
    "Bolivia's interior minister denied that the men had been mistreated and called on Santiago to return to the table." +
      " Peru offered to mediate between the two neighbours.",
    "At least 200 truck drivers blocked the border road in protest, police said; the drivers' union spoke of 450.",
  ].join("\n\n"),
};

export async function show(visit) {
  const result = element("div", { id: "result" });
  const form = fields(visit, result);
  return {
    title: "Try it",
    node: [
      element(
        "header",
        { class: "head" },
        element(
          "div",
          {},
          element("h1", {}, "Try it"),
          element(
            "p",
            { class: "muted" },
            "Paste a report in English and see who did what to whom. Nothing is kept unless you say so.",
          ),
        ),
      ),
      form,
      result,
    ],
  };
}

function fields(visit, result) {
  const today = new Date().toISOString().slice(0, 10);
  const form = element(
    "form",
    { id: "report", class: "fields panel try-form" },
    field("title", "Title", "", { maxlength: 1000, autocomplete: "off" }),
    dayField("date", "Date of the report", today, { required: true }),
    field("outlet", "Outlet", "", { maxlength: 200, autocomplete: "off" }),
    element(
      "div",
      { class: "field all" },
      element("label", { for: "field-text" }, "Text, with an empty line between paragraphs"),
      element("textarea", {
        id: "field-text",
        name: "text",
        rows: 11,
        required: true,
        maxlength: 1_000_000,
        spellcheck: "false",
      }),
    ),
    element(
      "div",
      { class: "ends" },
      element("button", { type: "button", id: "example", on: { click: () => fill(form, EXAMPLE) } }, "Use an example"),
      element("button", { type: "button", id: "keep" }, "Keep it in the store"),
      element("button", { class: "main", id: "code" }, "Code it"),
    ),
  );
  form.querySelector("#keep").hidden = visit.site.extent?.writing === false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    code(visit, form, result, false);
  });
  form.querySelector("#keep").addEventListener("click", () => form.reportValidity() && code(visit, form, result, true));
  return form;
}

function fill(form, values) {
  Object.entries(values).forEach(([name, value]) => {
    form.elements[name].value = value;
  });
  form.requestSubmit(form.querySelector("#code"));
}

async function code(visit, form, result, keep) {
  const buttons = form.querySelectorAll("button");
  const given = Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim()));
  buttons.forEach((each) => {
    each.disabled = true;
  });
  const slow = element(
    "p",
    { class: "muted" },
    "Coding. The first report after the start of the server waits until the language models are loaded.",
  );
  result.replaceChildren(slow, skeleton(6));
  try {
    const answer = await visit.post("/api/reports", { keep: String(keep) }, given);
    if (keep && answer.report?.id) {
      visit.site.go(path("report", answer.report.id));
      return;
    }
    const read = reading(visit, answer, "h3");
    const found = summary(answer.record);
    result.replaceChildren(
      element("h2", { class: "result-title" }, found),
      ...[read.title && element("div", { class: "report-head" }, read.title), read.node].filter(Boolean),
    );
    visit.site.say(found);
    result.scrollIntoView({ block: "start" });
  } catch (problem) {
    if (!visit.signal.aborted) {
      result.replaceChildren(failure(problem, () => code(visit, form, result, keep), "h2"));
    }
  } finally {
    buttons.forEach((each) => {
      each.disabled = false;
    });
  }
}

function summary({ events, statements, expectations }) {
  return [
    counted(events.length, "event"),
    counted(statements.length, "statement"),
    counted(expectations.length, "expectation"),
  ].join(", ");
}
