// What stands in the place of content: while it loads, when there is none, when it fails.

import { element, present } from "./element.js";

/** Returns grey lines, for what takes longer than a moment. */
export function skeleton(lines = 8) {
  return element(
    "div",
    { class: "skeleton", "aria-hidden": "true" },
    Array.from({ length: lines }, () => element("div", { class: "ghost" })),
  );
}

/** Returns words for an empty answer, and what to do about it. */
export function empty(...words) {
  return element("p", { class: "empty" }, ...words);
}

/** Returns what went wrong, with a button that tries again. */
export function failure(problem, retry, heading = "h1") {
  const again = element("button", { type: "button", on: { click: retry } }, "Try again");
  return element(
    "div",
    { class: "failure", role: "alert", data: { status: problem.status ?? "" } },
    element(
      heading,
      { class: "plainly" },
      problem.status === undefined ? "Something in the page went wrong" : problem.title,
    ),
    problem.message && problem.message !== problem.title && element("p", {}, problem.message),
    problem.parameter && element("p", { class: "muted" }, `It is about “${problem.parameter}”.`),
    element("p", {}, again, " ", element("a", { href: "/overview" }, "Overview")),
  );
}

/**
 * Returns a section that fills itself.
 *
 * @param {Visit} visit the stay it belongs to
 * @param {{heading: string|Node, id: string, note: ?string}} head what stands above it
 * @param {function(): Promise} load gets what is shown
 * @param {function(*): (Node|Array)} draw makes it; nothing made leaves the section out
 */
export function section(visit, head, load, draw) {
  const body = element("div", { class: "body", "aria-live": "off" });
  const whole = element(
    "section",
    { id: head.id, class: head.class ?? "panel", "aria-labelledby": `${head.id}-heading` },
    element("h2", { id: `${head.id}-heading` }, head.heading),
    head.note && element("p", { class: "note" }, head.note),
    body,
  );
  const fill = async () => {
    const waiting = setTimeout(() => body.replaceChildren(skeleton(3)), 150);
    whole.setAttribute("aria-busy", "true");
    try {
      const drawn = present([await draw(await load())]);
      whole.hidden = drawn.length === 0;
      body.replaceChildren(...drawn);
    } catch (problem) {
      if (!visit.signal.aborted) {
        body.replaceChildren(small(problem, fill));
      }
    } finally {
      clearTimeout(waiting);
      whole.removeAttribute("aria-busy");
    }
  };
  fill();
  return whole;
}

function small(problem, retry) {
  return element(
    "p",
    { class: "failure", role: "alert" },
    `${problem.message} `,
    element("button", { type: "button", on: { click: retry } }, "Try again"),
  );
}
