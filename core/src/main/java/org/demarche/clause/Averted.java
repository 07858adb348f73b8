package org.demarche.clause;

import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Tells that somebody stands against what a clause tells: the police in "Police foiled a plot to
 * bomb the bank".
 */
public final class Averted {

  private static final int DEPTH = 5;

  private static final Set<String> AVERTING =
      Set.of(
          "avert",
          "detect",
          "discover",
          "disrupt",
          "expose",
          "foil",
          "prevent",
          "stop",
          "thwart",
          "uncover",
          "unearth");

  private static final Set<String> SCHEMES =
      Set.of("attempt", "bid", "conspiracy", "plan", "plot", "scheme");

  /** Schemes that are crimes whoever has them. */
  private static final Set<String> PLOTS = Set.of("attempt", "conspiracy", "plot", "scheme");

  private Averted() {}

  /** Tells whether the infinitive says what a plot is to do: "a plot to bomb the bank". */
  public static boolean isPlotted(Parse parse, Word verb) {
    return verb.is("acl")
        && parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"))
        && parse.head(verb).filter(noun -> PLOTS.contains(noun.lemma())).isPresent();
  }

  /** Tells whether the noun is for what somebody averts or fails to: "prevent the massacre". */
  public static boolean isAverted(Parse parse, Word noun) {
    return noun.isNoun()
        && noun.is("dobj")
        && parse.head(noun).filter(verb -> AVERTING.contains(verb.lemma())).isPresent();
  }

  /** Tells whether the verb is one of averting whose object is a scheme. */
  static boolean is(Parse parse, Word verb) {
    return AVERTING.contains(verb.lemma())
        && parse.child(verb, "dobj").filter(o -> SCHEMES.contains(o.lemma())).isPresent();
  }

  /** Tells whether the actor averts the scheme that the word is about. */
  public static boolean by(Parse parse, Word word, Word actor) {
    Word at = word;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      at = parse.word(at.head());
      if (at.isVerb() && is(parse, at)) {
        Word verb = at;
        return actor.is("nsubj") && actor.head() == verb.index();
      }
    }
    return false;
  }
}
