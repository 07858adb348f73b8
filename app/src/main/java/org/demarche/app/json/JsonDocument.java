package org.demarche.app.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.demarche.app.form.Damage;
import org.demarche.app.form.Excerpt;
import org.demarche.app.form.FieldNames;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportReader;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reports of JSON that is not one object a line: an array, objects one after the other,
 * or an object with a list such as {@code "articles": [...]}. No more than one report is in memory.
 */
public final class JsonDocument implements ReportReader {

  /** The names of lists of reports that other programs write. */
  private static final Set<String> LISTS =
      Set.of("articles", "data", "docs", "documents", "items", "news", "reports", "results");

  /** An opening with such a list. */
  public static final Pattern LIST =
      Pattern.compile("\"(" + String.join("|", LISTS) + ")\"\\s*:\\s*\\[\\s*\\{");

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(JsonLines.LONGEST_LINE)
                          .build())
                  .build())
          .build();

  private final JsonReport json;

  /** Makes a reader. */
  public JsonDocument(ReportMaker maker, FieldNames names) {
    this.json = new JsonReport(maker, names);
  }

  @Override
  public void read(String name, InputStream in, Consumer<Intake> sink)
      throws IOException, NoReportException {
    Reports reports = new Reports(name, sink);
    try (BoundedParser parser =
        new BoundedParser(mapper.createParser(in), JsonLines.LONGEST_LINE)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      reports.read(parser);
    } catch (JsonProcessingException malformed) {
      reports.stop(line(malformed.getLocation()), malformed(malformed));
    } catch (IOException cut) {
      reports.stop(OptionalLong.of(1), Damage.reason(cut));
    }
    if (reports.read == 0) {
      throw new NoReportException("the file holds no JSON object; a report is an object");
    }
  }

  /** Limits that Jackson sets have no place. */
  private static OptionalLong line(@Nullable JsonLocation location) {
    return location == null ? OptionalLong.empty() : OptionalLong.of(location.getLineNr());
  }

  private static String malformed(JsonProcessingException malformed) {
    return "this is not valid JSON: " + Excerpt.sentence(malformed.getOriginalMessage());
  }

  /** The reports of one input. */
  private final class Reports {
    private final String name;
    private final Consumer<Intake> sink;
    private long read;

    Reports(String name, Consumer<Intake> sink) {
      this.name = name;
      this.sink = sink;
    }

    void read(BoundedParser parser) throws IOException {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          list(parser);
        } else if (token == JsonToken.START_OBJECT) {
          object(parser);
        } else {
          refuse(parser, "this is no JSON object; a report is an object");
        }
      }
    }

    private void list(BoundedParser parser) throws IOException {
      parser.begin();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
          long line = parser.currentLocation().getLineNr();
          report(line, parser.<JsonNode>readValueAsTree());
        } else {
          refuse(parser, "this element of the list is no JSON object; a report is an object");
          parser.skipChildren();
        }
        parser.begin();
      }
    }

    /** Reads an object that is a report, or one around a list of reports. */
    private void object(BoundedParser parser) throws IOException {
      long line = parser.currentLocation().getLineNr();
      long before = read;
      parser.begin();
      ObjectNode fields = JsonNodeFactory.instance.objectNode();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_ARRAY && LISTS.contains(field)) {
          list(parser);
        } else {
          fields.set(field, parser.<JsonNode>readValueAsTree());
        }
      }
      if (read == before) {
        report(line, fields);
      }
    }

    private void report(long line, JsonNode object) {
      String input = next();
      try {
        sink.accept(json.read(input, object));
      } catch (NoReportException wrong) {
        sink.accept(Rejected.atLine(input, line, wrong.reason()));
      }
    }

    private void refuse(BoundedParser parser, String reason) {
      sink.accept(Rejected.atLine(next(), parser.currentLocation().getLineNr(), reason));
    }

    void stop(OptionalLong line, String reason) {
      String before = read == 0 ? "" : "the reports before are read, then ";
      read++;
      sink.accept(new Rejected(name, line, OptionalLong.empty(), before + reason));
    }

    private String next() {
      read++;
      return name + "#" + read;
    }
  }
}
