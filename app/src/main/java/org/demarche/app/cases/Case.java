package org.demarche.app.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One real act, told by one or many reports.
 *
 * @param id made from its first telling
 * @param circle what all cases share whose tellings a chain of likenesses connects; no other
 *     telling could have changed them
 * @param tellings in their order, at least one
 */
public record Case(String id, String circle, List<Telling> tellings) {

  private static final int ID_BYTES = 6;

  /** Copies the list. */
  public Case {
    tellings = List.copyOf(tellings);
  }

  /**
   * Returns the case of tellings.
   *
   * @param circle the first telling of its circle
   */
  static Case of(TellingKey circle, List<Telling> tellings) {
    return new Case(
        id(tellings.get(0).told().key().toString()), id("o", circle.toString()), tellings);
  }

  /**
   * Returns the id of the case whose first telling this is.
   *
   * @param telling report#event
   */
  public static String id(String telling) {
    return id("c", telling);
  }

  /** Returns the telling that it is known by. */
  public Told first() {
    return tellings.get(0).told();
  }

  /** Returns what its tellings come to. */
  public Summary summary() {
    return new Summing(this).sum();
  }

  private static String id(String kind, String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return kind + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
