package org.demarche.app.view;

import java.util.List;
import java.util.Optional;
import org.demarche.app.question.CaseRow;
import org.demarche.app.question.ExpectationRow;
import org.demarche.app.question.TellingRow;
import org.demarche.app.terminal.Terminal;

/** The columns in which a screen shows the rows of answers. */
public final class AnswerColumns {

  private final Signs signs;

  /** Makes columns for a screen. */
  public AnswerColumns(Terminal screen) {
    this.signs = new Signs(screen.unicode());
  }

  /** Returns the columns of cases. */
  public List<Column<CaseRow>> ofCases() {
    return List.of(
        Column.fixed("day", row -> row.day() + (row.dayBasis().equals("told") ? "" : " ?")),
        Column.fixed("case", CaseRow::id),
        new Column<>("who", 8, row -> sides(row.actors(), row.actorNames())),
        new Column<>("towards", 8, row -> sides(row.recipients(), row.recipientNames())),
        new Column<>("act", 8, row -> row.act().name()),
        Column.fixed("status", AnswerColumns::status),
        Column.fixed("accounts", row -> Integer.toString(row.accounts())),
        new Column<>("title", 10, CaseRow::title));
  }

  /** Returns the columns of tellings. */
  public List<Column<TellingRow>> ofTellings() {
    return List.of(
        Column.fixed("day", row -> row.day().toString()),
        new Column<>("telling", 12, TellingRow::id),
        new Column<>("who", 8, row -> sides(row.actors(), row.actorNames())),
        new Column<>("towards", 8, row -> sides(row.recipients(), row.recipientNames())),
        new Column<>("act", 8, row -> row.act().name()),
        new Column<>("status", 6, row -> row.status() + (row.alleged() ? ", alleged" : "")),
        new Column<>("words", 6, TellingRow::trigger),
        new Column<>("outlet", 6, row -> row.outlet().orElse("")));
  }

  /** Returns the columns of expectations. */
  public List<Column<ExpectationRow>> ofExpectations() {
    return List.of(
        Column.fixed("due", row -> row.due().orElse("-")),
        Column.fixed("who", row -> sides(row.who(), row.whoEntities())),
        new Column<>("towards", 4, row -> String.join(", ", row.towards())),
        Column.fixed("kind", ExpectationRow::kind),
        new Column<>("what", 12, ExpectationRow::what),
        Column.fixed("state", ExpectationRow::state),
        new Column<>("told by", 12, row -> row.report() + "#" + row.expectation()));
  }

  /** Codes say most in the least room; who belongs to no country goes by the name. */
  private String sides(List<String> countries, List<String> names) {
    List<String> shown = countries.isEmpty() ? names : countries;
    return shown.isEmpty() ? signs.gap() : String.join(",", shown);
  }

  private static String status(CaseRow row) {
    return row.status()
        + Optional.of(", alleged").filter(word -> row.alleged()).orElse("")
        + Optional.of(", denied").filter(word -> row.denied()).orElse("")
        + row.undone().map(each -> ", reversed").orElse("");
  }
}
