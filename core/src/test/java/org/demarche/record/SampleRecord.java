package org.demarche.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** A record with every part of the format, of a report with an emoji in its title. */
final class SampleRecord {

  private static final Report REPORT =
      new Report(
          "feed-1",
          "reports/a.jsonl#2",
          LocalDate.of(2017, 7, 31),
          "Doves 🕊🕊 fly",
          Optional.of("The Daily \"Gazette\""),
          Optional.of("https://example.org/1"),
          "Doves 🕊🕊 fly\n\nIn Moscow on Sunday, Mr. Orlov said Ruritania would expel 755 envoys.",
          List.of());

  private SampleRecord() {}

  static Record record() {
    return new Record(
        REPORT,
        List.of(span("Doves 🕊🕊 fly"), span(REPORT.text().substring(REPORT.bodyStart()))),
        List.of(new Mention(1, orlov(), Basis.DICTIONARY, "people/x.txt:3")),
        List.of(new DateExpression(1, span("Sunday"), "Sunday", "2017-07-30")),
        List.of(event()),
        List.of(new Toll(1, toll())),
        List.of(statement()),
        List.of(
            new Expectation(
                "x1",
                "5d0f6a1c2b3e",
                1,
                List.of(ruritania()),
                List.of(),
                "expel 755 envoys",
                Prospect.ANNOUNCED,
                Optional.of("e1"),
                Optional.of(new When("2017-09", Optional.empty())))),
        List.of(new Uncoded(0, "no act between political entities")));
  }

  /** The record of a report in which nothing is found. */
  static Record empty() {
    Report report = Report.of("a.txt", LocalDate.of(2017, 7, 31), "", "");
    return new Record(
        new Report(
            "1", "a.txt", report.date(), "", Optional.empty(), Optional.empty(), "\n\n", List.of()),
        List.of(new Span(0, 0)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Event event() {
    return new Event(
        "e1",
        1,
        new Act("SANCTION", Optional.of("expel"), List.of("diplomatic"), "166"),
        new Scores("material conflict", -5.5, -4),
        Status.FUTURE,
        false,
        List.of(ruritania()),
        List.of(),
        new Trigger("expel", span("expel")),
        List.of(new Evidence(1, new Trigger("expel", span("expel")))),
        Optional.of(new When("2017-07-30", Optional.of(span("Sunday")))),
        Optional.of(moscow()),
        Optional.of(orlov()),
        Optional.of("said"),
        List.of(new Quantity(new BigDecimal("755"), "envoys", span("755 envoys"))),
        List.of(new Response("e0", Relation.RETALIATION, span("said"))),
        0.93,
        "frames.txt:412");
  }

  /** A number with all that can be told of it. */
  private static Quantity toll() {
    return new Quantity(
        BigDecimal.TEN,
        Optional.of(new BigDecimal("20")),
        Optional.of(Bound.AT_MOST),
        "envoys",
        Optional.of(Effect.DETAINED),
        Optional.of(orlov()),
        span("envoys"));
  }

  private static Statement statement() {
    return new Statement(
        "s1",
        1,
        Optional.of(orlov()),
        List.of(ruritania()),
        false,
        Optional.of("said"),
        "Ruritania would expel 755 envoys",
        span("Ruritania would expel 755 envoys"),
        Optional.of(new When("2017-07-30", Optional.of(span("Sunday")))),
        Optional.of(moscow()));
  }

  private static Side orlov() {
    return new Side(
        "ivan-orlov",
        "Ivan Orlov",
        "RUS",
        List.of("GOV", "MIL"),
        Optional.of("defence minister"),
        "Mr. Orlov",
        span("Mr. Orlov"));
  }

  /** A side that no dictionary knows. */
  private static Side ruritania() {
    return new Side(
        "", "Ruritania", "", List.of(), Optional.empty(), "Ruritania", span("Ruritania"));
  }

  private static Place moscow() {
    return new Place(
        "Moscow",
        "RUS",
        Optional.of(new Region("Moscow", Optional.of("RU-MOW"))),
        OptionalDouble.of(55.75),
        OptionalDouble.of(37.62),
        Optional.of(span("Moscow")));
  }

  private static Span span(String words) {
    int start = REPORT.text().indexOf(words);
    return new Span(start, start + words.length());
  }
}
