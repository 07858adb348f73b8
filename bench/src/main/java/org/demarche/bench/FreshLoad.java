package org.demarche.bench;

import java.lang.ref.Reference;
import org.demarche.clause.Trees;
import org.demarche.entity.Gazetteer;
import org.demarche.mention.DictionaryMentionFinder;
import org.demarche.mention.MentionFinder;

/** Loads the dictionaries as the first thing that this Java does, and again when it is warm. */
final class FreshLoad {

  private static final int WARM_UP = 15;
  private static final int LOADS = 10;

  /** One collection may leave what the next one finds. */
  private static final int COLLECTIONS = 5;

  private static final double MEGABYTE = 1 << 20;

  /** Measures; only the first call in a Java tells of a cold load. */
  DictionaryLoad measure() {
    double empty = usedHeap();
    Stopwatch first = new Stopwatch();
    Gazetteer gazetteer = new Gazetteer();
    Timing gazetteerTime = first.read();
    double entities = usedHeap();
    Stopwatch second = new Stopwatch();
    MentionFinder finder = new DictionaryMentionFinder(gazetteer, new Trees());
    Timing lexiconsTime = second.read();
    double all = usedHeapWith(finder);
    return new DictionaryLoad(
        gazetteerTime,
        lexiconsTime,
        warm(),
        entities - empty,
        all - entities,
        new Calibration().millis());
  }

  private static Timing warm() {
    load(WARM_UP);
    return load(LOADS);
  }

  /** Returns the mean of several loads. */
  private static Timing load(int times) {
    Stopwatch watch = new Stopwatch();
    for (int i = 0; i < times; i++) {
      new DictionaryMentionFinder(new Gazetteer(), new Trees());
    }
    return watch.read().by(times);
  }

  private static double usedHeapWith(MentionFinder finder) {
    try {
      return usedHeap();
    } finally {
      Reference.reachabilityFence(finder);
    }
  }

  private static double usedHeap() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
