package org.demarche.app.api;

import java.util.List;
import org.demarche.app.question.FilterReader;
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
    return List.of(Route.stored("/api/events", Paging.and(FilterReader.NAMES), this::list));
  }

  private Answer list(Call call) {
    Paging paging = Paging.of(call.query());
    return rows.page(
        call, questions.tellings(words.filter(call.query()), paging.cursor(), paging.limit()));
  }
}
