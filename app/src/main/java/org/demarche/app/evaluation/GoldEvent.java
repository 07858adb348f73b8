package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.demarche.app.score.Mistake;

/**
 * An event of a gold record.
 *
 * @param node as the record has it
 */
record GoldEvent(JsonNode node) {

  String key() {
    return Wording.text(node.path("key"));
  }

  boolean isRequired() {
    return node.path("required").asBoolean(true);
  }

  /** Returns the number of the first sentence that reports it, 0 when none is given. */
  int sentence() {
    return node.path("sentences").path(0).asInt(0);
  }

  /** Tells whether a coded event is of its category and between its sides. */
  boolean matches(JsonNode coded) {
    Set<String> categories = values(node.path("event"));
    return categories.contains(Wording.text(coded.path("event"))) && isBetween(coded, categories);
  }

  /** A mutual act may be told from either side, a meeting as a visit. */
  private boolean isBetween(JsonNode coded, Set<String> categories) {
    Set<String> actors = countries(coded.path("actors"));
    Set<String> recipients = countries(coded.path("recipients"));
    JsonNode actor = node.path("actor");
    JsonNode recipient = node.path("recipient");
    if (fits(each(actor).toList(), actors) && fits(each(recipient).toList(), recipients)) {
      return true;
    }
    boolean mutual = recipient.isEmpty() && actor.size() > 1 || categories.contains("CONSULT");
    actors.addAll(recipients);
    return mutual && fits(Stream.concat(each(actor), each(recipient)).toList(), actors);
  }

  /** A null among the wanted makes every side optional. */
  private static boolean fits(List<JsonNode> wanted, Set<String> found) {
    Set<String> needed =
        wanted.stream()
            .map(Wording::text)
            .filter(country -> !country.isEmpty())
            .collect(Collectors.toSet());
    return wanted.stream().anyMatch(JsonNode::isNull)
        ? needed.containsAll(found)
        : needed.equals(found);
  }

  /** Returns the countries of sides, without those that are not known. */
  static Set<String> countries(JsonNode sides) {
    return each(sides)
        .map(side -> Wording.text(side.path("country")))
        .filter(country -> !country.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Returns the values of a list, or the one value; null is "". */
  static Set<String> values(JsonNode node) {
    return node.isArray()
        ? each(node).map(Wording::text).collect(Collectors.toSet())
        : Set.of(Wording.text(node));
  }

  static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  /** Returns what it is, for people: "USA > RUS SANCTION". */
  String outline() {
    return outline(
        String.join("/", values(node.path("event")).stream().sorted().toList()),
        values(node.path("actor")),
        values(node.path("recipient")));
  }

  /** Returns what a coded event is, for people. */
  static String outline(JsonNode coded) {
    return outline(
        Wording.text(coded.path("event")),
        countries(coded.path("actors")),
        countries(coded.path("recipients")));
  }

  private static String outline(String event, Set<String> actors, Set<String> recipients) {
    return joined(actors) + " > " + joined(recipients) + " " + event;
  }

  private static String joined(Set<String> countries) {
    String joined =
        countries.stream()
            .map(c -> c.isEmpty() ? "?" : c)
            .sorted()
            .collect(Collectors.joining("+"));
    return joined.isEmpty() ? Mistake.NOTHING : joined;
  }
}
