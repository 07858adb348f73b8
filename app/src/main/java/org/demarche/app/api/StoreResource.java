package org.demarche.app.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.app.question.ExpectationFilter;
import org.demarche.app.question.Field;
import org.demarche.app.question.Filter;
import org.demarche.app.question.Period;
import org.demarche.app.question.Questions;
import org.demarche.app.question.ReportFilter;
import org.demarche.app.question.StatementFilter;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Route;
import org.demarche.app.view.ListedLines;
import org.demarche.record.Record;

/** The store as a whole: how much there is, and of which days. */
final class StoreResource implements Resource {

  private final Questions questions;
  private final PerRevision kept;
  private final String version;
  private final int rules;

  /**
   * Makes one.
   *
   * @param kept keeps the answer
   * @param version of the program
   * @param rules how many rules are watched
   */
  StoreResource(Questions questions, PerRevision kept, String version, int rules) {
    this.questions = questions;
    this.kept = kept;
    this.version = version;
    this.rules = rules;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.stored("/api", List.of(), call -> Answer.json(kept.answer("", this::whole))));
  }

  private String whole() {
    ExpectationFilter all =
        new ExpectationFilter(List.of(), Optional.empty(), Period.ALWAYS, false);
    return new ListedLines()
        .json(
            List.of(
                Field.of("version", version),
                Field.of("schema", Record.SCHEMA),
                Field.of("reports", questions.countReports(ReportFilter.ALL)),
                Field.of("events", questions.countTellings(Filter.ALL)),
                Field.of("cases", questions.countCases(Filter.ALL)),
                Field.of("statements", questions.countStatements(StatementFilter.ALL)),
                Field.of("expectations", questions.countExpectations(all)),
                Field.optional("last_day", questions.lastDay().map(LocalDate::toString)),
                Field.of("writing", true),
                Field.of("rules", rules)));
  }
}
