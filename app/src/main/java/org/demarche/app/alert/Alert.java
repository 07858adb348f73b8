package org.demarche.app.alert;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.demarche.app.question.Field;

/**
 * What somebody is to be told.
 *
 * @param id the same whenever the same is told, a UUID
 * @param rule name of the rule
 * @param severity how much it matters
 * @param remark what the rule says to whoever reads it
 * @param kind what it is about
 * @param turn its status, level or state
 * @param update whether it was told before in another turn
 * @param day when it took place, reached the level, ended or is due
 * @param title what happened, in a line
 * @param cases ids of the cases it is about, not more than some
 * @param evidence what reports say, a few of them
 * @param facts the figures
 */
public record Alert(
    String id,
    String rule,
    Severity severity,
    Optional<String> remark,
    Kind kind,
    String turn,
    boolean update,
    LocalDate day,
    String title,
    List<String> cases,
    List<Evidence> evidence,
    List<Field> facts) {

  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  /** What an alert can be about. */
  public enum Kind {
    /** A case. */
    ACT,
    /** A measure of the cases of some days. */
    LEVEL,
    /** A week or month. */
    PERIOD,
    /** Something that is still to come, or came or not. */
    EXPECTATION
  }

  /** Copies the lists. */
  public Alert {
    cases = List.copyOf(cases);
    evidence = List.copyOf(evidence);
    facts = List.copyOf(facts);
  }

  /** Says what a finding is, in the words of who found it. */
  static Alert of(Finding finding, boolean update, Kind kind, Story story) {
    Rule rule = finding.rule();
    return new Alert(
        id(rule.name(), finding.key(), finding.turn()),
        rule.name(),
        rule.severity(),
        rule.remark(),
        kind,
        finding.turn(),
        update,
        story.day(),
        story.title(),
        story.cases(),
        story.evidence(),
        story.facts());
  }

  /** What differs between kinds of alerts. */
  record Story(
      LocalDate day,
      String title,
      List<String> cases,
      List<Evidence> evidence,
      List<Field> facts) {}

  /** Makes a UUID of a hash, version 8 of RFC 9562. */
  private static String id(String... parts) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      ByteBuffer bytes = ByteBuffer.wrap(digest);
      long most = bytes.getLong() & ~0xF000L | VERSION_8;
      long least = bytes.getLong() & ~(3L << 62) | VARIANT;
      return new UUID(most, least).toString();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
