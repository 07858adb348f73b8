package org.demarche.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.parse.Word;

/** Reads "the third quarter of 2009", "first-quarter", "Q4 2006", "the first half of last year". */
final class QuarterReader {

  private static final Pattern Q = Pattern.compile("Q([1-4])");
  private static final int MONTHS = 12;

  private final Wording words;
  private final Tendency tendency;

  QuarterReader(Wording words, Tendency tendency) {
    this.words = words;
    this.tendency = tendency;
  }

  Optional<Reading> read(int at) {
    Matcher q = Q.matcher(words.text(at));
    if (words.isCapital(at) && q.matches()) {
      return Optional.of(in(at, at, 'Q', Integer.parseInt(q.group(1))));
    }
    int ordinal = words.lower(at).equals("the") ? at + 1 : at;
    String text = words.lower(ordinal);
    int hyphen = ordinal > at ? -1 : text.indexOf('-');
    String part = hyphen < 0 ? words.lower(ordinal + 1) : text.substring(hyphen + 1);
    int last = hyphen < 0 ? ordinal + 1 : ordinal;
    int most = part.equals("quarter") ? 4 : part.equals("half") ? 2 : 0;
    Optional<Integer> number = number(hyphen < 0 ? text : text.substring(0, hyphen), most);
    boolean told = most == 4 || most == 2 && YearTold.at(words, last + 1).isPresent();
    return number
        .filter(n -> told && n >= 1 && n <= most)
        .map(n -> in(ordinal, last, most == 4 ? 'Q' : 'H', n));
  }

  private Optional<Integer> number(String word, int most) {
    return word.equals("final")
        ? Optional.of(most)
        : words.calendar().ordinal(word).filter(n -> n <= most);
  }

  private Reading in(int at, int last, char letter, int number) {
    Optional<YearTold> year = YearTold.at(words, last + 1);
    int told = year.map(YearTold::year).orElseGet(() -> nearest(words.word(at), letter, number));
    return new Reading(year.map(YearTold::last).orElse(last), told + "-" + letter + number);
  }

  /** Returns the year of the last such quarter that has begun, or of the next one. */
  private int nearest(Word word, char letter, int number) {
    int length = letter == 'Q' ? 3 : 6;
    LocalDate today = words.today();
    LocalDate start = LocalDate.of(today.getYear(), Month.of((number - 1) * length + 1), 1);
    boolean ahead = tendency.isAhead(words.parse(), word);
    if (ahead && start.plusMonths(length).isBefore(today)) {
      return start.plusMonths(MONTHS).getYear();
    }
    return !ahead && start.isAfter(today) ? start.getYear() - 1 : start.getYear();
  }
}
