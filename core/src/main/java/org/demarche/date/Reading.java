package org.demarche.date;

/**
 * What was read from a word on.
 *
 * @param last index of the last word that was read
 * @param value ISO 8601; empty when the words tell a date that does not exist
 */
record Reading(int last, String value) {

  private static final int YEAR_LENGTH = "2017".length();
  private static final int DAY_LENGTH = "2017-07-31".length();

  static Reading of(int last, Object value) {
    return new Reading(last, value.toString());
  }

  /** Returns a reading of words that look like a date and are none. */
  static Reading nothing(int last) {
    return new Reading(last, "");
  }

  /** Tells whether it is a place in the calendar, no hour, span of time or vague time. */
  boolean isCalendar() {
    return !value.isEmpty() && Character.isDigit(value.charAt(0)) && value.indexOf('T') < 0;
  }

  boolean isYear() {
    return isCalendar() && value.length() == YEAR_LENGTH;
  }

  boolean isDay() {
    return isCalendar() && value.length() == DAY_LENGTH && value.indexOf('W') < 0;
  }
}
