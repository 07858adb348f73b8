// Who did what to whom, in a line.

import { element, svg, joined } from "./element.js";
import { listed } from "../names.js";

const SHAPES = {
  "verbal-cooperation": () => svg("circle", { cx: 6, cy: 6, r: 4, class: "hollow" }),
  "material-cooperation": () => svg("circle", { cx: 6, cy: 6, r: 5, class: "solid" }),
  "verbal-conflict": () => svg("path", { d: "M6 1.6 10.6 10H1.4z", class: "hollow" }),
  "material-conflict": () => svg("path", { d: "M6 .8 11.6 11H.4z", class: "solid" }),
};

/** Returns the mark of a quad: round for cooperation, a triangle for conflict; outlined for words, filled for deeds. */
export function mark(quad, labelled = true) {
  const name = quad.replace(" ", "-");
  const image = svg(
    "svg",
    { viewBox: "0 0 12 12", class: `mark-of ${name}`, role: labelled ? "img" : "presentation" },
    SHAPES[name]?.() ?? "",
  );
  if (labelled) {
    const title = svg("title");
    title.textContent = quad;
    image.prepend(title);
    image.setAttribute("aria-label", quad);
  } else {
    image.setAttribute("aria-hidden", "true");
  }
  return image;
}

/** Returns who stands on a side: countries by name, and by their own name those that are none or act for one. */
export function side(site, codes = [], own = []) {
  const countries = codes.filter((code) => site.names.isState(code)).map((code) => site.names.country(code));
  const others = own.filter((name) => !countries.includes(name));
  if (countries.length === 0) {
    return { main: listed(others.length > 0 ? others : codes.map((code) => site.names.country(code))), detail: "" };
  }
  const foreign = codes.some((code) => !site.names.isState(code));
  return foreign && others.length > 0
    ? { main: listed([...countries, ...others]), detail: "" }
    : { main: listed(countries), detail: listed(others, 3) };
}

/** Returns who does it to whom, as text and as nodes. */
export function parties(site, row) {
  const actor = side(site, row.actors, row.actor_names);
  const recipient = side(site, row.recipients, row.recipient_names);
  const node = (one) => [
    element("span", { class: "who" }, one.main),
    one.detail && element("span", { class: "detail" }, ` ${one.detail}`),
  ];
  if (!recipient.main) {
    return { text: actor.main || "not named", nodes: node(actor) };
  }
  const first = actor.main ? node(actor) : [element("span", { class: "who unknown" }, "not named")];
  return {
    text: `${actor.main || "not named"} to ${recipient.main}`,
    nodes: [
      first,
      element("span", { class: "towards", "aria-hidden": "true" }, " → "),
      element("span", { class: "unseen" }, " to "),
      node(recipient),
    ],
  };
}

/** Returns the category and mode of an act, with what they mean. */
export function act(site, row) {
  const key = row.mode ? `${row.event}/${row.mode}` : row.event;
  return element(
    "span",
    { class: "act", title: site.words.meaning(key) ?? site.words.meaning(row.event) },
    element("b", {}, row.event?.toLowerCase()),
    row.mode && ` · ${row.mode}`,
  );
}

/** Returns marks for what is not simply an act that took place. */
export function status(site, row) {
  const chips = [];
  const chip = (word, title) => chips.push(element("span", { class: `chip ${word.split(" ")[0]}`, title }, word));
  if (row.status && row.status !== "actual") {
    chip(row.status, site.words.meaning(row.status));
  }
  if (row.alleged) {
    chip("alleged", "Only claimed: no account tells it as a fact.");
  }
  if (row.denied) {
    chip("denied", "At least one account denies it.");
  }
  if (row.reversed_by) {
    chip(`reversed ${row.reversed_on ?? ""}`.trim(), "A later act undid it.");
  }
  return joined(chips, " ");
}

/** Returns the intensity of an act. */
export function intensity(value) {
  if (typeof value !== "number") {
    return null;
  }
  const text = `${value < 0 ? "−" : value > 0 ? "+" : ""}${Math.abs(value).toFixed(1)}`;
  return element(
    "span",
    { class: "intensity", title: "PLOVER's intensity, from −10 (conflict) to +10 (cooperation)" },
    text,
  );
}
