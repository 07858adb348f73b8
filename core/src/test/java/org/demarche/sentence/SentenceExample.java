package org.demarche.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A body and the sentences it is cut into, from sentences.txt.
 *
 * @param name what the example shows
 * @param body lines of the body
 * @param sentences the sentences, each behind the mark of its kind
 */
record SentenceExample(String name, List<String> body, List<String> sentences) {

  /** Returns all examples in the order of the file. */
  static List<SentenceExample> all() {
    List<SentenceExample> examples = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SentenceExample.class.getResourceAsStream("sentences.txt")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read(line, examples);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    examples.removeIf(example -> example.body().isEmpty());
    return examples;
  }

  private static void read(String line, List<SentenceExample> examples) {
    if (line.isEmpty()) {
      return;
    }
    String content = line.length() < 2 ? "" : line.substring(2);
    switch (line.charAt(0)) {
      case '#' -> examples.add(new SentenceExample(content, new ArrayList<>(), new ArrayList<>()));
      case '>' -> examples.get(examples.size() - 1).body().add(content);
      case '-', '+', '=' -> examples.get(examples.size() - 1).sentences().add(line);
      default -> throw new IllegalArgumentException("not a line of an example: " + line);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
