package org.demarche.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Effect;
import org.demarche.record.Quantity;
import org.demarche.report.Span;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Finds how many voted how: "by 412 votes to 37", "14-0", "92 in favour and 11 against". */
final class Votes {

  /** What is counted where the text leaves it unsaid. */
  static final String UNIT = "votes";

  private static final String WORD = "vote";

  private enum Kind {
    AGAINST,
    CARRIED,
    FAVOUR,
    OPEN,
    VOTING
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Numbers numbers;

  /** Reads the word list of this package. */
  Votes(Numbers numbers) {
    this.numbers = numbers;
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (Row row : Table.read(Votes.class, "votes.txt", 3)) {
      words.computeIfAbsent(row.oneOf(Kind.class, 0), k -> new HashSet<>()).addAll(row.list(1));
    }
  }

  /** Tells whether the sentence is about a vote. */
  boolean isVote(Parse parse) {
    return has(parse, Kind.CARRIED) || has(parse, Kind.OPEN) || has(parse, Kind.VOTING);
  }

  private boolean has(Parse parse, Kind kind) {
    return parse.words().stream().anyMatch(w -> is(kind, w.lemma()));
  }

  private boolean is(Kind kind, String lemma) {
    return words.getOrDefault(kind, Set.of()).contains(lemma);
  }

  /** Returns the two numbers of a result that begins at the word, in a sentence about a vote. */
  List<Figure> at(Parse parse, int index) {
    Word first = parse.word(index);
    String text = first.text().replace('–', '-');
    int hyphen = text.indexOf('-');
    if (hyphen > 0) {
      Optional<BigDecimal> one = digits(text.substring(0, hyphen));
      Optional<BigDecimal> other = digits(text.substring(hyphen + 1));
      boolean counts = index + 1 < parse.words().size() && isCounted(parse.word(index + 1));
      return one.isPresent() && other.isPresent() && !counts
          ? both(parse, one.get(), first.span(), first, other.get(), first.span(), first)
          : List.of();
    }
    return spread(parse, index, first);
  }

  /** "412 votes to 37", "by 201 to 188", "52 - 48". */
  private List<Figure> spread(Parse parse, int index, Word first) {
    Optional<BigDecimal> one = numbers.value(first.text());
    boolean named = lemma(parse, index + 1).equals(WORD);
    int joint = named ? index + 2 : index + 1;
    String link = lemma(parse, joint);
    String before = lemma(parse, index - 1);
    boolean led =
        Set.of("by", WORD, "of").contains(before) && !lemma(parse, index - 2).equals("out");
    boolean linked = link.equals("-") || link.equals("to") && (named || led);
    if (one.isEmpty() || !linked || joint + 1 >= parse.words().size()) {
      return List.of();
    }
    Word second = parse.word(joint + 1);
    Optional<BigDecimal> other = numbers.value(second.text());
    if (other.isEmpty()) {
      return List.of();
    }
    Span span = named ? first.span().cover(parse.word(index + 1).span()) : first.span();
    return both(parse, one.get(), span, first, other.get(), second.span(), second);
  }

  private List<Figure> both(
      Parse parse,
      BigDecimal one,
      Span span,
      Word first,
      BigDecimal other,
      Span otherSpan,
      Word second) {
    boolean carried = has(parse, Kind.CARRIED) && !has(parse, Kind.OPEN);
    List<Figure> result = new ArrayList<>();
    result.add(figure(one, span, first, carried ? Optional.of(Effect.FOR) : Optional.empty()));
    result.add(
        figure(other, otherSpan, second, carried ? Optional.of(Effect.AGAINST) : Optional.empty()));
    return result;
  }

  private static Figure figure(BigDecimal value, Span span, Word word, Optional<Effect> effect) {
    return new Figure(
        new Quantity(
            value, Optional.empty(), Optional.empty(), UNIT, effect, Optional.empty(), span),
        word);
  }

  private Optional<BigDecimal> digits(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    return digits ? numbers.value(text) : Optional.empty();
  }

  /** "50-60 lorries" are lorries, "a 50-40 vote" and "50-40" are votes. */
  private boolean isCounted(Word word) {
    return (word.isNoun() || word.tag().startsWith("JJ")) && !is(Kind.VOTING, word.lemma());
  }

  /** Returns how those voted whom a number counts that ends before the word. */
  Optional<Effect> behind(Parse parse, int index) {
    int at = index;
    while (at < index + 3 && Set.of(WORD, "in", "be", "cast").contains(lemma(parse, at))) {
      at++;
    }
    boolean direct = at == index && lemma(parse, at).equals("for");
    if (is(Kind.AGAINST, lemma(parse, at))) {
      return Optional.of(Effect.AGAINST);
    }
    return is(Kind.FAVOUR, lemma(parse, at)) && !direct
        ? Optional.of(Effect.FOR)
        : Optional.empty();
  }

  private static String lemma(Parse parse, int index) {
    return index < 0 || index >= parse.words().size()
        ? ""
        : parse.word(index).lemma().toLowerCase(Locale.ROOT);
  }
}
