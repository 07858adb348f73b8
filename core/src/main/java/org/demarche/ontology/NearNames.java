package org.demarche.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds names that are much like another.
 *
 * @param names all that there are, in lower case
 */
record NearNames(List<String> names) {

  private static final int MOST = 5;

  /** So many letters tell a name when it begins with them, or when it has them further on. */
  private static final int TELLING_START = 3;

  private static final int TELLING_PART = 5;

  /** Codes further away than this are no neighbours. */
  private static final int FARTHEST = 5;

  NearNames {
    names = List.copyOf(names);
  }

  /** Returns the names like a word, else those like its mode, else those like its category. */
  List<String> of(String word) {
    if (isNumber(word)) {
      return numbers(word);
    }
    int slash = word.indexOf('/');
    return Stream.of(word, word.substring(slash + 1), word.substring(0, Math.max(0, slash)))
        .map(this::words)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> words(String word) {
    return names.stream()
        .filter(name -> !isNumber(name) && distance(word, name) <= farthest(word, name))
        .sorted(Comparator.comparingInt(name -> distance(word, name)))
        .limit(MOST)
        .toList();
  }

  /** The code with a zero before it, the longest beginning that is a code, then neighbours. */
  private List<String> numbers(String number) {
    Optional<String> beginning =
        names.stream()
            .filter(name -> isNumber(name) && number.startsWith(name))
            .max(Comparator.comparingInt(String::length));
    Stream<String> likely =
        Stream.concat(Stream.of("0" + number).filter(names::contains), beginning.stream());
    return Stream.concat(likely, neighbours(number)).distinct().limit(MOST).toList();
  }

  private Stream<String> neighbours(String number) {
    return names.stream()
        .filter(name -> isNumber(name) && name.length() == number.length())
        .filter(name -> apart(name, number) <= FARTHEST)
        .sorted(Comparator.comparingInt(name -> apart(name, number)));
  }

  private static int apart(String one, String other) {
    return Math.abs(Integer.parseInt(one) - Integer.parseInt(other));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Of a short name hardly any letter may be another. */
  private static int farthest(String word, String name) {
    return (Math.min(word.length(), name.length()) + 2) / 3;
  }

  private static int distance(String word, String name) {
    int slash = word.indexOf('/');
    boolean otherCategory = slash >= 0 && name.endsWith(word.substring(slash));
    boolean begins = word.length() >= TELLING_START && name.startsWith(word);
    boolean has = word.length() >= TELLING_PART && name.contains(word);
    return otherCategory || begins || has ? 1 : new Spelling(word).editsTo(name);
  }
}
