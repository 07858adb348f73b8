package org.demarche.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.DateExpression;
import org.demarche.record.When;

/** The temporal expressions of a report, in the order of the text. */
public final class Dates {

  /** How many words upwards the clause that dates an act is looked for. */
  private static final int DEPTH = 8;

  private final List<List<DateMention>> bySentence;
  private final List<Parse> parses;

  /** Takes the expressions of each sentence, in the order of the sentences. */
  Dates(List<List<DateMention>> bySentence, List<Parse> parses) {
    List<List<DateMention>> copy = new ArrayList<>();
    bySentence.forEach(mentions -> copy.add(List.copyOf(mentions)));
    this.bySentence = List.copyOf(copy);
    this.parses = List.copyOf(parses);
  }

  /** Returns all expressions as the record shows them. */
  public List<DateExpression> toRecord() {
    return bySentence.stream().flatMap(List::stream).map(DateMention::expression).toList();
  }

  /** Returns the expressions of a sentence as the record shows them. */
  public List<DateExpression> in(int sentence) {
    return bySentence.get(sentence).stream().map(DateMention::expression).toList();
  }

  /** Tells whether the word belongs to a temporal expression. */
  public boolean covers(int sentence, int word) {
    return bySentence.get(sentence).stream().anyMatch(m -> m.covers(word));
  }

  /** Returns the day that the clause of the word tells: "On Monday the envoys met". */
  public Optional<When> of(Parse parse, Word word) {
    return of(parse, word, Set.of());
  }

  /**
   * Returns the day that the clause of the word tells, or one above it that reports no act itself.
   *
   * @param others the words of the sentence that report other acts: what is welcomed on Monday did
   *     not happen on it
   */
  public Optional<When> of(Parse parse, Word word, Set<Integer> others) {
    List<DateMention> mentions = bySentence.get(parse.sentence().number());
    Word at = word;
    for (int i = 0; i < DEPTH && !mentions.isEmpty(); i++) {
      Word clause = at;
      Optional<When> here =
          ClauseDates.nearest(parse, at, word, mentions)
              .or(() -> ClauseDates.since(parse, clause, word, mentions))
              .or(() -> ClauseDates.antecedent(parse, clause, mentions))
              .or(() -> ClauseDates.occasion(parse, clause, word, mentions));
      if (here.isPresent()) {
        return here;
      }
      if (at.head() < 0
          || ClauseDates.isClauseOfItsOwn(at) && !ClauseDates.sharesDay(parse, at, word)) {
        return Optional.empty();
      }
      if (others.contains(at.head())
          && !at.is("conj", "xcomp")
          && !ClauseDates.isOccasion(parse, at, word)) {
        return Optional.empty();
      }
      at = parse.word(at.head());
    }
    return Optional.empty();
  }

  /** Returns how many sentences there are. */
  public int size() {
    return parses.size();
  }

  /** Returns the parses of all sentences. */
  public List<Parse> parses() {
    return parses;
  }

  /** Returns the parse of a sentence. */
  public Parse parse(int sentence) {
    return parses.get(sentence);
  }

  /** Returns the word that a sentence hangs on, empty for a sentence without words. */
  public Optional<Word> root(int sentence) {
    return parses.get(sentence).words().stream().filter(w -> w.head() < 0).findFirst();
  }

  /** Returns the day of speaking: of "said on Monday", "according to a report of Friday". */
  public Optional<When> spoken(Parse parse, Word cue) {
    return cue.isVerb() ? of(parse, cue) : own(parse, cue);
  }

  private Optional<When> own(Parse parse, Word word) {
    return ClauseDates.nearest(parse, word, word, bySentence.get(parse.sentence().number()));
  }

  /** Returns the "60 days" that end at the word, before "after" or "before": "P60D". */
  public Optional<String> span(int sentence, int word) {
    return bySentence.get(sentence).stream()
        .filter(m -> m.last() == word && m.day().isEmpty())
        .map(m -> m.expression().value())
        .filter(value -> value.startsWith("P") && value.indexOf('_') < 0)
        .findFirst();
  }

  /**
   * Returns the day that is so long before or after another one.
   *
   * @param span as the record has it: "P2D"
   * @param later whether it comes after the other
   */
  public static Optional<String> counted(LocalDate from, String span, boolean later) {
    return CountedDay.of(from, span, later ? 1 : -1);
  }

  /** Tells whether the clause of the word speaks of months or years: "has for years accused". */
  public boolean isLong(Parse parse, Word word) {
    return LongTimes.isTold(parse, word, bySentence.get(parse.sentence().number()));
  }

  /** Tells whether the day stands at the word itself, not in a clause or with a verb above it. */
  public boolean isOwn(Parse parse, Word word, When day) {
    return own(parse, word).filter(day::equals).isPresent();
  }

  /** Returns the day that the main clause of a sentence tells, when no other day is told there. */
  public Optional<When> ofSentence(int sentence) {
    Parse parse = parses.get(sentence);
    List<DateMention> mentions = bySentence.get(sentence);
    long days =
        mentions.stream().map(DateMention::day).flatMap(Optional::stream).distinct().count();
    return root(sentence).filter(w -> days == 1).flatMap(root -> of(parse, root));
  }

  /** Tells whether the sentence names a day, week, month or year. */
  public boolean hasDay(int sentence) {
    return bySentence.get(sentence).stream().anyMatch(m -> m.day().isPresent());
  }

  /** Tells whether a sentence names days, months or years, all of them in years before the day. */
  public boolean isAllBefore(int sentence, String day) {
    String year = day.substring(0, 4);
    List<String> told =
        bySentence.get(sentence).stream().map(DateMention::day).flatMap(Optional::stream).toList();
    return !told.isEmpty() && told.stream().allMatch(d -> d.substring(0, 4).compareTo(year) < 0);
  }

  /** Returns the day that starts at the word or just behind it: "by the end of May". */
  public Optional<When> startingNear(Parse parse, int word) {
    return bySentence.get(parse.sentence().number()).stream()
        .filter(m -> m.first() >= word && m.first() <= word + 1)
        .findFirst()
        .flatMap(m -> m.day().map(day -> new When(day, Optional.of(m.expression().span()))));
  }
}
