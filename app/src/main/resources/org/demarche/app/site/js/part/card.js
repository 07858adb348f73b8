// The card at a word of the text: everything the record says of it.

import { element } from "./element.js";
import { eventHead, mentionNodes, statementNodes, towards } from "./told.js";
import { percent } from "./day.js";

const LINGER = 250;

/** What is told first: events, statements, mentions, dates, by the letter of their ids. */
const ORDER = "esmd";

/** A card that appears beside a piece of the text and stays while the pointer or the focus does. */
export class Card {
  #leaving = 0;

  constructor(site, record) {
    this.site = site;
    this.record = record;
    this.node = element("div", {
      class: "card-at",
      id: "card",
      role: "tooltip",
      hidden: true,
      on: {
        pointerenter: () => clearTimeout(this.#leaving),
        pointerleave: () => this.leave(),
      },
    });
  }

  /** Shows what a piece means, of the layers that are switched on. */
  show(piece, layers) {
    clearTimeout(this.#leaving);
    const told = (piece.dataset.refs ?? "")
      .split(" ")
      .filter(Boolean)
      .sort((one, other) => ORDER.indexOf(one[0]) - ORDER.indexOf(other[0]))
      .map((ref) => this.#told(ref, layers))
      .filter(Boolean);
    if (told.length === 0) {
      this.hide();
      return;
    }
    this.node.replaceChildren(...told);
    this.node.hidden = false;
    this.#place(piece);
  }

  leave() {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.hide(), LINGER);
  }

  hide() {
    clearTimeout(this.#leaving);
    this.node.hidden = true;
  }

  #place(piece) {
    const at = piece.getClientRects()[0] ?? piece.getBoundingClientRect();
    const own = this.node.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.left, innerWidth - own.width - 8));
    const below = at.bottom + 6 + own.height < innerHeight;
    this.node.style.left = `${left}px`;
    this.node.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - own.height - 6)}px`;
  }

  #told(ref, layers) {
    const { record, site } = this;
    const number = Number(ref.slice(1)) - 1;
    const part = (layer, ...content) =>
      layers.has(layer) ? element("div", { class: `said-of ${layer}` }, content) : null;
    const event = record.events.find((each) => each.id === ref);
    if (event) {
      return part(
        "event",
        element("div", {}, eventHead(site, event)),
        element("div", {}, towards(site, event, false)),
        element(
          "div",
          { class: "muted small" },
          `${ref}, ${event.status}, sure by ${percent(event.confidence)}, because of ${event.rule}`,
        ),
      );
    }
    const statement = record.statements.find((each) => each.id === ref);
    if (statement) {
      return part("statement", element("span", { class: "kind" }, "said by "), statementNodes(site, statement, false));
    }
    if (ref.startsWith("m") && record.mentions[number]) {
      return part("mention", mentionNodes(site, record.mentions[number]));
    }
    if (ref.startsWith("d") && record.dates[number]) {
      return part("date", element("span", { class: "kind" }, "date "), record.dates[number].value);
    }
    return null;
  }
}
