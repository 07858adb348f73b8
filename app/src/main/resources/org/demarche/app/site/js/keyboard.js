// Keys for the whole page.

import { element } from "./part/element.js";

/** The keys with what they do, also for the page about. */
const KEYS = [
  [["/"], "go to the search"],
  [["j"], "next row of a list"],
  [["k"], "row before"],
  [["Enter"], "open the row"],
  [["g", "o"], "overview"],
  [["g", "r"], "relations"],
  [["g", "c"], "cases"],
  [["g", "e"], "expectations"],
  [["g", "t"], "try it"],
  [["["], "event before, in a report"],
  [["]"], "next event, in a report"],
  [["Esc"], "leave a field, close what is open"],
  [["?"], "this help"],
];

const PLACES = { o: "/overview", r: "/dyad", c: "/cases", e: "/expectations", t: "/try" };

/** Returns the keys as a list of terms. */
export function keyList() {
  return element(
    "dl",
    { class: "keys" },
    KEYS.flatMap(([keys, does]) => [
      element(
        "dt",
        {},
        keys.map((key, index) => [index > 0 && " ", element("kbd", {}, key)]),
      ),
      element("dd", {}, does),
    ]),
  );
}

/** Listens for the keys. */
export function keyboard(router, field, button) {
  let going = 0;
  button.addEventListener("click", help);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) {
      return;
    }
    if (event.target.closest("input, select, textarea")) {
      if (event.key === "Escape") {
        event.target.blur();
      }
      return;
    }
    if (Date.now() - going < 1500 && PLACES[event.key]) {
      going = 0;
      event.preventDefault();
      router.go(PLACES[event.key]);
      return;
    }
    going = event.key === "g" ? Date.now() : 0;
    const does = { "/": () => field.focus(), "?": help, j: () => step(1), k: () => step(-1) }[event.key];
    if (does) {
      event.preventDefault();
      does();
    }
  });
}

function step(by) {
  const links = [...document.querySelectorAll("main [data-row] :is(a.row-link, th a)")].filter((each) =>
    each.checkVisibility(),
  );
  const now = document.activeElement?.closest("[data-row]");
  const at = links.findIndex((each) => each.closest("[data-row]") === now);
  const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function help() {
  const close = element("button", { type: "button", class: "main", autofocus: true }, "Close");
  const dialog = element(
    "dialog",
    { id: "help", "aria-labelledby": "help-heading" },
    element("h2", { id: "help-heading" }, "Keyboard"),
    keyList(),
    element("div", { class: "ends" }, close),
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
