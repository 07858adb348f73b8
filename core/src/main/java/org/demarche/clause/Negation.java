package org.demarche.clause;

import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells whether a clause denies its act: "did not", "no longer", "signed no accord", "without". */
final class Negation {

  private static final int DEPTH = 8;

  private static final Set<String> NEVER = Set.of("neither", "never", "nor");
  private static final Set<String> NO = Set.of("neither", "no");
  private static final Set<String> NOBODY = Set.of("neither", "nobody", "none", "nothing");

  /** What has no object here was still said. */
  private static final Set<String> SPEAKING =
      Set.of(
          "ask", "demand", "expect", "pledge", "promise", "request", "say", "urge", "vow", "want");

  private static final Set<String> BUT = Set.of("but");
  private static final Set<String> OR = Set.of("or", "nor");
  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

  private Negation() {}

  /** Tells whether the words around the one that tells the act deny it. */
  static boolean holds(Parse parse, Word word) {
    return isDenied(parse, word, DEPTH)
        || hasNo(parse, word)
        || Omission.holds(parse, word)
        || Cleft.isDenied(parse, word)
        || isBehindNor(parse, word)
        || parse.children(word).stream().anyMatch(c -> denies(parse, word, c))
        || hasNobody(parse, word, DEPTH);
  }

  /** "No guards were killed or wounded" denies both. */
  private static boolean hasNobody(Parse parse, Word verb, int depth) {
    if (depth == 0 || !sharesAuxiliary(parse, verb)) {
      return false;
    }
    Word head = parse.word(verb.head());
    return parse
        .child(head, "nsubj", "nsubjpass")
        .map(subject -> isNobody(parse, subject))
        .orElseGet(() -> hasNobody(parse, head, depth - 1));
  }

  /** "nor did they sign": the conjunction hangs on the clause before. */
  private static boolean isBehindNor(Parse parse, Word verb) {
    if (!verb.is("conj") || !verb.isVerb()) {
      return false;
    }
    return parse.children(parse.word(verb.head())).stream()
        .filter(c -> c.is("cc") && c.index() < verb.index())
        .reduce((first, second) -> second)
        .filter(c -> c.lemma().equals("nor") && c.index() > verb.head())
        .isPresent();
  }

  /** "signed no accord" denies the signing, "urged no delay" urges all the same. */
  private static boolean denies(Parse parse, Word verb, Word child) {
    boolean side = child.is("nsubj", "nsubjpass");
    boolean object = child.is("dobj") && !SPEAKING.contains(verb.lemma());
    return (side || object) && isNobody(parse, child);
  }

  /** "did not expel", and "did not expel or arrest" for both verbs. */
  private static boolean isDenied(Parse parse, Word verb, int depth) {
    if (parse.children(verb).stream()
        .anyMatch(c -> c.is("neg") || NEVER.contains(c.lemma()) || isNoLonger(parse, c))) {
      return true;
    }
    return depth > 0
        && sharesAuxiliary(parse, verb)
        && isDenied(parse, parse.word(verb.head()), depth - 1);
  }

  private static boolean isNoLonger(Parse parse, Word word) {
    return word.is("advmod")
        && word.text().equals("longer")
        && parse.children(word).stream().anyMatch(c -> c.lemma().equals("no"));
  }

  /** The second verb of "did not expel or arrest", not that of "did not expel but arrested". */
  private static boolean sharesAuxiliary(Parse parse, Word verb) {
    if (!verb.is("conj") || verb.head() < 0) {
      return false;
    }
    Word head = parse.word(verb.head());
    boolean bare = parse.child(verb, "nsubj", "nsubjpass", "aux", "auxpass", "modal").isEmpty();
    boolean sameForm = verb.tag().equals(head.tag()) && !FINITE.contains(verb.tag());
    return bare
        && verb.isVerb()
        && (isJoinedBy(parse, head, OR) || sameForm && !isJoinedBy(parse, head, BUT));
  }

  private static boolean isJoinedBy(Parse parse, Word head, Set<String> conjunctions) {
    return parse.children(head).stream()
        .anyMatch(c -> c.is("cc") && conjunctions.contains(c.lemma()));
  }

  /** "no attack", "neither side", "neither Chad nor Sudan". */
  private static boolean hasNo(Parse parse, Word noun) {
    return parse.children(noun).stream()
        .anyMatch(c -> c.is("det", "preconj") && NO.contains(c.lemma()) || isNotOne(parse, c));
  }

  /** "not one soldier", "not a single shot". */
  private static boolean isNotOne(Parse parse, Word word) {
    return isNot(word)
        || word.tag().equals("CD") && parse.children(word).stream().anyMatch(Negation::isNot);
  }

  private static boolean isNot(Word word) {
    return word.is("neg") && word.lemma().equals("not");
  }

  private static boolean isNobody(Parse parse, Word noun) {
    return NOBODY.contains(noun.lemma()) || hasNo(parse, noun);
  }
}
