package org.demarche.app.alert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.Act;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.record.Expectation;
import org.demarche.record.Prospect;
import org.demarche.record.Record;
import org.demarche.record.Scores;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.record.Trigger;
import org.demarche.record.When;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Reads coded reports from text, as the head of reports.txt explains. */
public final class CodedReports {

  private static final Map<String, String> NAMES =
      Map.of("PER", "Peru", "BOL", "Bolivia", "CHL", "Chile", "ECU", "Ecuador");

  private CodedReports() {}

  /** Returns the records of reports.txt that arrive under a name. */
  public static List<Record> arriving(String name) {
    for (String part : text().split("(?m)^== ")) {
      if (part.startsWith(name + "\n")) {
        return of(part);
      }
    }
    throw new IllegalArgumentException("reports.txt has no " + name);
  }

  private static String text() {
    try (InputStream in = CodedReports.class.getResourceAsStream("reports.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the records of a text. */
  public static List<Record> of(String text) {
    List<Record> records = new ArrayList<>();
    for (String block : text.split("\n\n")) {
      if (block.strip().startsWith("report ")) {
        records.add(record(block.strip().lines().toList()));
      }
    }
    return records;
  }

  private static Record record(List<String> lines) {
    String[] head = cells(lines.get(0), "report ");
    String body = lines.get(1).substring(2);
    Report report =
        new Report(
            head[0],
            "/home/somebody/secret/invented.txt",
            LocalDate.parse(head[1]),
            head[3],
            Optional.of(head[2]),
            head.length > 4 ? Optional.of(head[4]) : Optional.empty(),
            head[3] + Report.AFTER_TITLE + body,
            List.of());
    return new Record(
        report,
        List.of(new Span(0, head[3].length()), span(report, body)),
        List.of(),
        List.of(),
        lines.stream()
            .filter(line -> line.startsWith("event "))
            .map(line -> event(report, cells(line, "event ")))
            .toList(),
        List.of(),
        List.of(),
        lines.stream()
            .filter(line -> line.startsWith("expect "))
            .map(line -> expectation(report, cells(line, "expect ")))
            .toList(),
        List.of());
  }

  private static String[] cells(String line, String kind) {
    return line.substring(kind.length()).split(" \\| ");
  }

  private static Event event(Report report, String[] cells) {
    String[] act = cells[1].split("/");
    Trigger trigger = new Trigger(cells[7], span(report, cells[7]));
    double intensity = Double.parseDouble(cells[3]);
    return new Event(
        cells[0],
        1,
        new Act(
            act[0],
            act.length > 1 ? Optional.of(act[1]) : Optional.empty(),
            List.of("diplomatic"),
            "01"),
        new Scores(cells[2], intensity, intensity),
        Status.valueOf(cells[4].split(" ")[0].toUpperCase(Locale.ROOT)),
        cells[4].endsWith("alleged"),
        sides(report, cells[5]),
        sides(report, cells[6]),
        trigger,
        List.of(new Evidence(1, trigger)),
        given(cells[8]).map(day -> new When(day, Optional.of(trigger.span()))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        0.9,
        "frames.txt:1");
  }

  private static Expectation expectation(Report report, String[] cells) {
    return new Expectation(
        cells[0],
        report.id() + "-" + cells[0],
        1,
        sides(report, cells[1]),
        sides(report, cells[2]),
        cells[3],
        Prospect.valueOf(cells[4].toUpperCase(Locale.ROOT)),
        given(cells[6]),
        given(cells[5]).map(day -> new When(day, Optional.empty())));
  }

  private static Optional<String> given(String cell) {
    return Optional.of(cell).filter(text -> !text.equals("-"));
  }

  private static List<Side> sides(Report report, String countries) {
    return given(countries).stream()
        .flatMap(all -> Arrays.stream(all.split("\\+")))
        .map(code -> side(report, code))
        .toList();
  }

  private static Side side(Report report, String country) {
    String name = NAMES.getOrDefault(country, country);
    return new Side(
        name.toLowerCase(Locale.ROOT),
        name,
        country,
        List.of("GOV"),
        Optional.empty(),
        name,
        new Span(report.bodyStart(), report.bodyStart() + 1));
  }

  private static Span span(Report report, String words) {
    int start = report.text().indexOf(words, report.bodyStart());
    return new Span(start, start + words.length());
  }
}
