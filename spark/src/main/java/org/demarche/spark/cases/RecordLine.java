package org.demarche.spark.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Finds the id in the line of a record without reading the rest. */
final class RecordLine {

  private RecordLine() {}

  /** Returns the id of the report, empty when there is none. */
  static String id(String line) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean id = json.currentName().equals("id");
        json.nextToken();
        if (id) {
          return json.getText();
        }
        json.skipChildren();
      }
      return "";
    }
  }
}
