package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.ontology.Acts;
import org.demarche.report.Span;
import org.demarche.resource.MalformedResourceException;

/** Makes a marked sentence of a gold standard record of PLOVER. */
final class PloverRecord {

  /** For a record without a date. */
  private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

  private final Acts acts;

  PloverRecord(Acts acts) {
    this.acts = acts;
  }

  /**
   * Returns the sentence with the first actor and the first recipient that it names; several actors
   * without a recipient act together, so the second of them is what the first acts towards.
   */
  MarkedSentence sentence(JsonNode record, String place) {
    String text = record.path("text").asText("");
    if (text.isBlank()) {
      throw new MalformedResourceException(place + ": \"text\" is missing or empty");
    }
    SideSearch search = new SideSearch(text);
    List<Span> actors = new ArrayList<>();
    List<Span> recipients = new ArrayList<>();
    find(search, record, List.of("actor", "source"), actors, recipients);
    find(search, record, List.of("recipient", "target"), recipients, actors);
    List<Span> sides = new ArrayList<>(actors);
    sides.addAll(recipients);
    Optional<Span> actor = actors.stream().findFirst();
    Optional<Span> recipient =
        recipients.isEmpty()
            ? actors.stream().skip(1).findFirst()
            : recipients.stream().findFirst();
    return new MarkedSentence(
        record.path("id").asText(place),
        date(record),
        text,
        sides,
        List.of(new Asked(actor, recipient, List.of(right(record, place)))));
  }

  private static void find(
      SideSearch search, JsonNode record, List<String> names, List<Span> to, List<Span> others) {
    for (String name : names) {
      for (JsonNode side : record.path(name)) {
        List<Span> taken = new ArrayList<>(others);
        taken.addAll(to);
        search.find(side.path("actorText").asText(""), taken).ifPresent(to::add);
      }
    }
  }

  private static LocalDate date(JsonNode record) {
    try {
      return LocalDate.parse(record.path("date").asText(""));
    } catch (DateTimeException none) {
      return SOME_DAY;
    }
  }

  private RightAct right(JsonNode record, String place) {
    String event = record.path("event").asText("").strip().toUpperCase(Locale.ROOT);
    String category =
        Classes.label(acts, event)
            .orElseThrow(
                () ->
                    new MalformedResourceException(
                        place + ": no category of PLOVER: \"" + event + "\""));
    List<String> contexts = words(record.path("context"));
    return new RightAct(
        category,
        words(record.path("mode")).stream().findFirst(),
        Optional.empty(),
        Optional.empty(),
        contexts.isEmpty() ? Optional.empty() : Optional.of(contexts));
  }

  /** A word, a list of them, or "" for none. */
  private static List<String> words(JsonNode node) {
    List<String> words = new ArrayList<>();
    for (JsonNode each : node.isArray() ? node : List.of(node)) {
      String word = each.asText("").strip().toLowerCase(Locale.ROOT);
      if (!word.isEmpty() && !each.isNull()) {
        words.add(word);
      }
    }
    return words;
  }
}
