package org.demarche.expectation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.date.Dates;
import org.demarche.expectation.OutlookBasis.Term;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.When;
import org.demarche.report.Span;

/** Tells by when something is to be done: "on Friday", "until May", "within two weeks". */
final class Dues {

  private static final Set<String> LIMITS =
      Set.of("by", "before", "until", "till", "from", "in", "on");
  private static final Set<String> ENDS = Set.of("by", "before", "from", "till", "until");
  private static final int YEAR = 4;

  /** A month nearer to the last one of its name than this many months is meant as that one. */
  private static final int FAR = 9;

  /** A day, and what tells it. */
  record Due(When day, Term term) {}

  private final Periods periods = new Periods();

  /**
   * Returns the day.
   *
   * @param finite whether the clause has a subject of its own, so that all of its days are meant
   */
  Optional<Due> of(LocalDate today, Parse parse, Word act, Span what, boolean finite, Dates dates) {
    Optional<When> own =
        dates
            .of(parse, act)
            .filter(w -> finite || w.span().filter(what::contains).isPresent())
            .filter(w -> finite || !isPast(today, w));
    return as(Term.CLAUSE, own)
        .or(() -> as(Term.LIMIT, limit(today, parse, what, dates, LIMITS)))
        .or(() -> as(Term.PERIOD, periods.within(today, parse, what)))
        .or(() -> as(Term.LIMIT, periods.endOf(today, parse, what)))
        .filter(due -> !isPast(today, due.day()));
  }

  /** Returns the day up to which time is given: "gave them until Monday", "48 hours". */
  Optional<Due> granted(LocalDate today, Parse parse, Word act, Dates dates) {
    Word above = parse.word(act.head());
    int first = above.isNoun() && above.head() >= 0 ? above.head() : act.head();
    Span before = parse.word(Math.min(first, act.index())).span().cover(act.span());
    Optional<When> expiry =
        above.isNoun() && above.is("nsubj")
            ? parse.head(above).flatMap(v -> dates.of(parse, v))
            : Optional.empty();
    Optional<When> given =
        limit(today, parse, before, dates, LIMITS)
            .or(() -> periods.granted(today, parse, before))
            .or(() -> expiry)
            .filter(w -> !isPast(today, w));
    return as(Term.TIME_GIVEN, given);
  }

  /** "decided in May to leave by June", told in July: that day has passed. */
  boolean hasPassed(LocalDate today, Parse parse, Span what, Dates dates) {
    return limit(today, parse, what, dates, ENDS)
        .filter(w -> w.value().length() > YEAR && isPast(today, w))
        .isPresent();
  }

  private static Optional<Due> as(Term term, Optional<When> day) {
    return day.map(d -> new Due(d, term));
  }

  /** Tells whether the day lies before that of the report, as far as it is told. */
  static boolean isPast(LocalDate today, When when) {
    String value = when.value();
    int slash = value.indexOf('/');
    String last = slash < 0 ? value : value.substring(slash + 1);
    boolean comparable =
        last.length() >= YEAR && last.indexOf('W') < 0 && Character.isDigit(last.charAt(0));
    String now = today.toString();
    int length = Math.min(last.length(), now.length());
    return comparable && last.substring(0, length).compareTo(now.substring(0, length)) < 0;
  }

  /** Tells whether the day of the report lies before the other. */
  static boolean isPast(When when, LocalDate today) {
    String value = when.value();
    String now = today.toString();
    int length = Math.min(value.length(), now.length());
    boolean comparable = length >= YEAR && value.indexOf('W') < 0 && value.indexOf('/') < 0;
    return comparable && value.substring(0, length).compareTo(now.substring(0, length)) > 0
        || value.indexOf('W') > 0 && value.compareTo(weekOf(today)) > 0;
  }

  static String weekOf(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** A weekday or month by which something is still to be done is the next one. */
  private static When ahead(LocalDate today, When when) {
    String value = when.value();
    if (!isPast(today, when)) {
      return when;
    }
    if (value.length() == today.toString().length()) {
      LocalDate day = LocalDate.parse(value);
      LocalDate week = day.plusWeeks(1);
      LocalDate year = day.plusYears(1);
      boolean recent = year.minusMonths(FAR).isAfter(today) || year.isBefore(today);
      LocalDate next = !week.isBefore(today) || recent ? week : year;
      return next.isBefore(today) ? when : new When(next.toString(), when.span());
    }
    if (value.matches("\\d{4}-\\d\\d")) {
      YearMonth next = YearMonth.parse(value).plusYears(1);
      boolean recent = next.minusMonths(FAR).isAfter(YearMonth.from(today));
      return recent || next.isBefore(YearMonth.from(today))
          ? when
          : new When(next.toString(), when.span());
    }
    return when;
  }

  /** "in June" counts where it stands with what is to be done, not in a clause inside. */
  private static boolean isMain(Parse parse, Word opening) {
    return !opening.lemma().equals("in")
        || parse
            .head(opening)
            .filter(h -> h.isVerb() && !h.is("relcl", "advcl", "ccomp"))
            .isPresent();
  }

  private static Optional<When> limit(
      LocalDate today, Parse parse, Span what, Dates dates, Set<String> openings) {
    for (Word word : parse.words()) {
      if (what.contains(word.span()) && openings.contains(word.lemma()) && isMain(parse, word)) {
        Optional<When> day = dates.startingNear(parse, word.index() + 1);
        if (day.isPresent()) {
          return day.map(d -> ahead(today, d));
        }
      }
    }
    return Optional.empty();
  }
}
