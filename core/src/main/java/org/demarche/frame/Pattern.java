package org.demarche.frame;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.resource.Row;

/**
 * A word of the first field of a frame or matrix line, with what it asks for: "verb carry+out
 * obj=@attack".
 *
 * @param part part of speech
 * @param lemma base form
 * @param particle particle beside it
 * @param conditions what must stand in its slots
 */
public record Pattern(
    Frame.Part part, String lemma, Optional<String> particle, List<Condition> conditions) {

  /** Copies the conditions. */
  public Pattern {
    conditions = List.copyOf(conditions);
  }

  /**
   * Reads the first field of a line, which gives a pattern for each of its words: "verb
   * cut,break+off obj=@ties".
   */
  public static List<Pattern> parse(Row row, WordClasses classes) {
    String[] words = row.field(0).split("\\s+");
    if (words.length < 2) {
      throw row.malformed("part of speech and lemma expected");
    }
    Frame.Part part = part(words[0], row);
    List<Condition> conditions =
        Arrays.stream(words).skip(2).map(w -> Condition.parse(w, classes, row)).toList();
    return triggers(words[1], row).stream().map(t -> of(part, t, conditions)).toList();
  }

  private static List<String> triggers(String list, Row row) {
    List<String> triggers = List.of(list.split(",", -1));
    for (String trigger : triggers) {
      if (trigger.isEmpty() || trigger.startsWith("+") || trigger.endsWith("+")) {
        throw row.malformed("a word is missing in \"" + list + "\"");
      }
      if (Collections.frequency(triggers, trigger) > 1) {
        throw row.malformed("\"" + trigger + "\" stands twice in \"" + list + "\"");
      }
    }
    return triggers;
  }

  private static Pattern of(Frame.Part part, String trigger, List<Condition> conditions) {
    int plus = trigger.indexOf('+');
    String lemma = plus < 0 ? trigger : trigger.substring(0, plus);
    Optional<String> particle =
        plus < 0 ? Optional.empty() : Optional.of(trigger.substring(plus + 1));
    return new Pattern(part, lemma, particle, conditions);
  }

  private static Frame.Part part(String name, Row row) {
    for (Frame.Part part : Frame.Part.values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(name)) {
        return part;
      }
    }
    throw row.malformed("part of speech is verb, noun or adj, not \"" + name + "\"");
  }

  /** Returns how much the pattern asks for. */
  int weight() {
    return conditions.stream().mapToInt(Condition::weight).sum() + (particle.isPresent() ? 4 : 0);
  }
}
