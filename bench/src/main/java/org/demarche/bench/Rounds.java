package org.demarche.bench;

import java.util.ArrayList;
import java.util.List;

/** Repeats a piece of work, first to warm up, then in rounds that count. */
final class Rounds {

  private static final int WARM_UP = 5;

  private final Plan plan;
  private final Calibration calibration = new Calibration();

  Rounds(Plan plan) {
    this.plan = plan;
  }

  /** Works for as long as a few rounds last, until Java has compiled what is used much. */
  void warmUp(Pass pass) {
    Stopwatch watch = new Stopwatch();
    do {
      pass.run();
    } while (watch.read().elapsed() < WARM_UP * plan.least().toMillis());
  }

  /** Returns the rounds that count; the work has to find the same in each pass. */
  List<Round> measure(Pass pass) {
    long found = pass.run();
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < plan.rounds(); i++) {
      rounds.add(round(pass, found));
    }
    return rounds;
  }

  private Round round(Pass pass, long expected) {
    double calibrated = calibration.millis();
    Stopwatch watch = new Stopwatch();
    int passes = 0;
    do {
      if (pass.run() != expected) {
        throw new IllegalStateException("the same reports gave something else; report it as a bug");
      }
      passes++;
    } while (watch.read().elapsed() < plan.least().toMillis());
    return new Round(watch.read().by(passes), calibrated);
  }
}
