package org.demarche.app.pair;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.demarche.report.Span;

/** Reads a sentence with its sides from a line of JSON. */
public final class PairReader {

  /** How many characters a text may have. */
  static final int LONGEST_TEXT = 20_000;

  private final JsonMapper mapper = new JsonMapper();

  /**
   * Returns the sentence.
   *
   * @param otherwise its id when it has none
   * @throws NoPairException with the reason and what to do, when the line holds none
   */
  public MarkedPair read(String line, String otherwise) throws NoPairException {
    JsonNode node = object(line);
    JsonNode text = node.path("text");
    if (!text.isTextual() || text.textValue().isBlank()) {
      throw new NoPairException("\"text\" is missing or empty; it holds the sentence");
    }
    if (text.textValue().length() > LONGEST_TEXT) {
      throw new NoPairException("the text has more than " + LONGEST_TEXT + " characters");
    }
    if (!node.has("actor") && !node.has("recipient")) {
      throw new NoPairException(
          "neither \"actor\" nor \"recipient\" is there; write [start, end], or null for a side"
              + " that the text does not name");
    }
    JsonNode label = node.path("label");
    return new MarkedPair(
        node.path("id").isMissingNode() ? otherwise : node.path("id").asText(),
        text.textValue(),
        side(node, "actor", text.textValue()),
        side(node, "recipient", text.textValue()),
        label.isTextual() ? Optional.of(label.textValue()) : Optional.empty());
  }

  private JsonNode object(String line) throws NoPairException {
    try {
      JsonNode node = mapper.readTree(line);
      if (!node.isObject()) {
        throw new NoPairException("the line is no JSON object; write one sentence a line as {...}");
      }
      return node;
    } catch (JsonProcessingException malformed) {
      throw new NoPairException("the line is not valid JSON: " + malformed.getOriginalMessage());
    }
  }

  private static Optional<Span> side(JsonNode node, String name, String text)
      throws NoPairException {
    JsonNode side = node.path(name);
    if (side.isNull() || side.isMissingNode()) {
      return Optional.empty();
    }
    if (!side.isArray() || side.size() != 2 || !side.path(0).isInt() || !side.path(1).isInt()) {
      throw new NoPairException("\"" + name + "\" is not [start, end] or null");
    }
    int start = side.path(0).intValue();
    int end = side.path(1).intValue();
    if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
      throw new NoPairException("\"" + name + "\" lies outside the text or is empty");
    }
    return Optional.of(
        new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
  }
}
