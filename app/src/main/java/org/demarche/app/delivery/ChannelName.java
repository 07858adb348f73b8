package org.demarche.app.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a channel by a hash of where it leads, since an address may hold a secret. */
final class ChannelName {

  private static final int BYTES = 8;

  private ChannelName() {}

  static String of(String kind, String where) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(where.getBytes(StandardCharsets.UTF_8));
      return kind + " " + HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
