package org.demarche.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Word;

/**
 * A construction that reports a political act.
 *
 * @param part part of speech of the trigger
 * @param lemma base form of the trigger
 * @param particle the particle or adverb beside it: "up" of "carry up"
 * @param conditions all must hold
 * @param category PLOVER category, {@link #NONE} when the construction reports no act
 * @param mode PLOVER mode
 * @param cameo CAMEO code
 * @param actor slots of the actor, the first that holds a side wins
 * @param recipient slots of the recipient, the first that holds a side wins
 * @param mutual whether the sides of all slots act together
 * @param source its line, "assault.txt:12"
 */
public record Frame(
    Part part,
    String lemma,
    Optional<String> particle,
    List<Condition> conditions,
    String category,
    Optional<String> mode,
    String cameo,
    List<String> actor,
    List<String> recipient,
    boolean mutual,
    String source) {

  /** Category of a construction that reports no act. */
  static final String NONE = "NONE";

  private static final Set<String> NO = Set.of("no", "nobody", "none", "nothing");

  /** Part of speech of a trigger. */
  public enum Part {
    /** A verb form. */
    VERB,
    /** A noun. */
    NOUN,
    /** An adjective or participle. */
    ADJ;

    /** Returns what a word of the text is. */
    public static Part of(Word word) {
      return word.isVerb() ? VERB : word.isNoun() ? NOUN : ADJ;
    }
  }

  /** Copies the lists. */
  public Frame {
    conditions = List.copyOf(conditions);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
  }

  /** Returns how much the frame asks for: the more, the surer it is. */
  public int weight() {
    return conditions.stream().mapToInt(Condition::weight).sum() + (particle.isPresent() ? 4 : 0);
  }

  /** Tells whether something must stand in the slot. */
  public boolean asks(String slot) {
    return conditions.stream().anyMatch(c -> c.slot().equals(slot) && !c.negated());
  }

  /** Tells whether negation belongs to the construction: "no longer trusts", "solves nothing". */
  public boolean asksNegation() {
    return conditions.stream()
        .filter(c -> !c.negated())
        .anyMatch(
            c ->
                c.slot().endsWith("neg")
                    || c.lemmas().stream().anyMatch(NO::contains) && !c.slot().startsWith("comp"));
  }

  /** Tells whether whoever says it acts by saying so: "measures will follow". */
  public boolean isSaid() {
    return actor.contains("speaker");
  }

  /** Tells whether the construction reports no act. */
  public boolean isNone() {
    return category.equals(NONE);
  }
}
