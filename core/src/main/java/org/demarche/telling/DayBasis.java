package org.demarche.telling;

/** Why an act has the day that it has, the surest reason first. */
public enum DayBasis {
  /** "On Monday the envoys met": words of its clause tell it. */
  CLAUSE,
  /** "two days after Togo expelled him": it is counted from another day. */
  COUNTED,
  /** "was shot on Sunday and robbed": a clause that it goes on with tells it. */
  CLAUSE_BEFORE,
  /** "The deal was signed on Monday": a later sentence tells when what it takes up took place. */
  TAKEN_UP,
  /** "The attack came on Sunday. Two men were killed": a sentence before tells it. */
  SENTENCE_BEFORE,
  /** Another act of the same scene was on that day. */
  SCENE,
  /** "was expelled, the ministry said on Sunday": the day on which it was told. */
  SPEECH,
  /** The same speaker spoke on that day in a sentence near by. */
  SAME_SPEAKER,
  /** No words tell it, and it is news: the day of the report. */
  REPORT,
  /** None: it has not happened. */
  NOT_DONE,
  /** None: it went on for long, was done again and again, or lies before the news. */
  BACKGROUND
}
