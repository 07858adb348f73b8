package org.demarche.app.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.Act;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.record.Expectation;
import org.demarche.record.Prospect;
import org.demarche.record.Quantity;
import org.demarche.record.Record;
import org.demarche.record.Relation;
import org.demarche.record.Response;
import org.demarche.record.Scores;
import org.demarche.record.Side;
import org.demarche.record.Statement;
import org.demarche.record.Status;
import org.demarche.record.Trigger;
import org.demarche.record.When;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** The records of reports.txt. */
public final class InventedReports {

  private static final Map<String, String> NAMES =
      Map.of("PER", "Peru", "BOL", "Bolivia", "CHL", "Chile");

  private InventedReports() {}

  /** Returns all records. */
  public static List<Record> records() {
    List<Record> records = new ArrayList<>();
    for (String block : text().split("\n\n")) {
      if (block.startsWith("report ")) {
        records.add(record(block.lines().toList()));
      }
    }
    return records;
  }

  private static String text() {
    try (InputStream in = InventedReports.class.getResourceAsStream("reports.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns a record of one report that tells no event. */
  public static Record bare(String id, String date, String outlet, String title, String body) {
    return record(
        List.of("report " + id + " | " + date + " | " + outlet + " | " + title, "> " + body));
  }

  /** Returns the record of a block of lines. */
  static Record record(List<String> lines) {
    String[] head = lines.get(0).substring("report ".length()).split(" \\| ");
    String body = lines.get(1).substring(2);
    Report report =
        new Report(
            head[0],
            "invented.txt",
            LocalDate.parse(head[1]),
            head[3],
            Optional.of(head[2]),
            Optional.empty(),
            head[3] + Report.AFTER_TITLE + body,
            List.of());
    List<Event> events =
        lines.stream()
            .filter(line -> line.startsWith("event "))
            .map(line -> event(report, line.substring("event ".length()).split(" \\| ")))
            .toList();
    return new Record(
        report,
        List.of(new Span(0, head[3].length()), span(report, body)),
        List.of(),
        List.of(),
        events,
        List.of(),
        lines.stream()
            .filter(line -> line.startsWith("statement "))
            .map(line -> statement(report, line.substring("statement ".length()).split(" \\| ")))
            .toList(),
        events.stream()
            .filter(event -> event.status() == Status.FUTURE)
            .map(event -> expectation(report, event))
            .toList(),
        List.of());
  }

  private static Event event(Report report, String[] fields) {
    String[] act = fields[1].split("/");
    Trigger trigger = new Trigger(fields[6], span(report, fields[6]));
    return new Event(
        fields[0],
        1,
        new Act(
            act[0],
            act.length > 1 ? Optional.of(act[1]) : Optional.empty(),
            act[0].equals("ASSAULT") ? List.of("military") : List.of("diplomatic"),
            "01"),
        new Scores(fields[2], fields[2].endsWith("conflict") ? -5 : 4, -4),
        Status.valueOf(fields[3].split(" ")[0].toUpperCase(java.util.Locale.ROOT)),
        fields[3].endsWith("alleged"),
        sides(report, fields[4]),
        sides(report, fields[5]),
        trigger,
        List.of(new Evidence(1, trigger)),
        given(fields[7]).map(day -> new When(day, Optional.of(trigger.span()))),
        Optional.empty(),
        given(fields[8]).map(country -> side(report, country)),
        given(fields[8]).map(country -> "said"),
        given(fields[9]).map(figure -> List.of(quantity(report, figure))).orElse(List.of()),
        given(fields[10])
            .map(answered -> List.of(new Response(answered, Relation.RETALIATION, trigger.span())))
            .orElse(List.of()),
        fields[1].equals("CONSULT") ? 0.4 : 0.9,
        "frames.txt:1");
  }

  private static Statement statement(Report report, String[] fields) {
    return new Statement(
        fields[0],
        1,
        given(fields[1]).map(country -> side(report, country)),
        List.of(),
        fields[2].equals("direct"),
        given(fields[3]),
        fields[4],
        span(report, fields[4]),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> given(String field) {
    return Optional.of(field).filter(text -> !text.equals("-"));
  }

  private static Quantity quantity(Report report, String figure) {
    String[] parts = figure.split(" ");
    return new Quantity(new BigDecimal(parts[0]), parts[1], span(report, parts[0]));
  }

  private static List<Side> sides(Report report, String countries) {
    return Arrays.stream(countries.split("\\+"))
        .filter(code -> !code.isEmpty())
        .map(code -> side(report, code))
        .toList();
  }

  private static Side side(Report report, String country) {
    String name = NAMES.getOrDefault(country, country);
    return new Side(
        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
        name,
        country,
        List.of("GOV"),
        Optional.empty(),
        name,
        new Span(report.bodyStart(), report.bodyStart() + 1));
  }

  private static Expectation expectation(Report report, Event event) {
    return new Expectation(
        "x1",
        "5d0f6a1c2b3e",
        1,
        event.actors(),
        event.recipients(),
        "expel 12 Bolivian diplomats",
        Prospect.ANNOUNCED,
        Optional.of(event.id()),
        event.date());
  }

  private static Span span(Report report, String words) {
    int start = report.text().indexOf(words, report.bodyStart());
    return new Span(start, start + words.length());
  }
}
