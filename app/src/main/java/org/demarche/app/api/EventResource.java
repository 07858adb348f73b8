package org.demarche.app.api;

import java.util.List;
import org.demarche.app.question.Filter;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.Order;
import org.demarche.app.question.Questions;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Route;

/** Events as each report tells them. */
final class EventResource implements Resource {

  private final Questions questions;
  private final FilterWords words;
  private final Rows rows = new Rows();

  EventResource(Questions questions, FilterWords words) {
    this.questions = questions;
    this.words = words;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.stored("/api/events", Paging.ordered(FilterReader.NAMES), this::list));
  }

  private Answer list(Call call) {
    Paging paging = Paging.of(call.query());
    Filter filter = words.filter(call.query());
    Order order = Paging.order(call.query());
    return rows.page(
        call,
        Asking.of(
            "text", () -> questions.tellings(filter, order, paging.cursor(), paging.limit())));
  }
}
