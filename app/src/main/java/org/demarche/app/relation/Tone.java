package org.demarche.app.relation;

import java.util.Locale;

/** Whether an act is friendly or unfriendly. */
public enum Tone {
  /** Cooperation in word or deed. */
  COOPERATION,
  /** Conflict in word or deed. */
  CONFLICT;

  /** Returns it as it stands in the names of quads, "cooperation". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
