package org.demarche.app.alert;

import java.io.IOException;
import java.util.Optional;
import org.demarche.app.question.CaseRow;
import org.demarche.app.question.Cursor;
import org.demarche.app.question.Filter;
import org.demarche.app.question.Page;
import org.demarche.app.question.Questions;

/** Goes through all cases that a rule is about, in the order of days. */
final class CasePages {

  private static final int SIZE = Questions.LARGEST_PAGE;

  private final Questions questions;

  CasePages(Questions questions) {
    this.questions = questions;
  }

  /** Takes a case. */
  interface Taker {
    void take(CaseRow row) throws IOException, InterruptedException;
  }

  void each(Rule rule, Filter filter, Taker taker) throws IOException, InterruptedException {
    Optional<Cursor> next = Optional.empty();
    do {
      Page<CaseRow> page = questions.cases(filter, next, SIZE);
      for (CaseRow row : page.rows()) {
        if (rule.direction().includes(row)) {
          taker.take(row);
        }
      }
      next = page.next();
    } while (next.isPresent());
  }
}
