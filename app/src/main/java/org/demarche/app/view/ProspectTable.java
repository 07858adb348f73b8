package org.demarche.app.view;

import java.util.Collection;
import java.util.List;
import org.demarche.app.relation.Prospect;
import org.demarche.app.relation.Relation;

/** Shows what is still to come between the sides of a relation. */
final class ProspectTable {

  private static final int DAYS = 12;

  /** How much of it a person wants to see; {@code demarche expectations} has the rest. */
  private static final int MOST = 10;

  private final Page page;
  private final Relation relation;

  ProspectTable(Page page, Relation relation) {
    this.page = page;
    this.relation = relation;
  }

  void show() {
    List<Prospect> open = relation.open();
    page.heading("Still to come");
    if (open.isEmpty()) {
      page.line(Phrase.of("nothing that a report tells is open", Style.FAINT));
    }
    open.stream().limit(MOST).forEach(this::show);
    if (open.size() > MOST) {
      page.line(
          Phrase.of(
              open.size() - MOST + " more; 'demarche expectations --open' lists all", Style.FAINT));
    }
  }

  private void show(Prospect prospect) {
    String due = prospect.due().map(day -> day + "  ").orElse("no term     ");
    page.beside(
        DAYS,
        Phrase.of(due, Style.FAINT),
        Phrase.of(sides(prospect) + "  " + prospect.kind() + ": ")
            .plus(page.signs().shown(prospect.what()), Style.STRONG)
            .plus("  " + page.signs().shown(prospect.source()), Style.FAINT));
  }

  private String sides(Prospect prospect) {
    String who = listed(prospect.who());
    return prospect.towards().isEmpty()
        ? who
        : who + " " + page.signs().towards() + " " + listed(prospect.towards());
  }

  private String listed(Collection<String> codes) {
    return page.signs().shown(String.join(", ", codes.stream().sorted().toList()));
  }
}
