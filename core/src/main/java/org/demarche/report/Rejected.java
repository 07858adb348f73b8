package org.demarche.report;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A piece of input that is no report, counted and written to the rejects.
 *
 * @param input path or URL of the input, with {@code #N} for the N-th report of a file
 * @param line line of the input, from 1, when it is known
 * @param offset byte position in the input, from 0, when it is known
 * @param reason what is wrong and what to do, one sentence for a person
 */
public record Rejected(String input, OptionalLong line, OptionalLong offset, String reason)
    implements Intake {

  /** Returns a rejection of a whole input. */
  public static Rejected whole(String input, String reason) {
    return new Rejected(input, OptionalLong.empty(), OptionalLong.empty(), reason);
  }

  /** Returns a rejection at a line, counted from 1. */
  public static Rejected atLine(String input, long line, String reason) {
    return new Rejected(input, OptionalLong.of(line), OptionalLong.empty(), reason);
  }

  /** Returns a rejection at a byte position, counted from 0. */
  public static Rejected atOffset(String input, long offset, String reason) {
    return new Rejected(input, OptionalLong.empty(), OptionalLong.of(offset), reason);
  }

  /** Returns the place in the input as a person reads it, empty for the whole input. */
  public Optional<String> position() {
    if (line.isPresent()) {
      return Optional.of("line " + line.getAsLong());
    }
    return offset.isPresent() ? Optional.of("byte " + offset.getAsLong()) : Optional.empty();
  }
}
