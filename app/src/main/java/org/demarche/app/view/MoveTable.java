package org.demarche.app.view;

import java.util.List;
import org.demarche.app.relation.Initiative;
import org.demarche.app.relation.Measured;
import org.demarche.app.relation.Proportion;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.Reply;
import org.demarche.app.relation.Tone;
import org.demarche.app.relation.Way;

/** Shows who moves first, and how each side answers the other. */
final class MoveTable {

  private static final int LABELS = 26;
  private static final int FIGURES = 13;

  private final Page page;
  private final Relation relation;
  private final RelationWords words;

  MoveTable(Page page, Relation relation, RelationWords words) {
    this.page = page;
    this.relation = relation;
    this.words = words;
  }

  void show() {
    int within = relation.question().within();
    page.heading("First moves after " + within + " days without an act of the kind");
    Cells cells = new Cells(16, 9);
    page.row(cells.row("", List.of("A first", "B first", "both", "share of A")));
    for (Initiative initiative : relation.initiative()) {
      page.row(
          cells.row(
              initiative.tone().word(),
              List.of(
                  Integer.toString(initiative.of(Way.FORTH)),
                  Integer.toString(initiative.of(Way.BACK)),
                  Integer.toString(initiative.of(Way.TOGETHER)),
                  "  " + RelationWords.share(initiative.first()) + verdict(initiative))));
    }
    page.heading(
        "Answers within "
            + within
            + " days, against what other days of the same weeks lead to expect");
    Cells wide = new Cells(LABELS, FIGURES);
    page.row(wide.row("", List.of("answered", "expected", "median days", "points")));
    relation.replies().forEach(reply -> reply(wide, reply));
    page.line(
        Phrase.of(
            "Points with 95 % intervals; * leaves out 0. Mutual acts answer nothing.",
            Style.FAINT));
  }

  private static String verdict(Initiative initiative) {
    if (initiative.first() instanceof Measured.Value<Proportion> value) {
      return value.value().low() > 0.5 ? " A" : value.value().high() < 0.5 ? " B" : "";
    }
    return "";
  }

  private void reply(Cells cells, Reply reply) {
    boolean shown =
        reply.difference() instanceof Measured.Value<Reply.Difference> value
            && value.value().shown();
    String other = reply.answerer() == Way.BACK ? "A" : "B";
    String label =
        words.actor(reply.answerer())
            + " "
            + word(reply.with())
            + " after "
            + other
            + " "
            + word(reply.to());
    String median = reply.median().isPresent() ? Integer.toString(reply.median().getAsInt()) : "-";
    page.row(
        cells.row(
            label,
            List.of(
                reply.answered() + " of " + reply.acts(),
                reply.acts() == 0 ? "-" : RelationWords.decimal(reply.expected()),
                median,
                "  " + RelationWords.difference(reply.difference()) + (shown ? " *" : ""))));
  }

  private static String word(Tone tone) {
    return tone == Tone.COOPERATION ? "friendly" : "hostile";
  }
}
