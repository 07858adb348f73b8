package org.demarche.coder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.record.Event;
import org.demarche.record.Side;

/** The hand-made record of a sample, and which of its events a coder found. */
final class Gold {

  private final List<JsonNode> events = new ArrayList<>();

  private Gold(JsonNode root) {
    root.get("events").forEach(events::add);
    events.sort((a, b) -> Boolean.compare(isRequired(b), isRequired(a)));
  }

  static Gold read(Path file) {
    try {
      return new Gold(new ObjectMapper().readTree(Files.readString(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isRequired(JsonNode event) {
    return event.path("required").asBoolean(true);
  }

  /**
   * Returns one line for each coded event, "=" where the hand-made record has it and "+" where not,
   * and one "-" line for each required event that was not found.
   */
  List<String> compare(List<Event> coded) {
    Set<Event> found = new HashSet<>();
    List<String> missing = new ArrayList<>();
    for (JsonNode gold : events) {
      Event match =
          coded.stream().filter(e -> !found.contains(e) && fits(gold, e)).findFirst().orElse(null);
      if (match != null) {
        found.add(match);
      } else if (isRequired(gold)) {
        missing.add("- " + outline(gold));
      }
    }
    List<String> lines = new ArrayList<>();
    for (Event event : coded) {
      lines.add(
          (found.contains(event) ? "= " : "+ ")
              + event.sentence()
              + " | "
              + Outline.of(event)
              + " | “"
              + event.trigger().text()
              + "”");
    }
    lines.addAll(missing);
    return lines;
  }

  private static String outline(JsonNode gold) {
    return gold.get("sentences").get(0).asInt()
        + " | "
        + join(gold.get("actor"))
        + " | "
        + join(gold.get("event"))
        + " | "
        + join(gold.get("recipient"))
        + " | "
        + gold.get("key").asText();
  }

  private static String join(JsonNode list) {
    String joined =
        values(list).stream().map(v -> v.equals("null") ? "?" : v).collect(Collectors.joining("+"));
    return joined.isEmpty() ? "-" : joined;
  }

  private static List<String> values(JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(value -> values.add(value.asText()));
    } else {
      values.add(node.asText());
    }
    return values;
  }

  private static boolean fits(JsonNode gold, Event event) {
    List<String> categories = values(gold.get("event"));
    if (!categories.contains(event.act().category())) {
      return false;
    }
    List<String> actor = values(gold.get("actor"));
    List<String> recipient = values(gold.get("recipient"));
    Set<String> actors = countries(event.actors());
    Set<String> recipients = countries(event.recipients());
    if (fits(actor, actors) && fits(recipient, recipients)) {
      return true;
    }
    boolean mutual = recipient.isEmpty() && actor.size() > 1 || categories.contains("CONSULT");
    List<String> both = new ArrayList<>(actor);
    both.addAll(recipient);
    actors.addAll(recipients);
    return mutual && fits(both, actors);
  }

  /** A null among those wanted makes every side optional. */
  private static boolean fits(List<String> wanted, Set<String> found) {
    Set<String> needed = new HashSet<>(wanted);
    return needed.remove("null") ? needed.containsAll(found) : needed.equals(found);
  }

  private static Set<String> countries(List<Side> sides) {
    return sides.stream()
        .map(Side::country)
        .filter(country -> !country.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
