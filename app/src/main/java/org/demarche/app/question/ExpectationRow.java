package org.demarche.app.question;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that a report says is still to come.
 *
 * @param report id of the report
 * @param expectation id of the expectation in its record
 * @param key the same on every run
 * @param who countries of those who are to act
 * @param whoEntities their ids
 * @param towards countries of those towards whom
 * @param what what they are to do, in the words of the report
 * @param kind announced, promised, threatened, demanded, scheduled, expected or considered
 * @param caseId the case of the event that tells the same
 * @param due by when, ISO 8601
 * @param dueLast the last day of that
 * @param state open, fulfilled, broken, overtaken when what it rested on is gone, or expired when
 *     its term has passed without any of these
 * @param settledBy the case that settled it
 * @param settledIn the telling that says so, report#event
 * @param settledOn the date of its report
 * @param settledWhy what the expectation and the case share
 * @param published the date of the report
 * @param outlet who published it
 * @param title title of the report
 */
public record ExpectationRow(
    String report,
    String expectation,
    String key,
    List<String> who,
    List<String> whoEntities,
    List<String> towards,
    String what,
    String kind,
    Optional<String> caseId,
    Optional<String> due,
    Optional<LocalDate> dueLast,
    String state,
    Optional<String> settledBy,
    Optional<String> settledIn,
    Optional<LocalDate> settledOn,
    Optional<String> settledWhy,
    LocalDate published,
    Optional<String> outlet,
    String title)
    implements Listed {

  private static final LocalDate NO_TERM = LocalDate.of(9999, 12, 31);

  static ExpectationRow of(Cells row) throws SQLException {
    return new ExpectationRow(
        row.text("report_id"),
        row.text("expectation"),
        row.text("key"),
        row.texts("who"),
        row.texts("who_entities"),
        row.texts("towards"),
        row.text("what"),
        row.text("kind"),
        row.optional("case_id"),
        row.optional("due"),
        row.optionalDay("due_last"),
        row.text("state"),
        row.optional("settled_by"),
        row.optional("settled_in"),
        row.optionalDay("settled_on"),
        row.optional("settled_why"),
        row.day("published"),
        row.optional("outlet"),
        row.text("title"));
  }

  Cursor cursor() {
    return new Cursor(
        dueLast.orElse(NO_TERM), new Cursor(published, report + "#" + expectation).toString());
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.of("expectation", report + "#" + expectation),
        Field.of("key", key),
        Field.of("who", who),
        Field.of("who_entities", whoEntities),
        Field.of("towards", towards),
        Field.of("what", what),
        Field.of("kind", kind),
        Field.optional("case", caseId),
        Field.optional("due", due),
        Field.optional("due_last", dueLast.map(LocalDate::toString)),
        Field.of("state", state),
        Field.optional("settled_by", settledBy),
        Field.optional("settled_in", settledIn),
        Field.optional("settled_on", settledOn.map(LocalDate::toString)),
        Field.optional("settled_why", settledWhy),
        Field.of("published", published.toString()),
        Field.optional("outlet", outlet),
        Field.of("title", title));
  }
}
