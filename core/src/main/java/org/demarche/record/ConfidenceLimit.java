package org.demarche.record;

import java.util.Locale;
import java.util.Optional;

/**
 * Leaves out of a record the events that are less sure than asked for, and says so of their
 * sentences. The ids of the others stay as they are.
 *
 * @param least from 0, which leaves out nothing, to 1
 */
public record ConfidenceLimit(double least) {

  /** Checks the range. */
  public ConfidenceLimit {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("a confidence is from 0 to 1: " + least);
    }
  }

  /** Returns the record with the events that are sure enough. */
  public Record of(Record record) {
    return new EventChoice(event -> event.confidence() >= least, this::reason).of(record);
  }

  private String reason(Event event) {
    String act = event.act().category();
    return String.format(
        Locale.ROOT,
        "%s with confidence %.2f, below %.2f",
        event.act().mode().map(m -> act + "/" + m).orElse(act),
        event.confidence(),
        least);
  }

  /** Returns the limit that leaves out nothing. */
  public static ConfidenceLimit none() {
    return new ConfidenceLimit(0);
  }

  /** Returns the limit that a text names, none when it is no number from 0 to 1. */
  public static Optional<ConfidenceLimit> parse(String text) {
    try {
      return Optional.of(new ConfidenceLimit(Double.parseDouble(text)));
    } catch (IllegalArgumentException noNumber) {
      return Optional.empty();
    }
  }
}
