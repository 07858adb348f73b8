package org.demarche.app.api;

import java.util.List;
import java.util.Set;
import org.demarche.app.question.Questions;
import org.demarche.app.question.ReportFilter;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Problem;
import org.demarche.app.server.Query;
import org.demarche.app.server.Route;
import org.demarche.app.view.ReportJson;
import org.demarche.record.RecordWriter;

/** Reports and their records. */
final class ReportResource implements Resource {

  /** The parameters that say which reports are asked for. */
  static final List<String> NAMES = List.of("text", "outlet", "since", "until");

  private final Questions questions;
  private final Rows rows = new Rows();

  ReportResource(Questions questions) {
    this.questions = questions;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.stored("/api/reports", Paging.and(NAMES), this::list),
        Route.stored("/api/reports/{id}", List.of(), this::one),
        Route.stored("/api/records/{id}", List.of(), this::record));
  }

  private Answer list(Call call) {
    Query query = call.query();
    Paging paging = Paging.of(query);
    ReportFilter filter =
        new ReportFilter(
            Periods.of(query, "since", "until"),
            Set.copyOf(query.all("outlet")),
            query.last("text"));
    return rows.page(
        call, Asking.of("text", () -> questions.reports(filter, paging.cursor(), paging.limit())));
  }

  private Answer one(Call call) {
    String id = call.part("id");
    return questions
        .report(id)
        .map(detail -> Answer.json(new ReportJson().text(detail)))
        .orElseThrow(() -> missing(id));
  }

  private Answer record(Call call) {
    String id = call.part("id");
    return questions
        .record(id)
        .map(record -> Answer.json(new RecordWriter().write(record)))
        .orElseThrow(() -> missing(id));
  }

  private static Problem missing(String id) {
    return Problem.missing("there is no report \"" + id + "\"");
  }
}
