package org.demarche.app.alert;

import java.util.Arrays;
import java.util.List;

/**
 * A line of a rule.
 *
 * @param file the name of its file
 * @param number which line it is, from 1
 * @param key what stands before the colon, in lower case, "min-cases"
 * @param value what stands behind it
 */
record RuleLine(String file, int number, String key, String value) {

  String place() {
    return file + ":" + number;
  }

  /** Returns the parts between commas. */
  List<String> parts() {
    return Arrays.stream(value.split(",")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  MalformedRuleException malformed(String flaw) {
    return new MalformedRuleException(place() + ": " + flaw);
  }
}
