package org.demarche.app.question;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case as lists show it.
 *
 * @param id its id
 * @param day day of the act
 * @param dayBasis how the day is known: told, assumed or unknown
 * @param act what it is
 * @param status whether it took place, by all accounts
 * @param alleged whether every account only repeats a claim
 * @param denied whether some account denies it
 * @param actors countries of those who acted
 * @param actorEntities their ids
 * @param actorNames their names, by the best telling
 * @param recipients countries of those towards whom
 * @param recipientEntities their ids
 * @param recipientNames their names, by the best telling
 * @param place where most accounts place it
 * @param firstReport date of the first report
 * @param lastReport date of the last report
 * @param reports how many reports tell it
 * @param accounts how many of them do so in words of their own
 * @param trigger the words of the best telling that report it
 * @param title the title of the report with the best telling
 * @param undone by which case, and when, if one undoes it
 */
public record CaseRow(
    String id,
    LocalDate day,
    String dayBasis,
    ActCells act,
    String status,
    boolean alleged,
    boolean denied,
    List<String> actors,
    List<String> actorEntities,
    List<String> actorNames,
    List<String> recipients,
    List<String> recipientEntities,
    List<String> recipientNames,
    Optional<String> place,
    LocalDate firstReport,
    LocalDate lastReport,
    int reports,
    int accounts,
    String trigger,
    String title,
    Optional<Undone> undone)
    implements Listed {

  /**
   * What undoes a case.
   *
   * @param day when
   * @param by the case
   */
  public record Undone(LocalDate day, String by) {

    private static Undone of(String dayAndCase) {
      int blank = dayAndCase.indexOf(' ');
      return new Undone(
          LocalDate.parse(dayAndCase.substring(0, blank)), dayAndCase.substring(blank + 1));
    }
  }

  static CaseRow of(Cells row) throws SQLException {
    return new CaseRow(
        row.text("case_id"),
        row.day("day"),
        row.text("day_basis"),
        ActCells.of(row),
        row.text("status"),
        row.flag("alleged"),
        row.flag("denied"),
        row.texts("actors"),
        row.texts("actor_entities"),
        row.texts("actor_names"),
        row.texts("recipients"),
        row.texts("recipient_entities"),
        row.texts("recipient_names"),
        row.optional("place"),
        row.day("first_report"),
        row.day("last_report"),
        row.whole("reports"),
        row.whole("accounts"),
        row.text("trigger"),
        row.text("title"),
        row.optional("undone").map(Undone::of));
  }

  Cursor cursor() {
    return new Cursor(day, id);
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.of("case", id),
        Field.of("day", day.toString()),
        Field.of("day_basis", dayBasis),
        Field.of("event", act.category()),
        Field.optional("mode", act.mode()),
        Field.of("contexts", act.contexts()),
        Field.of("cameo", act.cameo()),
        Field.of("quad", act.quad()),
        Field.of("intensity", act.intensity()),
        Field.of("goldstein", act.goldstein()),
        Field.of("status", status),
        Field.of("alleged", alleged),
        Field.of("denied", denied),
        Field.of("actors", actors),
        Field.of("actor_entities", actorEntities),
        Field.of("actor_names", actorNames),
        Field.of("recipients", recipients),
        Field.of("recipient_entities", recipientEntities),
        Field.of("recipient_names", recipientNames),
        Field.optional("place", place),
        Field.of("first_report", firstReport.toString()),
        Field.of("last_report", lastReport.toString()),
        Field.of("reports", reports),
        Field.of("accounts", accounts),
        Field.of("trigger", trigger),
        Field.of("title", title),
        Field.optional("reversed_by", undone.map(Undone::by)),
        Field.optional("reversed_on", undone.map(each -> each.day().toString())));
  }
}
