package org.demarche.app.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.demarche.record.Record;
import org.demarche.report.Report;

/**
 * A record on its way into the store.
 *
 * @param number the number that the report gets
 * @param version 1, or one more than that of the version before
 * @param record the record
 * @param shingles hashes of runs of words of its text
 */
record Arrival(long number, int version, Record record, Set<Long> shingles) {

  static Arrival of(long number, int version, Record record) {
    return new Arrival(number, version, record, Shingles.of(record.report().text()));
  }

  String id() {
    return record.report().id();
  }

  /** Returns a hash of all that makes a report the same as before. */
  static String digest(Report report) {
    String content =
        String.join(
            "\n",
            report.date().toString(),
            report.outlet().orElse(""),
            report.url().orElse(""),
            report.text());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
