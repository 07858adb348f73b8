package org.demarche.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One dated news item.
 *
 * @param id the input's own id, else a hash of date, title and text
 * @param input path or URL, with {@code #N} for the N-th report of a file that holds several
 * @param date the day weekdays are resolved against
 * @param title one line, may be empty
 * @param outlet who published it
 * @param url its address
 * @param text title, empty line, body; every span of the record points into it
 * @param notes what was mended on the way in, a sentence each
 */
public record Report(
    String id,
    String input,
    LocalDate date,
    String title,
    Optional<String> outlet,
    Optional<String> url,
    String text,
    List<String> notes)
    implements Intake {

  /** What stands between the title and the body in {@link #text()}. */
  public static final String AFTER_TITLE = "\n\n";

  /** Checks that the text starts with the title. */
  public Report {
    Objects.requireNonNull(date);
    notes = List.copyOf(notes);
    if (!text.startsWith(title + AFTER_TITLE)) {
      throw new IllegalArgumentException("the text of a report starts with its title");
    }
  }

  /** Returns a report without an id of its own. */
  public static Report of(String input, LocalDate date, String title, String body) {
    String text = title + AFTER_TITLE + body;
    return new Report(
        hash(date + "\n" + text),
        input,
        date,
        title,
        Optional.empty(),
        Optional.empty(),
        text,
        List.of());
  }

  /** Returns the position of the body in {@link #text()}. */
  public int bodyStart() {
    return title.length() + AFTER_TITLE.length();
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
