// Charts, each with its summary in words and its figures as a table.

import { colour } from "../theme.js";
import { element } from "./element.js";

const NARROW = 620;

let library = null;

/** Returns the library of charts, which is fetched with the first of them. */
function charts() {
  library ??= import("/site/lib/echarts.mjs").catch((failure) => {
    library = null;
    throw failure;
  });
  return library;
}

/** Returns the colours that every chart uses. */
function palette() {
  const names = [
    "ink",
    "muted",
    "line",
    "edge",
    "accent",
    "surface",
    "raised",
    "neutral",
    "verbal-cooperation",
    "material-cooperation",
    "verbal-conflict",
    "material-conflict",
  ];
  return Object.fromEntries(names.map((name) => [name, colour(name)]));
}

/** Returns a tooltip that shows an element; what it says is text, never markup. */
export function tooltip(colours, content) {
  return {
    formatter: content,
    confine: true,
    backgroundColor: colours.raised,
    borderColor: colours.line,
    textStyle: { color: colours.ink, fontSize: 13 },
    extraCssText: "max-width: 22rem; white-space: normal; box-shadow: none;",
  };
}

/**
 * Returns a figure.
 *
 * @param {Visit} visit the stay it belongs to
 * @param {{name: string, label: string, summary: string|Array, height: number, option: function(object, boolean): object,
 *   table: function(): Node, click: ?function(object)}} what its parts; `option` gets the palette and whether there is little room,
 *   `click` what was clicked
 */
export function chart(visit, what) {
  const plot = element("div", {
    class: "plot",
    role: "img",
    "aria-label": `${what.label}. ${[what.summary].flat().join(" ")}`,
  });
  plot.style.height = `${what.height}px`;
  const figures = element("div", { class: "figures", hidden: true });
  const toggle = element(
    "button",
    { type: "button", class: "quiet small", "aria-pressed": "false", data: { toggle: "table" } },
    "Show as table",
  );
  toggle.addEventListener("click", () => {
    const asTable = toggle.getAttribute("aria-pressed") === "false";
    toggle.setAttribute("aria-pressed", String(asTable));
    toggle.textContent = asTable ? "Show as chart" : "Show as table";
    if (asTable && !figures.hasChildNodes()) {
      figures.append(what.table());
    }
    figures.hidden = !asTable;
    plot.hidden = asTable;
  });
  const whole = element(
    "figure",
    { class: "chart", data: { chart: what.name } },
    plot,
    figures,
    element("figcaption", {}, element("span", {}, what.summary), " ", toggle),
  );
  const drawing = new Drawing(what, plot);
  drawing.begin().catch(() => toggle.click());
  visit.onEnd(() => drawing.end());
  return whole;
}

/** A chart in its place, which follows the size of the place and the theme. */
class Drawing {
  #chart = null;
  #over = false;

  constructor(what, plot) {
    this.what = what;
    this.plot = plot;
    this.sizes = new ResizeObserver(() => this.#size());
    this.redraw = () => this.#draw();
  }

  async begin() {
    this.library = await charts();
    if (!this.#over) {
      this.sizes.observe(this.plot);
      addEventListener("themechange", this.redraw);
    }
  }

  end() {
    this.#over = true;
    this.sizes.disconnect();
    removeEventListener("themechange", this.redraw);
    this.#chart?.dispose();
  }

  #size() {
    if (this.plot.clientWidth === 0 || this.#over) {
      return;
    }
    if (this.#chart) {
      this.#chart.resize();
    } else {
      this.#chart = this.library.init(this.plot, null, { renderer: "canvas" });
      this.#chart.on("click", (event) => this.what.click?.(event));
    }
    // Drawn anew only where its room makes it another one, since that forgets what was zoomed to.
    const narrow = this.plot.clientWidth < NARROW;
    if (narrow !== this.narrow) {
      this.narrow = narrow;
      this.#draw();
    }
  }

  #draw() {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#chart?.setOption(
      {
        animation: !still,
        animationDuration: 300,
        textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
        ...this.what.option(palette(), this.narrow),
      },
      { notMerge: true },
    );
  }
}
