package org.demarche.app.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.app.question.KnownEntities;
import org.demarche.app.question.Listed;
import org.demarche.app.question.Questions;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Problem;
import org.demarche.app.server.Query;
import org.demarche.app.server.Route;
import org.demarche.app.view.EntityJson;

/** States, bodies and people: who they are, and what they did. */
final class EntityResource implements Resource {

  private static final int MOST = 200;
  private static final int USUAL = 20;

  private final Questions questions;
  private final Supplier<KnownEntities> known;
  private final Rows rows = new Rows();

  EntityResource(Questions questions, Supplier<KnownEntities> known) {
    this.questions = questions;
    this.known = known;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.stored("/api/entities", List.of("q", "limit", Call.FORMAT), this::list),
        Route.stored("/api/entities/{id}", List.of(), this::one));
  }

  private Answer list(Call call) {
    Query query = call.query();
    String words =
        query
            .last("q")
            .orElseThrow(() -> Problem.parameter("q", "q is missing; write part of a name"));
    int most = query.number("limit", 1, MOST, USUAL);
    return rows.fields(
        call,
        Asking.of("q", () -> questions.entities(known.get(), words, most)).stream()
            .map(Listed::fields)
            .toList(),
        Optional.empty());
  }

  private Answer one(Call call) {
    String id = call.part("id");
    return questions
        .entity(known.get(), id)
        .map(profile -> Answer.json(new EntityJson().text(profile)))
        .orElseThrow(() -> Problem.missing("nobody has the id \"" + id + "\""));
  }
}
