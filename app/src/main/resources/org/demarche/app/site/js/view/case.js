// One case: what it is, who tells it and how, and what it answers.

import { path, place } from "../api.js";
import { act, intensity, mark, parties, status } from "../part/act.js";
import { casesOf } from "../part/cases.js";
import { counted, day, span } from "../part/day.js";
import { element, joined, link } from "../part/element.js";
import { figuresTable } from "../part/figure.js";
import { panel } from "../part/panel.js";
import { tellings } from "../part/telling.js";

export async function show(visit) {
  const history = await visit.get(path("api", "cases", visit.parts[0]));
  const who = parties(visit.site, history);
  return {
    title: who.text,
    node: [
      head(visit, history, who),
      tellings(visit.site, history),
      element(
        "div",
        { class: "panels" },
        figures(history),
        steps(visit.site, history),
        links(visit, history),
        facts(visit.site, history),
      ),
    ],
  };
}

function head(visit, history, who) {
  const site = visit.site;
  return element(
    "header",
    { class: "head case-head", data: { case: history.case } },
    element(
      "div",
      {},
      element("p", { class: "over" }, mark(history.quad), " ", act(site, history), " ", status(site, history)),
      element("h1", {}, who.nodes),
      element(
        "p",
        {},
        history.trigger && [element("q", { class: "serif" }, history.trigger), " · "],
        day(history.day),
        history.day_basis !== "told" && element("span", { class: "muted" }, ` (the day is ${history.day_basis})`),
        history.place && ` · ${history.place}`,
        " · intensity ",
        intensity(history.intensity),
      ),
      element(
        "p",
        { class: "muted" },
        `${counted(history.accounts, "account")} in ${counted(history.reports, "report")}, ${span(history.first_report, history.last_report)}. `,
        dyads(site, history),
      ),
    ),
  );
}

/** Links to the relations between those on both sides, of few. */
function dyads(site, history) {
  const others = history.recipients.length > 0 ? history.recipients : history.actors;
  const pairs = history.actors
    .flatMap((actor) => others.map((other) => [actor, other]))
    .filter(
      ([actor, other], index, all) =>
        actor !== other &&
        site.names.isState(actor) &&
        site.names.isState(other) &&
        all.findIndex(([a, b]) => [a, b].sort().join() === [actor, other].sort().join()) === index,
    );
  return (
    pairs.length > 0 &&
    pairs.length <= 6 && [
      "Relation: ",
      joined(
        pairs.map(([actor, other]) =>
          element(
            "a",
            { href: path("dyad", actor, other) },
            `${site.names.country(actor)} – ${site.names.country(other)}`,
          ),
        ),
        ", ",
      ),
      ".",
    ]
  );
}

function figures(history) {
  return (
    history.figures.length > 0 &&
    panel("figures", "Figures compared", "What each account says in numbers.", figuresTable(history))
  );
}

function steps(site, history) {
  return panel(
    "steps",
    "History of its status",
    "A line for each report that changed what is known of it.",
    element(
      "ol",
      { class: "plain dated" },
      history.steps.map((step) =>
        element(
          "li",
          {},
          day(step.published),
          " ",
          element("b", {}, step.status),
          step.alleged && " (alleged)",
          step.outlet && `, ${step.outlet} `,
          element("a", { href: place(step.telling) }, "report"),
        ),
      ),
    ),
  );
}

function links(visit, history) {
  const kinds = [
    ["answers", "It answers"],
    ["answered_by", "Answered by"],
    ["undoes", "It undoes"],
    ["undone_by", "Undone by"],
  ].filter(([name]) => history[name].length > 0);
  return panel(
    "links",
    "What it answers, and what answered it",
    null,
    kinds.length === 0
      ? element("p", { class: "empty" }, "No report links it to another act.")
      : kinds.map(([name, heading]) =>
          element(
            "div",
            { class: "links", data: { links: name } },
            element("h3", {}, heading),
            history[name].map((each) => [
              element(
                "p",
                { class: "note" },
                element("b", {}, each.relation),
                each.words && [": ", element("q", {}, each.words)],
                each.why && ` (${[each.why].flat().join("; ")})`,
              ),
              casesOf(visit.site, [each.case]),
            ]),
          ),
        ),
  );
}

function facts(site, history) {
  const rows = [
    [
      "Category",
      `${history.event}${history.mode ? `/${history.mode}` : ""}`,
      site.words.meaning(history.mode ? `${history.event}/${history.mode}` : history.event),
    ],
    ["Quad", history.quad, site.words.meaning(history.quad)],
    ["Status", history.status, site.words.meaning(history.status)],
    ["Contexts", history.contexts.join(", ") || "none"],
    ["CAMEO, Goldstein", `${history.cameo}, ${history.goldstein}`],
    ["Actors", entities(history.actor_entities)],
    ["Recipients", entities(history.recipient_entities)],
    ["Id", history.case],
  ];
  return panel(
    "coded",
    "How it is coded",
    null,
    element(
      "dl",
      { class: "facts" },
      rows.map(([term, value, meaning]) => [
        element("dt", {}, term),
        element("dd", {}, value, meaning && element("div", { class: "muted small" }, meaning)),
      ]),
    ),
  );
}

function entities(ids) {
  return ids.length === 0
    ? "none named"
    : joined(
        ids.map((id) => link(path("entity", id), id)),
        ", ",
      );
}
