// Downloads where the server wants a token, which a plain link cannot send.

import { element } from "./part/element.js";

/** Fetches what links with `download` lead to, as long as there is a token. */
export function downloads(api, tokens, say) {
  document.addEventListener("click", async (event) => {
    const anchor = event.target.closest?.("a[download]");
    if (!anchor || !tokens.token()) {
      return;
    }
    event.preventDefault();
    try {
      const answer = await api.answer(anchor.getAttribute("href"));
      const named = /filename="?([^";]+)/.exec(answer.headers.get("Content-Disposition") ?? "");
      save(await answer.blob(), anchor.download || named?.[1] || "demarche");
    } catch (problem) {
      say(problem.message);
    }
  });
}

function save(blob, name) {
  const url = URL.createObjectURL(blob);
  const anchor = element("a", { download: name });
  // An address that this page made itself, which the check of addresses does not let through.
  anchor.href = url;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
