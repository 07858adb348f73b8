// A report to read: its text with layers, and its record beside it.

import { Card } from "./card.js";
import { element } from "./element.js";
import { LAYERS } from "./layer.js";
import { recordSections } from "./record.js";
import { text } from "./text.js";

const PARTS = ["actor", "recipient", "speaker", "day", "place", "figure", "link"].map((role) => `is-${role}`);

/**
 * Returns a report to read.
 *
 * @param {Visit} visit the stay it is shown in
 * @param {{record: object, cases: object, settlements: object}} report as the server has it
 * @param {string} heading the element for the title
 * @returns {{title: ?HTMLElement, node: HTMLElement, reveal: function(string)}} `reveal` takes the fragment of an address
 */
export function reading(visit, report, heading = "h1") {
  const { title, body } = text(report.record, heading);
  const made = new Reading(visit.site, report, title, body);
  document.addEventListener("keydown", made.keys, { signal: visit.signal });
  return { title, node: made.node, reveal: (fragment) => made.reveal(fragment.slice(1)) };
}

class Reading {
  #layers = new Set(["event", "statement", "mention", "date"]);

  constructor(site, report, title, body) {
    this.card = new Card(site, report.record);
    this.aside = recordSections(site, report);
    this.title = title;
    this.body = body;
    this.order = report.record.events.map((each) => each.id);
    this.node = element(
      "div",
      { class: "reading" },
      element("div", { class: "text-side" }, this.#switches(), body),
      this.aside,
      this.card.node,
    );
    [title, body].filter(Boolean).forEach((each) => this.#listen(each));
    this.aside.addEventListener("click", (event) => this.#aside(event));
    this.keys = (event) => this.#key(event);
    this.#apply();
  }

  #switches() {
    return element(
      "div",
      { class: "layers", role: "group", "aria-label": "What is marked in the text" },
      LAYERS.map(([layer, name]) =>
        element(
          "button",
          {
            type: "button",
            class: `small layer ${layer}`,
            "aria-pressed": String(this.#layers.has(layer)),
            data: { layer },
            on: { click: (event) => this.#toggle(event.currentTarget, layer) },
          },
          element("span", { class: `swatch ${layer}`, "aria-hidden": "true" }, "a"),
          ` ${name}`,
        ),
      ),
      element("a", { class: "skip-to small", href: "#record" }, "To the record"),
    );
  }

  #toggle(button, layer) {
    const on = !this.#layers.delete(layer);
    if (on) {
      this.#layers.add(layer);
    }
    button.setAttribute("aria-pressed", String(on));
    this.#apply();
  }

  #texts() {
    return [this.title, this.body].filter(Boolean);
  }

  #pieces() {
    return this.#texts().flatMap((each) => [...each.querySelectorAll(".piece")]);
  }

  #apply() {
    this.#texts().forEach((each) => {
      each.dataset.layers = [...this.#layers].join(" ");
    });
    this.#pieces().forEach((piece) => {
      const reached = (piece.dataset.first ?? "").split(" ").some((layer) => this.#layers.has(layer));
      if (reached) {
        piece.tabIndex = 0;
        piece.setAttribute("role", "button");
        piece.setAttribute("aria-describedby", "card");
      } else {
        ["tabindex", "role", "aria-describedby"].forEach((name) => piece.removeAttribute(name));
      }
    });
  }

  #listen(place) {
    const piece = (event) => event.target.closest(".piece[data-refs]");
    const show = (event) => (piece(event) ? this.card.show(piece(event), this.#layers) : undefined);
    place.addEventListener("pointerover", show);
    place.addEventListener("focusin", show);
    place.addEventListener("pointerout", () => this.card.leave());
    place.addEventListener("focusout", () => this.card.leave());
    place.addEventListener("click", (event) => piece(event) && this.#choose(piece(event)));
    place.addEventListener("keydown", (event) => {
      if ((event.key === "Enter" || event.key === " ") && piece(event)) {
        event.preventDefault();
        this.#choose(piece(event));
      }
    });
  }

  #choose(piece) {
    const refs = piece.dataset.refs.split(" ");
    const layer = (ref) => ({ e: "event", s: "statement", m: "mention", d: "date" })[ref[0]];
    const ref = ["event", "statement", "mention", "date"]
      .filter((each) => this.#layers.has(each))
      .map((each) => refs.find((one) => layer(one) === each))
      .find(Boolean);
    if (ref) {
      this.pick(ref, false);
    }
  }

  #aside(event) {
    const anchor = event.target.closest('a[href^="#"]');
    if (anchor) {
      event.preventDefault();
      history.replaceState(history.state, "", anchor.getAttribute("href"));
      this.reveal(anchor.getAttribute("href").slice(1));
    } else if (!event.target.closest("a, summary")) {
      const item = event.target.closest("[data-ref]");
      if (item) {
        this.reveal(item.dataset.ref);
      }
    }
  }

  /** Shows the sentence, event, statement or whatever else a fragment names. */
  reveal(fragment) {
    const sentence = /^(?:sentence-)?(\d+)$/.exec(fragment);
    if (sentence) {
      const place = this.#texts()
        .map((each) => each.querySelector(`#sentence-${sentence[1]}`))
        .find(Boolean);
      this.#unpick();
      place?.classList.add("picked");
      place?.scrollIntoView({ block: "center" });
    } else if (/^x\d+$/.test(fragment)) {
      const item = this.#item(fragment);
      const target = item?.querySelector('a[href^="#sentence-"]')?.getAttribute("href").slice(1);
      if (target) {
        this.reveal(target);
      }
      this.#show(item);
    } else if (/^[esmd]\d+$/.test(fragment)) {
      this.pick(fragment, true);
    }
  }

  /** Marks what belongs to one thing in the text, and its item of the record. */
  pick(ref, scrolled) {
    this.#unpick();
    const pieces = this.#pieces();
    const own = pieces.filter((each) => (each.dataset.refs ?? "").split(" ").includes(ref));
    own.forEach((each) => each.classList.add("picked"));
    pieces.forEach((each) =>
      (each.dataset.parts ?? "")
        .split(" ")
        .filter((part) => part.startsWith(`${ref}:`))
        .forEach((part) => each.classList.add("part", `is-${part.slice(ref.length + 1)}`)),
    );
    if (scrolled) {
      own[0]?.scrollIntoView({ block: "center" });
    }
    this.#show(this.#item(ref));
    this.picked = ref;
  }

  #item(ref) {
    return this.aside.querySelector(`[data-ref="${CSS.escape(ref)}"]`);
  }

  #show(item) {
    if (!item) {
      return;
    }
    item.classList.add("picked");
    item.closest("details.part-of")?.setAttribute("open", "");
    // Only the record is scrolled, and only where it has a scroll bar of its own.
    if (this.aside.scrollHeight > this.aside.clientHeight + 4) {
      this.aside.scrollTop += item.getBoundingClientRect().top - this.aside.getBoundingClientRect().top - 60;
    }
  }

  #unpick() {
    [...this.#pieces(), ...this.node.querySelectorAll(".picked")].forEach((each) =>
      each.classList.remove("picked", "part", ...PARTS),
    );
    this.title?.querySelectorAll(".picked").forEach((each) => each.classList.remove("picked"));
  }

  #key(event) {
    if (event.key === "Escape") {
      this.card.hide();
    }
    if (
      !this.node.isConnected ||
      event.target.closest("input, select, textarea") ||
      !["[", "]"].includes(event.key) ||
      this.order.length === 0
    ) {
      return;
    }
    const at = this.order.indexOf(this.picked);
    const next = event.key === "]" ? (at + 1) % this.order.length : (at <= 0 ? this.order.length : at) - 1;
    this.pick(this.order[next], true);
    this.#pieces()
      .find((each) => (each.dataset.refs ?? "").split(" ").includes(this.order[next]) && each.tabIndex === 0)
      ?.focus({ preventScroll: true });
  }
}
