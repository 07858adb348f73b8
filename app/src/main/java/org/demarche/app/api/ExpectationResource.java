package org.demarche.app.api;

import java.util.List;
import java.util.Optional;
import org.demarche.app.question.ExpectationFilter;
import org.demarche.app.question.ExpectationRow;
import org.demarche.app.question.Listed;
import org.demarche.app.question.Questions;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Query;
import org.demarche.app.server.Route;

/** What reports say is still to come, and what became of it. */
final class ExpectationResource implements Resource {

  private static final List<String> NAMES =
      List.of("who", "towards", "state", "due-since", "due-until");

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
    List<String> states =
        List.of("", "open", "fulfilled", "broken", "overtaken", "expired");
    String state = query.word("state", states);
    List<ExpectationRow> all =
        questions.expectations(
            new ExpectationFilter(
                words.choice(query, "who").map(List::of).orElse(List.of()),
                words.choice(query, "towards"),
                Periods.of(query, "due-since", "due-until"),
                state.equals("open")));
    return rows.fields(
        call,
        all.stream()
            .filter(row -> state.isEmpty() || row.state().equals(state))
            .limit(paging.limit())
            .map(Listed::fields)
            .toList(),
        Optional.empty());
  }
}
