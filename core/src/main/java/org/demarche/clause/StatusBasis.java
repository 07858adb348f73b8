package org.demarche.clause;

/** What in its own clause says whether an act took place. */
public enum StatusBasis {
  /** It is the case only if something else is: "if", "unless", "had they". */
  CONDITION,
  /** The clause asks whether it took place. */
  QUESTION,
  /** The clause denies it: "not", "no", "without". */
  NEGATION,
  /** A word beside the noun: "failed", "possible". */
  BESIDE,
  /** It is told as a habit of before: "used to". */
  FORMER,
  /** An auxiliary, or what stands for one: "will", "may", "is to". */
  AUXILIARY,
  /** Nothing: it is told as done. */
  PLAIN
}
