package org.demarche.app.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Numbers for formats that number their rows. They depend on the report alone, so that two runs,
 * and two tables about the same events, have the same.
 */
final class Identifier {

  /** Whole numbers up to here are exact wherever numbers are floating. */
  private static final int WIDE = 53;

  /** Readers of ICEWS take the number for one of 32 bits with a sign. */
  private static final int NARROW = 31;

  private Identifier() {}

  /** Returns a positive number below 2^53. */
  static long wide(String... parts) {
    return bits(WIDE, parts);
  }

  /** Returns a positive number below 2^31. */
  static long narrow(String... parts) {
    return bits(NARROW, parts);
  }

  private static long bits(int bits, String... parts) {
    byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
    try {
      long number = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text)).getLong();
      return Math.max(1, number >>> (Long.SIZE - bits));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
