package org.demarche.pattern;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A sentence with what the verbs of a user's dictionary report.
 *
 * @param title what it shows
 * @param day of the report
 * @param sentence its words
 * @param expected "SOURCE TARGET CODE" for each two sides
 */
record VerbExample(String title, LocalDate day, String sentence, Set<String> expected) {

  private static final int DAY = 10;

  static List<VerbExample> read() {
    try (InputStream in = VerbExample.class.getResourceAsStream("examples.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.strip().split("\n\n+")).skip(1).map(VerbExample::block).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static VerbExample block(String block) {
    List<String> lines = new ArrayList<>(block.lines().toList());
    String sentence = lines.get(1);
    return new VerbExample(
        lines.get(0).substring(2),
        LocalDate.parse(sentence.substring(0, DAY)),
        sentence.substring(DAY + 1),
        Set.copyOf(lines.subList(2, lines.size())));
  }

  @Override
  public String toString() {
    return title;
  }
}
