package org.demarche.app.linkage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.app.cases.WordFinder;
import org.demarche.event.Referents;
import org.demarche.report.Span;

/** Finds definite nouns that stand for an act: "the blockade", "Germany's refusal". */
final class ActNouns {

  /** "Its demands" are as often those of who answers as those of the other side. */
  private static final Set<String> DETERMINERS = Set.of("the", "this", "these", "those", "such");

  /** What stands before a noun does not reach over one of these. */
  private static final Set<String> ENDS =
      Set.of(
          "and", "as", "at", "but", "by", "for", "from", "in", "of", "on", "or", "over", "to",
          "who", "which", "with");

  private static final int WIDEST = 4;

  private final Referents referents = new Referents();

  /**
   * A noun that stands for an act.
   *
   * @param span where it stands, with its determiner
   * @param stem its stem
   * @param words the words there
   * @param categories what acts it stands for, empty for any
   */
  record Found(Span span, String stem, String words, Set<String> categories) {}

  /** Returns the first such noun among words, beginning at one and before another. */
  Optional<Found> first(String text, List<Span> words, int from, int to) {
    for (int i = from; i < Math.min(to, words.size()); i++) {
      if (isDeterminer(text, words, i)) {
        Optional<Found> found = behind(text, words, i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> behind(String text, List<Span> words, int determiner) {
    for (int i = determiner + 1; i < Math.min(determiner + WIDEST, words.size()); i++) {
      String word = word(text, words.get(i));
      if (ENDS.contains(word) || DETERMINERS.contains(word)) {
        return Optional.empty();
      }
      Optional<List<String>> categories = categories(word);
      if (categories.isPresent() && !isOwner(text, words.get(i)) && !isVerb(text, words, i)) {
        Span span = new Span(words.get(determiner).start(), words.get(i).end());
        return Optional.of(
            new Found(span, WordFinder.stem(word), span.of(text), new TreeSet<>(categories.get())));
      }
    }
    return Optional.empty();
  }

  /** "its neighbours cut" names no cut. */
  private static boolean isVerb(String text, List<Span> words, int at) {
    String before = word(text, words.get(at - 1));
    boolean determined = DETERMINERS.contains(before) || isOwner(text, words.get(at - 1));
    boolean plural = before.endsWith("s") && !before.endsWith("ss") && before.length() > 2;
    return !determined && plural;
  }

  private Optional<List<String>> categories(String word) {
    return referents
        .categories(word)
        .or(
            () ->
                word.endsWith("s")
                    ? referents.categories(word.substring(0, word.length() - 1))
                    : Optional.empty());
  }

  private static boolean isDeterminer(String text, List<Span> words, int at) {
    return DETERMINERS.contains(word(text, words.get(at))) || isOwner(text, words.get(at));
  }

  /** "Germany's", "the ministers'". */
  private static boolean isOwner(String text, Span word) {
    return word.end() < text.length() && "'’".indexOf(text.charAt(word.end())) >= 0;
  }

  static String word(String text, Span span) {
    return span.of(text).toLowerCase(Locale.ROOT);
  }
}
