package org.demarche.app.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.demarche.report.Report;

/**
 * Tells whether a run has read the same as another: the inputs themselves may be streams or stand
 * in the web, so only what was read of them can be compared.
 */
public final class InputDigest {

  /** The value before anything is read. */
  static final long NOTHING = 0;

  private final MessageDigest digest = sha256();
  private byte[] all = {};
  private long value = NOTHING;

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  /** Takes the next piece of input. */
  public void add(Intake intake) {
    digest.update(all);
    if (intake instanceof Report report) {
      field(report.id());
      field(report.input());
      field(report.date().toString());
      field(report.outlet().orElse(""));
      field(report.url().orElse(""));
      field(report.text());
      report.notes().forEach(this::field);
    } else if (intake instanceof Rejected rejected) {
      field(rejected.input());
      field(rejected.reason());
    }
    all = digest.digest();
    value = ByteBuffer.wrap(all).getLong();
  }

  private void field(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** Returns what stands for all that was taken, in its order. */
  public long value() {
    return value;
  }
}
