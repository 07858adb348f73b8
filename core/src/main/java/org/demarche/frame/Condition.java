package org.demarche.frame;

import java.util.HashSet;
import java.util.Set;
import org.demarche.resource.Row;

/**
 * What must stand in a slot of a frame.
 *
 * @param slot name of the slot, "obj" or "obj.on"
 * @param negated whether it must not hold
 * @param side whether a political side may stand there
 * @param lemmas head lemmas that may stand there, empty for any
 */
public record Condition(String slot, boolean negated, boolean side, Set<String> lemmas) {

  /** Stands for the very word "side": "took Rome's side". */
  private static final String THE_WORD = "'side'";

  /** Stands for the name of any city or region: "captured Bukavu". */
  static final String PLACE = "'place'";

  /** Copies the lemmas. */
  public Condition {
    lemmas = Set.copyOf(lemmas);
  }

  /** Reads "obj=@troops", "!obj", "to=side" "for=@troops,side" or "against". */
  public static Condition parse(String text, WordClasses classes, Row row) {
    boolean negated = text.startsWith("!");
    String rest = negated ? text.substring(1) : text;
    int equals = rest.indexOf('=');
    if (equals < 0) {
      return new Condition(rest, negated, false, Set.of());
    }
    String slot = rest.substring(0, equals);
    Set<String> lemmas = new HashSet<>(classes.lemmas(rest.substring(equals + 1), row));
    boolean side = lemmas.remove("side");
    if (lemmas.remove(THE_WORD)) {
      lemmas.add("side");
    }
    return new Condition(slot, negated, side, lemmas);
  }

  /** Returns the slot as a line of the lexicon names it: "obj.on", "!obj". */
  String words() {
    return (negated ? "!" : "") + slot;
  }

  /**
   * Returns how much the condition asks for: a word more than a side, a side more than anything.
   */
  int weight() {
    if (negated) {
      return 1;
    }
    return !lemmas.isEmpty() && !side ? 4 : side ? 3 : 2;
  }
}
