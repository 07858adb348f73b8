package org.demarche.event;

/** What came of a word that has frames in the lexicon. */
public enum Fate {
  /** It tells an act. */
  TOLD,
  /** It helps a verb or describes a noun, and is not asked for an act. */
  MODIFIER,
  /** A noun whose verb has a frame and tells the act. */
  TOLD_BY_VERB,
  /** A noun of which nothing says that it takes place. */
  MENTIONED,
  /** None of its frames fits. */
  NO_FRAME,
  /** The frame that fits best says that there is no act. */
  NO_ACT,
  /** It only says what another act is for. */
  PURPOSE,
  /** Another word of the sentence tells the same act better. */
  TOLD_TWICE,
  /** No side did it, nor is it an attack or the like that somebody must have done. */
  NO_ACTOR,
  /** None of its sides is of a country or an organisation. */
  NO_COUNTRY,
  /** A journey of ordinary people, or a visit that nobody is known to have received. */
  JOURNEY,
  /** The sentence is about sport. */
  SPORT
}
