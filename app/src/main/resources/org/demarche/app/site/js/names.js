// Names of countries by their codes.

const OTHERS = {
  IGO: "international organisations",
  NGO: "non-governmental organisations",
  REB: "armed groups",
  MNC: "multinational companies",
  OTH: "others",
};

const SHORT = { IGO: "IGOs", NGO: "NGOs", REB: "armed groups", MNC: "companies", OTH: "others" };

export class Names {
  #names = new Map(Object.entries(OTHERS));

  /** Takes what the server has; codes stand for themselves until then. */
  async load(api) {
    try {
      const all = await api.get("/api/countries");
      (all.items ?? all).forEach(({ country, name }) => this.#names.set(country, name));
    } catch {
      // A page with codes is better than none; the view that comes next tells what is wrong.
    }
    return this;
  }

  /** Returns the name of a country, or its code where it has none. */
  country(code) {
    return this.#names.get(code) ?? code;
  }

  /** Returns the name of a country, or a short one for what belongs to none. */
  short(code) {
    return SHORT[code] ?? this.country(code);
  }

  /** Returns the name that the server gives a country, unless that is only its code. */
  of(code, given) {
    return given && given !== code ? given : this.country(code);
  }

  /** Returns the names of several, as one text. */
  countries(codes) {
    return listed(codes.map((code) => this.country(code)));
  }

  /** Returns whether a code is that of a state. */
  isState(code) {
    return Boolean(code) && !(code in OTHERS);
  }

  /** Returns the codes and names of all states, by name. */
  states() {
    return [...this.#names].filter(([code]) => this.isState(code)).sort((a, b) => a[1].localeCompare(b[1], "en"));
  }
}

/** Returns names as one text: "A", "A and B", "A, B and C", "A, B and 3 others". */
export function listed(names, most = 4) {
  if (names.length > most) {
    return `${names.slice(0, most - 1).join(", ")} and ${names.length - most + 1} others`;
  }
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
