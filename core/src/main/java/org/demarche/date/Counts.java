package org.demarche.date;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads numbers before units of time: "two", "sixty-five", "2.5", "one and a half", "several". */
final class Counts {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}(?:\\.\\d)?");
  private static final Set<String> VAGUE = Set.of("few", "many", "numerous", "several");
  private static final Set<String> VAGUE_OF = Set.of("couple", "dozens", "hundreds", "thousands");

  private final Wording words;

  Counts(Wording words) {
    this.words = words;
  }

  Optional<Count> read(int at) {
    return some(at).or(() -> half(at)).or(() -> number(at));
  }

  private Optional<Count> some(int at) {
    if (VAGUE_OF.contains(words.lower(at)) && words.lower(at + 1).equals("of")) {
      return Optional.of(Count.vague(at + 1));
    }
    if (words.lower(at).equals("a")) {
      return words.lower(at + 1).equals("few") || words.lower(at + 1).equals("couple")
          ? some(at + 1).or(() -> Optional.of(Count.vague(at + 1)))
          : Optional.empty();
    }
    return VAGUE.contains(words.lower(at)) ? Optional.of(Count.vague(at)) : Optional.empty();
  }

  /** "half a year", "half an hour". */
  private Optional<Count> half(int at) {
    boolean half = words.lower(at).equals("half") && isArticle(at + 1);
    return half ? Optional.of(Count.half(at + 1)) : Optional.empty();
  }

  private Optional<Count> number(int at) {
    Optional<String> number = value(words.lower(at));
    boolean half =
        words.lower(at + 1).equals("and")
            && isArticle(at + 2)
            && words.lower(at + 3).equals("half");
    return number
        .filter(n -> half && n.indexOf('.') < 0)
        .map(n -> new Count(n + ".5", at + 3))
        .or(() -> number.map(n -> new Count(n, at)));
  }

  private boolean isArticle(int at) {
    return words.lower(at).equals("a") || words.lower(at).equals("an");
  }

  /** Returns the number that a word tells; "a" is one. */
  Optional<String> value(String word) {
    if (DIGITS.matcher(word).matches()) {
      return Optional.of(word);
    }
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return words.calendar().number(word).map(String::valueOf);
    }
    Optional<Integer> tens = words.calendar().number(word.substring(0, hyphen));
    Optional<Integer> ones = words.calendar().number(word.substring(hyphen + 1));
    return tens.filter(t -> t >= 20 && t % 10 == 0)
        .flatMap(t -> ones.filter(o -> o < 10).map(o -> String.valueOf(t + o)));
  }
}
