package org.demarche.telling;

/** Why a number belongs to an act. */
public enum NumberBasis {
  /** It stands in the clause or among the words that tell the act. */
  CLAUSE,
  /** It counts victims in a sentence that tells an act which can have them. */
  SENTENCE,
  /** It counts victims just after the sentence that tells the act. */
  SENTENCE_BEFORE,
  /** It counts who took part, money or votes, just after an act that such numbers measure. */
  COUNT
}
