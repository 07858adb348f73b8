package org.demarche.record;

import java.util.Locale;

/** What kind of answer an event is. */
public enum Relation {
  /** A hostile act in return for one. */
  RETALIATION,
  /** Words in answer to an act or to words. */
  REPLY,
  /** The other event is given as the reason. */
  REASON;

  /** Returns the word of the record format. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
