package org.demarche.app.training;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws the order in which lessons are learned: whole sentences, the same for the same seed. */
final class Draw {

  /** How many lessons are learned between two steps, or a few more. */
  private static final int PORTION = 24;

  /** How many pairs without an act are learned for each one with an act. */
  private static final double NOTHING = 0.5;

  private final List<Lesson> acts;
  private final List<Lesson> nothing;

  /** Takes all lessons. */
  Draw(List<Lesson> lessons) {
    this.acts = lessons.stream().filter(Lesson::act).toList();
    this.nothing = lessons.stream().filter(lesson -> !lesson.act()).toList();
  }

  /** Returns what is learned in a round, one step after the other. */
  List<Portion> portions(long seed) {
    return joined(sentences(seed));
  }

  /**
   * Returns the lessons of a round by sentences: all pairs with an act, and a part of the many
   * between which nothing happens.
   */
  private List<List<Lesson>> sentences(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Lesson> drawn = new ArrayList<>(nothing);
    shuffle(drawn, random);
    int most = (int) Math.min(nothing.size(), acts.size() * NOTHING);
    drawn.subList(most, drawn.size()).clear();
    drawn.addAll(0, acts);
    Map<TaughtSentence, Integer> places = new IdentityHashMap<>();
    List<List<Lesson>> sentences = new ArrayList<>();
    for (Lesson lesson : drawn) {
      int place = places.computeIfAbsent(lesson.sentence(), s -> places.size());
      if (place == sentences.size()) {
        sentences.add(new ArrayList<>());
      }
      sentences.get(place).add(lesson);
    }
    shuffle(sentences, random);
    return sentences;
  }

  private static List<Portion> joined(List<List<Lesson>> sentences) {
    List<Portion> portions = new ArrayList<>();
    List<List<Lesson>> now = new ArrayList<>();
    int size = 0;
    for (List<Lesson> sentence : sentences) {
      now.add(sentence);
      size += sentence.size();
      if (size >= PORTION) {
        portions.add(new Portion(now));
        now = new ArrayList<>();
        size = 0;
      }
    }
    if (!now.isEmpty()) {
      portions.add(new Portion(now));
    }
    return portions;
  }

  private static <T> void shuffle(List<T> order, SplittableRandom random) {
    for (int i = order.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T other = order.get(j);
      order.set(j, order.get(i));
      order.set(i, other);
    }
  }
}
