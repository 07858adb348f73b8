package org.demarche.app.journal;

/**
 * How far a run has come, with all that is written until then on the disk.
 *
 * @param reports how many pieces of input are dealt with, in the order of the input
 * @param rejected how many of these are rejected
 * @param bytes how long the output is then
 * @param rejectBytes how long the rejects file is then, 0 without one
 * @param inputs what {@link InputDigest} makes of these pieces of input
 * @param whole whether there is no more input, so that files have only to get their names
 */
public record Checkpoint(
    long reports, long rejected, long bytes, long rejectBytes, long inputs, boolean whole) {

  /** Checks that the numbers fit each other. */
  public Checkpoint {
    if (rejected < 0 || rejected > reports || bytes < 0 || rejectBytes < 0) {
      throw new IllegalArgumentException("a run cannot have come so far: " + reports);
    }
  }

  /** Returns where a run begins. */
  public static Checkpoint none() {
    return new Checkpoint(0, 0, 0, 0, InputDigest.NOTHING, false);
  }

  /** Returns how many records are written. */
  public long coded() {
    return reports - rejected;
  }
}
