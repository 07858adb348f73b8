package org.demarche.app.alert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.app.question.Filter;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.MalformedQuestionException;

/**
 * Reads which cases a rule is about. As in relations these are the ones that took place by an
 * account that does not only repeat a claim, unless the rule says otherwise.
 */
final class ConditionReader {

  /** The keys of conditions beside those for sides. */
  static final List<String> KEYS =
      List.of(
          "event",
          "mode",
          "quad",
          "context",
          "status",
          "alleged",
          "speaker",
          "outlet",
          "place",
          "text",
          "min-accounts",
          "min-confidence");

  private static final String ANY = "any";
  private static final Map<String, String> USUAL = Map.of("status", "actual", "alleged", "no");

  private final FilterReader filters;
  private final RuleBlock block;

  ConditionReader(FilterReader filters, RuleBlock block) {
    this.filters = filters;
    this.block = block;
  }

  /**
   * Returns the filter.
   *
   * @param sides the conditions for sides
   */
  Filter filter(Map<String, List<String>> sides) {
    Map<String, List<String>> words = new LinkedHashMap<>(sides);
    USUAL.forEach((key, value) -> words.put(key, List.of(value)));
    for (RuleLine line : block.lines()) {
      if (KEYS.contains(line.key()) || line.key().equals("since")) {
        words.put(line.key(), value(line));
      }
    }
    try {
      return filters.read(words);
    } catch (MalformedQuestionException wrong) {
      throw guilty(words).malformed(String.valueOf(wrong.getMessage()));
    }
  }

  private static List<String> value(RuleLine line) {
    return USUAL.containsKey(line.key()) && line.value().equalsIgnoreCase(ANY)
        ? List.of()
        : List.of(line.value());
  }

  /** Returns the line that cannot be read alone, else the one that names the rule. */
  private RuleLine guilty(Map<String, List<String>> words) {
    for (RuleLine line : block.lines()) {
      try {
        filters.read(words.containsKey(line.key()) ? Map.of(line.key(), value(line)) : Map.of());
      } catch (MalformedQuestionException wrong) {
        return line;
      }
    }
    return block.head();
  }
}
