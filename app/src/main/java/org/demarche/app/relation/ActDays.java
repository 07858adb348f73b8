package org.demarche.app.relation;

import java.util.EnumMap;
import java.util.Map;

/** On which days each side acts towards the other, by tone; what both do together is left out. */
final class ActDays {

  private final Period period;
  private final Map<Way, Map<Tone, boolean[]>> days = new EnumMap<>(Way.class);

  /** Takes the days of a period. */
  ActDays(Acts acts, Period period) {
    this.period = period;
    for (Way way : new Way[] {Way.FORTH, Way.BACK}) {
      Map<Tone, boolean[]> tones = new EnumMap<>(Tone.class);
      for (Tone tone : Tone.values()) {
        tones.put(tone, new boolean[period.days()]);
      }
      days.put(way, tones);
    }
    acts.within(period).all().stream().filter(act -> !act.mutual()).forEach(this::mark);
  }

  private void mark(Act act) {
    int day = period.index(act.day());
    days.forEach(
        (way, tones) -> {
          if (act.goes(way)) {
            tones.getOrDefault(act.quad().tone(), new boolean[day + 1])[day] = true;
          }
        });
  }

  int size() {
    return period.days();
  }

  /** Tells whether a side acts with the tone on a day; never TOGETHER. */
  boolean acts(Way way, Tone tone, int day) {
    return days.getOrDefault(way, Map.of()).getOrDefault(tone, new boolean[0])[day];
  }

  /**
   * Returns for each day after how many days the side acts next, not counting the day; 0 for never.
   */
  int[] waits(Way way, Tone tone) {
    int[] waits = new int[size()];
    for (int day = size() - 2; day >= 0; day--) {
      int later = waits[day + 1];
      waits[day] = acts(way, tone, day + 1) ? 1 : later == 0 ? 0 : later + 1;
    }
    return waits;
  }
}
