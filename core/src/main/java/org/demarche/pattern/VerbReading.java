package org.demarche.pattern;

import java.util.List;
import org.demarche.parse.Word;

/**
 * What the verbs of a user's dictionaries make of a word.
 *
 * @param word the word
 * @param verb the line of the verb, "verbs.txt:2"
 * @param patterns those that were tried, the last of them fits or none does
 * @param outcome what came of it
 */
public record VerbReading(Word word, String verb, List<PatternReading> patterns, Outcome outcome) {

  /** What came of a word. */
  public enum Outcome {
    /** The word is no form of the verb, though of its family. */
    NO_FORM,
    /** It stands in the clause of a verb that reports something. */
    WITHIN,
    /** It reports what the verb or pattern says. */
    TOLD,
    /** Verb or pattern say that it reports nothing. */
    NO_CODE,
    /** Nobody with a code does it. */
    NO_SOURCE,
    /** It is done towards nobody with a code. */
    NO_TARGET,
    /** Both sides have the same code, or its code is none of PLOVER's. */
    NO_ACT
  }

  /** Copies the patterns. */
  public VerbReading {
    patterns = List.copyOf(patterns);
  }
}
