package org.demarche.app.linkage;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.app.day.Days;

/**
 * Words of a telling by which it takes up an act that was told before.
 *
 * @param sign how they do
 * @param relation what they tell of the answer: retaliation, reply or reason; empty when they leave
 *     that open
 * @param categories of the acts that are meant, sorted; empty for any
 * @param noun stem of the noun that names the act, empty without one
 * @param words the words of the report
 * @param days when that was, where the words beside the noun say so
 */
public record Allusion(
    Sign sign,
    String relation,
    Set<String> categories,
    String noun,
    String words,
    Optional<Days> days) {

  /** Copies and sorts the categories. */
  public Allusion {
    categories = Collections.unmodifiableSet(new TreeSet<>(categories));
  }

  /** Returns the same words with the days that stand beside them. */
  Allusion on(Optional<Days> told) {
    return new Allusion(sign, relation, categories, noun, words, told);
  }

  /** Tells whether an act of a category may be meant. */
  boolean mayMean(String category) {
    return categories.isEmpty() || categories.contains(category);
  }
}
