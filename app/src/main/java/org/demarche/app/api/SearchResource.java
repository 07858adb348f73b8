package org.demarche.app.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.app.question.Field;
import org.demarche.app.question.MalformedQuestionException;
import org.demarche.app.question.Period;
import org.demarche.app.search.Hit;
import org.demarche.app.search.Hits;
import org.demarche.app.search.Search;
import org.demarche.app.search.Snippet;
import org.demarche.app.search.TextIndex;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Problem;
import org.demarche.app.server.Query;
import org.demarche.app.server.Route;
import org.demarche.app.view.HitJson;

/** Reports by their words, the most fitting first. */
final class SearchResource implements Resource {

  private static final int MOST = 1000;
  private static final int USUAL = 20;
  private static final List<String> NAMES =
      List.of("q", "limit", "outlet", "since", "until", Call.FORMAT);

  private final TextIndex index;
  private final Rows rows = new Rows();

  SearchResource(TextIndex index) {
    this.index = index;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.stored("/api/search", NAMES, this::search));
  }

  private Answer search(Call call) {
    Query query = call.query();
    String words =
        query
            .last("q")
            .orElseThrow(() -> Problem.parameter("q", "q is missing; say what to search for"));
    Set<String> outlets = Set.copyOf(query.all("outlet"));
    Period period = Periods.of(query, "since", "until");
    int most = query.number("limit", 1, MOST, USUAL);
    try {
      return answer(call, index.hits(new Search(words, period, outlets, most)));
    } catch (MalformedQuestionException wrong) {
      throw Problem.parameter("q", String.valueOf(wrong.getMessage()));
    }
  }

  private Answer answer(Call call, Hits hits) {
    if (call.wantsCsv()) {
      return rows.fields(
          call, hits.best().stream().map(SearchResource::fields).toList(), Optional.empty());
    }
    HitJson json = new HitJson();
    return Answer.json(
        "{\"total\":"
            + hits.all()
            + ",\"items\":"
            + hits.best().stream().map(json::item).collect(Collectors.joining(",", "[", "]"))
            + "}");
  }

  private static List<Field> fields(Hit hit) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.of("id", hit.report()));
    fields.add(Field.of("date", hit.published().toString()));
    fields.add(Field.optional("outlet", hit.outlet()));
    fields.add(Field.of("title", hit.title()));
    fields.add(Field.of("score", hit.score()));
    fields.add(Field.of("snippets", hit.snippets().stream().map(Snippet::text).toList()));
    return fields;
  }
}
