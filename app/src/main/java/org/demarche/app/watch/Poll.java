package org.demarche.app.watch;

import java.util.List;
import org.demarche.report.Intake;

/**
 * What came of asking for a feed.
 *
 * @param intakes its new entries, and what is wrong
 * @param memory what is to be remembered
 * @param rest for how many seconds its machine wants to be left alone
 */
public record Poll(List<Intake> intakes, FeedMemory memory, long rest) {

  /** Copies the entries. */
  public Poll {
    intakes = List.copyOf(intakes);
  }
}
