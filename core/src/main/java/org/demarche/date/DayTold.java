package org.demarche.date;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of a month as words tell them, without the year: "31 July", "Nov. 28-30", "3rd of May".
 *
 * @param month the month
 * @param first its first day
 * @param last its last day, the first one for a single day
 * @param monthAt index of the word for the month
 * @param end index of the last word
 */
record DayTold(Month month, int first, int last, int monthAt, int end) {

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final Pattern JOINED = Pattern.compile("(\\p{Lu}\\p{L}{2,3}\\.)(\\d{1,2})");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");
  private static final Pattern RANGE = Pattern.compile("[-–]");

  boolean isSingle() {
    return first == last;
  }

  /** Returns the days told from the word on. */
  static Optional<DayTold> at(Wording words, int at) {
    return monthFirst(words, at).or(() -> dayFirst(words, at)).or(() -> joined(words, at));
  }

  /** "Sept.12" without a blank. */
  private static Optional<DayTold> joined(Wording words, int at) {
    Matcher joined = JOINED.matcher(words.text(at));
    if (!words.isCapital(at) || !joined.matches()) {
      return Optional.empty();
    }
    Optional<Month> month = words.calendar().month(joined.group(1));
    Optional<Integer> day = words.calendar().dayOfMonth(joined.group(2));
    return month.flatMap(m -> day.map(d -> new DayTold(m, d, d, at, at)));
  }

  /** "31 July", "the 3rd of May", "28-30 November", "28 to 30 November". */
  private static Optional<DayTold> dayFirst(Wording words, int at) {
    int end = DIGITS.matcher(words.text(at)).matches() && isRange(words, at + 1) ? at + 2 : at;
    int monthAt = words.lower(end + 1).equals("of") ? end + 2 : end + 1;
    boolean ordinal = monthAt == end + 1 || !DIGITS.matcher(words.text(end)).matches();
    return ordinal ? days(words, at, end, monthAt, monthAt) : Optional.empty();
  }

  /** "July 31", "Nov. 28-30", "March 26 to 29". */
  private static Optional<DayTold> monthFirst(Wording words, int at) {
    if (words.month(at).isEmpty() || LETTERS.matcher(words.text(at + 1)).matches()) {
      return Optional.empty();
    }
    boolean range =
        isRange(words, at + 2)
            && DIGITS.matcher(words.text(at + 3)).matches()
            && words.month(at + 4).isEmpty()
            && isDay(words, at + 3);
    int end = range ? at + 3 : at + 1;
    return days(words, at + 1, end, at, end);
  }

  private static Optional<DayTold> days(Wording words, int from, int to, int monthAt, int end) {
    Optional<Month> month = words.month(monthAt);
    String[] range = RANGE.split(words.text(from), 2);
    Optional<Integer> first = words.calendar().dayOfMonth(range[0]);
    Optional<Integer> last =
        words.calendar().dayOfMonth(to > from ? words.text(to) : range[range.length - 1]);
    return month.isPresent() && first.isPresent() && last.isPresent()
        ? Optional.of(new DayTold(month.get(), first.get(), last.get(), monthAt, end))
        : Optional.empty();
  }

  private static boolean isRange(Wording words, int at) {
    return words.isDash(at) || words.lower(at).equals("to");
  }

  /** Tells whether the number counts nothing that follows it: "6 people" is no day. */
  static boolean isDay(Wording words, int at) {
    if (at + 1 >= words.size()) {
      return true;
    }
    String tag = words.word(at + 1).tag();
    return !tag.startsWith("NN")
        && !tag.startsWith("JJ")
        && !tag.equals("CD")
        && !words.lower(at + 1).equals("of")
        && !words.text(at + 1).equals("%");
  }
}
