package org.demarche.frame;

import java.util.Set;
import org.demarche.resource.Row;

/**
 * What must stand in a slot of a frame.
 *
 * @param slot name of the slot, "obj" or "obj.on"
 * @param negated whether it must not hold
 * @param side whether a political side must stand there
 * @param lemmas head lemmas that may stand there, empty for any
 */
public record Condition(String slot, boolean negated, boolean side, Set<String> lemmas) {

  public Condition {
    lemmas = Set.copyOf(lemmas);
  }

  /** Reads "obj=@troops", "!obj", "to=side" or "against". */
  public static Condition parse(String text, WordClasses classes, Row row) {
    boolean negated = text.startsWith("!");
    String rest = negated ? text.substring(1) : text;
    int equals = rest.indexOf('=');
    if (equals < 0) {
      return new Condition(rest, negated, false, Set.of());
    }
    String slot = rest.substring(0, equals);
    String value = rest.substring(equals + 1);
    return value.equals("side")
        ? new Condition(slot, negated, true, Set.of())
        : new Condition(slot, negated, false, classes.lemmas(value, row));
  }
}
