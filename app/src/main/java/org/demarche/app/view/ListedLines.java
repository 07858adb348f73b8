package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.app.export.CsvRow;
import org.demarche.app.question.Field;
import org.demarche.app.question.Listed;

/** Writes rows of answers for other programs, one a line. */
public final class ListedLines {

  private final JsonMapper json = new JsonMapper();

  /** Returns the row as JSON; what is absent is left out. */
  public String json(Listed row) {
    return json(row.fields());
  }

  /** Returns fields as JSON; what is absent is left out. */
  public String json(List<Field> fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Field field : fields) {
      field.value().ifPresent(value -> values.put(field.name(), value));
    }
    try {
      return json.writeValueAsString(values);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers can be written as JSON", impossible);
    }
  }

  /** Returns the names of fields as the head of a table of comma-separated values. */
  public static String csvHead(List<Field> fields) {
    CsvRow head = new CsvRow();
    fields.forEach(field -> head.text(field.name()));
    return head.line();
  }

  /**
   * Returns fields as comma-separated values; "; " stands between those of a list and between
   * counts.
   */
  public static String csv(List<Field> fields) {
    CsvRow line = new CsvRow();
    fields.forEach(field -> cell(line, field.value().orElse("")));
    return line.line();
  }

  private static void cell(CsvRow line, Object value) {
    if (value instanceof Boolean truth) {
      line.truth(truth);
    } else if (value instanceof Integer number) {
      line.number(number);
    } else if (value instanceof Double number) {
      line.number(number);
    } else if (value instanceof List<?> list) {
      line.text(list.stream().map(String::valueOf).collect(Collectors.joining("; ")));
    } else if (value instanceof Map<?, ?> counts) {
      line.text(
          counts.entrySet().stream()
              .map(count -> count.getKey() + " " + count.getValue())
              .collect(Collectors.joining("; ")));
    } else {
      line.text(String.valueOf(value));
    }
  }
}
