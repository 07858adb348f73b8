package org.demarche.spark.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.demarche.report.Report;

/** Keeps what a reader hands over in lines, so that another machine can take it as it was. */
public final class IntakeLine {

  /** Half characters, which some inputs hold, live through escapes only. */
  private final JsonMapper json =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** Returns a report or a rejection as a line without its end. */
  public String write(Intake intake) {
    ObjectNode line = json.createObjectNode();
    if (intake instanceof Report report) {
      report(report, line);
    } else if (intake instanceof Rejected rejected) {
      line.put("input", rejected.input()).put("reason", rejected.reason());
      rejected.line().ifPresent(number -> line.put("line", number));
      rejected.offset().ifPresent(offset -> line.put("offset", offset));
    }
    try {
      return json.writeValueAsString(line);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void report(Report report, ObjectNode line) {
    line.put("id", report.id())
        .put("input", report.input())
        .put("date", report.date().toString())
        .put("title", report.title())
        .put("text", report.text());
    report.outlet().ifPresent(outlet -> line.put("outlet", outlet));
    report.url().ifPresent(url -> line.put("url", url));
    ArrayNode notes = line.putArray("notes");
    report.notes().forEach(notes::add);
  }

  /** Returns what a line was made of. */
  Intake read(String line) {
    JsonNode node = node(line);
    if (node.has("reason")) {
      return new Rejected(
          node.path("input").asText(),
          number(node.path("line")),
          number(node.path("offset")),
          node.path("reason").asText());
    }
    List<String> notes = new ArrayList<>();
    node.path("notes").forEach(note -> notes.add(note.asText()));
    return new Report(
        node.path("id").asText(),
        node.path("input").asText(),
        LocalDate.parse(node.path("date").asText()),
        node.path("title").asText(),
        Optional.ofNullable(node.path("outlet").textValue()),
        Optional.ofNullable(node.path("url").textValue()),
        node.path("text").asText(),
        notes);
  }

  private JsonNode node(String line) {
    try {
      return json.readTree(line);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("what was read ahead is damaged: " + line, damaged);
    }
  }

  private static OptionalLong number(JsonNode node) {
    return node.isNumber() ? OptionalLong.of(node.asLong()) : OptionalLong.empty();
  }
}
