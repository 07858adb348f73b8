// An address that is none of the page.

import { element } from "../part/element.js";
import { empty } from "../part/state.js";

export async function show(visit) {
  return {
    title: "No such page",
    node: [
      element("h1", {}, "No such page"),
      empty(
        `Nothing is at ${visit.path}. `,
        element("a", { href: "/overview" }, "Overview"),
        " · ",
        element("a", { href: "/cases" }, "Cases"),
      ),
    ],
  };
}
