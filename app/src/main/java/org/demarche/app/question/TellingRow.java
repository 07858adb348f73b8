package org.demarche.app.question;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A telling as lists show it: one event of one report.
 *
 * @param report id of the report
 * @param event id of the event in its record
 * @param caseId the case that it tells
 * @param day first day of the act, the date of the report where that does not say
 * @param date its time as the record has it, ISO 8601
 * @param act what it is
 * @param status whether it took place
 * @param alleged whether only somebody claims it
 * @param actors countries of those who acted
 * @param actorEntities their ids
 * @param actorNames their names
 * @param recipients countries of those towards whom
 * @param recipientEntities their ids
 * @param recipientNames their names
 * @param trigger the words that report it
 * @param place where
 * @param placeCountry the country of the place
 * @param speaker name of the one by whose account
 * @param speakerEntity id of the speaker
 * @param figures numbers that measure it
 * @param confidence 0 to 1
 * @param published the date of the report
 * @param outlet who published it
 * @param account id of the first report with the same text
 * @param title title of the report
 * @param sentence number of the sentence with the trigger, 0 for the title
 */
public record TellingRow(
    String report,
    String event,
    String caseId,
    LocalDate day,
    Optional<String> date,
    ActCells act,
    String status,
    boolean alleged,
    List<String> actors,
    List<String> actorEntities,
    List<String> actorNames,
    List<String> recipients,
    List<String> recipientEntities,
    List<String> recipientNames,
    String trigger,
    Optional<String> place,
    Optional<String> placeCountry,
    Optional<String> speaker,
    Optional<String> speakerEntity,
    List<String> figures,
    double confidence,
    LocalDate published,
    Optional<String> outlet,
    String account,
    String title,
    int sentence)
    implements Listed {

  static TellingRow of(Cells row) throws SQLException {
    return new TellingRow(
        row.text("report_id"),
        row.text("event"),
        row.text("case_id"),
        row.day("day"),
        row.optional("date"),
        ActCells.of(row),
        row.text("status"),
        row.flag("alleged"),
        row.texts("actors"),
        row.texts("actor_entities"),
        row.texts("actor_names"),
        row.texts("recipients"),
        row.texts("recipient_entities"),
        row.texts("recipient_names"),
        row.text("trigger"),
        row.optional("place"),
        row.optional("place_country"),
        row.optional("speaker"),
        row.optional("speaker_entity"),
        row.texts("figures"),
        row.decimal("confidence"),
        row.day("published"),
        row.optional("outlet"),
        row.text("account"),
        row.text("title"),
        row.whole("sentence"));
  }

  /** Returns what people ask for it by, unique in the store. */
  public String id() {
    return report + "#" + event;
  }

  /** Tells whether its report only prints the text of an earlier one. */
  public boolean isCopy() {
    return !account.equals(report);
  }

  Cursor cursor() {
    return new Cursor(day, id());
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.of("telling", id()),
        Field.of("case", caseId),
        Field.of("day", day.toString()),
        Field.optional("date", date),
        Field.of("event", act.category()),
        Field.optional("mode", act.mode()),
        Field.of("contexts", act.contexts()),
        Field.of("cameo", act.cameo()),
        Field.of("quad", act.quad()),
        Field.of("intensity", act.intensity()),
        Field.of("goldstein", act.goldstein()),
        Field.of("status", status),
        Field.of("alleged", alleged),
        Field.of("actors", actors),
        Field.of("actor_entities", actorEntities),
        Field.of("actor_names", actorNames),
        Field.of("recipients", recipients),
        Field.of("recipient_entities", recipientEntities),
        Field.of("recipient_names", recipientNames),
        Field.of("trigger", trigger),
        Field.optional("place", place),
        Field.optional("place_country", placeCountry),
        Field.optional("speaker", speaker),
        Field.optional("speaker_entity", speakerEntity),
        Field.of("figures", figures),
        Field.of("confidence", confidence),
        Field.of("published", published.toString()),
        Field.optional("outlet", outlet),
        Field.of("account", account),
        Field.of("title", title),
        Field.of("sentence", sentence));
  }
}
