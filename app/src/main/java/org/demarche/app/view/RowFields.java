package org.demarche.app.view;

import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.app.question.Listed;

/** Turns rows of answers into objects of JSON. */
final class RowFields {

  private RowFields() {}

  /** Returns the fields that have a value, in their order; they may be added to. */
  static Map<String, Object> of(Listed row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    row.fields()
        .forEach(field -> field.value().ifPresent(value -> fields.put(field.name(), value)));
    return fields;
  }
}
