package org.demarche.app.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Expectation;
import org.demarche.record.Prospect;
import org.demarche.record.Record;
import org.demarche.record.Side;
import org.demarche.record.When;
import org.demarche.report.Span;

/** Reports that tell nothing but what is to come. */
final class Awaiting {

  private Awaiting() {}

  static List<Record> records() {
    return List.of(
        awaiting(
            InventedReports.bare("a", "2031-01-01", "Wire", "Plans", "Peru plans much."),
            "x1 | visit the port | -",
            "x2 | reopen the pass | 2031-04-01",
            "x11 | lower the toll | 2031-04-01"),
        awaiting(
            InventedReports.bare("b", "2031-01-02", "Wire", "More plans", "Peru plans more."),
            "x1 | sign the treaty | 2031-04-01",
            "x2 | count the herds | -"));
  }

  private static Record awaiting(Record bare, String... lines) {
    List<Expectation> expectations = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split(" \\| ");
      expectations.add(
          new Expectation(
              fields[0],
              "k" + bare.report().id() + fields[0],
              1,
              List.of(peru(bare)),
              List.of(),
              fields[1],
              Prospect.ANNOUNCED,
              Optional.empty(),
              Optional.of(fields[2])
                  .filter(day -> !day.equals("-"))
                  .map(day -> new When(day, Optional.empty()))));
    }
    return new Record(
        bare.report(),
        bare.sentences(),
        bare.mentions(),
        bare.dates(),
        bare.events(),
        bare.tolls(),
        bare.statements(),
        expectations,
        bare.uncoded());
  }

  private static Side peru(Record bare) {
    int start = bare.report().bodyStart();
    return new Side(
        "peru",
        "Peru",
        "PER",
        List.of("GOV"),
        Optional.empty(),
        "Peru",
        new Span(start, start + 4));
  }
}
