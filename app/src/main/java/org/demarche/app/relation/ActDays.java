package org.demarche.app.relation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** On which days each side acts towards the other, by tone; what both do together is left out. */
final class ActDays {

  private final int size;
  private final Map<Tone, boolean[]> forth = new EnumMap<>(Tone.class);
  private final Map<Tone, boolean[]> back = new EnumMap<>(Tone.class);

  /** Takes the days of a period. */
  ActDays(Acts acts, Period period) {
    this.size = period.days();
    for (Tone tone : Tone.values()) {
      forth.put(tone, new boolean[size]);
      back.put(tone, new boolean[size]);
    }
    for (Act act : acts.within(period).all()) {
      if (!act.mutual()) {
        mark(act, period.index(act.day()));
      }
    }
  }

  private void mark(Act act, int day) {
    if (act.goes(Way.FORTH)) {
      acting(Way.FORTH, act.quad().tone())[day] = true;
    }
    if (act.goes(Way.BACK)) {
      acting(Way.BACK, act.quad().tone())[day] = true;
    }
  }

  int size() {
    return size;
  }

  /** Returns for each day whether a side acts with the tone; never TOGETHER. */
  boolean[] acting(Way way, Tone tone) {
    return Objects.requireNonNull((way == Way.FORTH ? forth : back).get(tone));
  }

  /**
   * Returns for each day after how many days the side acts next, not counting the day; 0 for never.
   */
  int[] waits(Way way, Tone tone) {
    boolean[] acts = acting(way, tone);
    int[] waits = new int[size];
    for (int day = size - 2; day >= 0; day--) {
      int later = waits[day + 1];
      waits[day] = acts[day + 1] ? 1 : later == 0 ? 0 : later + 1;
    }
    return waits;
  }
}
