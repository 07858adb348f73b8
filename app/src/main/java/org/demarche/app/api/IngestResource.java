package org.demarche.app.api;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.app.question.Field;
import org.demarche.app.question.Questions;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.News;
import org.demarche.app.server.Route;
import org.demarche.app.view.ListedLines;
import org.demarche.app.view.ReportJson;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;
import org.demarche.report.Report;

/** Reports that are sent: coded while whoever sends one waits, and told to those who listen. */
final class IngestResource implements Resource {

  private static final List<String> NAMES =
      Stream.concat(SentReport.NAMES.stream(), Stream.of("keep")).toList();

  private final Questions questions;
  private final Ingest ingest;
  private final News news;
  private final SentReport sent = new SentReport();
  private final RecordWriter writer = new RecordWriter();
  private final ListedLines lines = new ListedLines();

  IngestResource(Questions questions, Ingest ingest, News news) {
    this.questions = questions;
    this.ingest = ingest;
    this.news = news;
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route("POST", "/api/reports", NAMES, Route.Kind.WRITING, this::take));
  }

  private Answer take(Call call) throws IOException, InterruptedException {
    Report report = sent.report(call);
    Ingest.Outcome done = ingest.take(report, call.query().truth("keep", true));
    boolean written = done.outcome().equals("new") || done.outcome().equals("changed");
    if (written) {
      news.tell("report", told(done.record()));
    }
    Answer answer = Answer.json(text(done));
    return written
        ? answer.withStatus(201).with("Location", "/api/reports/" + encoded(report.id()))
        : answer;
  }

  /** Of what is kept the same is told as whoever asks for the report is. */
  private String text(Ingest.Outcome done) {
    String outcome = "{\"outcome\":\"" + done.outcome() + "\",";
    if (done.outcome().equals("not kept")) {
      return outcome + "\"record\":" + writer.write(done.record()) + "}";
    }
    return questions
        .report(done.record().report().id())
        .map(detail -> outcome + new ReportJson().text(detail).substring(1))
        .orElseThrow(() -> new IllegalStateException("what was kept is not there"));
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private String told(Record record) {
    Report report = record.report();
    return lines.json(
        List.of(
            Field.of("id", report.id()),
            Field.of("date", report.date().toString()),
            Field.of("title", report.title()),
            Field.optional("outlet", report.outlet()),
            Field.of("events", record.events().size())));
  }
}
