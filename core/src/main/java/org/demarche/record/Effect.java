package org.demarche.record;

import java.util.Locale;

/** What befell those who are counted, or how they voted. */
public enum Effect {
  /** Dead, whatever killed them. */
  KILLED,
  /** Hurt and alive. */
  WOUNDED,
  /** Nobody knows where they are. */
  MISSING,
  /** Arrested, jailed or captured. */
  DETAINED,
  /** Kidnapped or held hostage. */
  ABDUCTED,
  /** Driven from home, or fled. */
  DISPLACED,
  /** Votes for what was put to the vote. */
  FOR,
  /** Votes against it. */
  AGAINST;

  /** Returns the word of the record. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether people suffer it. */
  public boolean isSuffered() {
    return this != FOR && this != AGAINST;
  }
}
