package org.demarche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the longest name that starts at a position of a text.
 *
 * @param <T> what a name stands for
 */
public final class NameIndex<T> {

  /**
   * A name found in a text.
   *
   * @param length how many characters it has
   * @param values what it stands for, in the order they were added
   */
  public record Found<T>(int length, List<T> values) {}

  private record Name<T>(String folded, List<T> values) {}

  private final Map<String, List<Name<T>>> byFirstWord = new HashMap<>();

  /** Adds a name. */
  public void add(String name, T value) {
    String folded = Folding.fold(name);
    List<Name<T>> names =
        byFirstWord.computeIfAbsent(firstWord(folded, 0), key -> new ArrayList<>(1));
    for (Name<T> known : names) {
      if (known.folded().equals(folded)) {
        known.values().add(value);
        return;
      }
    }
    List<T> values = new ArrayList<>(1);
    values.add(value);
    names.add(new Name<>(folded, values));
    names.sort(Comparator.comparingInt((Name<T> n) -> -n.folded().length()));
  }

  /**
   * Returns the names that start at the position, the longest first.
   *
   * @param folded a text after {@link Folding#fold}
   */
  public List<Found<T>> at(String folded, int position) {
    List<Found<T>> found = new ArrayList<>(1);
    for (Name<T> name : byFirstWord.getOrDefault(firstWord(folded, position), List.of())) {
      if (folded.startsWith(name.folded(), position)) {
        found.add(new Found<>(name.folded().length(), name.values()));
      }
    }
    return found;
  }

  private static String firstWord(String text, int from) {
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
