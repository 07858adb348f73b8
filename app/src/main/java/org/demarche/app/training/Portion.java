package org.demarche.app.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lessons that are learned between two steps.
 *
 * @param sentences the lessons of each sentence
 */
record Portion(List<List<Lesson>> sentences) {

  Portion {
    sentences = List.copyOf(sentences);
  }

  int size() {
    return sentences.stream().mapToInt(List::size).sum();
  }

  /** Gives each sentence, the one with most lessons first, to the part that has least so far. */
  List<List<Lesson>> parts(int number) {
    List<List<Lesson>> parts = new ArrayList<>();
    for (int part = 0; part < number; part++) {
      parts.add(new ArrayList<>());
    }
    List<List<Lesson>> most = new ArrayList<>(sentences);
    most.sort(Comparator.comparing((List<Lesson> sentence) -> sentence.size()).reversed());
    for (List<Lesson> sentence : most) {
      parts.stream().min(Comparator.comparing(List::size)).orElseThrow().addAll(sentence);
    }
    return parts;
  }
}
