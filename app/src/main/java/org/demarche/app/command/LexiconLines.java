package org.demarche.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.frame.FrameLexicon;

/** Finds the text of the lines of frames and of words that govern acts. */
final class LexiconLines {

  private final Map<String, List<String>> files = new ConcurrentHashMap<>();

  /**
   * Returns a line.
   *
   * @param place where it stands, "sanction.txt:123"
   */
  String at(String place) {
    int colon = place.lastIndexOf(':');
    List<String> lines =
        files.computeIfAbsent(place.substring(0, Math.max(0, colon)), LexiconLines::read);
    int number = colon < 0 ? 0 : Integer.parseInt(place.substring(colon + 1));
    return number < 1 || number > lines.size() ? "" : lines.get(number - 1).strip();
  }

  private static List<String> read(String file) {
    try (InputStream in = FrameLexicon.class.getResourceAsStream(file)) {
      return in == null || file.isEmpty()
          ? List.of()
          : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
