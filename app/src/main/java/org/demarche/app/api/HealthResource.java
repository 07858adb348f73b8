package org.demarche.app.api;

import java.util.List;
import org.demarche.app.question.Field;
import org.demarche.app.question.Questions;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Route;
import org.demarche.app.view.ListedLines;

/** Whether the server can do its work. */
final class HealthResource implements Resource {

  private final Questions questions;
  private final Ingest ingest;

  HealthResource(Questions questions, Ingest ingest) {
    this.questions = questions;
    this.ingest = ingest;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.open("/health", call -> health()));
  }

  /** A store that cannot be read fails here as it does everywhere. */
  private Answer health() {
    questions.lastDay();
    return Answer.json(
        new ListedLines()
            .json(List.of(Field.of("status", "up"), Field.of("coder", ingest.coder().word()))));
  }
}
