package org.demarche.app.api;

import java.util.List;
import org.demarche.app.question.Questions;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Problem;
import org.demarche.app.server.Route;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;

/** Reports and their records. */
final class ReportResource implements Resource {

  private final Questions questions;
  private final RecordWriter writer = new RecordWriter();

  ReportResource(Questions questions) {
    this.questions = questions;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.stored("/api/records/{id}", List.of(), this::record));
  }

  private Answer record(Call call) {
    return Answer.json(writer.write(found(call.part("id"))));
  }

  private Record found(String id) {
    return questions
        .record(id)
        .orElseThrow(() -> Problem.missing("there is no report \"" + id + "\""));
  }
}
