package org.demarche.app.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.question.Questions;
import org.demarche.app.question.ReportFilter;
import org.demarche.app.question.StatementFilter;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Query;
import org.demarche.app.server.Route;

/** What somebody said, as reports quote or tell it. */
final class StatementResource implements Resource {

  private static final List<String> NAMES =
      List.of("speaker", "outlet", "since", "until", "text", "report");

  private final Questions questions;
  private final FilterWords words;
  private final Rows rows = new Rows();

  StatementResource(Questions questions, FilterWords words) {
    this.questions = questions;
    this.words = words;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.stored("/api/statements", Paging.and(NAMES), this::list));
  }

  private Answer list(Call call) {
    Query query = call.query();
    Paging paging = Paging.of(query);
    ReportFilter reports =
        new ReportFilter(
            Periods.of(query, "since", "until"), Set.copyOf(query.all("outlet")), Optional.empty());
    StatementFilter filter =
        new StatementFilter(
            words.choice(query, "speaker"), reports, query.last("report"), query.last("text"));
    return rows.page(
        call,
        Asking.of("cursor", () -> questions.statements(filter, paging.cursor(), paging.limit())));
  }
}
