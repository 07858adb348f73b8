package org.demarche.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Tells where an answer is not as a schema says: as much of JSON Schema as the document uses, and
 * an unknown keyword is an error, so that nothing is taken for checked that is not.
 */
final class SchemaCheck {

  private final JsonNode document;
  private final List<String> errors = new ArrayList<>();

  SchemaCheck(JsonNode document) {
    this.document = document;
  }

  /** Returns what is wrong with a value, a line each. */
  List<String> errors(JsonNode schema, JsonNode value) {
    errors.clear();
    check(schema, value, "$");
    return List.copyOf(errors);
  }

  private void check(JsonNode schema, JsonNode value, String at) {
    Iterator<String> keywords = schema.fieldNames();
    while (keywords.hasNext()) {
      String keyword = keywords.next();
      JsonNode told = schema.get(keyword);
      switch (keyword) {
        case "$ref" -> check(document.at(told.asText().substring(1)), value, at);
        case "type" -> type(told.asText(), value, at);
        case "enum" -> oneOf(told, value, at);
        case "const" -> expect(told.equals(value), at, value + " is not " + told);
        case "required" -> required(told, value, at);
        case "properties" -> properties(schema, value, at);
        case "items" -> items(told, value, at);
        case "format" -> expect(value.asText().matches("\\d{4}-\\d\\d-\\d\\d"), at, value + "?");
        case "minimum" -> expect(value.asDouble() >= told.asDouble(), at, value + " is too small");
        case "maximum" -> expect(value.asDouble() <= told.asDouble(), at, value + " is too large");
        case "additionalProperties" -> others(schema, told, value, at);
        case "description" -> expect(told.isTextual(), at, "a description is text");
        default -> expect(false, at, "the check does not know " + keyword);
      }
    }
  }

  private void expect(boolean right, String at, String otherwise) {
    if (!right) {
      errors.add(at + ": " + otherwise);
    }
  }

  private void type(String type, JsonNode value, String at) {
    boolean right =
        switch (type) {
          case "object" -> value.isObject();
          case "array" -> value.isArray();
          case "string" -> value.isTextual();
          case "integer" -> value.isIntegralNumber();
          case "number" -> value.isNumber();
          case "boolean" -> value.isBoolean();
          default -> false;
        };
    expect(right, at, value.getNodeType() + " is no " + type);
  }

  private void oneOf(JsonNode words, JsonNode value, String at) {
    boolean found = false;
    for (JsonNode word : words) {
      found |= word.equals(value);
    }
    expect(found, at, value + " is none of " + words);
  }

  private void required(JsonNode names, JsonNode value, String at) {
    names.forEach(name -> expect(value.has(name.asText()), at, name + " is missing"));
  }

  private void properties(JsonNode schema, JsonNode value, String at) {
    schema
        .get("properties")
        .fields()
        .forEachRemaining(
            each -> {
              if (value.has(each.getKey())) {
                check(each.getValue(), value.get(each.getKey()), at + "." + each.getKey());
              }
            });
  }

  private void items(JsonNode schema, JsonNode value, String at) {
    for (int i = 0; i < value.size(); i++) {
      check(schema, value.get(i), at + "[" + i + "]");
    }
  }

  private void others(JsonNode schema, JsonNode told, JsonNode value, String at) {
    value
        .fields()
        .forEachRemaining(
            each -> {
              if (schema.path("properties").has(each.getKey())) {
                return;
              }
              if (told.isBoolean()) {
                expect(told.asBoolean(), at, "nobody has told of " + each.getKey());
              } else {
                check(told, each.getValue(), at + "." + each.getKey());
              }
            });
  }
}
