// One stay at an address: what it asked for, and what is to be put away with it.

/** What a view gets: the site, the parts of its address, and requests that end when the view is left. */
export class Visit {
  #ends = new AbortController();
  #pending = 0;
  #scrolled = 0;
  #focused = null;

  constructor(site, key, parts) {
    this.site = site;
    this.key = key;
    this.parts = parts;
    this.query = new URLSearchParams(location.search);
    this.path = location.pathname;
    this.href = location.href.split("#")[0];
    this.node = null;
    this.broken = false;
  }

  /** Aborted when the view is left for good. */
  get signal() {
    return this.#ends.signal;
  }

  /** Asks the server. */
  get(where, parameters) {
    return this.#counted(this.site.api.get(where, parameters, this.signal));
  }

  /** Sends JSON to the server. */
  post(where, parameters, body) {
    return this.#counted(this.site.api.post(where, parameters, body, this.signal));
  }

  async #counted(promise) {
    this.#pending += 1;
    try {
      return await promise;
    } finally {
      this.#pending -= 1;
    }
  }

  /** Returns a parameter of the address, or an empty text. */
  asked(name) {
    return this.query.get(name) ?? "";
  }

  /** Calls something when the view is put away for good. */
  onEnd(action) {
    this.signal.addEventListener("abort", action, { once: true });
  }

  /** Returns whether everything is there, so that it can be shown again as it is. */
  isWhole() {
    return this.node !== null && this.#pending === 0 && !this.broken;
  }

  leave() {
    this.#scrolled = scrollY;
    this.#focused = document.activeElement;
  }

  back() {
    scrollTo(0, this.#scrolled);
    if (this.#focused?.isConnected && this.#focused !== document.body) {
      this.#focused.focus({ preventScroll: true });
    } else {
      this.focusHeading();
    }
  }

  focusHeading() {
    const heading = this.node.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }

  end() {
    this.#ends.abort();
  }
}
