package org.demarche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

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
  private final boolean anyCase;

  private NameIndex(Map<String, List<Name<T>>> byFirstWord, boolean anyCase) {
    this.byFirstWord = byFirstWord;
    this.anyCase = anyCase;
  }

  /**
   * Returns the names that start at the position, the longest first.
   *
   * @param folded a text after {@link Folding#fold}
   */
  public List<Found<T>> at(String folded, int position) {
    String first = firstWord(folded, position);
    List<Name<T>> names =
        byFirstWord.getOrDefault(anyCase ? first.toLowerCase(Locale.ROOT) : first, List.of());
    List<Found<T>> found = new ArrayList<>(1);
    for (Name<T> name : names) {
      String text = name.folded();
      if (folded.regionMatches(anyCase, position, text, 0, text.length())) {
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

  /** Hands over each name, folded, with everything that it stands for; in no certain order. */
  void forEach(BiConsumer<String, T> taker) {
    byFirstWord
        .values()
        .forEach(
            names ->
                names.forEach(
                    name ->
                        name.found()
                            .values()
                            .forEach(value -> taker.accept(name.folded(), value))));
  }

  /** Returns the names of both lists, the longest first, with the meanings of the first before. */
  static <T> List<Found<T>> merge(List<Found<T>> first, List<Found<T>> second) {
    Map<Integer, List<T>> byLength = new TreeMap<>(Comparator.reverseOrder());
    for (Found<T> each : first) {
      byLength.computeIfAbsent(each.length(), none -> new ArrayList<>()).addAll(each.values());
    }
    for (Found<T> each : second) {
      byLength.computeIfAbsent(each.length(), none -> new ArrayList<>()).addAll(each.values());
    }
    List<Found<T>> merged = new ArrayList<>();
    byLength.forEach((length, values) -> merged.add(new Found<>(length, List.copyOf(values))));
    return merged;
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
    private final boolean anyCase;

    /** Makes a builder of an index that tells upper case from lower case. */
    public Builder() {
      this(false);
    }

    /** Makes a builder of an index that finds names in any case, when asked to. */
    public Builder(boolean anyCase) {
      this.anyCase = anyCase;
    }

    /** Adds a name; one that stands for several things is found with all of them. */
    public void add(String name, T value) {
      String folded = Folding.fold(name);
      String key = anyCase ? folded.toLowerCase(Locale.ROOT) : folded;
      values.computeIfAbsent(key, none -> new ArrayList<>(1)).add(value);
    }

    /** Tells whether the name stands for something of this sort so far. */
    boolean has(String name, Predicate<T> sort) {
      String folded = Folding.fold(name);
      String key = anyCase ? folded.toLowerCase(Locale.ROOT) : folded;
      return values.getOrDefault(key, List.of()).stream().anyMatch(sort);
    }

    /** Returns what each name stands for so far, by the name in lower case. */
    Map<String, List<T>> inLowerCase() {
      Map<String, List<T>> lower = new HashMap<>();
      values.forEach(
          (name, meanings) ->
              lower
                  .computeIfAbsent(name.toLowerCase(Locale.ROOT), none -> new ArrayList<>(1))
                  .addAll(meanings));
      return lower;
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
      return new NameIndex<>(byFirstWord, anyCase);
    }
  }
}
