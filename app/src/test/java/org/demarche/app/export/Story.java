package org.demarche.app.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.record.Act;
import org.demarche.record.Basis;
import org.demarche.record.Bound;
import org.demarche.record.Effect;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.record.Mention;
import org.demarche.record.Place;
import org.demarche.record.Quantity;
import org.demarche.record.Record;
import org.demarche.record.Region;
import org.demarche.record.Scores;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.record.Trigger;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Records of two invented reports, made by hand, with what is hard for other formats. */
final class Story extends StoryParts {

  private final Report report;
  private final List<Span> sentences;

  private Story(Report report, List<String> sentences) {
    super(report);
    this.report = report;
    this.sentences = sentences.stream().map(this::span).toList();
  }

  /** Returns an act with two sides, a mutual one of old, one to come, and one without target. */
  static Record lake() {
    String title = "Peru expels Bolivian envoy";
    List<String> body =
        List.of(
            "Peru on Sunday expelled a Bolivian diplomat from Lima.",
            "The presidents of Peru and Chile met in Houston, Texas, in 1999.",
            "Bolivia will close its border.",
            "Rebels of \"Red Dawn\" attacked a market.");
    Report report =
        new Report(
            "lake-1",
            "wire/lake.txt",
            LocalDate.of(2019, 3, 4),
            title,
            Optional.of("Andean Wire"),
            Optional.of("https://wire.example/lake"),
            title
                + "\n\n"
                + body.get(0)
                + "\n\n"
                + body.get(1)
                + "\n\n"
                + body.get(2)
                + " "
                + body.get(3),
            List.of());
    Story story =
        new Story(report, List.of(title, body.get(0), body.get(1), body.get(2), body.get(3)));
    return story.record(
        List.of(
            story.mention(1, story.peru(), Optional.of(story.place("Peru", "PER"))),
            story.mention(1, story.diplomat(), Optional.empty()),
            story.mention(1, story.town(), Optional.of(story.lima())),
            story.mention(4, story.rebels(), Optional.empty())),
        List.of(story.expulsion(), story.meeting(), story.closure(), story.attack()));
  }

  /** Returns a report without outlet and address about what CAMEO and PLOVER call otherwise. */
  static Record praise() {
    String title = "UN praises Kosovo";
    String body = "The UN praised Kosovo's army in Kosovo this month.";
    Report report =
        new Report(
            "b_2",
            "b.jsonl#2",
            LocalDate.of(2020, 12, 31),
            title,
            Optional.empty(),
            Optional.empty(),
            title + "\n\n" + body,
            List.of());
    Story story = new Story(report, List.of(title, body));
    Side un = story.side("united-nations", "United Nations", "IGO", List.of("IGO"), "", "UN");
    Side army =
        story.side("kosovo-army", "Kosovo army", "XKX", List.of("MIL", "MOS"), "", "Kosovo's army");
    Place kosovo =
        new Place(
            "Kosovo",
            "XKX",
            Optional.empty(),
            OptionalDouble.of(42.6),
            OptionalDouble.of(20.9),
            Optional.of(new Span(51, 57)));
    Event event =
        story.event(
            "e1",
            1,
            new Act("SUPPORT", Optional.empty(), List.of("military", "peacekeeping"), "051"),
            new Scores("verbal cooperation", 5, 3.4),
            Status.ACTUAL,
            List.of(un),
            List.of(army),
            List.of(new Evidence(1, story.trigger("praised"))),
            story.when("2020-12", "this month"),
            Optional.of(kosovo),
            List.of(),
            0.7,
            "support.txt:5");
    return story.record(List.of(), List.of(event));
  }

  private Event expulsion() {
    return event(
        "e1",
        1,
        new Act("SANCTION", Optional.of("expel"), List.of("diplomatic"), "166"),
        new Scores("material conflict", -5.5, -7),
        Status.ACTUAL,
        List.of(peru()),
        List.of(diplomat()),
        List.of(
            new Evidence(1, trigger("expelled")),
            new Evidence(0, new Trigger("expels", new Span(5, 11)))),
        when("2019-03-03", "Sunday"),
        Optional.of(lima()),
        List.of(),
        0.93,
        "sanction.txt:1");
  }

  private Event meeting() {
    return event(
        "e2",
        2,
        new Act("CONSULT", Optional.empty(), List.of(), "04"),
        new Scores("verbal cooperation", 2.5, 1),
        Status.HISTORICAL,
        List.of(
            side("alan-soto", "Alan Soto", "PER", List.of("GOV"), "president", "Peru and Chile"),
            side("eva-rojas", "Eva Rojas", "CHL", List.of("GOV"), "president", "Chile met")),
        List.of(),
        List.of(new Evidence(2, trigger("met"))),
        when("1999", "1999"),
        Optional.of(
            new Place(
                "Houston",
                "USA",
                Optional.of(new Region("Texas", Optional.of("US-TX"))),
                OptionalDouble.of(29.76),
                OptionalDouble.of(-95.37),
                Optional.of(span("Houston")))),
        List.of(),
        0.9,
        "consult.txt:2");
  }

  private Event closure() {
    return event(
        "e3",
        3,
        new Act("SANCTION", Optional.of("discontinue"), List.of(), "161"),
        new Scores("material conflict", -6, -4),
        Status.FUTURE,
        List.of(side("bolivia", "Bolivia", "BOL", List.of(), "", "Bolivia will")),
        List.of(),
        List.of(new Evidence(3, trigger("close"))),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        0.6,
        "sanction.txt:3");
  }

  private Event attack() {
    Quantity dead =
        new Quantity(
            BigDecimal.valueOf(12),
            Optional.empty(),
            Optional.of(Bound.AT_LEAST),
            "people",
            Optional.of(Effect.KILLED),
            Optional.empty(),
            span("market"));
    return event(
        "e4",
        4,
        new Act("ASSAULT", Optional.of("firearms"), List.of(), "193"),
        new Scores("material conflict", -9, -10),
        Status.ACTUAL,
        List.of(rebels()),
        List.of(),
        List.of(new Evidence(4, trigger("attacked"))),
        Optional.empty(),
        Optional.empty(),
        List.of(dead),
        0.8,
        "assault.txt:4");
  }

  private Side peru() {
    return side("peru", "Peru", "PER", List.of("GOV"), "", "Peru");
  }

  private Side diplomat() {
    return side(
        "bol-diplomat",
        "Bolivian diplomat",
        "BOL",
        List.of("GOV"),
        "diplomat",
        "Bolivian diplomat");
  }

  private Side town() {
    return side("", "Lima", "", List.of(), "", "Lima");
  }

  /** The name is made to break rows, and to run as a formula. */
  private Side rebels() {
    return side("red-dawn", "=Red\tDawn", "REB", List.of("REB"), "", "\"Red Dawn\"");
  }

  private Place lima() {
    return new Place(
        "Lima",
        "PER",
        Optional.empty(),
        OptionalDouble.of(-12.05),
        OptionalDouble.of(-77.04),
        Optional.of(span("Lima")));
  }

  private Place place(String name, String country) {
    OptionalDouble unknown = OptionalDouble.empty();
    return new Place(name, country, Optional.empty(), unknown, unknown, Optional.empty());
  }

  private Record record(List<Mention> mentions, List<Event> events) {
    return new Record(
        report, sentences, mentions, List.of(), events, List.of(), List.of(), List.of(), List.of());
  }

  private Mention mention(int sentence, Side side, Optional<Place> place) {
    return new Mention(sentence, side, Basis.DICTIONARY, "states.txt:1", place);
  }
}
