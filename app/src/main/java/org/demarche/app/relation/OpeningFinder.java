package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the acts that break a silence of their tone. */
final class OpeningFinder {

  private final Tone tone;
  private final int silence;

  /** Takes how many days without an act of the tone are a silence. */
  OpeningFinder(Tone tone, int silence) {
    this.tone = tone;
    this.silence = silence;
  }

  /** Returns the openings of all acts, in order. */
  List<Opening> openings(Acts acts) {
    List<Act> toned = acts.all().stream().filter(act -> act.quad().tone() == tone).toList();
    List<Opening> openings = new ArrayList<>();
    int at = 0;
    while (at < toned.size()) {
      int end = endOfDay(toned, at);
      if (at == 0 || silent(day(toned, at - 1), day(toned, at))) {
        openings.add(opening(toned.subList(at, end)));
      }
      at = end;
    }
    return openings;
  }

  private boolean silent(LocalDate before, LocalDate day) {
    return before.plusDays(silence).isBefore(day);
  }

  private static int endOfDay(List<Act> acts, int start) {
    int end = start;
    while (end < acts.size() && day(acts, end).equals(day(acts, start))) {
      end++;
    }
    return end;
  }

  private static LocalDate day(List<Act> acts, int at) {
    return acts.get(at).day();
  }

  private Opening opening(List<Act> acts) {
    boolean forth = Stream.of(Way.FORTH, Way.TOGETHER).anyMatch(way -> any(acts, way));
    boolean back = Stream.of(Way.BACK, Way.TOGETHER).anyMatch(way -> any(acts, way));
    Way way = forth && back ? Way.TOGETHER : forth ? Way.FORTH : Way.BACK;
    return new Opening(
        day(acts, 0), tone, way, acts.stream().map(act -> act.deed().caseId()).toList());
  }

  private static boolean any(List<Act> acts, Way way) {
    return acts.stream().anyMatch(act -> act.way() == way);
  }
}
