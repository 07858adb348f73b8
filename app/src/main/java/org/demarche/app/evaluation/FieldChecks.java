package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares the fields of a coded event with those of the gold event that it matches. */
final class FieldChecks {

  /** Which gold events the coded ones are, by their ids; empty while that is not known. */
  private final Map<String, String> keys;

  FieldChecks(Map<String, String> keys) {
    this.keys = Map.copyOf(keys);
  }

  /** Returns for each field that the gold event has whether it is right. */
  Map<String, Boolean> of(JsonNode gold, JsonNode coded) {
    Map<String, Boolean> checks = new LinkedHashMap<>();
    checks.put(
        "mode",
        !gold.has("mode")
            || GoldEvent.values(gold.path("mode")).contains(Wording.text(coded.path("mode"))));
    checks.put("status", isStatus(gold, coded));
    if (gold.has("date")) {
      checks.put("date", isDate(Wording.text(gold.path("date")), told(coded, "date", "value")));
    }
    if (gold.has("place")) {
      checks.put("place", Wording.text(gold.path("place")).equals(told(coded, "place", "country")));
    }
    if (gold.has("speaker")) {
      checks.put(
          "speaker",
          Wording.isName(Wording.text(gold.path("speaker")), told(coded, "speaker", "name")));
    }
    if (!gold.path("actor_sector").isEmpty()) {
      checks.put("sector", isSector(gold, coded));
    }
    if (!gold.path("quantities").isEmpty()) {
      checks.put(
          "quantity", GoldEvent.each(gold.path("quantities")).allMatch(q -> isMeasured(q, coded)));
    }
    if (!gold.path("responds_to").isEmpty() && !keys.isEmpty()) {
      checks.put("responds_to", isAnswer(gold, coded));
    }
    return checks;
  }

  private static String told(JsonNode coded, String field, String part) {
    return Wording.text(coded.path(field).path(part));
  }

  private static boolean isStatus(JsonNode gold, JsonNode coded) {
    Set<String> right = GoldEvent.values(gold.path("status"));
    return right.contains(Wording.text(coded.path("status")))
        || right.contains("alleged") && coded.path("alleged").asBoolean();
  }

  /** One may be more exact than the other. */
  private static boolean isDate(String wanted, String found) {
    return !found.isEmpty()
        && (found.equals(wanted)
            || found.startsWith(wanted + "-")
            || wanted.startsWith(found + "-"));
  }

  private static boolean isSector(JsonNode gold, JsonNode coded) {
    Set<String> found = new HashSet<>();
    coded.path("actors").forEach(side -> found.addAll(GoldEvent.values(side.path("sector"))));
    found.remove("");
    return GoldEvent.values(gold.path("actor_sector")).stream().anyMatch(found::contains);
  }

  private static boolean isMeasured(JsonNode wanted, JsonNode coded) {
    return GoldEvent.each(coded.path("quantities"))
        .anyMatch(
            found ->
                isSame(wanted.path("value"), found.path("value"))
                    && singular(wanted.path("unit")).equals(singular(found.path("unit"))));
  }

  private static boolean isSame(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      BigDecimal value = one.decimalValue();
      return value.compareTo(other.decimalValue()) == 0;
    }
    return one.equals(other);
  }

  /** The last word without its "s". */
  private static String singular(JsonNode unit) {
    String words = Wording.text(unit).strip().toLowerCase(Locale.ROOT);
    String last = words.substring(lastSpace(words) + 1);
    return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }

  private static int lastSpace(String words) {
    int at = words.length() - 1;
    while (at >= 0 && !Character.isWhitespace(words.charAt(at))) {
      at--;
    }
    return at;
  }

  private boolean isAnswer(JsonNode gold, JsonNode coded) {
    Set<String> wanted = GoldEvent.values(gold.path("responds_to"));
    return GoldEvent.each(coded.path("responds_to"))
        .map(link -> keys.getOrDefault(Wording.text(link.path("event")), ""))
        .anyMatch(key -> !key.isEmpty() && wanted.contains(key));
  }
}
