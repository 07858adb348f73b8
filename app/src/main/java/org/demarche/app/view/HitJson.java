package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.app.search.Hit;
import org.demarche.app.search.Snippet;

/** Writes a report that a search finds as a line of JSON, with marks in code points. */
public final class HitJson {

  private final JsonMapper json = new JsonMapper();

  /** Returns the line. */
  public String text(Hit hit) {
    return text("report", "published", hit);
  }

  /** Returns the same as an item of a list of reports, whose id and date go by those names. */
  public String item(Hit hit) {
    return text("id", "date", hit);
  }

  private String text(String id, String date, Hit hit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(id, hit.report());
    fields.put(date, hit.published().toString());
    hit.outlet().ifPresent(outlet -> fields.put("outlet", outlet));
    fields.put("title", hit.title());
    fields.put("score", hit.score());
    fields.put("snippets", hit.snippets().stream().map(HitJson::snippet).toList());
    try {
      return json.writeValueAsString(fields);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers can be written as JSON", impossible);
    }
  }

  private static Map<String, Object> snippet(Snippet snippet) {
    String text = snippet.text();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", text);
    fields.put(
        "marks",
        snippet.marks().stream()
            .map(
                mark ->
                    List.of(
                        text.codePointCount(0, mark.start()), text.codePointCount(0, mark.end())))
            .toList());
    return fields;
  }
}
