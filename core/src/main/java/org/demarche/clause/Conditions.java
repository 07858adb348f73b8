package org.demarche.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Status;

/** Tells what is only the case if something else is: "if", "unless", "had they", "provided". */
final class Conditions {

  private static final int DEPTH = 8;

  /** How many words before its verb a clause may begin. */
  private static final int REACH = 8;

  private static final Set<String> MARKS = Set.of("if", "lest", "unless", "whether");
  private static final Set<String> WAITING = Set.of("before", "once", "until");
  private static final Set<String> TIMES = Set.of("date", "day", "hour", "moment", "week");
  private static final Set<String> FOLLOWED = Set.of("after", "when", "whenever");
  private static final Set<String> PROOFS =
      Set.of(
          "assurance",
          "certification",
          "confirmation",
          "evidence",
          "guarantee",
          "proof",
          "verification");
  private static final Set<String> PRESENT = Set.of("VBP", "VBZ");
  private static final Set<String> SUPPOSING =
      Set.of("assuming", "provided", "providing", "supposing");
  private static final Set<String> INVERTED = Set.of("had", "should", "were");
  private static final Set<String> ANY = Set.of("a", "an", "any", "anybody", "anyone", "those");

  private Conditions() {}

  /** Tells whether the verb stands in a conditional clause. */
  static boolean hold(Parse parse, Word verb) {
    Word at = verb;
    for (int i = 0; i < DEPTH; i++) {
      if (hasMark(parse, at) || isInverted(parse, at) || isSupposed(parse, at)) {
        return true;
      }
      if (isOfWhoever(parse, at) || isOfSomeDay(parse, at) || isToBeProved(parse, at)) {
        return true;
      }
      if (!at.is("conj", "xcomp", "ccomp", "pcomp", "prep") || at.head() < 0) {
        return false;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  private static boolean hasMark(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .filter(c -> c.is("mark", "advmod", "complm"))
        .anyMatch(
            c ->
                isOnce(parse, verb, c)
                    || c.is("mark") && MARKS.contains(c.lemma())
                    || c.is("mark") && WAITING.contains(c.lemma()) && isAwaited(parse, verb)
                    || FOLLOWED.contains(c.lemma())
                        && verb.is("advcl")
                        && isPresent(parse, verb)
                        && isBelowOpen(parse, verb));
  }

  /** "once there is proof", not "once again" or "was once". */
  private static boolean isOnce(Parse parse, Word verb, Word word) {
    return word.lemma().equals("once")
        && verb.is("advcl")
        && isPresent(parse, verb)
        && parse.children(verb).stream().allMatch(c -> c.index() >= word.index());
  }

  /** "until the troops leave" waits for it, "until the troops left" tells it. */
  private static boolean isPresent(Parse parse, Word verb) {
    return PRESENT.contains(verb.tag())
        || parse.children(verb).stream()
            .anyMatch(c -> c.is("aux", "auxpass") && PRESENT.contains(c.tag()));
  }

  /** "will stay until they leave", "would stay until they left". */
  private static boolean isAwaited(Parse parse, Word verb) {
    return isPresent(parse, verb) || verb.is("advcl") && isBelowOpen(parse, verb);
  }

  /** "would be returned on the day on which they left". */
  private static boolean isOfSomeDay(Parse parse, Word verb) {
    return verb.is("relcl")
        && parse
            .head(verb)
            .filter(day -> TIMES.contains(day.lemma()))
            .flatMap(parse::head)
            .filter(preposition -> preposition.is("prep"))
            .filter(preposition -> isBelowOpen(parse, preposition))
            .isPresent();
  }

  /** "will be lifted after verification that they left", "once there is proof that they left". */
  private static boolean isToBeProved(Parse parse, Word verb) {
    if (!verb.is("acl", "ccomp", "relcl")) {
      return false;
    }
    Optional<Word> above = parse.head(verb).filter(n -> PROOFS.contains(n.lemma()));
    return above.flatMap(parse::head).filter(h -> h.is("prep") && isBelowOpen(parse, h)).isPresent()
        || above.flatMap(parse::head).filter(h -> h.isVerb() && hold(parse, h)).isPresent();
  }

  private static boolean isBelowOpen(Parse parse, Word verb) {
    return parse
        .head(verb)
        .filter(Word::isVerb)
        .filter(head -> Modality.of(parse, head) != Status.ACTUAL)
        .isPresent();
  }

  /** "Had they left, …", "Should they leave, …", "Were they to leave, …". */
  private static boolean isInverted(Parse parse, Word verb) {
    boolean should =
        verb.is("ccomp", "conj", "parataxis")
            && parse.children(verb).stream()
                .anyMatch(c -> isShould(c) && isBeforeSubject(parse, c, verb));
    boolean asked = parse.word(parse.words().size() - 1).text().equals("?");
    return should && !asked
        || verb.is("advcl")
            && (isInverter(verb) && isBeforeSubject(parse, verb, verb)
                || parse.children(verb).stream()
                    .filter(c -> c.is("aux", "auxpass", "modal") && isInverter(c))
                    .anyMatch(c -> isBeforeSubject(parse, c, verb)));
  }

  /** "Should he go, …" is no question, wherever the parser hangs it. */
  private static boolean isShould(Word word) {
    return word.is("aux", "modal") && word.lemma().equals("should");
  }

  private static boolean isInverter(Word word) {
    return INVERTED.contains(word.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isBeforeSubject(Parse parse, Word auxiliary, Word verb) {
    Optional<Word> below =
        auxiliary.index() == verb.index()
            ? parse.child(verb, "ccomp").flatMap(c -> parse.child(c, "nsubj", "nsubjpass"))
            : Optional.empty();
    return parse
        .child(verb, "nsubj", "nsubjpass")
        .or(() -> below)
        .filter(subject -> auxiliary.index() < subject.index())
        .isPresent();
  }

  /** "provided they leave", "in case they leave": the parser hangs such words on either clause. */
  private static boolean isSupposed(Parse parse, Word verb) {
    if (!verb.is("advcl", "acl", "pcomp", "ccomp", "relcl")) {
      return false;
    }
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - REACH); i--) {
      Word word = parse.word(i);
      String text = word.text().toLowerCase(Locale.ROOT);
      if (word.is("punct")) {
        return false;
      }
      boolean inCase =
          text.equals("case") && i > 0 && parse.word(i - 1).text().equalsIgnoreCase("in");
      if (inCase || SUPPOSING.contains(text) && isOpening(parse, i)) {
        return true;
      }
    }
    return false;
  }

  /** "provided they leave" begins a clause, "they provided that" does not. */
  private static boolean isOpening(Parse parse, int index) {
    return index == 0
        || parse.word(index - 1).is("punct", "cc")
        || parse.child(parse.word(index), "nsubj", "aux", "auxpass").isEmpty()
            && !parse.word(index).is("root");
  }

  /** "will arrest those who attack", "will punish any state that attacks". */
  private static boolean isOfWhoever(Parse parse, Word verb) {
    if (!verb.is("relcl") || !PRESENT.contains(verb.tag()) || hasAuxiliary(parse, verb)) {
      return false;
    }
    Word noun = parse.word(verb.head());
    boolean some =
        noun.tag().equals("NNS") && parse.child(noun, "det", "poss").isEmpty()
            || ANY.contains(noun.lemma())
            || parse.children(noun).stream().anyMatch(c -> c.is("det") && ANY.contains(c.lemma()));
    return some
        && parse
            .head(noun)
            .filter(Word::isVerb)
            .filter(v -> Modality.of(parse, v) != Status.ACTUAL)
            .isPresent();
  }

  private static boolean hasAuxiliary(Parse parse, Word verb) {
    return parse.child(verb, "aux", "auxpass", "modal").isPresent();
  }
}
