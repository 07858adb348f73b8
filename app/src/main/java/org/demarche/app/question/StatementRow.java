package org.demarche.app.question;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A statement as lists show it.
 *
 * @param report id of the report
 * @param statement id of the statement in its record
 * @param published the date of the report
 * @param outlet who published it
 * @param title title of the report
 * @param speaker name of the speaker
 * @param speakerEntity id of the speaker
 * @param speakerCountry country of the speaker
 * @param direct whether it is quoted word by word
 * @param cue the word of saying
 * @param words what is said
 */
public record StatementRow(
    String report,
    String statement,
    LocalDate published,
    Optional<String> outlet,
    String title,
    Optional<String> speaker,
    Optional<String> speakerEntity,
    Optional<String> speakerCountry,
    boolean direct,
    Optional<String> cue,
    String words)
    implements Listed {

  static StatementRow of(Cells row) throws SQLException {
    return new StatementRow(
        row.text("report_id"),
        row.text("statement"),
        row.day("published"),
        row.optional("outlet"),
        row.text("title"),
        row.optional("speaker"),
        row.optional("speaker_entity"),
        row.optional("speaker_country"),
        row.flag("direct"),
        row.optional("cue"),
        row.text("words"));
  }

  Cursor cursor() {
    return new Cursor(published, report + "#" + statement);
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.of("report", report),
        Field.of("statement", statement),
        Field.of("date", published.toString()),
        Field.optional("outlet", outlet),
        Field.of("title", title),
        Field.optional("speaker", speaker),
        Field.optional("speaker_entity", speakerEntity),
        Field.optional("speaker_country", speakerCountry),
        Field.of("direct", direct),
        Field.optional("cue", cue),
        Field.of("words", words));
  }
}
