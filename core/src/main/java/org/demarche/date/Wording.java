package org.demarche.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * The words of a sentence as they tell dates.
 *
 * @param parse the sentence
 * @param calendar the words for days, months and units
 * @param today the day of the report
 */
record Wording(Parse parse, CalendarWords calendar, LocalDate today) {

  private static final int OLDEST_YEAR = 1700;
  private static final int YEARS_AHEAD = 80;
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  int size() {
    return parse.words().size();
  }

  Word word(int at) {
    return parse.word(at);
  }

  /** Returns the characters of a word, a blank outside the sentence. */
  String text(int at) {
    return at >= 0 && at < size() ? word(at).text() : " ";
  }

  /** Returns the characters of a word in lower case, none outside the sentence. */
  String lower(int at) {
    return at >= 0 && at < size() ? word(at).text().toLowerCase(Locale.ROOT) : "";
  }

  /** Tells whether the word begins with a digit, which is asked before any pattern is tried. */
  boolean isNumeral(int at) {
    char first = text(at).charAt(0);
    return first >= '0' && first <= '9';
  }

  boolean isCapital(int at) {
    return Character.isUpperCase(text(at).charAt(0));
  }

  /** Tells whether the word is part of a name of several words: "Daily Mail", "Six-Day War". */
  boolean isInsideName(int at) {
    return isCapital(at) && (isCapital(at + 1) || at > 1 && isCapital(at - 1));
  }

  Optional<Month> month(int at) {
    return calendar.month(text(at));
  }

  boolean isDash(int at) {
    return DASHES.contains(text(at));
  }

  /** Returns the index behind a comma, if there is one at the index. */
  int behindComma(int at) {
    return text(at).equals(",") ? at + 1 : at;
  }

  /** Returns the year of four digits at the index. */
  Optional<Integer> year(int at) {
    return YEAR.matcher(text(at)).matches()
        ? Optional.of(Integer.valueOf(text(at))).filter(this::isYear)
        : Optional.empty();
  }

  boolean isYear(int number) {
    return number >= OLDEST_YEAR && number <= today.getYear() + YEARS_AHEAD;
  }
}
