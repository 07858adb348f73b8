package org.demarche.place;

/** Why an act has the place that it has. */
public enum PlaceBasis {
  /** "killed three in Lagos": words of its clause tell it. */
  CLAUSE,
  /** "bombed Homs", "sent troops to Mali": it is what the act is directed at. */
  TARGET,
  /** A visit takes place at the host's. */
  HOST,
  /** "told reporters in Geneva", "on a visit to Estonia": it was said there. */
  SPEECH,
  /** The sentence before tells where it went on. */
  BEFORE,
  /** The sentence behind tells it: "The talks were held in Vienna". */
  BEHIND,
  /** Where the report was sent from. */
  DATELINE,
  /** No words tell it: the country of all its sides. */
  HOME
}
