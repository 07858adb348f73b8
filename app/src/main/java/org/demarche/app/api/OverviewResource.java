package org.demarche.app.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.demarche.app.question.Overview;
import org.demarche.app.question.Questions;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Query;
import org.demarche.app.server.Route;
import org.demarche.app.view.OverviewJson;

/** What has changed in the last days. */
final class OverviewResource implements Resource {

  private static final int USUAL_DAYS = 7;

  private final Questions questions;
  private final PerRevision kept;

  OverviewResource(Questions questions, PerRevision kept) {
    this.questions = questions;
    this.kept = kept;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.stored("/api/overview", List.of("until", "days"), this::overview));
  }

  private Answer overview(Call call) {
    Query query = call.query();
    int days = query.number("days", 1, Overview.MOST_DAYS, USUAL_DAYS);
    LocalDate to =
        query.day("until").or(questions::lastDay).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    return Answer.json(
        kept.answer(
            "overview " + to + " " + days,
            () -> new OverviewJson().text(questions.overview(to, days))));
  }
}
