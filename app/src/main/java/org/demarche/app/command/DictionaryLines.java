package org.demarche.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Format;
import org.demarche.entity.Gazetteer;

/** Finds the text of dictionary lines, built-in or of the user. */
final class DictionaryLines {

  private final List<Dictionary> own;

  DictionaryLines(List<Dictionary> own) {
    this.own = List.copyOf(own);
  }

  /**
   * Returns the lines of an entry, each with its place before it.
   *
   * @param source where the entry begins, "europe.txt:12"
   */
  List<String> at(String source) {
    int colon = source.lastIndexOf(':');
    String file = source.substring(0, colon);
    int number = Integer.parseInt(source.substring(colon + 1));
    try {
      for (Dictionary dictionary : own) {
        if (dictionary.file().equals(file)) {
          List<String> lines = Files.readAllLines(Path.of(file));
          return entry(file, lines, number, dictionary.format() == Format.ACTORS);
        }
      }
      return entry(file, builtIn(file), number, false);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The codes of an actor may stand on the lines below its names. */
  private static List<String> entry(String file, List<String> lines, int number, boolean actor) {
    List<String> entry = new ArrayList<>();
    if (number > lines.size()) {
      return entry;
    }
    entry.add(file + ":" + number + ": " + lines.get(number - 1).strip());
    for (int i = number; actor && i < lines.size() && belongs(lines.get(i).strip()); i++) {
      if (lines.get(i).strip().startsWith("[")) {
        entry.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
      }
    }
    return entry;
  }

  private static boolean belongs(String line) {
    return line.isEmpty() || line.startsWith("[") || line.startsWith("+") || line.startsWith("#");
  }

  private static List<String> builtIn(String file) throws IOException {
    try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
      return in == null
          ? List.of()
          : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    }
  }
}
