package org.demarche.statement;

/** Why somebody is taken for who says what is said. */
public enum SpeakerBasis {
  /** The subject of the word that attributes it, or who acts in its passive: "said by the army". */
  SUBJECT,
  /** Who is cited or quoted by somebody else: "the radio said, citing police". */
  CITED,
  /** Who is named as the source: "according to the army". */
  SOURCE,
  /** Whose noun it is: "the army's claim that". */
  NOUN,
  /** The name beside the word that attributes it, between commas. */
  INSERTED,
  /** The subject of the verb that the quotation depends on, which is no verb of saying. */
  DEPENDENCE,
  /** Who stands before or behind the colon of the title. */
  HEADING,
  /** Who speaks in another sentence of the same quotation. */
  SAME_QUOTATION,
  /** Who spoke in the quotation just before, in the same paragraph. */
  CONTINUED,
  /** The subject of the sentence before, which ends with a colon. */
  ANNOUNCED,
  /** Who speaks in the next quotation of the paragraph. */
  NEXT,
  /** Who spoke last. */
  SPOKE_LAST,
  /** The subject of the sentence before. */
  SUBJECT_BEFORE,
  /** The pronoun goes on for who spoke last. */
  PRONOUN,
  /** Who made the paper that speaks: "the statement said", "according to a poll by the bank". */
  MAKER,
  /** The text names nobody. */
  NOBODY
}
