package org.demarche.coder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.record.Side;
import org.demarche.record.When;

/**
 * Names an expectation by its report and by what is expected, wherever it stands in the text, so
 * that a later report can settle it: the same thing told twice has one key.
 */
final class ExpectationKey {

  private static final int BYTES = 6;

  private final String report;

  ExpectationKey(String report) {
    this.report = report;
  }

  /**
   * Returns the key.
   *
   * @param category of the act that tells of it, where one does
   * @param act lemma of what is to be done
   */
  String of(
      List<Side> who,
      List<Side> recipients,
      Optional<String> category,
      String act,
      Optional<When> due) {
    String content =
        String.join(
            "\n",
            report,
            sides(who),
            sides(recipients),
            category.orElse(""),
            act,
            due.map(When::value).orElse(""));
    return hash(content);
  }

  private static String sides(List<Side> sides) {
    return sides.stream()
        .map(s -> s.entity().isEmpty() ? s.country() + " " + s.name() : s.entity())
        .sorted()
        .distinct()
        .collect(Collectors.joining("\t"));
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
