// All that the rules of the server watch for.

import { alertList } from "../part/alert.js";
import { element } from "../part/element.js";
import { empty, section } from "../part/state.js";

/** Rules that find nothing are not the same as no rules. */
function nothing(rules) {
  return rules > 0
    ? empty(`Nothing that ${rules === 1 ? "the rule watches" : `the ${rules} rules watch`} for is in the store.`)
    : empty("Nothing. ", element("code", {}, "demarche serve --rule FILE"), " gives the server rules.");
}

export async function show(visit) {
  return {
    title: "Alerts",
    node: [
      element(
        "header",
        { class: "head" },
        element(
          "div",
          {},
          element("h1", {}, "Alerts"),
          element("p", { class: "muted" }, "What the rules of this server watch for, newest first."),
        ),
      ),
      section(
        visit,
        { id: "alerts", heading: "Found" },
        () => visit.get("/api/alerts", { limit: 500 }),
        ({ items }) => (items.length > 0 ? alertList(items) : nothing(visit.site.extent?.rules ?? 0)),
      ),
    ],
  };
}
