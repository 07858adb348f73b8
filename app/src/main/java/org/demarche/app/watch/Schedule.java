package org.demarche.app.watch;

import java.time.Duration;

/**
 * When a feed is asked for again.
 *
 * @param every after a poll that went well
 */
public record Schedule(Duration every) {

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 10;

  /**
   * Returns the time until the next poll: doubled for each failure in a row, up to a day, and never
   * shorter than the machine of the feed wishes.
   */
  public Duration after(Poll poll) {
    Duration backedOff =
        every.multipliedBy(1L << Math.min(poll.memory().failures(), MOST_DOUBLINGS));
    Duration wait = backedOff.compareTo(LONGEST) > 0 ? LONGEST : backedOff;
    Duration wished = Duration.ofSeconds(poll.rest());
    return wait.compareTo(wished) < 0 ? wished : wait;
  }
}
