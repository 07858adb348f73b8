package org.demarche.app.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A secret that a request shows to be let in. */
public final class Token {

  /** The shortest that nobody guesses. */
  public static final int SHORTEST = 16;

  private static final String SCHEME = "Bearer ";

  private final byte[] secret;

  /**
   * Takes the secret.
   *
   * @throws IllegalArgumentException if it is too short or has signs that a header cannot carry
   */
  public Token(String secret) {
    if (!secret.matches("[!-~]{" + SHORTEST + ",1000}")) {
      throw new IllegalArgumentException(
          "a token has " + SHORTEST + " to 1000 letters, digits or signs and no blank");
    }
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /** Tells whether a header shows it; takes as long however much of it is right. */
  boolean isShownBy(String authorization) {
    String shown =
        authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
            ? authorization.substring(SCHEME.length()).strip()
            : "";
    return MessageDigest.isEqual(secret, shown.getBytes(StandardCharsets.UTF_8));
  }
}
