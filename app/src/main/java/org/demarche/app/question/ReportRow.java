package org.demarche.app.question;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report as lists show it.
 *
 * @param id its id
 * @param day its date
 * @param outlet who published it
 * @param title its title
 * @param url where on the web it stands
 * @param account id of the first report with the same text, its own when it is that
 * @param version 1 when it came with one text only
 * @param events how many events it tells
 * @param statements how many statements it has
 */
public record ReportRow(
    String id,
    LocalDate day,
    Optional<String> outlet,
    String title,
    Optional<String> url,
    String account,
    int version,
    int events,
    int statements)
    implements Listed {

  static ReportRow of(Cells row) throws SQLException {
    return new ReportRow(
        row.text("id"),
        row.day("day"),
        row.optional("outlet"),
        row.text("title"),
        row.optional("url"),
        row.text("account"),
        row.whole("version"),
        row.whole("events"),
        row.whole("statements"));
  }

  /** Tells whether it only prints the text of an earlier one. */
  public boolean isCopy() {
    return !account.equals(id);
  }

  Cursor cursor() {
    return new Cursor(day, id);
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.of("id", id),
        Field.of("date", day.toString()),
        Field.optional("outlet", outlet),
        Field.of("title", title),
        Field.optional("url", url),
        Field.of("account", account),
        Field.of("copy", isCopy()),
        Field.of("version", version),
        Field.of("events", events),
        Field.of("statements", statements));
  }
}
