package org.demarche.app.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.app.export.Export;
import org.demarche.app.export.ExportLines;
import org.demarche.app.export.Format;
import org.demarche.app.export.ParquetFile;
import org.demarche.app.output.LineOutput;
import org.demarche.app.question.Filter;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.Questions;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Route;

/** The records of reports in any format, as a file to keep. */
final class ExportResource implements Resource {

  /** What records are called as a format, beside their own name. */
  private static final String LINES = "jsonl";

  private static final List<String> NAMES =
      Stream.concat(FilterReader.NAMES.stream(), Stream.of(Call.FORMAT)).toList();

  private final Questions questions;
  private final FilterWords words;

  ExportResource(Questions questions, FilterWords words) {
    this.questions = questions;
    this.words = words;
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route("GET", "/api/export", NAMES, Route.Kind.LONG, this::export));
  }

  private Answer export(Call call) {
    Format format = format(call);
    Filter filter = words.filter(call.query());
    return new Answer(200, type(format), Map.of(), out -> write(format, filter, out))
        .with("Content-Disposition", "attachment; filename=\"demarche." + ending(format) + "\"");
  }

  private static Format format(Call call) {
    List<String> all = Stream.concat(Stream.of(LINES), Format.words().stream()).toList();
    String word = call.query().word(Call.FORMAT, all);
    return Format.called(word).orElse(Format.RECORD);
  }

  private static String type(Format format) {
    return switch (format) {
      case RECORD, PLOVER -> "application/x-ndjson";
      case CSV -> Answer.CSV;
      case PARQUET -> "application/vnd.apache.parquet";
      default -> "text/tab-separated-values; charset=utf-8";
    };
  }

  private static String ending(Format format) {
    return switch (format) {
      case RECORD, PLOVER -> "jsonl";
      case CSV -> "csv";
      case PARQUET -> "parquet";
      default -> format.word() + ".tsv";
    };
  }

  private void write(Format format, Filter filter, OutputStream out) throws IOException {
    if (!format.isFile()) {
      write(format, filter, new BodyLines(out));
      return;
    }
    Path directory = Files.createTempDirectory("demarche-export");
    Path file = directory.resolve("demarche.parquet");
    try {
      write(format, filter, new ParquetFile(file));
      Files.copy(file, out);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(directory);
    }
  }

  private void write(Format format, Filter filter, LineOutput lines) throws IOException {
    Export export = format.export();
    try (LineOutput out = new ExportLines(lines, export.header())) {
      questions.records(
          filter,
          record -> {
            List<String> written = export.lines(record);
            if (!written.isEmpty()) {
              out.line(String.join("\n", written));
            }
          });
      out.keep();
    }
  }
}
