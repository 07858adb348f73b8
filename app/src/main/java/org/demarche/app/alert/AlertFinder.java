package org.demarche.app.alert;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.demarche.app.question.MalformedQuestionException;
import org.demarche.app.question.Questions;
import org.demarche.app.relation.Deeds;

/** Finds what a store has of what rules watch for. */
public final class AlertFinder {

  private final Questions questions;
  private final Deeds deeds;
  private final LocalDate now;
  private final Consumer<String> remarks;

  /**
   * Makes a finder.
   *
   * @param questions to the store
   * @param deeds of the same store
   * @param now the day up to which it is looked at, as a rule that of the newest report
   * @param remarks takes why a rule cannot find anything yet
   */
  public AlertFinder(Questions questions, Deeds deeds, LocalDate now, Consumer<String> remarks) {
    this.questions = questions;
    this.deeds = deeds;
    this.now = now;
    this.remarks = remarks;
  }

  /**
   * Hands over what there is, told or not, the oldest first.
   *
   * @throws MalformedRuleException if the rule asks for a text that nothing can be searched by
   * @throws IOException if the sink does
   */
  public void find(Rule rule, FindingSink sink) throws IOException, InterruptedException {
    try {
      if (rule.watch() instanceof Watch.Acts) {
        new CasePages(questions)
            .each(rule, rule.filter(), row -> sink.accept(new ActFinding(rule, row, questions)));
      } else if (rule.watch() instanceof Watch.Level level) {
        new LevelFinder(questions, now).find(rule, level, sink);
      } else if (rule.watch() instanceof Watch.Periods periods) {
        new PeriodFinder(questions, deeds, now, remarks).find(rule, periods, sink);
      } else if (rule.watch() instanceof Watch.Expectations expectations) {
        new ExpectationTurns(questions, now).find(rule, expectations, sink);
      }
    } catch (MalformedQuestionException wrong) {
      throw new MalformedRuleException(rule.place() + ": " + wrong.getMessage());
    }
  }
}
