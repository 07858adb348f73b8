package org.demarche.link;

import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells which words belong to the clause of an act. */
final class Clause {

  private static final int DEPTH = 8;

  /** Verbs whose object tells what is done: "carrying out the raid". */
  private static final Set<String> LIGHT =
      Set.of(
          "announce",
          "attempt",
          "begin",
          "carry",
          "commit",
          "conduct",
          "continue",
          "declare",
          "do",
          "end",
          "hold",
          "impose",
          "issue",
          "launch",
          "lead",
          "make",
          "order",
          "organise",
          "organize",
          "perform",
          "plan",
          "plot",
          "resume",
          "stage",
          "start",
          "stop",
          "take",
          "try",
          "wage");

  /**
   * Tells whether what hangs on the anchor is said of the act: "agreed to cut ties over the raid".
   */
  boolean holds(Parse parse, Word trigger, Word anchor) {
    Optional<Word> verb = verb(parse, anchor, trigger);
    if (verb.isEmpty()) {
      return false;
    }
    return isComplement(parse, verb.get(), trigger)
        || isAbove(parse, trigger, verb.get(), anchor.index() < verb.get().index());
  }

  /**
   * Tells whether the act is what the word behind a mark tells, and not what goes on farther below:
   * no ultimatum in "for failing to honour the ultimatum", no charge in "for a man accused of".
   */
  static boolean tells(Parse parse, Word trigger, Word word) {
    Word at = trigger;
    for (int i = 0; i < DEPTH && at.index() != word.index() && at.head() >= 0; i++) {
      Word head = parse.word(at.head());
      boolean object = word.isVerb() && head.isVerb() && at.is("dobj");
      boolean aside = at.is("acl", "appos", "relcl") && (head.isName() || word.isVerb());
      if (object && !LIGHT.contains(head.lemma()) || aside) {
        return false;
      }
      at = head;
    }
    return at.index() == word.index();
  }

  /** The first verb from the anchor upwards, or the trigger if that comes first. */
  private static Optional<Word> verb(Parse parse, Word anchor, Word trigger) {
    Word at = anchor;
    for (int i = 0; i < DEPTH; i++) {
      if (at.index() == trigger.index() || at.isVerb() && !at.is("amod")) {
        return Optional.of(at);
      }
      if (at.head() < 0 || at.is("nsubj", "nsubjpass", "poss")) {
        return Optional.empty();
      }
      at = parse.word(at.head());
    }
    return Optional.empty();
  }

  private static boolean isComplement(Parse parse, Word verb, Word trigger) {
    Word at = verb;
    for (int i = 0; i < DEPTH && at.index() != trigger.index(); i++) {
      if (!at.is("xcomp") || at.head() < 0) {
        return false;
      }
      at = parse.word(at.head());
    }
    return at.index() == trigger.index();
  }

  /**
   * Tells whether one word is the other, or leads up to it in the same clause.
   *
   * @param fronted whether the mark opens the sentence, and is said of all that follows
   */
  private static boolean isAbove(Parse parse, Word from, Word to, boolean fronted) {
    Word at = from;
    for (int i = 0; i < DEPTH; i++) {
      if (at.index() == to.index()) {
        return true;
      }
      if (at.head() < 0 || !isSame(parse, at, fronted)) {
        return false;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  private static boolean isSame(Parse parse, Word word, boolean fronted) {
    Word head = parse.word(word.head());
    boolean participle = word.is("advcl") && word.tag().equals("VBG") && isBare(parse, word);
    boolean means = word.is("pcomp") && head.lemma().equals("by") || word.is("prep") && isBy(word);
    boolean noun = !word.isVerb() && word.is("dobj", "oprd", "attr", "prep", "pobj", "acomp");
    boolean shared = fronted && (word.is("ccomp") || word.is("conj") && word.isVerb());
    return word.is("xcomp") || participle || means || noun || shared;
  }

  private static boolean isBy(Word word) {
    return word.lemma().equals("by");
  }

  private static boolean isBare(Parse parse, Word clause) {
    return parse.child(clause, "mark", "nsubj").isEmpty();
  }
}
