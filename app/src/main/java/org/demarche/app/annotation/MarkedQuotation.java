package org.demarche.app.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.report.Span;

/**
 * An attribution that people have marked.
 *
 * @param kind direct, indirect or mixed
 * @param content the stretches of what is said, without the word "that" before a clause
 * @param words that name the speaker, empty when nobody is named
 * @param speaker where these words stand
 * @param cue the words that attribute it, may be empty
 */
record MarkedQuotation(
    String kind, List<Span> content, String words, Optional<Span> speaker, String cue) {

  private static final String THAT = "that ";

  MarkedQuotation {
    content = List.copyOf(content);
  }

  static MarkedQuotation of(JsonNode mark, AnnotatedReport report) {
    List<Span> content = new ArrayList<>();
    for (JsonNode part : mark.path("content")) {
      Span span = report.span(part.path(0).asInt(), part.path(1).asInt());
      boolean that = span.of(report.report().text()).startsWith(THAT);
      content.add(that ? new Span(span.start() + THAT.length(), span.end()) : span);
    }
    boolean named = mark.path("speaker").isTextual() && mark.path("speaker_start").isInt();
    return new MarkedQuotation(
        mark.path("kind").asText(""),
        content,
        named ? mark.path("speaker").asText() : "",
        named
            ? Optional.of(
                report.span(mark.path("speaker_start").asInt(), mark.path("speaker_end").asInt()))
            : Optional.empty(),
        mark.path("cue").isTextual() ? mark.path("cue").asText() : "");
  }
}
