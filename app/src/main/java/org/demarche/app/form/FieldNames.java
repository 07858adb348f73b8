package org.demarche.app.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the fields of a report are called in an input of named values.
 *
 * @param mapped names that a person has given, asked before the usual ones
 */
public record FieldNames(Map<ReportField, String> mapped) {

  /** Copies the names. */
  public FieldNames {
    mapped = Map.copyOf(mapped);
  }

  /** Returns the usual names alone. */
  public static FieldNames usual() {
    return new FieldNames(Map.of());
  }

  /**
   * Reads pairs such as {@code title=headline}.
   *
   * @throws IllegalArgumentException naming the pair that is none
   */
  public static FieldNames of(List<String> pairs) {
    Map<ReportField, String> mapped = new EnumMap<>(ReportField.class);
    for (String pair : pairs) {
      int sign = pair.indexOf('=');
      ReportField field =
          ReportField.called(sign < 0 ? pair : pair.substring(0, sign).strip())
              .filter(known -> sign > 0 && !pair.substring(sign + 1).isBlank())
              .orElseThrow(() -> new IllegalArgumentException(pair));
      mapped.put(field, pair.substring(sign + 1).strip());
    }
    return new FieldNames(mapped);
  }

  /** Returns the names to look for, in this order. */
  public List<String> of(ReportField field) {
    String own = mapped.get(field);
    return own == null
        ? field.names()
        : Stream.concat(Stream.of(own), field.names().stream()).distinct().toList();
  }
}
