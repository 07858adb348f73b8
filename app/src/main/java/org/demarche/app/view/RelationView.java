package org.demarche.app.view;

import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.app.relation.Calendar;
import org.demarche.app.relation.Period;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.Tally;
import org.demarche.app.relation.Way;
import org.demarche.app.terminal.Terminal;

/** Shows a relation to a person: tables, small curves and what stands out. */
public final class RelationView {

  private final Terminal screen;
  private final UnaryOperator<String> names;

  /** Takes what it is shown on and the names of countries and entities by their codes. */
  public RelationView(Terminal screen, UnaryOperator<String> names) {
    this.screen = screen;
    this.names = names;
  }

  /** Returns the view, without its last line end. */
  public String text(Relation relation) {
    Page page = new Page(screen);
    RelationWords words = new RelationWords(relation, names, page.signs());
    head(page, relation, words);
    new BalanceTable(page, relation, words).show();
    new SeriesTable(page, relation, words, screen).show();
    new MoveTable(page, relation, words).show();
    new BreakTable(page, relation, words).show();
    new TopTable(page, relation, words).show();
    new ProspectTable(page, relation).show();
    page.blank();
    page.line(Phrase.of("docs/relations.md has the exact definitions.", Style.FAINT));
    return page.text();
  }

  private static void head(Page page, Relation relation, RelationWords words) {
    Calendar calendar = relation.calendar();
    Period span = calendar.span();
    Tally all = relation.course(Way.TOGETHER).total();
    page.line(Phrase.of("A = ").plus(words.first(), Style.STRONG));
    page.line(Phrase.of("B = ").plus(words.second(), Style.STRONG));
    page.line(
        Phrase.of(
            String.join(
                ", ",
                List.of(
                    span.first() + " to " + span.last() + " by " + calendar.grain().word(),
                    counted(all.cases(), "case"),
                    all.mutual() + " of them mutual",
                    counted(all.accounts(), "independent account"),
                    counted(relation.earlier(), "earlier case") + " as history"))));
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
