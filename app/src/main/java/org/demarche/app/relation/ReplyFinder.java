package org.demarche.app.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Compares how often a side acts after acts of the other with how often it acts otherwise, as lag
 * sequential analysis does (G. P. Sackett 1979), within the same few weeks: in a crisis both sides
 * act more often, whoever answers whom.
 */
final class ReplyFinder {

  /** How many days with an act to answer are needed. */
  static final int LEAST_DAYS = 10;

  /** In how many stretches of some weeks they have to lie. */
  static final int LEAST_STRETCHES = 6;

  /** How many days are compared with each other, more where answers may take long. */
  private static final int STRETCH = 28;

  private final ActDays days;
  private final int within;
  private final int stretch;

  /** Takes the days shown, and how many an answer may take. */
  ReplyFinder(ActDays days, int within) {
    this.days = days;
    this.within = within;
    this.stretch = Math.max(STRETCH, 4 * within);
  }

  /** Returns how each side answers either tone with either tone. */
  List<Reply> replies() {
    List<Reply> replies = new ArrayList<>();
    for (Way answerer : new Way[] {Way.BACK, Way.FORTH}) {
      for (Tone to : Tone.values()) {
        for (Tone with : Tone.values()) {
          replies.add(reply(answerer, to, with));
        }
      }
    }
    return List.copyOf(replies);
  }

  private Reply reply(Way answerer, Tone to, Tone with) {
    boolean[] acts = days.acting(answerer == Way.BACK ? Way.FORTH : Way.BACK, to);
    int[] waits = days.waits(answerer, with);
    Strata strata = strata(acts, waits);
    return new Reply(
        answerer,
        to,
        with,
        strata.acts(),
        strata.answered(),
        strata.expected(),
        strata.others(),
        median(acts, waits),
        difference(strata));
  }

  /** The last days are left out, since it is not known yet whether they are answered. */
  private int size() {
    return Math.max(0, days.size() - within);
  }

  private boolean answered(int wait) {
    return wait > 0 && wait <= within;
  }

  private Strata strata(boolean[] acts, int[] waits) {
    List<Stratum> strata =
        new ArrayList<>(Collections.nCopies((size() + stretch - 1) / stretch, Stratum.none()));
    for (int day = 0; day < size(); day++) {
      int at = day / stretch;
      strata.set(at, strata.get(at).plus(acts[day], answered(waits[day])));
    }
    return new Strata(strata);
  }

  private OptionalInt median(boolean[] acts, int[] waits) {
    List<Integer> delays = new ArrayList<>();
    for (int day = 0; day < size(); day++) {
      if (acts[day] && answered(waits[day])) {
        delays.add(waits[day]);
      }
    }
    Collections.sort(delays);
    return delays.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(delays.get((delays.size() - 1) / 2));
  }

  private static Measured<Reply.Difference> difference(Strata strata) {
    if (strata.acts() < LEAST_DAYS) {
      return new Measured.TooFew<>(strata.acts(), LEAST_DAYS, "days with an act to answer");
    }
    return strata.all().size() < LEAST_STRETCHES
        ? new Measured.TooFew<>(strata.all().size(), LEAST_STRETCHES, "stretches of weeks")
        : new Measured.Value<>(strata.difference());
  }
}
