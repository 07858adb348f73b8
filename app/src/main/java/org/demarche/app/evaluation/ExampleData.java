package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.report.Report;
import org.demarche.resource.MalformedResourceException;

/** Reads the examples of this project: what one shows, its day, the sentence, a line an event. */
final class ExampleData {

  private static final String DATE = "date ";
  private static final String TEXT = "> ";

  List<GoldCase> read(Path file) throws IOException {
    List<GoldCase> cases = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        if (i > start) {
          cases.add(example(file + ":" + (start + 1), lines.subList(start, i)));
        }
        start = i + 1;
      }
    }
    return cases;
  }

  private static GoldCase example(String place, List<String> lines) {
    String text =
        lines.stream()
            .filter(line -> line.startsWith(TEXT))
            .map(line -> line.substring(TEXT.length()))
            .collect(Collectors.joining(" "));
    if (text.isBlank()) {
      throw new MalformedResourceException(place + ": no line \"> \" with the sentence");
    }
    ObjectNode gold = JsonNodeFactory.instance.objectNode();
    ArrayNode events = gold.putArray("events");
    for (String line : lines) {
      if (!line.startsWith("#")
          && !line.startsWith(DATE)
          && !line.startsWith(TEXT)
          && !line.equals("none")) {
        events.add(new ExampleLine(place).event(line, events.size() + 1));
      }
    }
    return new GoldCase(place, gold, Optional.of(Report.of(place, date(place, lines), "", text)));
  }

  private static LocalDate date(String place, List<String> lines) {
    try {
      return lines.stream()
          .filter(line -> line.startsWith(DATE))
          .map(line -> LocalDate.parse(line.substring(DATE.length()).strip()))
          .findFirst()
          .orElseThrow(
              () -> new MalformedResourceException(place + ": no line \"date YYYY-MM-DD\""));
    } catch (DateTimeException wrong) {
      throw new MalformedResourceException(place + ": no day: " + wrong.getMessage());
    }
  }
}
