// Tells of reports that come in while the page is open.

import { counted } from "./part/day.js";
import { element } from "./part/element.js";

const PAUSE = 5_000;
const LONGEST = 120_000;

/** Follows the stream of the server and offers to show what is new. */
export class Live {
  #new = 0;

  constructor(api, place, show) {
    this.api = api;
    this.place = place;
    this.show = show;
  }

  /** Follows the stream for as long as the page is open. */
  async follow() {
    for (let pause = PAUSE; ; pause = Math.min(pause * 2, LONGEST)) {
      try {
        await this.#read();
        pause = PAUSE;
      } catch {
        // A stream that breaks off is asked for again, less and less often.
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  // EventSource cannot send a token, so the stream is read here.
  async #read() {
    const answer = await this.api.answer("/api/stream", { headers: { Accept: "text/event-stream" } }, false);
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const blocks = (text + part.value.replaceAll("\r\n", "\n")).split("\n\n");
      text = blocks.pop();
      blocks.filter((block) => /^event: ?report$/m.test(block)).forEach(() => this.#tell());
    }
  }

  #tell() {
    this.#new += 1;
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
    this.place.replaceChildren();
  }
}
