package org.demarche.app.question;

import java.util.List;

/**
 * All that is known of a case.
 *
 * @param row the case
 * @param tellings who told it how, in the order of reports
 * @param steps how its status evolved
 * @param figures numbers that measure it, by unit
 * @param answers earlier acts that it answers
 * @param answered later acts that answer it
 */
public record CaseHistory(
    CaseRow row,
    List<ToldBy> tellings,
    List<StatusStep> steps,
    List<FigureRange> figures,
    List<Answer> answers,
    List<Answer> answered) {

  /** Copies the lists. */
  public CaseHistory {
    tellings = List.copyOf(tellings);
    steps = List.copyOf(steps);
    figures = List.copyOf(figures);
    answers = List.copyOf(answers);
    answered = List.copyOf(answered);
  }
}
