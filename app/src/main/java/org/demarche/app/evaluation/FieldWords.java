package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import org.demarche.app.score.Mistake;

/** Puts a field of a gold or coded event into words for people. */
final class FieldWords {

  private FieldWords() {}

  /** Returns what the record tells of a field, for people. */
  static String of(JsonNode event, String field) {
    JsonNode value =
        switch (field) {
          case "sector" ->
              event.has("actor_sector") ? event.path("actor_sector") : event.path("actors");
          case "quantity" -> event.path("quantities");
          default -> event.path(field);
        };
    String part =
        switch (field) {
          case "date" -> "value";
          case "place" -> "country";
          case "speaker" -> "name";
          case "sector" -> "sector";
          case "responds_to" -> "event";
          default -> "";
        };
    return shown(value, part);
  }

  private static String shown(JsonNode value, String part) {
    if (value.isArray()) {
      return GoldEvent.each(value).map(each -> shown(each, part)).collect(Collectors.joining("/"));
    }
    if (value.has("unit")) {
      return value.path("value").asText() + " " + value.path("unit").asText();
    }
    JsonNode shown = value.isObject() ? value.path(part) : value;
    String text = shown.isArray() ? shown(shown, "") : Wording.text(shown);
    return text.isEmpty() ? Mistake.NOTHING : text;
  }
}
