// What categories, modes, quads, contexts and statuses are called and mean.

/** The quads, from the friendliest to the least; `sign` says on which side of zero they stand. */
export const QUADS = [
  { quad: "material cooperation", name: "material-cooperation", sign: 1, means: "friendly deeds" },
  { quad: "verbal cooperation", name: "verbal-cooperation", sign: 1, means: "friendly words" },
  { quad: "verbal conflict", name: "verbal-conflict", sign: -1, means: "unfriendly words" },
  { quad: "material conflict", name: "material-conflict", sign: -1, means: "unfriendly deeds" },
];

/** The states of an expectation, with what each means. */
export const STATES = {
  open: "Nothing settles it yet, and its term has not passed.",
  fulfilled: "A later report says that it was done.",
  broken: "A later report says that the contrary was done.",
  overtaken: "What it rested on is gone.",
  expired: "Its term has passed, and no report says whether it was done.",
};

const SECTORS = {
  AGR: "agriculture",
  BUS: "business",
  CHR: "Christian",
  COP: "police",
  CRM: "crime",
  CVL: "civilians",
  EDU: "education",
  ELI: "elite",
  ETH: "ethnic group",
  GOV: "government",
  IGO: "international organisation",
  JEW: "Jewish",
  JRN: "media",
  JUD: "judiciary",
  LAB: "labour",
  LEG: "parliament",
  MED: "health",
  MIL: "military",
  MOS: "Muslim",
  NGO: "non-governmental organisation",
  OPP: "opposition",
  PTY: "party",
  REB: "rebels",
  REF: "refugees",
  REL: "religion",
  SOC: "social group",
  SPY: "intelligence",
  UAF: "unidentified armed force",
};

/** Returns what sectors are called. */
export function sectors(codes) {
  return [codes ?? []]
    .flat()
    .map((code) => SECTORS[code] ?? code)
    .join(", ");
}

/** Returns the field of tallies for a quad. */
export function field(quad) {
  return quad.replace(" ", "_");
}

export class Words {
  #categories = new Map();
  #terms = new Map();

  async load(api) {
    try {
      const all = await api.get("/api/ontology");
      all.categories.forEach((each) => {
        this.#categories.set(each.event, each);
        (each.modes ?? []).forEach((mode) => this.#terms.set(`${each.event}/${mode.mode}`, mode.description));
        this.#terms.set(each.event, each.description);
      });
      ["quads", "contexts", "statuses"].forEach((kind) =>
        (all[kind] ?? []).forEach((each) => this.#terms.set(name(each), each.description)),
      );
      this.all = all;
    } catch {
      this.all = null;
    }
    return this;
  }

  /** Returns the categories, from cooperation to conflict. */
  categories() {
    return [...this.#categories.values()];
  }

  /** Returns what a category, category/mode, quad, context or status means, or undefined. */
  meaning(term) {
    return this.#terms.get(term);
  }
}

/** Returns what a term of the ontology is called. */
export function name(entry) {
  return entry[entry.kind] ?? entry.code ?? entry.name;
}
