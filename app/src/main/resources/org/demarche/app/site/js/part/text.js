// The text of a report with what its record says of it.

import { element } from "./element.js";
import { spans, uncoded } from "./layer.js";
import { offsets, pieces } from "./span.js";

/**
 * Returns the text of a record as paragraphs; the first piece of everything can be reached with the keyboard.
 *
 * @param {object} record as the server has it
 * @param {string} heading the element for the title
 * @returns {{title: ?HTMLElement, body: HTMLElement}}
 */
export function text(record, heading) {
  const at = offsets(record.text);
  const writing = new Writing(record, spans(record, at), at);
  const blocks = paragraphs(record.text);
  const titled = Boolean(record.title) && record.text.startsWith(record.title);
  const title = titled ? element(heading, { class: "serif" }, writing.stretch(...blocks[0])) : null;
  const body = element(
    "div",
    { class: "text serif", id: "text" },
    blocks.slice(titled ? 1 : 0).map(([start, end]) => element("p", {}, writing.stretch(start, end))),
  );
  return { title, body };
}

function paragraphs(text) {
  return [...text.matchAll(/[^\n]+/g)].map((match) => [match.index, match.index + match[0].length]);
}

/** Ranges by their starts, asked for by stretches that only go forward, so that a long text takes one pass. */
class Passing {
  #next = 0;
  #near = [];

  constructor(ranges) {
    this.ranges = [...ranges].sort((one, other) => one.start - other.start);
  }

  /** Returns the ranges that have something of a stretch. */
  within(start, end) {
    while (this.#next < this.ranges.length && this.ranges[this.#next].start < end) {
      this.#near.push(this.ranges[this.#next]);
      this.#next += 1;
    }
    this.#near = this.#near.filter((each) => each.end > start);
    return this.#near.filter((each) => each.start < end);
  }
}

class Writing {
  #begun = new Set();

  constructor(record, spans, at) {
    this.text = record.text;
    this.spans = new Passing(spans);
    this.reasons = uncoded(record);
    this.sentences = new Passing(
      record.sentences.map((each, number) => ({ number, start: at(each.start), end: at(each.end) })),
    );
  }

  /** Returns the nodes of a stretch: sentences, and what stands between them. */
  stretch(start, end) {
    const nodes = [];
    let now = start;
    this.sentences.within(start, end).forEach((sentence) => {
      const from = Math.max(sentence.start, start);
      const to = Math.min(sentence.end, end);
      nodes.push(...this.#pieces(now, from), this.#sentence(sentence, from, to));
      now = to;
    });
    nodes.push(...this.#pieces(now, end));
    return nodes;
  }

  #sentence({ number, start }, from, to) {
    const reason = this.reasons.get(number);
    return element(
      "span",
      {
        class: reason ? "sentence uncoded" : "sentence",
        id: from === start ? `sentence-${number}` : undefined,
        title: reason && `Not coded: ${reason}`,
        data: { sentence: number },
      },
      this.#pieces(from, to),
    );
  }

  #pieces(from, to) {
    return from < to ? pieces(from, to, this.spans.within(from, to)).map((piece) => this.#piece(piece)) : [];
  }

  #piece({ start, end, spans }) {
    const words = this.text.slice(start, end);
    if (spans.length === 0) {
      return words;
    }
    const own = spans.filter((each) => each.layer !== "part");
    const events = own.filter((each) => each.layer === "event");
    const first = own.filter((each) => each.start === start && !this.#begun.has(each));
    first.forEach((each) => this.#begun.add(each));
    const layers = [...new Set(own.map((each) => each.layer))];
    return element(
      "span",
      {
        class: [
          "piece",
          ...layers,
          ...events.map((each) => each.quad),
          ...events.filter((each) => each.status !== "actual").map(() => "unsure"),
        ].join(" "),
        data: {
          refs: [...new Set(own.map((each) => each.ref))].join(" ") || undefined,
          parts:
            [...new Set(spans.filter((each) => each.layer === "part").map((each) => `${each.ref}:${each.role}`))].join(
              " ",
            ) || undefined,
          first: first.map((each) => each.layer).join(" ") || undefined,
        },
      },
      words,
    );
  }
}
