package org.demarche.app.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.app.form.FieldNames;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportParts;
import org.demarche.app.form.Utf8;
import org.demarche.app.json.JsonDocument;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Problem;
import org.demarche.app.server.Query;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.demarche.report.Report;

/** Makes a report of what a request sends, as JSON or as text with the rest in the address. */
final class SentReport {

  /** The parameters that say of a text what it does not say itself. */
  static final List<String> NAMES = List.of("id", "date", "title", "outlet", "url");

  /** What records call this input. */
  private static final String INPUT = "api";

  /** A line of its own above the rest, without the full stop of a sentence. */
  private static final Pattern TITLE =
      Pattern.compile("\\s*+([^\\n]{1,300}?)[ \\t\\r]*\\n[ \\t\\r]*\\n(.*)", Pattern.DOTALL);

  private final ReportMaker maker = ReportMaker.strict("give it as YYYY-MM-DD in \"date\"");

  /**
   * Returns the report.
   *
   * @throws Problem if there is none in it
   */
  Report report(Call call) throws IOException {
    try {
      return call.type().equals(Answer.JSON) ? json(call.body()) : text(call);
    } catch (NoReportException wrong) {
      throw rejected(wrong.reason());
    }
  }

  /** Says why what was sent is no report that can be coded. */
  static Problem rejected(String reason) {
    return Problem.of(422, "rejected", reason);
  }

  private Report json(byte[] body) throws IOException, NoReportException {
    Utf8.text(body);
    List<Intake> intakes = new ArrayList<>();
    new JsonDocument(maker, FieldNames.usual())
        .read(INPUT, new ByteArrayInputStream(body), intakes::add);
    if (intakes.size() != 1) {
      throw new NoReportException("these are several reports; send one at a time");
    }
    if (intakes.get(0) instanceof Rejected refused) {
      throw new NoReportException(refused.reason());
    }
    Report read = (Report) intakes.get(0);
    return read.title().isEmpty() ? titled(read) : read;
  }

  /** Without a title of its own, a text may begin with it. */
  private Report titled(Report read) throws NoReportException {
    Told told = told(Optional.empty(), read.text().substring(read.bodyStart()));
    if (told.title().isEmpty()) {
      return read;
    }
    Report plain = Report.of(INPUT, read.date(), "", read.text().substring(read.bodyStart()));
    return maker.report(
        INPUT,
        new ReportParts(
            Optional.of(read.id()).filter(id -> !id.equals(plain.id())),
            Optional.of(read.date().toString()),
            told.title(),
            Optional.of(told.body()),
            read.outlet(),
            read.url()));
  }

  private Report text(Call call) throws NoReportException {
    Query query = call.query();
    Utf8.refuseBinary(call.body());
    Told told = told(query.last("title"), Utf8.text(call.body()));
    return maker.report(
        INPUT,
        new ReportParts(
            query.last("id"),
            query.last("date"),
            told.title(),
            Optional.of(told.body()),
            query.last("outlet"),
            query.last("url")));
  }

  private record Told(String title, String body) {}

  private static Told told(Optional<String> title, String text) {
    if (title.isEmpty()) {
      Matcher parts = TITLE.matcher(text);
      if (parts.matches() && !parts.group(1).matches(".*[.!?][\"'”’)]*")) {
        return new Told(parts.group(1), parts.group(2));
      }
    }
    return new Told(title.orElse(""), text);
  }
}
