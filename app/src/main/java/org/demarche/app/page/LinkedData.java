package org.demarche.app.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.app.form.WrittenDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the linked data (JSON-LD) in a page say of it. */
final class LinkedData {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String SCRIPTS = "script[type=application/ld+json]";

  private LinkedData() {}

  /** Returns the first day of publication that they name. */
  static Optional<LocalDate> published(Document page) {
    return page.select(SCRIPTS).stream()
        .map(LinkedData::published)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> published(Element script) {
    try {
      JsonNode date = MAPPER.readTree(script.data()).findValue("datePublished");
      return date == null ? Optional.empty() : WrittenDate.in(date.asText());
    } catch (JsonProcessingException malformed) {
      return Optional.empty();
    }
  }
}
