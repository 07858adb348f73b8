package org.demarche.app.view;

import java.util.Locale;
import org.demarche.app.relation.Act;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.Way;

/** Shows the weightiest acts of a relation. */
final class TopTable {

  private static final int DAYS = 12;

  private final Page page;
  private final Relation relation;
  private final RelationWords words;

  TopTable(Page page, Relation relation, RelationWords words) {
    this.page = page;
    this.relation = relation;
    this.words = words;
  }

  void show() {
    page.heading("Weightiest acts, accounts times intensity");
    for (Act act : relation.top()) {
      page.beside(DAYS, Phrase.of(act.day() + "  ", Style.FAINT), act(act));
    }
  }

  private Phrase act(Act act) {
    Deed deed = act.deed();
    String what = deed.category() + deed.mode().map(mode -> "/" + mode).orElse("");
    return Phrase.of(way(act) + "  ")
        .plus(page.signs().shown(what), ScoreWords.colour(deed.quad()))
        .plus(
            String.format(
                Locale.ROOT,
                "  %+.1f, %d %s  ",
                deed.intensity(),
                deed.accounts(),
                deed.accounts() == 1 ? "account" : "accounts"))
        .plus(page.signs().shown(deed.caseId()), Style.FAINT);
  }

  private String way(Act act) {
    return act.way() == Way.TOGETHER ? "A " + page.signs().mutual() + " B" : words.way(act.way());
  }
}
