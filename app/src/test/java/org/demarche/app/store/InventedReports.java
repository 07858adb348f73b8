package org.demarche.app.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.demarche.record.Act;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.record.Expectation;
import org.demarche.record.Place;
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

/**
 * Invents records of a small world, so that reports often tell the same acts, copy each other's
 * words and come again with changes.
 */
final class InventedReports {

  private static final List<String> COUNTRIES = List.of("PER", "BOL", "CHL", "ARG");
  private static final List<String> CATEGORIES = List.of("ACCUSE", "CONSULT", "SANCTION", "AGREE");
  private static final List<String> WORDS =
      List.of(
          "envoy",
          "harbour",
          "tariff",
          "river",
          "treaty",
          "customs",
          "copper",
          "ferry",
          "gas",
          "judge",
          "lifted",
          "patrol",
          "responded",
          "the ban",
          "the tariff",
          "the treaty",
          "pipeline",
          "protest",
          "railway",
          "salt",
          "summit",
          "visa",
          "wheat");
  private static final LocalDate START = LocalDate.of(2019, 3, 1);

  private final Random random;
  private final List<String> paragraphs = new ArrayList<>();

  InventedReports(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 14; i++) {
      paragraphs.add(words(24));
    }
  }

  /** Returns a report of one of few ids; the same id comes with any text and day. */
  Record next(int ids) {
    return record("r" + random.nextInt(ids));
  }

  /** Returns a report with an id. */
  Record record(String id) {
    return record(id, random.nextInt(25));
  }

  /** Returns a report of a day, counted from the first. */
  Record record(String id, int days) {
    List<String> told = new ArrayList<>(paragraphs);
    Collections.shuffle(told, random);
    List<String> kept = new ArrayList<>(told.subList(0, 2));
    kept.add(words(random.nextInt(3) * 20));
    LocalDate day = START.plusDays(days);
    return record(id, day, "News of " + id, String.join(" ", kept));
  }

  /** Returns a report with a text, which tells random acts. */
  Record record(String id, LocalDate day, String title, String body) {
    Optional<String> outlet = random.nextBoolean() ? Optional.of("Andean Wire") : Optional.empty();
    Report report =
        new Report(
            id,
            "wire.jsonl#" + id,
            day,
            title,
            outlet,
            Optional.empty(),
            title + "\n\n" + body,
            List.of());
    List<Event> events = new ArrayList<>();
    int acts = random.nextInt(5);
    for (int i = 1; i <= acts; i++) {
      events.add(event("e" + i, report, i > 1 ? Optional.of("e" + (i - 1)) : Optional.empty()));
    }
    return new Record(
        report,
        List.of(new Span(0, title.length()), new Span(report.bodyStart(), report.text().length())),
        List.of(),
        List.of(),
        events,
        List.of(),
        List.of(statement(report)),
        random.nextBoolean() ? List.of(expectation(report)) : List.of(),
        List.of());
  }

  private Event event(String id, Report report, Optional<String> answered) {
    Span span = word(report);
    String text = span.of(report.text());
    String category = pick(CATEGORIES);
    boolean mutual = category.equals("CONSULT") || category.equals("AGREE");
    List<Side> actors = random.nextInt(8) == 0 ? List.of() : List.of(side(report));
    boolean together = mutual && !actors.isEmpty() && random.nextBoolean();
    List<Side> recipients = together ? List.of() : List.of(side(report));
    return new Event(
        id,
        random.nextInt(2),
        new Act(category, Optional.of("m" + random.nextInt(2)), List.of("diplomatic"), "04"),
        new Scores(mutual ? "verbal cooperation" : "verbal conflict", mutual ? 2 : -3, 1),
        random.nextBoolean() ? Status.ACTUAL : pick(List.of(Status.values())),
        random.nextBoolean(),
        actors,
        recipients,
        new Trigger(text, span),
        List.of(new Evidence(1, new Trigger(text, span))),
        day(report),
        place(),
        Optional.of(side(report)),
        Optional.of("said"),
        random.nextInt(3) == 0 ? List.of(quantity()) : List.of(),
        answered.stream().map(e -> new Response(e, Relation.REPLY, span)).toList(),
        0.5,
        "rule.txt:1");
  }

  private Optional<When> day(Report report) {
    LocalDate day = report.date().minusDays(random.nextInt(4));
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new When(day.toString(), Optional.empty()));
      case 2 -> Optional.of(new When(day.toString().substring(0, 7), Optional.of(word(report))));
      default -> Optional.of(new When(day.toString(), Optional.of(word(report))));
    };
  }

  private Optional<Place> place() {
    String name = pick(List.of("Lima", "Arica", "La Paz"));
    Place place =
        new Place(
            name,
            "PER",
            Optional.empty(),
            OptionalDouble.of(-12),
            OptionalDouble.of(-77),
            Optional.of(new Span(0, 4)));
    return random.nextBoolean() ? Optional.of(place) : Optional.empty();
  }

  private Quantity quantity() {
    return new Quantity(
        BigDecimal.valueOf(10 * (1L + random.nextInt(3))),
        Optional.empty(),
        Optional.empty(),
        "envoys",
        Optional.empty(),
        Optional.empty(),
        new Span(0, 4));
  }

  private Side side(Report report) {
    String country = pick(COUNTRIES);
    String entity = country.toLowerCase(Locale.ROOT) + random.nextInt(2);
    Span span = word(report);
    String text = span.of(report.text());
    return new Side(entity, "Name of " + entity, country, List.of(), Optional.empty(), text, span);
  }

  private Statement statement(Report report) {
    Span span = word(report);
    return new Statement(
        "s1",
        1,
        Optional.of(side(report)),
        List.of(),
        true,
        Optional.of("said"),
        span.of(report.text()),
        span,
        Optional.empty(),
        Optional.empty());
  }

  private Expectation expectation(Report report) {
    return new Expectation(
        "x1",
        "k" + random.nextInt(9),
        1,
        List.of(side(report)),
        List.of(side(report)),
        word(report).of(report.text()),
        Prospect.ANNOUNCED,
        Optional.empty(),
        Optional.of(new When("2019-04", Optional.empty())));
  }

  private Span word(Report report) {
    int start = report.text().indexOf(' ', random.nextInt(report.text().length() / 2)) + 1;
    int end = report.text().indexOf(' ', start);
    return new Span(start, end < 0 ? report.text().length() : end);
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(pick(WORDS));
    }
    return String.join(" ", words);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
