package org.demarche.app.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.ontology.Acts;
import org.demarche.resource.MalformedResourceException;

/**
 * Reads gold standard records as the Open Event Data Alliance publishes them: objects with commas
 * or line ends between them, with an array around them or without, and with commas too many.
 */
final class PloverData {

  private static final Pattern NEXT_OBJECT = Pattern.compile("(?<=\\})(?=\\s*\\R\\s*\\{)");

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final PloverRecord record;

  PloverData(Acts acts) {
    this.record = new PloverRecord(acts);
  }

  List<MarkedSentence> read(Path path) throws IOException {
    String text = Files.readString(path);
    JsonNode all = array(path, text);
    List<MarkedSentence> sentences = new ArrayList<>();
    for (JsonNode each : all) {
      sentences.add(record.sentence(each, path + "#" + (sentences.size() + 1)));
    }
    return sentences;
  }

  private JsonNode array(Path path, String text) {
    String separated = NEXT_OBJECT.matcher(text.strip()).replaceAll(",");
    try {
      return mapper.readTree(separated.startsWith("[") ? separated : "[" + separated + "]");
    } catch (JsonProcessingException malformed) {
      String line =
          malformed.getLocation() == null ? "" : ":" + malformed.getLocation().getLineNr();
      throw new MalformedResourceException(
          path + line + ": not valid JSON: " + malformed.getOriginalMessage());
    }
  }
}
