package org.demarche.record;

import java.util.Locale;

/** Why a report lets one expect something. */
public enum Prospect {
  /** Those who are to act say that they will: "will visit", "plans to". */
  ANNOUNCED,
  /** They give their word: "pledged to", "agreed to". */
  PROMISED,
  /** They threaten to. */
  THREATENED,
  /** Others call on them to: "must leave", "was given a week to". */
  DEMANDED,
  /** It stands in the calendar: "talks are due on Friday". */
  SCHEDULED,
  /** Others expect or hope for it: "is likely to". */
  EXPECTED,
  /** It is thought about: "is considering", "whether to". */
  CONSIDERED;

  /** Returns the word of the record format. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
