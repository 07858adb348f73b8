package org.demarche.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.resource.Row;

/**
 * The first field of a frame or matrix line: "verb carry+out obj=@attack".
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

  /** Reads the first field of a line. */
  public static Pattern parse(Row row, WordClasses classes) {
    String[] words = row.field(0).split("\\s+");
    if (words.length < 2) {
      throw row.malformed("part of speech and lemma expected");
    }
    List<Condition> conditions = new ArrayList<>();
    for (int i = 2; i < words.length; i++) {
      conditions.add(Condition.parse(words[i], classes, row));
    }
    int plus = words[1].indexOf('+');
    String lemma = plus < 0 ? words[1] : words[1].substring(0, plus);
    Optional<String> particle =
        plus < 0 ? Optional.empty() : Optional.of(words[1].substring(plus + 1));
    return new Pattern(part(words[0], row), lemma, particle, conditions);
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
