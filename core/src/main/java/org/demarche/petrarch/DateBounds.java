package org.demarche.petrarch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.entity.Period;

/** Reads when a code counts: "&lt;911226", "&gt; 19990816", "920101-961231". */
final class DateBounds {

  private static final Pattern FORM =
      Pattern.compile("(?:([<>])\\s*(\\d+)>?|(\\d+)\\s*-\\s*(\\d+))");

  private static final int SHORT = 6;
  private static final int LONG = 8;

  /** Years of two digits up to this one are of this century, as in TABARI. */
  private static final int LAST_OF_THIS_CENTURY = 30;

  private DateBounds() {}

  /**
   * Returns the period; the last day of a range belongs to it.
   *
   * @throws UnreadableException when it is none
   */
  static Period parse(String text) throws UnreadableException {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new UnreadableException(
          "the days of a code are written <DATE, >DATE or DATE-DATE, not \"" + text + "\"");
    }
    if (form.group(1) == null) {
      return range(day(form.group(3)), day(form.group(4)), text);
    }
    LocalDate day = day(form.group(2));
    return form.group(1).equals("<")
        ? new Period(LocalDate.MIN, day)
        : new Period(day, LocalDate.MAX);
  }

  private static Period range(LocalDate start, LocalDate last, String text)
      throws UnreadableException {
    if (last.isBefore(start)) {
      throw new UnreadableException(
          "the days end before they start: \"" + text + "\" is " + start + " to " + last);
    }
    return new Period(start, last.plusDays(1));
  }

  private static LocalDate day(String digits) throws UnreadableException {
    if (digits.length() != SHORT && digits.length() != LONG) {
      throw new UnreadableException(
          "a date has six or eight digits, YYMMDD or YYYYMMDD, not \"" + digits + "\"");
    }
    int monthAt = digits.length() - 4;
    int year = Integer.parseInt(digits.substring(0, monthAt));
    if (digits.length() == SHORT) {
      year += year <= LAST_OF_THIS_CENTURY ? 2000 : 1900;
    }
    try {
      return LocalDate.of(
          year,
          Integer.parseInt(digits.substring(monthAt, monthAt + 2)),
          Integer.parseInt(digits.substring(monthAt + 2)));
    } catch (DateTimeException none) {
      throw new UnreadableException("there is no day " + digits + "; correct it");
    }
  }
}
