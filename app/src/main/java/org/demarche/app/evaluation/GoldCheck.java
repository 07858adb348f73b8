package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Spelling;
import org.demarche.record.Status;
import org.demarche.report.Report;
import org.demarche.resource.MalformedResourceException;
import org.demarche.sentence.ReportSplitter;

/** Refuses gold records with slips of the pen, which would count against the program. */
final class GoldCheck {

  private static final List<String> NEEDED =
      List.of("key", "sentences", "actor", "recipient", "event", "status");
  private static final List<String> MAY_STAND =
      List.of(
          "required",
          "actor_sector",
          "mode",
          "date",
          "place",
          "speaker",
          "quantities",
          "responds_to");
  private static final Set<String> KEYS =
      Stream.concat(NEEDED.stream(), MAY_STAND.stream()).collect(Collectors.toSet());

  /** The others that are no states, IGO, NGO, REB, MNC and OTH, look the same. */
  private static final String COUNTRY = "[A-Z]{3}";

  /** A slip is one letter, and one more for each so many letters of the key. */
  private static final int LONG = 8;

  private final Acts acts = new Acts();
  private final ReportSplitter splitter = new ReportSplitter();
  private final Set<String> statuses =
      Stream.concat(Arrays.stream(Status.values()).map(Status::word), Stream.of("alleged"))
          .collect(Collectors.toSet());

  /**
   * Checks the events of a gold record.
   *
   * @param report the report, none where records are given that were coded before
   * @throws MalformedResourceException with the file and the event, when one is wrong
   */
  void check(Path file, JsonNode gold, Optional<Report> report) {
    OptionalInt sentences =
        report
            .map(text -> OptionalInt.of(splitter.split(text).sentences().size()))
            .orElse(OptionalInt.empty());
    Set<String> keys = new HashSet<>();
    gold.path("events").forEach(event -> keys.add(Wording.text(event.path("key"))));
    Set<String> seen = new HashSet<>();
    int number = 0;
    for (JsonNode event : gold.path("events")) {
      number++;
      String key = Wording.text(event.path("key"));
      String place = file + ", event " + (key.isEmpty() ? "number " + number : "\"" + key + "\"");
      problem(event, sentences, keys)
          .or(() -> seen.add(key) ? Optional.empty() : Optional.of("another event has its \"key\""))
          .ifPresent(
              wrong -> {
                throw new MalformedResourceException(place + ": " + wrong);
              });
    }
  }

  private Optional<String> problem(JsonNode event, OptionalInt sentences, Set<String> keys) {
    return Stream.of(
            keys(event),
            sentences(event.path("sentences"), sentences),
            countries(event),
            acts(event),
            unknown(event, "status", statuses, "no status"),
            unknown(event, "responds_to", keys, "no event of this record"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> keys(JsonNode event) {
    if (!event.isObject()) {
      return Optional.of("an event is an object {...}");
    }
    Optional<String> slip =
        event.properties().stream()
            .map(Map.Entry::getKey)
            .filter(name -> !KEYS.contains(name))
            .flatMap(name -> meant(name, event))
            .findFirst();
    return slip.or(
        () ->
            NEEDED.stream()
                .filter(name -> !event.has(name))
                .findFirst()
                .map(name -> "\"" + name + "\" is missing"));
  }

  /** Keys of somebody's own may stand beside these, but for one that is nearly one of them. */
  private static Stream<String> meant(String name, JsonNode event) {
    return KEYS.stream()
        .filter(
            key -> !event.has(key) && new Spelling(name).editsTo(key) <= 1 + key.length() / LONG)
        .sorted()
        .map(key -> "\"" + name + "\" is no key of an event; is \"" + key + "\" meant?");
  }

  private static Optional<String> sentences(JsonNode numbers, OptionalInt count) {
    if (!numbers.isArray() || numbers.isEmpty()) {
      return Optional.of("\"sentences\" is a list of numbers; 0 is the title");
    }
    return GoldEvent.each(numbers)
        .filter(
            n -> !n.isInt() || n.intValue() < 0 || n.intValue() >= count.orElse(Integer.MAX_VALUE))
        .findFirst()
        .map(
            n ->
                "the report has no sentence "
                    + n
                    + (count.isPresent() ? "; its last is " + (count.getAsInt() - 1) : ""));
  }

  private static Optional<String> countries(JsonNode event) {
    for (String name : List.of("actor", "recipient")) {
      if (!event.path(name).isArray()) {
        return Optional.of("\"" + name + "\" is a list of countries, [] for nobody");
      }
    }
    return Stream.of("actor", "recipient", "place")
        .flatMap(name -> each(event, name))
        .filter(code -> !code.isNull() && !code.asText().matches(COUNTRY))
        .findFirst()
        .map(
            code ->
                "no country: "
                    + code
                    + "; write three capitals as in ISO 3166, or IGO, NGO, REB, MNC, OTH");
  }

  private Optional<String> acts(JsonNode event) {
    Set<String> categories = GoldEvent.values(event.path("event"));
    return unknown(event, "event", Set.copyOf(acts.categories()), "no category of PLOVER")
        .or(
            () ->
                each(event, "mode")
                    .filter(mode -> !mode.isNull() && !isMode(categories, mode.asText()))
                    .findFirst()
                    .map(
                        mode ->
                            "no mode of "
                                + String.join(", ", categories.stream().sorted().toList())
                                + ": "
                                + mode));
  }

  private boolean isMode(Set<String> categories, String mode) {
    return categories.stream().anyMatch(category -> acts.knows(category, Optional.of(mode)));
  }

  private static Optional<String> unknown(
      JsonNode event, String name, Set<String> known, String problem) {
    return each(event, name)
        .filter(value -> !known.contains(Wording.text(value)))
        .findFirst()
        .map(value -> problem + ": " + value);
  }

  /** Returns the values of a list, or the one value. */
  private static Stream<JsonNode> each(JsonNode event, String name) {
    JsonNode value = event.path(name);
    if (value.isMissingNode()) {
      return Stream.empty();
    }
    return value.isArray() ? GoldEvent.each(value) : Stream.of(value);
  }
}
