package org.demarche.app.view;

import java.util.List;
import java.util.Locale;
import org.demarche.app.relation.Change;
import org.demarche.app.relation.Course;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Measured;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.Unusual;
import org.demarche.app.relation.Way;

/** Shows where the level of a relation changes, and what was unlike the time before. */
final class BreakTable {

  private static final int LABELS = 12;

  private final Page page;
  private final Relation relation;
  private final RelationWords words;

  BreakTable(Page page, Relation relation, RelationWords words) {
    this.page = page;
    this.relation = relation;
    this.words = words;
  }

  void show() {
    Grain grain = relation.calendar().grain().coarse();
    page.heading("Lasting changes by " + grain.word());
    for (Way way : Way.values()) {
      Course course = relation.course(way);
      changes(way, "cases a week", course.rates());
      changes(way, "mean intensity", course.intensities());
    }
    page.heading("Unusual " + grain.word() + "s against those before");
    for (Way way : Way.values()) {
      unusual(way, relation.course(way).unusual());
    }
  }

  private void changes(Way way, String what, Measured<List<Change>> measured) {
    String text =
        measured instanceof Measured.Value<List<Change>> value
            ? changes(value.value())
            : RelationWords.reason(measured);
    page.beside(LABELS, margin(way), Phrase.of(what + ": " + text));
  }

  private static String changes(List<Change> changes) {
    if (changes.isEmpty()) {
      return "none";
    }
    return String.join("; ", changes.stream().map(BreakTable::change).toList());
  }

  private static String change(Change change) {
    return "from "
        + change.name()
        + " "
        + RelationWords.decimal(change.after())
        + " (n "
        + change.casesAfter()
        + ") after "
        + RelationWords.decimal(change.before())
        + " (n "
        + change.casesBefore()
        + ")";
  }

  private void unusual(Way way, Measured<List<Unusual>> measured) {
    if (measured instanceof Measured.Value<List<Unusual>> value) {
      if (value.value().isEmpty()) {
        page.beside(LABELS, margin(way), Phrase.of("none"));
      }
      value.value().forEach(one -> page.beside(LABELS, margin(way), Phrase.of(unusual(one))));
    } else {
      page.beside(LABELS, margin(way), Phrase.of(RelationWords.reason(measured)));
    }
  }

  private static String unusual(Unusual one) {
    String figures =
        one.kind().ofIntensity()
            ? String.format(
                Locale.ROOT,
                "mean %+.1f of %s, usual %+.1f (z %.1f)",
                one.value(),
                new Counted(one.cases(), "case").text(),
                one.expected(),
                one.score())
            : String.format(
                Locale.ROOT,
                "%s, usual %.1f (p %s)",
                new Counted(one.cases(), "case").text(),
                one.expected(),
                chance(one.score()));
    return one.name() + " " + one.kind().word() + ": " + figures;
  }

  private static String chance(double chance) {
    return chance < 1e-6 ? "<0.000001" : String.format(Locale.ROOT, "%.6f", chance);
  }

  private Phrase margin(Way way) {
    return Phrase.of(new Cells(LABELS, 0).row(words.way(way), List.of()), Style.FAINT);
  }
}
