package org.demarche.date;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.parse.Word;

/** Reads "in 2016", "the 2016 election", "1914-18", "2016/17". */
final class YearReader {

  private static final Pattern PART = Pattern.compile("(?i)^(mid|early|late)-");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:([-–/])(\\d{2}|\\d{4}))?");
  private static final int CENTURY = 100;
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "'s",
          "(",
          ",",
          "a",
          "about",
          "after",
          "and",
          "around",
          "before",
          "between",
          "by",
          "conference",
          "congress",
          "cup",
          "disputed",
          "during",
          "early",
          "end",
          "for",
          "forum",
          "from",
          "games",
          "her",
          "his",
          "in",
          "its",
          "late",
          "mid",
          "of",
          "olympics",
          "or",
          "over",
          "since",
          "summit",
          "the",
          "their",
          "through",
          "till",
          "to",
          "until",
          "year");
  private static final Set<String> UNITS =
      Set.of(
          "%",
          "percent", "km", "kilometers", "kilometres", "miles", "tons", "tonnes", "hours", "gmt");

  private final Wording words;

  YearReader(Wording words) {
    this.words = words;
  }

  Optional<Reading> read(int at) {
    String bare = PART.matcher(words.text(at)).replaceFirst("");
    int last = isRange(at) ? at + 2 : at;
    Matcher years = YEARS.matcher(last > at ? joined(at) : bare);
    if (!years.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(years.group(1));
    boolean counts =
        at == 0
            || bare.length() < words.text(at).length()
            || BEFORE_YEAR.contains(words.lower(at - 1));
    if (!words.isYear(start) || !counts) {
      return Optional.empty();
    }
    if (years.group(3) == null) {
      return isAmount(at) ? Optional.empty() : Optional.of(new Reading(at, years.group(1)));
    }
    boolean amount = years.group(3).length() == 4 && isAmount(at);
    return amount
        ? Optional.empty()
        : end(start, years.group(3), years.group(2))
            .map(end -> Reading.of(last, start + "/" + end));
  }

  /** "1914–18" is three words when its dash is a long one. */
  private boolean isRange(int at) {
    return words.year(at).isPresent()
        && words.text(at + 1).equals("–")
        && at + 2 < words.size()
        && words.word(at).span().end() == words.word(at + 1).span().start()
        && words.word(at + 1).span().end() == words.word(at + 2).span().start();
  }

  private String joined(int at) {
    return words.text(at) + words.text(at + 1) + words.text(at + 2);
  }

  /** Returns the last year, 2000 for "1999-00"; none when it does not follow the first one. */
  private Optional<Integer> end(int start, String text, String mark) {
    int end = Integer.parseInt(text);
    if (text.length() == 2) {
      end += start - start % CENTURY;
      end += end < start ? CENTURY : 0;
    }
    boolean follows = mark.equals("/") ? end == start + 1 : end > start && end < start + CENTURY;
    return follows && words.isYear(end) ? Optional.of(end) : Optional.empty();
  }

  /** "2000 troops" are no year, "the 2016 election" is one. */
  private boolean isAmount(int at) {
    Word word = words.word(at);
    boolean beforeNoun = word.is("num", "nmod", "compound") && word.head() > at;
    boolean near = beforeNoun && word.head() - at <= 2 && !words.lower(at + 1).equals("more");
    boolean plural = near && words.word(word.head()).tag().endsWith("S");
    boolean clock = words.lower(at - 1).equals("at");
    return UNITS.contains(words.lower(at + 1))
        || clock
        || plural && !words.lower(at - 1).equals("the");
  }
}
