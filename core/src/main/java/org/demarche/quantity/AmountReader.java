package org.demarche.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;

/** Reads numbers of all kinds: exact ones, ranges, vague ones, shares of a whole. */
final class AmountReader {

  private static final String PERCENT = "percent";
  private static final String TIMES = "times";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Behind these "20 to 30" is no range: "from 20 to 30", "by 20 to 10". */
  private static final Set<String> NO_RANGE = Set.of("from", "by", "voted", "vote");

  private static final Set<String> COMPARING =
      Set.of("as", "more", "higher", "larger", "bigger", "the");

  private static final Set<String> TWICE = Set.of("as", "the");

  private static final Set<String> WHOLE =
      Set.of("of", "the", "its", "their", "his", "her", "our", "all");

  /** Before "one" it is no number: "no one", "this one". */
  private static final Set<String> PRONOUN =
      Set.of("no", "any", "every", "each", "this", "that", "which", "the");

  private final NumberWords words;
  private final PlainReader plain;
  private final JoinedReader joined;
  private final Units units;

  AmountReader(NumberWords words, Numbers numbers, Units units) {
    this.words = words;
    this.plain = new PlainReader(words, numbers);
    this.joined = new JoinedReader(words, numbers, units);
    this.units = units;
  }

  /** Returns the number that begins at the word. */
  Optional<Amount> at(Parse parse, int index) {
    if (isPronoun(parse, index)) {
      return Optional.empty();
    }
    return joined
        .at(parse, index)
        .or(() -> share(parse, index))
        .or(() -> vague(parse, index))
        .or(() -> exact(parse, index));
  }

  private static boolean isPronoun(Parse parse, int index) {
    if (!text(parse, index).equals("one")) {
      return false;
    }
    return PRONOUN.contains(text(parse, index - 1))
        || text(parse, index + 1).equals("another")
        || text(parse, index + 1).equals("day");
  }

  private Optional<Amount> exact(Parse parse, int index) {
    return plain
        .at(parse, index)
        .map(
            first ->
                range(parse, first)
                    .or(() -> times(parse, first))
                    .or(() -> part(parse, first))
                    .orElseGet(() -> new Amount(first.value(), first.first(), first.last())));
  }

  /** "20 to 30", "five or six", "between $2 billion and $3 billion", "1.5 to 2 million". */
  private Optional<Amount> range(Parse parse, PlainReader.Plain first) {
    int before = first.first() - (isCurrency(parse, first.first() - 1) ? 2 : 1);
    int joint = first.last() + 1;
    String word = text(parse, joint);
    boolean between = text(parse, before).equals("between") && word.equals("and");
    boolean to = word.equals("to") && !NO_RANGE.contains(text(parse, before));
    if (!between && !to && !word.equals("or")) {
      return Optional.empty();
    }
    int next = isCurrency(parse, joint + 1) ? joint + 2 : joint + 1;
    return plain.at(parse, next).flatMap(second -> range(first, second));
  }

  private static Optional<Amount> range(PlainReader.Plain first, PlainReader.Plain second) {
    boolean shared =
        !first.isScaled() && second.isScaled() && first.value().compareTo(second.start()) < 0;
    PlainReader.Plain least = shared ? first.scaledAs(second) : first;
    return least.value().compareTo(second.value()) < 0
        ? Optional.of(
            new Amount(least.value(), first.first(), first.last())
                .upTo(second.value(), second.last()))
        : Optional.empty();
  }

  /** "three times as many". */
  private Optional<Amount> times(Parse parse, PlainReader.Plain first) {
    boolean times =
        text(parse, first.last() + 1).equals(TIMES)
            && COMPARING.contains(text(parse, first.last() + 2));
    return times
        ? Optional.of(
            new Amount(first.value(), first.first(), first.last())
                .counting(TIMES, first.last() + 1))
        : Optional.empty();
  }

