// The token that a server beyond this machine asks for, kept until the tab is closed.

import { element } from "./part/element.js";

const KEY = "token";

/** Who says no is not asked again by the requests that come right behind, in milliseconds. */
const PAUSE = 2_000;

export class Tokens {
  #asking = null;
  #declined = 0;

  /** Returns the token, or null. */
  token() {
    return sessionStorage.getItem(KEY);
  }

  /** Asks for the token once, however many requests want it; returns whether one was given. */
  ask(refused) {
    if (Date.now() - this.#declined < PAUSE) {
      return Promise.resolve(false);
    }
    this.#asking ??= this.#dialog(refused).finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  #dialog(refused) {
    const input = element("input", { id: "token-value", type: "password", autocomplete: "off", required: true });
    const cancel = element("button", { type: "button" }, "Cancel");
    const form = element(
      "form",
      { method: "dialog" },
      element("h2", { id: "token-heading" }, "This server asks for a token"),
      element(
        "p",
        {},
        refused
          ? "The token was not accepted. Check it and try again."
          : "Whoever started the server has it in a file. It is kept until you close this tab.",
      ),
      element("label", { for: "token-value" }, "Token"),
      input,
      element("div", { class: "ends" }, cancel, element("button", { class: "main" }, "Use it")),
    );
    const dialog = element("dialog", { id: "token", "aria-labelledby": "token-heading" }, form);
    document.body.append(dialog);
    dialog.showModal();
    return new Promise((resolve) => {
      let given = false;
      form.addEventListener("submit", () => {
        sessionStorage.setItem(KEY, input.value.trim());
        given = true;
        if (this.#declined > 0) {
          // What was refused meanwhile, such as the names of countries, is fetched with the page.
          location.reload();
        }
      });
      cancel.addEventListener("click", () => dialog.close());
      dialog.addEventListener("close", () => {
        dialog.remove();
        this.#declined = given ? this.#declined : Date.now();
        resolve(given);
      });
    });
  }
}
