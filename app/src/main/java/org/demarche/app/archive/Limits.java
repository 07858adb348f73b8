package org.demarche.app.archive;

import java.util.Locale;
import org.demarche.app.form.UnreadableException;

/**
 * How far an input is unpacked.
 *
 * @param depth packings and archives inside one another
 * @param members files in all archives of one input
 * @param free bytes that may come of any input
 * @param ratio how many times its packed size may come of an input beyond that
 */
public record Limits(int depth, long members, long free, long ratio) {

  /** Returns limits that no honest input comes near. */
  public static Limits usual() {
    return new Limits(6, 10_000_000, 1L << 30, 1_000);
  }

  UnreadableException tooDeep() {
    return new UnreadableException(
        String.format(
            Locale.ROOT, "more than %d archives lie inside one another; unpack it first", depth));
  }

  UnreadableException tooMany() {
    return new UnreadableException(
        String.format(
            Locale.ROOT, "the archive holds more than %,d files; unpack it first", members));
  }

  UnreadableException tooLarge() {
    return new UnreadableException(
        String.format(
            Locale.ROOT,
            "it unpacks to more than %,d times its size, as only bombs do; unpack it first",
            ratio));
  }
}
