package org.demarche.clause;

import java.util.Locale;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells what was left undone by the words before it: "without", "instead of", "nearly". */
final class Omission {

  private static final Set<String> ALMOST = Set.of("almost", "nearly");

  /** Words before "of" or "from": "instead of leaving", "stopped short of leaving". */
  private static final Set<String> SHORT = Set.of("far", "instead", "short");

  /** How many words before its verb "too" may stand: "too weak by now to attack". */
  private static final int NEAR = 6;

  private static final Set<String> THAN = Set.of("rather", "sooner");

  private Omission() {}

  /** Tells whether the doing of the verb, or what the noun tells, was left undone. */
  static boolean holds(Parse parse, Word word) {
    return isBehind(parse, word)
        || isAlmost(parse, word)
        || isShared(parse, word)
        || isObject(parse, word)
        || isTooMuch(parse, word);
  }

  private static boolean isBehind(Parse parse, Word word) {
    if (word.head() < 0) {
      return false;
    }
    Word head = parse.word(word.head());
    boolean behind = word.is("pcomp", "pobj") && isOmitting(parse, head);
    return behind || word.is("advcl", "pcomp") && isRather(parse, word, head);
  }

  private static boolean isOmitting(Parse parse, Word preposition) {
    if (preposition.lemma().equals("without")) {
      return true;
    }
    boolean link = preposition.lemma().equals("of") || preposition.lemma().equals("from");
    return link
        && (preposition.index() > 0 && SHORT.contains(lower(parse.word(preposition.index() - 1)))
            || parse.head(preposition).filter(h -> SHORT.contains(h.lemma())).isPresent());
  }

  /** "rather than leave", "would rather stay than leave". */
  private static boolean isRather(Parse parse, Word verb, Word head) {
    if (head.lemma().equals("than")) {
      return hasRather(parse, head)
          || head.index() > 0 && THAN.contains(lower(parse.word(head.index() - 1)))
          || parse.head(head).filter(above -> hasRather(parse, above)).isPresent();
    }
    return parse.children(verb).stream()
        .filter(c -> c.lemma().equals("than"))
        .anyMatch(
            than ->
                hasRather(parse, head)
                    || than.index() > 0 && THAN.contains(lower(parse.word(than.index() - 1))));
  }

  private static boolean hasRather(Parse parse, Word word) {
    return parse.children(word).stream().anyMatch(c -> THAN.contains(c.lemma()));
  }

  /** "nearly seized the town"; not "killed nearly 200". */
  private static boolean isAlmost(Parse parse, Word verb) {
    return (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
        && parse.children(verb).stream()
            .anyMatch(c -> ALMOST.contains(c.lemma()) && c.index() == verb.index() - 1);
  }

  /** "without firing a shot or taking prisoners". */
  private static boolean isShared(Parse parse, Word verb) {
    return verb.is("conj")
        && verb.tag().equals("VBG")
        && parse.head(verb).filter(h -> h.tag().equals("VBG") && isBehind(parse, h)).isPresent();
  }

  /** "rather than securing their release": there is none. */
  private static boolean isObject(Parse parse, Word noun) {
    return noun.is("dobj")
        && noun.isNoun()
        && parse.head(noun).filter(verb -> isBehind(parse, verb)).isPresent();
  }

  /** "too weak to attack". */
  private static boolean isTooMuch(Parse parse, Word verb) {
    boolean infinitive = verb.index() > 0 && parse.word(verb.index() - 1).tag().equals("TO");
    if (!infinitive || !verb.is("xcomp", "ccomp", "advcl", "acl")) {
      return false;
    }
    for (int i = verb.index() - 2; i >= Math.max(0, verb.index() - NEAR); i--) {
      Word word = parse.word(i);
      if (word.is("punct") || word.isVerb()) {
        return false;
      }
      if (word.lemma().equals("too")) {
        return parse.word(i + 1).tag().startsWith("JJ") || parse.word(i + 1).tag().equals("RB");
      }
    }
    return false;
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
