package org.demarche.entity;

/** Which pronoun fits an entity. */
public enum Gender {
  /** "he". */
  MALE,
  /** "she". */
  FEMALE,
  /** A person of whom it is not known. */
  UNKNOWN,
  /** "it" or "they". */
  NEUTER
}
