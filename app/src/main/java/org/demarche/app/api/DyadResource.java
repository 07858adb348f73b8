package org.demarche.app.api;

import java.util.List;
import org.demarche.app.question.DyadFilter;
import org.demarche.app.question.Period;
import org.demarche.app.question.Questions;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Query;
import org.demarche.app.server.Route;

/** What countries did to each other, by pair and direction. */
final class DyadResource implements Resource {

  private static final List<String> NAMES = List.of("of", "since", "until", "min-cases");
  private static final int MOST_CASES = 1_000_000;

  private final Questions questions;
  private final FilterWords words;
  private final Rows rows = new Rows();

  DyadResource(Questions questions, FilterWords words) {
    this.questions = questions;
    this.words = words;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.stored("/api/dyads", Paging.and(NAMES), this::list),
        Route.stored("/api/countries", List.of(Call.FORMAT), this::countries));
  }

  private Answer list(Call call) {
    Query query = call.query();
    Paging paging = Paging.of(query);
    Period days = Periods.of(query, "since", "until");
    int least = query.number("min-cases", 0, MOST_CASES, 0);
    DyadFilter filter =
        Asking.of("of", () -> DyadFilter.of(words.choice(query, "of"), days, least));
    return rows.page(
        call, Asking.of("cursor", () -> questions.dyads(filter, paging.cursor(), paging.limit())));
  }

  private Answer countries(Call call) {
    return rows.plain(call, questions.countries());
  }
}