  /** "two thirds of", "one in five". */
  private Optional<Amount> part(Parse parse, PlainReader.Plain first) {
    int next = first.last() + 1;
    Optional<BigDecimal> share =
        next < parse.words().size() ? words.share(text(parse, next)) : Optional.empty();
    if (share.isPresent() && isPartOf(parse, next + 1) && !first.isScaled()) {
      BigDecimal percent =
          text(parse, next).startsWith("third")
              ? thirds(first.value())
              : share.get().multiply(first.value());
      return Optional.of(
          new Amount(Amount.plain(percent), first.first(), next).counting(PERCENT, next));
    }
    if (text(parse, next).equals("in") && !first.isScaled()) {
      return plain
          .at(parse, next + 1)
          .filter(whole -> first.value().compareTo(whole.value()) < 0 && !whole.isScaled())
          .filter(whole -> whole.value().compareTo(HUNDRED) <= 0)
          .map(
              whole ->
                  new Amount(
                          Amount.plain(
                              first
                                  .value()
                                  .multiply(HUNDRED)
                                  .divide(whole.value(), 1, RoundingMode.HALF_UP)),
                          first.first(),
                          whole.last())
                      .counting(PERCENT, whole.last()));
    }
    return Optional.empty();
  }

  private static BigDecimal thirds(BigDecimal count) {
    return count.multiply(HUNDRED).divide(BigDecimal.valueOf(3), 1, RoundingMode.HALF_UP);
  }

  private Optional<Amount> share(Parse parse, int index) {
    Optional<BigDecimal> times = words.times(text(parse, index));
    if (times.isPresent()
        && (!text(parse, index).equals("twice") || TWICE.contains(text(parse, index + 1)))) {
      return Optional.of(new Amount(times.get(), index, index).counting(TIMES, index));
    }
    boolean article = text(parse, index).equals("a");
    int noun = article ? index + 1 : index;
    Optional<BigDecimal> share = words.share(text(parse, noun));
    boolean bare = text(parse, noun).equals("half") || text(parse, noun).indexOf('-') > 0;
    if (share.isEmpty() || !article && !bare || !isPartOf(parse, noun + 1)) {
      return Optional.empty();
    }
    return Optional.of(new Amount(share.get(), index, noun).counting(PERCENT, noun));
  }

  /** "a third of the fleet", "half the staff", "half its men". */
  private static boolean isPartOf(Parse parse, int index) {
    String next = text(parse, index);
    return WHOLE.contains(next);
  }

  private Optional<Amount> vague(Parse parse, int index) {
    Optional<NumberWords.Found<NumberWords.Vague>> found = words.vague(parse, index);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int last = index + found.get().words() - 1;
    NumberWords.Vague range = found.get().meaning();
    Amount amount =
        new Amount(range.least(), Optional.of(range.most()), true, Optional.empty(), index, last);
    Optional<Amount> scaled = scaled(parse, amount);
    boolean bare = text(parse, index).equals("few") || text(parse, last).equals("tens");
    if (scaled.isEmpty() && (bare || text(parse, index).equals("tens"))) {
      return Optional.empty();
    }
    Amount all = scaled.orElse(amount);
    return Optional.of(
        all.upper().filter(u -> u.compareTo(all.value()) == 0).isPresent()
            ? new Amount(all.value(), Optional.empty(), true, Optional.empty(), index, all.last())
            : all);
  }

  /** "several dozen", "tens of thousands of". */
  private Optional<Amount> scaled(Parse parse, Amount amount) {
    int next = amount.last() + 1;
    String scale = text(parse, next);
    String singular = scale.endsWith("s") ? scale.substring(0, scale.length() - 1) : scale;
    return words
        .scale(singular)
        .map(factor -> amount.times(factor, text(parse, next + 1).equals("of") ? next + 1 : next));
  }

  private boolean isCurrency(Parse parse, int index) {
    return index >= 0
        && index < parse.words().size()
        && units.currency(parse.word(index).text()).isPresent();
  }

  private static String text(Parse parse, int index) {
    return index < 0 || index >= parse.words().size()
        ? ""
        : parse.word(index).text().toLowerCase(Locale.ROOT);
  }
}
