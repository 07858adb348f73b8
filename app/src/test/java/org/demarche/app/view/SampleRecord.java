package org.demarche.app.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.record.Act;
import org.demarche.record.Basis;
import org.demarche.record.Bound;
import org.demarche.record.DateExpression;
import org.demarche.record.Effect;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.record.Expectation;
import org.demarche.record.Mention;
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
import org.demarche.record.Toll;
import org.demarche.record.Trigger;
import org.demarche.record.Uncoded;
import org.demarche.record.When;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** A record of an invented report, made by hand, with everything in it that a record can hold. */
public final class SampleRecord {

  private static final String TITLE = "Peru sends home Bolivian envoys after shots at the border";
  private static final String FIRST =
      "Peru on Monday ordered 12 Bolivian envoys to leave Lima after shots were fired at a post"
          + " on Lake Titicaca.";
  private static final String SECOND =
      "“We’ll answer every shot,” President Ana Quispe warned La Paz.";
  private static final String THIRD = "The lake lies 3,800 metres above the sea.";
  private static final String FOURTH = "Both presidents will meet in Puno on Friday.";

  private final Report report =
      Report.of(
          "reports/lake.txt",
          LocalDate.of(2019, 3, 4),
          TITLE,
          FIRST + "\n\n" + SECOND + "\n\n" + THIRD + " " + FOURTH);

  /** Returns the record. */
  public Record record() {
    return new Record(
        report,
        List.of(span(TITLE), span(FIRST), span(SECOND), span(THIRD), span(FOURTH)),
        List.of(
            new Mention(2, side("bolivia", "Bolivia", "BOL", "La Paz"), Basis.REFERENCE, "seat")),
        List.of(new DateExpression(1, span("Monday"), "Monday", "2019-03-04")),
        List.of(expulsion(), threat(), meeting()),
        List.of(new Toll(3, toll())),
        List.of(warning()),
        List.of(expectation()),
        List.of(new Uncoded(3, "no act between political entities")));
  }

  /** The sentence is about a lake, which is no matter here. */
  private Quantity toll() {
    return new Quantity(
        BigDecimal.valueOf(3800),
        Optional.empty(),
        Optional.of(Bound.AT_LEAST),
        "metres",
        Optional.of(Effect.KILLED),
        Optional.of(president()),
        span("3,800 metres"));
  }

  private Event expulsion() {
    return event(
        "e1",
        1,
        new Act("SANCTION", Optional.of("expel"), List.of("diplomatic"), "166"),
        "material conflict",
        Status.FUTURE,
        List.of(side("peru", "Peru", "PER", "Peru")),
        List.of(side("bolivia", "Bolivia", "BOL", "Bolivian")),
        "ordered",
        Optional.of(new When("2019-03-04", Optional.of(span("Monday")))),
        List.of());
  }

  private Event threat() {
    return event(
        "e2",
        2,
        new Act("THREATEN", Optional.empty(), List.of(), "130"),
        "verbal conflict",
        Status.ACTUAL,
        List.of(president()),
        List.of(side("bolivia", "Bolivia", "BOL", "La Paz")),
        "warned",
        Optional.empty(),
        List.of(new Response("e1", Relation.RETALIATION, span("answer"))));
  }

  private Event meeting() {
    return event(
        "e3",
        4,
        new Act("CONSULT", Optional.of("visit"), List.of(), "04"),
        "verbal cooperation",
        Status.FUTURE,
        List.of(president(), side("", "Both presidents", "", "Both presidents")),
        List.of(),
        "meet",
        Optional.of(new When("2019-W10", Optional.empty())),
        List.of());
  }

  private Event event(
      String id,
      int sentence,
      Act act,
      String quad,
      Status status,
      List<Side> actors,
      List<Side> recipients,
      String trigger,
      Optional<When> date,
      List<Response> answers) {
    return new Event(
        id,
        sentence,
        act,
        new Scores(quad, -5, -4),
        status,
        id.equals("e2"),
        actors,
        recipients,
        new Trigger(trigger, span(trigger)),
        List.of(new Evidence(sentence, new Trigger(trigger, span(trigger)))),
        date,
        Optional.of(
            new Place(
                "Lima",
                "PER",
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty())),
        Optional.of(president()),
        Optional.of("warned"),
        List.of(new Quantity(BigDecimal.valueOf(12), "envoys", span("12 Bolivian envoys"))),
        answers,
        0.9,
        "frames.txt:1");
  }

  private Statement warning() {
    return new Statement(
        "s1",
        2,
        Optional.of(president()),
        List.of(side("bolivia", "Bolivia", "BOL", "La Paz")),
        true,
        Optional.of("warned"),
        "We’ll answer every shot",
        span("We’ll answer every shot"),
        Optional.empty(),
        Optional.empty());
  }

  private Expectation expectation() {
    return new Expectation(
        "x1",
        "5d0f6a1c2b3e",
        4,
        List.of(president()),
        List.of(side("bolivia", "Bolivia", "BOL", "Bolivian")),
        "meet in Puno",
        Prospect.SCHEDULED,
        Optional.of("e3"),
        Optional.of(new When("2019-03-08", Optional.of(span("Friday")))));
  }

  private Side president() {
    return new Side(
        "ana-quispe",
        "Ana Quispe",
        "PER",
        List.of("GOV"),
        Optional.of("president"),
        "President Ana Quispe",
        span("President Ana Quispe"));
  }

  private Side side(String entity, String name, String country, String words) {
    return new Side(entity, name, country, List.of("GOV"), Optional.empty(), words, span(words));
  }

  private Span span(String words) {
    int start = report.text().indexOf(words, words.equals(TITLE) ? 0 : report.bodyStart());
    return new Span(start, start + words.length());
  }
}
