package org.demarche.app.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.resource.MalformedResourceException;

/** Reads reports with marks, a JSON object a line. */
public final class AnnotationReader {

  private final JsonMapper mapper = new JsonMapper();

  /**
   * What a file holds.
   *
   * @param reports with their marks
   * @param undated how many reports have no day as 2017-07-31, and are left out
   */
  public record Content(List<AnnotatedReport> reports, int undated) {

    /** Copies the list. */
    public Content {
      reports = List.copyOf(reports);
    }
  }

  /**
   * Returns the reports of a file.
   *
   * @throws MalformedResourceException with the line when something is wrong with it
   * @throws IOException when it cannot be read
   */
  public Content read(Path path, AnnotationForm form) throws IOException {
    UnaryOperator<String> cased =
        form.capitals() ? new CaseRestorer()::restore : UnaryOperator.identity();
    List<AnnotatedReport> reports = new ArrayList<>();
    int undated = 0;
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          Optional<AnnotatedReport> report = report(line, form, cased, path + ":" + number);
          report.ifPresent(reports::add);
          undated += report.isPresent() ? 0 : 1;
        }
      }
    }
    return new Content(reports, undated);
  }

  private Optional<AnnotatedReport> report(
      String line, AnnotationForm form, UnaryOperator<String> cased, String place) {
    JsonNode node = object(line, place);
    JsonNode marks = node.path(form.list());
    if (!marks.isArray() || !node.path("text").isTextual()) {
      throw new MalformedResourceException(
          place + ": a report has a \"text\" and a list \"" + form.list() + "\"");
    }
    return date(node.path(form.date()).asText(""))
        .or(form::otherwise)
        .map(
            date ->
                AnnotatedReport.of(
                    node.path("doc").asText(place),
                    date,
                    cased.apply(node.path("text").asText()),
                    form.titled(),
                    marks));
  }

  private JsonNode object(String line, String place) {
    try {
      return mapper.readTree(line);
    } catch (JsonProcessingException malformed) {
      throw new MalformedResourceException(
          place + ": not valid JSON: " + malformed.getOriginalMessage());
    }
  }

  private static Optional<LocalDate> date(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException wrong) {
      return Optional.empty();
    }
  }
}
