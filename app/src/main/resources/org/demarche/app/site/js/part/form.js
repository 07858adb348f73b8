// Fields of forms.

import { QUADS } from "../words.js";
import { element } from "./element.js";

/** Returns a field with its label. */
export function field(name, label, value = "", properties = {}) {
  const id = `field-${name}`;
  return element(
    "div",
    { class: "field" },
    element("label", { for: id }, label),
    element("input", { id, name, value, ...properties }),
  );
}

/** Returns a field for a day, written as everywhere on the page. */
export function dayField(name, label, value = "", properties = {}) {
  return field(name, label, value, {
    pattern: "\\d{4}-\\d{2}-\\d{2}",
    placeholder: "YYYY-MM-DD",
    title: "a day as YYYY-MM-DD",
    maxlength: 10,
    inputmode: "numeric",
    autocomplete: "off",
    ...properties,
  });
}

/** Returns a choice with its label; options are [value, words] or words. */
export function choice(name, label, value, options) {
  const id = `field-${name}`;
  return element(
    "div",
    { class: "field" },
    element("label", { for: id }, label),
    element(
      "select",
      { id, name },
      options.map((each) => {
        const [own, words] = [each].flat().length > 1 ? each : [each, each];
        return element("option", { value: own, selected: own === value }, words);
      }),
    ),
  );
}

/** Returns a choice of a quad. */
export function quadChoice(value) {
  return choice("quad", "Quad", value, [["", "all"], ...QUADS.map(({ quad }) => quad)]);
}

/** Returns a choice of a category, from cooperation to conflict. */
export function categoryChoice(site, value) {
  return choice("event", "Category", value, [
    ["", "all"],
    ...site.words.categories().map((each) => [each.event, each.event.toLowerCase()]),
  ]);
}

/** Returns a choice of a status. */
export function statusChoice(value) {
  return choice("status", "Status", value, [["", "all"], "actual", "future", "hypothetical", "historical", "negated"]);
}

/** Returns a field for a side, which takes names of countries as well as codes; `value(site)` is the code. */
export function sideField(name, label, value) {
  const node = field(name, label, value, {
    list: "sides",
    required: true,
    placeholder: "Country or code",
    autocomplete: "off",
  });
  const input = node.querySelector("input");
  return { node, value: (site) => sideCode(site, input.value) };
}

/** Returns the names of all states, for fields of sides. */
export function sideList(site) {
  return element(
    "datalist",
    { id: "sides" },
    site.names.states().map(([code, name]) => element("option", { value: name }, code)),
  );
}

/** Returns the codes that words mean, with commas between several; what is no name stays as it is. */
export function sideCode(site, words) {
  const codes = new Map(site.names.states().map(([code, name]) => [name.toLowerCase(), code]));
  return words
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => codes.get(each.toLowerCase()) ?? (/^[a-z]{3}$/.test(each) ? each.toUpperCase() : each))
    .join(",");
}

/** Returns what a form holds, without what is empty. */
export function values(form) {
  return [...new FormData(form)].filter(([, value]) => value !== "");
}
