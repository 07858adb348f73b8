package org.demarche.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;

/** Reads one exact number: "12 000", "three hundred and fifty", "a hundred and ten", "2.5bn". */
final class PlainReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final Set<String> ARTICLES = Set.of("a", "an");

  private final NumberWords words;
  private final Numbers numbers;

  PlainReader(NumberWords words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /**
   * An exact number, apart from the scale that ends it.
   *
   * @param start what is multiplied
   * @param scale by how much, 1 without a scale
   * @param first index of its first word
   * @param last index of its last word
   */
  record Plain(BigDecimal start, BigDecimal scale, int first, int last) {

    BigDecimal value() {
      return Amount.plain(start.multiply(scale));
    }

    boolean isScaled() {
      return scale.compareTo(BigDecimal.ONE) > 0;
    }

    Plain scaledAs(Plain other) {
      return new Plain(start, other.scale, first, last);
    }
  }

  /** Returns the number that begins at the word. */
  Optional<Plain> at(Parse parse, int index) {
    if (index >= parse.words().size()) {
      return Optional.empty();
    }
    String text = text(parse, index);
    if (text.equals("half") && isArticle(parse, index + 1) && isScale(parse, index + 2)) {
      return Optional.of(scaled(parse, HALF, index, index + 1));
    }
    if (ARTICLES.contains(text) && isScale(parse, index + 1)) {
      return Optional.of(spelled(parse, index, scale(parse, index + 1), index + 1));
    }
    Optional<BigDecimal> value = numbers.value(parse.word(index).text());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    boolean digits = Character.isDigit(text.charAt(0));
    return Optional.of(
        digits ? digits(parse, value.get(), index) : spelled(parse, index, value.get(), index));
  }

  private Plain digits(Parse parse, BigDecimal value, int index) {
    BigDecimal all = value;
    int last = index;
    if (text(parse, index).length() <= 3 && all.scale() <= 0) {
      while (isGroup(parse, last + 1)) {
        all = all.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(text(parse, ++last)));
      }
    }
    return scaled(parse, all, index, last);
  }

  /** "12 000": three digits behind a space. */
  private static boolean isGroup(Parse parse, int index) {
    if (index >= parse.words().size()) {
      return false;
    }
    String text = text(parse, index);
    return text.length() == 3 && text.chars().allMatch(Character::isDigit);
  }

  /** Adds up "two thousand five hundred and six"; the last scale is kept apart. */
  private Plain spelled(Parse parse, int first, BigDecimal start, int at) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = start;
    int last = at;
    if (isHalf(parse, last + 1)) {
      return scaled(parse, current.add(HALF), first, last + 3);
    }
    for (int i = last + 1; i < parse.words().size(); i++) {
      int next = text(parse, i).equals("and") && isRound(current, total) ? i + 1 : i;
      Optional<BigDecimal> scale = next == i ? words.scale(text(parse, i)) : Optional.empty();
      Optional<BigDecimal> word =
          next < parse.words().size() ? numbers.value(text(parse, next)) : Optional.empty();
      if (scale.isPresent()
          && current.signum() > 0
          && (total.signum() > 0 || !ends(parse, i + 1))) {
        boolean high = scale.get().compareTo(HUNDRED) > 0;
        total = high ? total.add(current.multiply(scale.get())) : total;
        current = high ? BigDecimal.ZERO : current.multiply(scale.get());
        last = i;
      } else if (word.isPresent() && fits(current, word.get(), text(parse, next))) {
        current = current.add(word.get());
        last = next;
        i = next;
      } else {
        break;
      }
    }
    return total.signum() == 0
        ? scaled(parse, current, first, last)
        : new Plain(total.add(current), BigDecimal.ONE, first, last);
  }

  /** A scale that no smaller number follows stays apart: "five million" to multiply others by. */
  private boolean ends(Parse parse, int next) {
    int after = next < parse.words().size() && text(parse, next).equals("and") ? next + 1 : next;
    return after >= parse.words().size()
        || words.scale(text(parse, after)).isEmpty() && !isSpelled(parse, after);
  }

  private boolean isSpelled(Parse parse, int index) {
    String text = text(parse, index);
    return !Character.isDigit(text.charAt(0)) && numbers.value(text).isPresent();
  }

  private static boolean isRound(BigDecimal current, BigDecimal total) {
    return current.signum() == 0 && total.signum() > 0
        || current.compareTo(HUNDRED) >= 0 && current.remainder(HUNDRED).signum() == 0;
  }

  /** "hundred" and "six", "twenty" and "six"; not "six" and "six". */
  private static boolean fits(BigDecimal current, BigDecimal word, String text) {
    if (Character.isDigit(text.charAt(0)) || word.signum() == 0) {
      return false;
    }
    BigDecimal room = current.remainder(HUNDRED);
    return room.signum() == 0
            && word.compareTo(HUNDRED) < 0
            && (current.signum() == 0 || current.compareTo(HUNDRED) >= 0)
        || room.remainder(TEN).signum() == 0
            && room.signum() > 0
            && room.compareTo(TEN) > 0
            && word.compareTo(TEN) < 0;
  }

  /** "one and a half million". */
  private static boolean isHalf(Parse parse, int index) {
    return index + 2 < parse.words().size()
        && text(parse, index).equals("and")
        && isArticle(parse, index + 1)
        && text(parse, index + 2).equals("half");
  }

  private Plain scaled(Parse parse, BigDecimal start, int first, int last) {
    BigDecimal scale = BigDecimal.ONE;
    int end = last;
    while (isScale(parse, end + 1)) {
      scale = scale.multiply(scale(parse, ++end));
    }
    return new Plain(start, scale, first, end);
  }

  private boolean isScale(Parse parse, int index) {
    return index < parse.words().size() && words.scale(text(parse, index)).isPresent();
  }

  private BigDecimal scale(Parse parse, int index) {
    return words.scale(text(parse, index)).orElseThrow();
  }

  private static boolean isArticle(Parse parse, int index) {
    return index < parse.words().size() && ARTICLES.contains(text(parse, index));
  }

  private static String text(Parse parse, int index) {
    return parse.word(index).text().toLowerCase(Locale.ROOT);
  }
}
