package org.demarche.app.api;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.app.question.ExpectationFilter;
import org.demarche.app.question.Questions;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Query;
import org.demarche.app.server.Route;

/** What reports say is still to come, and what became of it. */
final class ExpectationResource implements Resource {

  private static final List<String> NAMES =
      List.of("who", "towards", "state", "due-since", "due-until", "text");

  private final Questions questions;
  private final FilterWords words;
  private final Rows rows = new Rows();

  ExpectationResource(Questions questions, FilterWords words) {
    this.questions = questions;
    this.words = words;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.stored("/api/expectations", Paging.and(NAMES), this::list));
  }

  private Answer list(Call call) {
    Query query = call.query();
    Paging paging = Paging.of(query);
    Set<String> states =
        query.all("state").stream()
            .flatMap(all -> Arrays.stream(all.split(",")))
            .map(String::strip)
            .filter(state -> !state.isEmpty())
            .collect(Collectors.toSet());
    ExpectationFilter filter =
        Asking.of(
            "state",
            () ->
                new ExpectationFilter(
                    query.all("who").stream().map(words::choice).toList(),
                    words.choice(query, "towards"),
                    Periods.of(query, "due-since", "due-until"),
                    states,
                    query.last("text")));
    return rows.page(
        call,
        Asking.of("cursor", () -> questions.expectations(filter, paging.cursor(), paging.limit())));
  }
}
