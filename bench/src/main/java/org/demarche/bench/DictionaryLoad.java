package org.demarche.bench;

import java.util.Locale;
import java.util.Scanner;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What the dictionaries took in one fresh Java.
 *
 * @param gazetteer first load of the dictionaries of entities
 * @param lexicons first load of what the mention finder needs besides
 * @param warm a later load of both
 * @param gazetteerHeap what the first keep on the heap, in MB
 * @param lexiconsHeap what the second keep there
 * @param calibration milliseconds of the calibration in the same Java
 */
record DictionaryLoad(
    Timing gazetteer,
    Timing lexicons,
    Timing warm,
    double gazetteerHeap,
    double lexiconsHeap,
    double calibration) {

  /** Returns the first load of all. */
  Timing cold() {
    return gazetteer.and(lexicons);
  }

  /** Returns what all keep on the heap. */
  double heap() {
    return gazetteerHeap + lexiconsHeap;
  }

  /** Returns the figures as a line, for the Java that collects them. */
  String line() {
    return DoubleStream.of(
            gazetteer.elapsed(),
            gazetteer.processor(),
            gazetteer.thread(),
            lexicons.elapsed(),
            lexicons.processor(),
            lexicons.thread(),
            warm.elapsed(),
            warm.processor(),
            warm.thread(),
            gazetteerHeap,
            lexiconsHeap,
            calibration)
        .mapToObj(Double::toString)
        .collect(Collectors.joining(" "));
  }

  /** Returns the figures that stand in such a line. */
  static DictionaryLoad parse(String line) {
    try (Scanner in = new Scanner(line).useLocale(Locale.ROOT)) {
      return new DictionaryLoad(
          timing(in), timing(in), timing(in), in.nextDouble(), in.nextDouble(), in.nextDouble());
    }
  }

  private static Timing timing(Scanner in) {
    return new Timing(in.nextDouble(), in.nextDouble(), in.nextDouble());
  }
}
