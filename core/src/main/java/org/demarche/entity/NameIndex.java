package org.demarche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the names that start at a position of a text; immutable.
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

  private record Name<T>(String folded, Found<T> found) {}

  private final Map<String, List<Name<T>>> byFirstWord;

  private NameIndex(Map<String, List<Name<T>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /**
   * Returns the names that start at the position, the longest first.
   *
   * @param folded a text after {@link Folding#fold}
   */
  public List<Found<T>> at(String folded, int position) {
    List<Name<T>> names = byFirstWord.getOrDefault(firstWord(folded, position), List.of());
    List<Found<T>> found = new ArrayList<>(1);
    for (Name<T> name : names) {
      if (folded.startsWith(name.folded(), position)) {
        found.add(name.found());
      }
    }
    return found;
  }

  /** Returns what the whole folded name stands for. */
  public List<T> of(String folded) {
    return at(folded, 0).stream()
        .filter(found -> found.length() == folded.length())
        .findFirst()
        .map(Found::values)
        .orElse(List.of());
  }

  private static String firstWord(String text, int from) {
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /**
   * Collects names.
   *
   * @param <T> what a name stands for
   */
  public static final class Builder<T> {

    private final Map<String, List<T>> values = new LinkedHashMap<>();

    /** Adds a name; one that stands for several things is found with all of them. */
    public void add(String name, T value) {
      values.computeIfAbsent(Folding.fold(name), key -> new ArrayList<>(1)).add(value);
    }

    /** Returns the index. */
    public NameIndex<T> build() {
      Map<String, List<Name<T>>> byFirstWord = new HashMap<>();
      values.forEach(
          (folded, meanings) ->
              byFirstWord
                  .computeIfAbsent(firstWord(folded, 0), key -> new ArrayList<>(1))
                  .add(new Name<>(folded, new Found<>(folded.length(), List.copyOf(meanings)))));
      for (List<Name<T>> names : byFirstWord.values()) {
        names.sort(Comparator.comparingInt((Name<T> n) -> -n.folded().length()));
      }
      return new NameIndex<>(byFirstWord);
    }
  }
}
