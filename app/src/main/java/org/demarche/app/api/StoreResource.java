package org.demarche.app.api;

import java.util.ArrayList;
import java.util.List;
import org.demarche.app.question.Field;
import org.demarche.app.question.Questions;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Route;
import org.demarche.app.view.ListedLines;
import org.demarche.record.Record;

/** The store as a whole: how much there is, and of which days. */
final class StoreResource implements Resource {

  private final Questions questions;
  private final PerRevision kept;
  private final String version;
  private final int rules;

  /**
   * Makes one.
   *
   * @param kept keeps the answer
   * @param version of the program
   * @param rules how many rules are watched
   */
  StoreResource(Questions questions, PerRevision kept, String version, int rules) {
    this.questions = questions;
    this.kept = kept;
    this.version = version;
    this.rules = rules;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.stored("/api", List.of(), call -> Answer.json(kept.answer("", this::whole))));
  }

  private String whole() {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.of("version", version));
    fields.add(Field.of("schema", Record.SCHEMA));
    fields.addAll(questions.contents().fields());
    fields.add(Field.of("writing", true));
    fields.add(Field.of("rules", rules));
    return new ListedLines().json(fields);
  }
}
