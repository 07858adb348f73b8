// Wires the page.

import { Api } from "./api.js";
import { downloads } from "./download.js";
import { keyboard } from "./keyboard.js";
import { Live } from "./live.js";
import { Names } from "./names.js";
import { counted, span } from "./part/day.js";
import { Router } from "./router.js";
import { theme } from "./theme.js";
import { Tokens } from "./token.js";
import { Words } from "./words.js";

const ROUTES = [
  { name: "overview", pattern: /^\/(?:overview)?\/?$/, load: () => import("./view/overview.js") },
  { name: "dyad", pattern: /^\/dyad\/([^/]+)\/([^/]+)$/, load: () => import("./view/dyad.js") },
  { name: "dyads", pattern: /^\/dyad\/?$/, load: () => import("./view/dyads.js") },
  { name: "cases", pattern: /^\/cases\/?$/, load: () => import("./view/cases.js") },
  { name: "case", pattern: /^\/case\/([^/]+)$/, load: () => import("./view/case.js") },
  { name: "report", pattern: /^\/report\/([^/]+)$/, load: () => import("./view/report.js") },
  { name: "entity", pattern: /^\/entity\/([^/]+)$/, load: () => import("./view/entity.js") },
  { name: "expectations", pattern: /^\/expectations\/?$/, load: () => import("./view/expectations.js") },
  { name: "search", pattern: /^\/search\/?$/, load: () => import("./view/search.js") },
  { name: "try", pattern: /^\/try\/?$/, load: () => import("./view/try.js") },
  { name: "alerts", pattern: /^\/alerts\/?$/, load: () => import("./view/alerts.js") },
  { name: "about", pattern: /^\/about\/?$/, load: () => import("./view/about.js") },
  { name: "missing", pattern: /^/, load: () => import("./view/missing.js") },
];

/** In which place of the bar a view belongs, where its name does not say so. */
const PLACES = { dyads: "dyad", case: "cases", report: "", search: "", entity: "" };

const by = (id) => document.getElementById(id);

const tokens = new Tokens();
const api = new Api(tokens);
const site = {
  api,
  names: new Names(),
  words: new Words(),
  /** Says something to those who listen. */
  say(words) {
    by("said").textContent = words;
  },
  go(address, options) {
    router.go(address, options);
  },
  arrived(view) {
    const place = PLACES[view] ?? view;
    document.querySelectorAll("#places a").forEach((each) => {
      if (each.dataset.place === place) {
        each.setAttribute("aria-current", "page");
      } else {
        each.removeAttribute("aria-current");
      }
    });
    by("places").classList.remove("open");
    by("menu").setAttribute("aria-expanded", "false");
    by("find-words").value = view === "search" ? (new URLSearchParams(location.search).get("q") ?? "") : "";
  },
};
const router = new Router(site, by("main"), ROUTES);
const live = new Live(api, by("news"), () => {
  router.refresh();
  extent();
});

async function extent() {
  try {
    site.extent = await api.get("/api");
    const { reports, cases, first_day: first, last_day: last } = site.extent;
    by("extent").textContent = reports
      ? `${counted(reports, "report")}, ${counted(cases, "case")}, ${first ? span(first, last) : `up to ${last}`}`
      : "The store is empty.";
  } catch {
    by("extent").textContent = "";
  }
}

theme(by("theme"), () => dispatchEvent(new Event("themechange")));
downloads(api, tokens, site.say);
keyboard(router, by("find-words"), by("keys"));
by("menu").addEventListener("click", () => {
  const open = by("places").classList.toggle("open");
  by("menu").setAttribute("aria-expanded", String(open));
});
by("find").addEventListener("submit", (event) => {
  event.preventDefault();
  const words = by("find-words").value.trim();
  if (words) {
    router.go(`/search?${new URLSearchParams({ q: words })}`);
  }
});

await Promise.all([site.names.load(api), site.words.load(api), extent()]);
router.start();
live.follow();
