package org.demarche.app.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Compares the words of two tellings: the cosine of both, where rarer words count more. */
public final class WordLikeness {

  private final Set<String> common = new HashSet<>();

  /** Reads common-stems.txt. */
  public WordLikeness() {
    for (Row row : Table.read(WordLikeness.class, "common-stems.txt", 1)) {
      common.add(row.field(0));
    }
  }

  Optional<Ground> compare(List<String> one, List<String> other) {
    List<String> shared = shared(one, other);
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Ground(
            Ground.Kind.WORDS, String.join(" ", shared), Weights.SAME_WORDS * cosine(one, other)));
  }

  /** Returns how like two sorted lists of stems are, 0 to 1. */
  public double cosine(List<String> one, List<String> other) {
    double both = weight(shared(one, other));
    return both == 0 ? 0 : both / Math.sqrt(weight(one) * weight(other));
  }

  /** Returns what two sorted lists share. */
  public static List<String> shared(List<String> one, List<String> other) {
    List<String> shared = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      int order = one.get(i).compareTo(other.get(j));
      if (order == 0) {
        shared.add(one.get(i));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  private double weight(List<String> words) {
    double sum = 0;
    for (String word : words) {
      sum += common.contains(word) ? Weights.COMMON_WORD : 1;
    }
    return sum;
  }
}
