package org.demarche.app.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.app.question.CaseRow;
import org.demarche.app.question.DyadRow;
import org.demarche.app.question.ExpectationRow;
import org.demarche.app.question.ReportRow;
import org.demarche.app.question.StatementRow;
import org.demarche.app.question.TellingRow;
import org.demarche.app.relation.Quad;
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

  /** Returns the columns of reports. */
  public List<Column<ReportRow>> ofReports() {
    return List.of(
        Column.fixed("date", row -> row.day().toString()),
        new Column<>("report", 12, ReportRow::id),
        new Column<>("outlet", 6, row -> row.outlet().orElse("")),
        new Column<>("title", 12, ReportRow::title),
        Column.fixed("events", row -> Integer.toString(row.events())),
        Column.fixed("said", row -> Integer.toString(row.statements())),
        new Column<>("copy of", 8, row -> row.isCopy() ? row.account() : ""));
  }

  /** Returns the columns of statements. */
  public List<Column<StatementRow>> ofStatements() {
    return List.of(
        Column.fixed("date", row -> row.published().toString()),
        new Column<>("statement", 12, row -> row.report() + "#" + row.statement()),
        new Column<>("speaker", 10, row -> row.speaker().orElse(signs.gap())),
        new Column<>("outlet", 6, row -> row.outlet().orElse("")),
        new Column<>("words", 20, row -> row.direct() ? "\"" + row.words() + "\"" : row.words()));
  }

  /** Returns the columns of dyads. */
  public List<Column<DyadRow>> ofDyads() {
    return List.of(
        new Column<>("who", 8, DyadRow::actorName),
        new Column<>("towards", 8, DyadRow::recipientName),
        Column.fixed("cases", row -> Integer.toString(row.cases())),
        Column.fixed("mean", row -> String.format(Locale.ROOT, "%+.1f", row.mean())),
        quad("words +", Quad.VERBAL_COOPERATION),
        quad("deeds +", Quad.MATERIAL_COOPERATION),
        quad("words -", Quad.VERBAL_CONFLICT),
        quad("deeds -", Quad.MATERIAL_CONFLICT),
        Column.fixed("last", row -> row.last().toString()));
  }

  private static Column<DyadRow> quad(String heading, Quad quad) {
    return Column.fixed(heading, row -> Integer.toString(row.quads().getOrDefault(quad.word(), 0)));
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
