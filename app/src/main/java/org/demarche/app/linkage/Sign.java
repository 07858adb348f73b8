package org.demarche.app.linkage;

import java.util.Locale;

/** How words of a telling take up an act that was told before. */
public enum Sign {
  /** They say that it answers what a noun names: "in retaliation for the expulsion". */
  MARKED,
  /** They say that it answers, but not what: "in response". */
  OPEN,
  /** The act is about it: "condemned the listing". */
  OBJECT,
  /** The act undoes another: "lifted", "reopened". */
  UNDOING;

  /** Returns the word of the store. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
