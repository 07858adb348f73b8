// Shows the view of an address, and keeps those that were left, so that going back is going back.

import { noAnswer } from "./api.js";
import { element } from "./part/element.js";
import { failure, skeleton } from "./part/state.js";
import { Visit } from "./visit.js";

const KEPT = 12;
const PATIENCE = 150;

/**
 * Views by their addresses, on the History API.
 *
 * routes: [{ name, pattern, load }], `load` returns a module with `show(visit)`, which answers { title, node }.
 */
export class Router {
  #kept = new Map();
  #current = null;

  constructor(site, main, routes) {
    this.site = site;
    this.main = main;
    this.routes = routes;
  }

  start() {
    history.scrollRestoration = "manual";
    addEventListener("popstate", () => this.#open());
    document.addEventListener("click", (event) => this.#click(event));
    this.#open();
  }

  /** Goes to an address of the page. */
  go(address, { replace = false } = {}) {
    const url = new URL(address, location.href);
    if (url.href === location.href) {
      this.refresh();
      return;
    }
    this.#leave();
    history[replace ? "replaceState" : "pushState"]({ key: crypto.randomUUID() }, "", url);
    this.#open();
  }

  /** Shows the address anew, and forgets what was kept of others. */
  refresh() {
    this.#current?.end();
    this.#current = null;
    this.#kept.forEach((visit) => visit.end());
    this.#kept.clear();
    this.#open();
  }

  #click(event) {
    const anchor = event.target.closest?.("a[href]");
    if (
      !anchor ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    ) {
      return;
    }
    const url = new URL(anchor.href);
    if (
      url.origin !== location.origin ||
      anchor.target ||
      anchor.hasAttribute("download") ||
      /^\/(api|site|health|metrics)\b/.test(url.pathname)
    ) {
      return;
    }
    if (anchor.getAttribute("href").startsWith("#")) {
      return;
    }
    event.preventDefault();
    this.go(anchor.href);
  }

  #leave() {
    if (!this.#current) {
      return;
    }
    this.#current.leave();
    if (this.#current.isWhole()) {
      this.#kept.set(this.#current.key, this.#current);
    } else {
      this.#current.end();
    }
    [...this.#kept.keys()].slice(0, Math.max(0, this.#kept.size - KEPT)).forEach((key) => {
      this.#kept.get(key).end();
      this.#kept.delete(key);
    });
    this.#current = null;
  }

  #open() {
    if (!history.state?.key && this.#current?.href === location.href.split("#")[0]) {
      history.replaceState({ key: this.#current.key }, "");
    }
    const key = history.state?.key ?? crypto.randomUUID();
    if (!history.state?.key) {
      history.replaceState({ ...history.state, key }, "");
    }
    if (this.#current?.key === key) {
      this.#current.reveal?.(location.hash);
      return;
    }
    this.#leave();
    const kept = this.#kept.get(key);
    this.#kept.delete(key);
    if (kept && kept.href === location.href.split("#")[0]) {
      this.#current = kept;
      this.#put(kept);
      kept.back();
    } else {
      this.#show(key);
    }
  }

  async #show(key) {
    const [route, parts] = this.#route();
    const visit = new Visit(this.site, key, parts);
    this.#current = visit;
    this.site.arrived(route.name);
    const waiting = setTimeout(() => this.main.replaceChildren(skeleton()), PATIENCE);
    this.main.setAttribute("aria-busy", "true");
    try {
      const view = await route.load().catch(unloaded);
      const shown = await view.show(visit);
      visit.node = element("div", { class: `view ${route.name}`, data: { view: route.name } }, shown.node);
      visit.title = shown.title;
      visit.reveal = shown.reveal;
    } catch (problem) {
      if (visit.signal.aborted) {
        return;
      }
      visit.broken = true;
      visit.title = "Not shown";
      visit.node = failure(problem, () => this.refresh());
    } finally {
      clearTimeout(waiting);
    }
    if (this.#current !== visit) {
      visit.end();
      return;
    }
    visit.name = route.name;
    this.#put(visit);
    scrollTo(0, 0);
    visit.focusHeading();
    visit.reveal?.(location.hash);
  }

  #put(visit) {
    this.main.removeAttribute("aria-busy");
    this.main.replaceChildren(visit.node);
    document.title = visit.title ? `${visit.title} – Demarche` : "Demarche";
    this.site.arrived(visit.name);
  }

  #route() {
    for (const route of this.routes) {
      const match = route.pattern.exec(location.pathname);
      if (match) {
        return [route, match.slice(1).map((part) => decodeURIComponent(part ?? ""))];
      }
    }
    throw new Error("the last route takes every path");
  }
}

/** A view that cannot be fetched is a server that does not answer; one with an error in it is not. */
function unloaded(failure) {
  throw failure instanceof TypeError ? noAnswer() : failure;
}
