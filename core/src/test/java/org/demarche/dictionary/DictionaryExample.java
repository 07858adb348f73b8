package org.demarche.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.entity.Dictionary;

/**
 * A dictionary with what is wrong with it.
 *
 * @param title what it shows
 * @param text the dictionary
 * @param expected "LINE PROBLEM" for each flaw, or "! MESSAGE" when it is no dictionary
 */
public record DictionaryExample(String title, String text, List<String> expected) {

  /** Reads a dictionary beside this class. */
  public static Dictionary dictionary(String resource) {
    try (InputStream in = open(resource)) {
      return new DictionaryReader()
          .read(resource, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Dictionary of(String text) {
    try {
      return new DictionaryReader().read("mine.txt", new StringReader(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Reads the blocks of a resource beside this class. */
  static List<DictionaryExample> read(String resource) {
    try (InputStream in = open(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.strip().split("\n\n+")).map(DictionaryExample::block).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static DictionaryExample block(String block) {
    List<String> lines = block.lines().toList();
    List<String> rest = new ArrayList<>(lines.subList(1, lines.size()));
    List<String> text = rest.stream().filter(line -> line.startsWith("| ")).toList();
    rest.removeAll(text);
    return new DictionaryExample(
        lines.get(0).substring(2),
        text.stream().map(line -> line.substring(2)).collect(Collectors.joining("\n")),
        List.copyOf(rest));
  }

  private static InputStream open(String resource) {
    InputStream in = DictionaryExample.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalArgumentException("no resource " + resource);
    }
    return in;
  }

  @Override
  public String toString() {
    return title;
  }
}
