package org.demarche.date;

import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.record.DateExpression;

/**
 * Words that tell a date.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param expression what the record shows
 */
record DateMention(int first, int last, DateExpression expression) {

  private static final Pattern YEAR_PART = Pattern.compile("\\d{4}-[A-Z]{2}|\\d{4}-[HQ]\\d");
  private static final int YEAR = 4;

  boolean covers(int word) {
    return first <= word && word <= last;
  }

  /**
   * Returns the day, week, month or year of it, on which something can happen: not of a span of
   * time, of what comes again and again or is left open, the day of an hour, the year of a quarter.
   */
  Optional<String> day() {
    String value = expression.value();
    if (value.length() < YEAR || !Character.isDigit(value.charAt(0))) {
      return Optional.empty();
    }
    if (YEAR_PART.matcher(value).matches()) {
      return Optional.of(value.substring(0, YEAR));
    }
    int hour = value.indexOf('T');
    return Optional.of(hour < 0 ? value : value.substring(0, hour));
  }
}
