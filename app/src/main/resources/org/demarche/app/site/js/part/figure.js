// Numbers of several accounts, compared.

import { place } from "../api.js";
import { element } from "./element.js";
import { table } from "./table.js";

/** Returns the figures of a case, an account a row. */
export function figuresTable(history) {
  const outlets = new Map(history.tellings.map((each) => [each.telling, each]));
  const rows = history.figures.flatMap((range) =>
    range.accounts.map((account, index) => ({ range, account, first: index === 0 })),
  );
  return table(
    "Figures by account",
    [
      {
        head: "What",
        row: true,
        cell: ({ range, first }) =>
          first
            ? [
                range.unit,
                element(
                  "span",
                  { class: "muted" },
                  range.least === range.most ? "" : ` ${number(range.least)} to ${number(range.most)}`,
                ),
              ]
            : element("span", { class: "unseen" }, range.unit),
      },
      { head: "Figure", number: true, cell: ({ account }) => number(account.value) },
      {
        head: element("span", { class: "unseen" }, "as a bar"),
        cell: ({ range, account }) => range.accounts.length > 1 && bar(account.value, range.most),
      },
      { head: "Told by", cell: ({ account }) => by(outlets.get(account.telling), account.telling) },
    ],
    rows,
    { unseen: true },
  );
}

function number(value) {
  return typeof value === "number" ? value.toLocaleString("en") : String(value);
}

function bar(value, most) {
  const fill = element("span", { class: "fill" });
  fill.style.width = `${most > 0 && typeof value === "number" ? Math.max(2, (value / most) * 100) : 0}%`;
  return element("span", { class: "measure", "aria-hidden": "true" }, fill);
}

function by(telling, key) {
  return element("a", { href: place(key) }, telling?.outlet ? `${telling.outlet}, ${telling.published}` : key);
}
