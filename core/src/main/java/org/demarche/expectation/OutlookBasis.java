package org.demarche.expectation;

import java.util.Optional;
import org.demarche.report.Span;

/**
 * Why something is expected, why of these doers, and why by this day.
 *
 * @param sign what kind of words let one expect it
 * @param words those words, "pledged", "must", "are due"
 * @param line the lexicon line that knows them, "matrix.txt:12"
 * @param turn how those who are to act were found
 * @param term how the day was found
 */
public record OutlookBasis(
    Sign sign, Optional<Span> words, Optional<String> line, Turn turn, Term term) {

  /** What lets one expect something. */
  public enum Sign {
    /** "will leave", "must leave", "may leave". */
    MODAL,
    /** "is to leave", "is going to leave". */
    BE_TO,
    /** "plans to leave": the word above. */
    GOVERNOR,
    /** "has to leave", "insisted that it leave". */
    OBLIGATION,
    /** "was given a week to leave". */
    TIME_GIVEN,
    /** "whether to leave". */
    QUESTION,
    /** "leaves on Friday": in the present on a day to come. */
    DAY_TO_COME,
    /** "talks are due", "before the summit": a noun that stands in calendars. */
    CALENDAR,
    /** "demanded the release", "threatened retaliation". */
    NOUN,
    /** "ordered troops into the town". */
    MOVE
  }

  /** How those who are to act were found. */
  public enum Turn {
    /** Subject of what is to be done, also through the word above: "urged Peru to". */
    SUBJECT,
    /** "pleaded with Peru to", "the appeal to Peru to". */
    ASKED,
    /** Who has been given time. */
    HOLDER,
    /** Behind "by". */
    AGENT,
    /** Whose they are that something is to happen to: "its envoys must be withdrawn". */
    OWNER,
    /** To whom the demand is spoken. */
    ADDRESSEE,
    /** Who says that it will be done, without saying by whom. */
    SPEAKER,
    /** The parties of the talks told before. */
    PARTIES,
    /** What the noun names: "a summit between". */
    NOUN
  }

  /** How the day was found. */
  public enum Term {
    /** No words tell one. */
    NONE,
    /** The clause of what is to be done tells it. */
    CLAUSE,
    /** Behind "by", "before", "until". */
    LIMIT,
    /** Behind "within", counted from the day of the report. */
    PERIOD,
    /** What time is given for, or until when. */
    TIME_GIVEN,
    /** The word above tells it: "is expected on Friday to". */
    GOVERNOR
  }
}
