package org.demarche.app.api;

import java.util.List;
import org.demarche.app.question.Filter;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.Order;
import org.demarche.app.question.Questions;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Problem;
import org.demarche.app.server.Route;
import org.demarche.app.view.HistoryJson;

/** Cases: real acts, each told by one or many reports. */
final class CaseResource implements Resource {

  private final Questions questions;
  private final FilterWords words;
  private final Rows rows = new Rows();

  CaseResource(Questions questions, FilterWords words) {
    this.questions = questions;
    this.words = words;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.stored("/api/cases", Paging.ordered(FilterReader.NAMES), this::list),
        Route.stored("/api/cases/{id}", List.of(), this::one));
  }

  private Answer list(Call call) {
    Paging paging = Paging.of(call.query());
    Filter filter = words.filter(call.query());
    Order order = Paging.order(call.query());
    return rows.page(
        call,
        Asking.of("text", () -> questions.cases(filter, order, paging.cursor(), paging.limit())));
  }

  private Answer one(Call call) {
    String id = call.part("id");
    return questions
        .history(id)
        .map(history -> Answer.json(new HistoryJson().text(history)))
        .orElseThrow(() -> Problem.missing("there is no case \"" + id + "\""));
  }
}
