// Tells of reports that come in while the page is open.

import { counted } from "./part/day.js";
import { element } from "./part/element.js";

const PAUSE = 5_000;
const LONGEST = 120_000;

/** Follows the stream of the server and offers to show what is new. */
export class Live {
  #new = 0;
  #had = null;

  constructor(api, place, show) {
    this.api = api;
    this.place = place;
    this.show = show;
  }

  /**
   * Follows the stream whenever the page is seen: a browser has six connections to a server, which
   * tabs behind would use up.
   */
  async follow() {
    for (let pause = PAUSE; ; pause = Math.min(pause * 2, LONGEST)) {
      await seen();
      const unseen = new AbortController();
      const leave = () => document.hidden && unseen.abort();
      document.addEventListener("visibilitychange", leave);
      try {
        await this.#read(unseen.signal);
        pause = PAUSE;
      } catch {
        // A stream that breaks off is asked for again, less and less often.
      }
      document.removeEventListener("visibilitychange", leave);
      if (unseen.signal.aborted) {
        pause = PAUSE;
      } else {
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  // EventSource cannot send a token, so the stream is read here.
  async #read(signal) {
    const answer = await this.api.answer("/api/stream", { signal, headers: { Accept: "text/event-stream" } }, false);
    await this.#catchUp(signal);
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const blocks = (text + part.value.replaceAll("\r\n", "\n")).split("\n\n");
      text = blocks.pop();
      blocks.filter((block) => /^event: ?report$/m.test(block)).forEach(() => this.#tell(this.#new + 1));
    }
  }

  /** Tells of what came in while nobody listened. */
  async #catchUp(signal) {
    const { reports } = await this.api.get("/api", {}, signal);
    this.#had ??= reports - this.#new;
    if (reports - this.#had > this.#new) {
      this.#tell(reports - this.#had);
    }
  }

  #tell(number) {
    this.#new = number;
    const show = element("button", { type: "button", class: "small" }, "Show");
    show.addEventListener("click", () => {
      this.forget();
      this.show();
    });
    this.place.replaceChildren(element("span", {}, counted(this.#new, "new report")), show);
  }

  /** Takes the news away, since what is shown has them. */
  forget() {
    this.#new = 0;
    this.#had = null;
    this.place.replaceChildren();
  }
}

/** Waits until the page is seen. */
function seen() {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.hidden) {
        document.removeEventListener("visibilitychange", look);
        resolve();
      }
    };
    document.addEventListener("visibilitychange", look);
    look();
  });
}
