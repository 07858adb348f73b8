package org.demarche.app.store;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.demarche.app.cases.Case;
import org.demarche.app.cases.Summary;
import org.demarche.app.cases.Telling;
import org.demarche.app.cases.Told;
import org.duckdb.DuckDBConnection;

/** Writes cases with their tellings and the keys under which these are found. */
final class CaseRows implements AutoCloseable {

  private final Rows cases;
  private final Rows tellings;

  CaseRows(DuckDBConnection database) throws SQLException {
    cases = new Rows(database, "cases");
    tellings = new Rows(database, "tellings");
  }

  /**
   * Adds a case.
   *
   * @param numbers the numbers of reports by their ids
   */
  void add(Case added, Map<String, Long> numbers) throws SQLException {
    for (Telling telling : added.tellings()) {
      long report = number(telling.told(), numbers);
      TellingRows.add(tellings, report, added.id(), added.circle(), telling);
    }
    Summary sum = added.summary();
    cases.begin().text(added.id()).text(added.circle());
    act(sum);
    cases.text(sum.status().word()).flag(sum.alleged()).flag(sum.denied());
    cases.texts(sum.actors().countries()).texts(sum.actors().entities());
    cases.texts(sum.recipients().countries()).texts(sum.recipients().entities());
    cases.day(sum.day()).text(sum.basis().name().toLowerCase(Locale.ROOT)).text(sum.place());
    cases.day(sum.firstReport()).day(sum.lastReport());
    cases.whole(sum.reports()).whole(sum.accounts());
    cases.number(number(sum.best(), numbers)).text(sum.best().key().event()).end();
  }

  private void act(Summary sum) throws SQLException {
    Told best = sum.best();
    cases
        .text(best.act().category())
        .text(sum.mode())
        .texts(sum.contexts())
        .text(best.act().cameo())
        .text(best.scores().quad())
        .decimal(best.scores().intensity())
        .decimal(best.scores().goldstein());
  }

  private static long number(Told told, Map<String, Long> numbers) {
    Long number = numbers.get(told.reportId());
    if (number == null) {
      throw new StoreException("the report " + told.reportId() + " is missing in the store");
    }
    return number;
  }

  @Override
  public void close() throws SQLException {
    cases.close();
    tellings.close();
  }
}
