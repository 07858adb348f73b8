package org.demarche.bench;

import java.util.Locale;

/** The stages that are timed, in the order in which a report goes through them. */
public enum Stage {
  SENTENCES,
  PARSES,
  MENTIONS,
  DATES,
  STATEMENTS,
  EVENTS,
  REVIEW,
  CONTEXTS,
  TELLINGS,
  LINKS,
  EXPECTATIONS,
  /** Late mentions and writing; what puts the record together is closed to other packages. */
  RECORD;

  /** Returns its name in the table. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
