package org.demarche.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.record.Event;
import org.demarche.record.Side;
import org.demarche.report.Report;

/**
 * A sentence with the events that it reports.
 *
 * @param title what it shows
 * @param date day of the report
 * @param text the sentence
 * @param events one line an event, as {@link Outline} writes it, none for a sentence without one
 */
record Example(String title, LocalDate date, String text, List<String> events) {

  /** Reads the blocks of a resource beside this class. */
  static List<Example> read(String resource) {
    try (InputStream in = Example.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.strip().split("\n\n+")).map(Example::block).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Example block(String block) {
    List<String> lines = block.lines().toList();
    List<String> text = lines.stream().filter(l -> l.startsWith("> ")).toList();
    List<String> events = new ArrayList<>(lines.subList(2, lines.size()));
    events.removeAll(text);
    events.remove("none");
    return new Example(
        lines.get(0).substring(2),
        LocalDate.parse(lines.get(1).substring("date ".length())),
        text.stream().map(l -> l.substring(2)).collect(Collectors.joining(" ")),
        events);
  }

  List<Event> coded() {
    return TestCoder.coder().code(Report.of(title, date, "", text)).events();
  }

  /** Returns what differs, one line for each expected event that is missing or further one. */
  List<String> differences() {
    return differences(coded());
  }

  List<String> differences(List<Event> coded) {
    List<Event> left = new ArrayList<>(coded);
    List<String> differences = new ArrayList<>();
    for (String expected : events) {
      if (!left.removeIf(
          event ->
              left.stream()
                  .filter(e -> fits(expected, e))
                  .findFirst()
                  .filter(e -> e == event)
                  .isPresent())) {
        differences.add("missing: " + expected);
      }
    }
    left.forEach(event -> differences.add("further: " + Outline.of(event)));
    return differences;
  }

  private static boolean fits(String expected, Event event) {
    List<String> parts = Arrays.stream(expected.split("\\|")).map(String::strip).toList();
    List<String> told = Arrays.stream(Outline.of(event).split("\\|")).map(String::strip).toList();
    return isSide(parts.get(0), event.actors())
        && parts.get(1).equals(Outline.act(event))
        && isSide(parts.get(2), event.recipients())
        && told.containsAll(parts.subList(3, parts.size()));
  }

  /** Countries must be the same; sectors count where the example names some. */
  private static boolean isSide(String expected, List<Side> sides) {
    List<String> words = List.of(expected.split(" "));
    Set<String> countries =
        new TreeSet<>(words.get(0).equals("-") ? List.of() : List.of(words.get(0).split("\\+")));
    Set<String> sectors =
        sides.stream().flatMap(s -> s.sectors().stream()).collect(Collectors.toSet());
    return String.join("+", countries).equals(sides.isEmpty() ? "" : Outline.countries(sides))
        && (words.size() == 1
            || words.subList(1, words.size()).stream().anyMatch(sectors::contains));
  }

  @Override
  public String toString() {
    return title;
  }
}
