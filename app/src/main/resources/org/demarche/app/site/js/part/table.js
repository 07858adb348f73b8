// Tables with captions, heads and scopes.

import { element } from "./element.js";

/**
 * Returns a table.
 *
 * @param {string} caption what it shows
 * @param {Array<{head: string, cell: function(*): *, number: ?boolean, row: ?boolean, title: ?string,
 *   name: ?string}>} columns its columns;
 *   `number` aligns to the right, `row` makes the cell the head of its row
 * @param {Array} rows what the cells are made from
 * @param {{unseen: ?boolean, class: ?string, groups: ?Array<{head: string, span: number}>}} options whether the caption is
 *   only for those who listen; heads of several columns each
 */
export function table(caption, columns, rows, options = {}) {
  const head = columns.map((column) =>
    element(
      "th",
      { scope: "col", class: column.number ? "number" : undefined, title: column.title, data: { column: column.name } },
      column.head,
    ),
  );
  const body = rows.map((row) =>
    element(
      "tr",
      { data: { row: "" } },
      columns.map((column) =>
        element(
          column.row ? "th" : "td",
          {
            scope: column.row ? "row" : undefined,
            class: column.number ? "number" : undefined,
            data: { column: column.name },
          },
          column.cell(row),
        ),
      ),
    ),
  );
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    element(
      "table",
      { class: options.class },
      element("caption", { class: options.unseen ? "unseen" : undefined }, caption),
      element(
        "thead",
        {},
        options.groups &&
          element(
            "tr",
            {},
            options.groups.map(({ head: words, span }) =>
              element(
                words ? "th" : "td",
                { scope: words ? "colgroup" : undefined, colspan: span, class: "group" },
                words,
              ),
            ),
          ),
        element("tr", {}, head),
      ),
      element("tbody", {}, body),
    ),
  );
}
