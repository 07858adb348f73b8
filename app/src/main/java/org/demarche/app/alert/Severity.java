package org.demarche.app.alert;

import java.util.Locale;

/** How much a rule matters to whoever wrote it. */
public enum Severity {
  /** To be known. */
  INFO,
  /** To be read some time. */
  LOW,
  /** To be read soon. */
  MEDIUM,
  /** To be read at once. */
  HIGH;

  /** Returns the word of rules. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
