package org.demarche.record;

/** How the entity of a mention was found. */
public enum Basis {
  /** A dictionary knows the words. */
  DICTIONARY,
  /** The report itself introduces the entity by its title or in apposition. */
  REPORT,
  /** The words refer to what the report named before. */
  REFERENCE
}
