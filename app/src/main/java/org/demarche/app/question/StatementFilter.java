package org.demarche.app.question;

import java.util.Optional;

/**
 * Which statements are asked for; what is empty asks for nothing in particular.
 *
 * @param speaker made by any of these
 * @param reports made in any of these reports
 * @param report made in the report of this id
 * @param words words that all stand in what is said, be it in longer ones
 */
public record StatementFilter(
    Optional<Choice> speaker,
    ReportFilter reports,
    Optional<String> report,
    Optional<String> words) {

  /** Asks for all. */
  public static final StatementFilter ALL =
      new StatementFilter(Optional.empty(), ReportFilter.ALL, Optional.empty(), Optional.empty());

  /** Returns the condition on statements {@code s} and their reports {@code r}. */
  Condition condition(TextSearch search) {
    Condition condition = reports.condition(search);
    speaker.ifPresent(
        choice ->
            condition.and(
                "list_contains(?, s.speaker_country) OR list_contains(?, s.speaker_entity)",
                Condition.texts(choice.countries()),
                Condition.texts(choice.entities())));
    report.ifPresent(id -> condition.and("r.id = ?", id));
    words.ifPresent(said -> condition.andWords("s.words", said));
    return condition;
  }
}
