package org.demarche.expectation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Trees;
import org.demarche.expectation.OutlookLexicon.Ground;
import org.demarche.frame.Frame;
import org.demarche.frame.Matrix;
import org.demarche.frame.Slots;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells what the word above a clause makes of it: "pledged to", "plans to", "may". */
final class Governors {

  private static final Map<Matrix.Kind, Ground> GROUNDS =
      new EnumMap<>(
          Map.of(
              Matrix.Kind.PROMISE, Ground.PROMISED,
              Matrix.Kind.THREATEN, Ground.THREATENED,
              Matrix.Kind.DEMAND, Ground.DEMANDED,
              Matrix.Kind.EXPECT, Ground.EXPECTED));

  /** "gave up plans to", "refused to agree to": what hangs on the noun is not to come. */
  private static final Set<Matrix.Kind> UNDOING =
      EnumSet.of(
          Matrix.Kind.CEASE,
          Matrix.Kind.REFUSE,
          Matrix.Kind.DENY,
          Matrix.Kind.FAIL,
          Matrix.Kind.FORBID);

  private static final Set<String> TOLD = Set.of("tell", "warn", "instruct");
  private static final Set<String> DROPPING =
      Set.of("abandon", "cancel", "deny", "drop", "give", "lack", "reject", "scrap", "shelve");

  private final Matrix matrix;
  private final Trees trees;
  private final OutlookLexicon lexicon;

  Governors(Matrix matrix, Trees trees, OutlookLexicon lexicon) {
    this.matrix = matrix;
    this.trees = trees;
    this.lexicon = lexicon;
  }

  /** Returns the word that governs the clause of a verb: the verb, noun or adjective above it. */
  Optional<Word> word(Parse parse, Word verb) {
    if (!verb.is("xcomp", "ccomp", "acl", "advcl", "pcomp", "conj", "dobj")) {
      return Optional.empty();
    }
    Optional<Word> head = parse.head(verb);
    return verb.is("pcomp") ? head.flatMap(parse::head) : head;
  }

  /** Returns what the governor says, empty when it does not look ahead. */
  Optional<Ground> ground(Parse parse, Word verb, Word governor, SideFinder sides) {
    Optional<Ground> told = lexicon(parse, governor);
    if (told.isEmpty() && isTold(parse, verb, governor)) {
      told = Optional.of(Ground.DEMANDED);
    }
    if (told.isEmpty() && !verb.is("pcomp")) {
      told = matrix(parse, governor, sides);
    }
    boolean out = governor.lemma().equals("rule");
    boolean denied = isDenied(parse, governor) != out;
    return told.filter(g -> g != Ground.NONE && !denied && !isUndone(parse, governor, sides));
  }

  /** "denied that it would", "feared that they would", "did not say whether it will". */
  boolean isDoubted(Parse parse, Word governor, SideFinder sides) {
    Slots slots = new Slots(trees.of(parse), governor, sides);
    boolean out =
        matrix
            .find(slots, Frame.Part.of(governor))
            .filter(g -> g.kind() == Matrix.Kind.DENY || isUnlikely(governor, g.kind()))
            .isPresent();
    return out
        || denies(parse, governor)
        || lexicon(parse, governor).filter(g -> g == Ground.NONE).isPresent();
  }

  private static boolean isUnlikely(Word governor, Matrix.Kind kind) {
    return kind == Matrix.Kind.DOUBT && !governor.isVerb();
  }

  /** Returns the lexicon line that says what the governor means, "outlooks.txt:12". */
  Optional<String> line(Parse parse, Word governor, SideFinder sides) {
    return part(parse, governor)
        .flatMap(part -> lexicon.place(part, lemma(parse, governor)))
        .or(() -> entry(parse, governor, sides).map(Matrix.Governor::source));
  }

  private Optional<Ground> lexicon(Parse parse, Word governor) {
    return part(parse, governor).flatMap(part -> lexicon.ground(part, lemma(parse, governor)));
  }

  /** As what the lexicon of outlooks knows the word: "scheduled" may stand there as adjective. */
  private Optional<Frame.Part> part(Parse parse, Word governor) {
    String lemma = lemma(parse, governor);
    Frame.Part own = Frame.Part.of(governor);
    boolean participle = governor.tag().equals("VBN");
    return Optional.of(own)
        .filter(part -> lexicon.ground(part, lemma).isPresent())
        .or(
            () ->
                Optional.of(Frame.Part.ADJ)
                    .filter(part -> participle && lexicon.ground(part, lemma).isPresent()));
  }

  private static String lemma(Parse parse, Word governor) {
    return parse
        .child(governor, "prt")
        .map(p -> governor.lemma() + "+" + p.lemma())
        .orElseGet(governor::lemma);
  }

  private Optional<Ground> matrix(Parse parse, Word governor, SideFinder sides) {
    return entry(parse, governor, sides).map(g -> GROUNDS.getOrDefault(g.kind(), Ground.NONE));
  }

  private Optional<Matrix.Governor> entry(Parse parse, Word governor, SideFinder sides) {
    Slots slots = new Slots(trees.of(parse), governor, sides);
    Optional<Matrix.Governor> found = matrix.find(slots, Frame.Part.of(governor));
    return found.isEmpty() && governor.tag().equals("VBN")
        ? matrix.find(slots, Frame.Part.ADJ)
        : found;
  }

  /** "told Iran to suspend", "was warned to leave". */
  private static boolean isTold(Parse parse, Word verb, Word governor) {
    boolean infinitive = parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    boolean somebody = parse.child(governor, "dobj", "nsubjpass").isPresent();
    return TOLD.contains(governor.lemma()) && infinitive && somebody && verb.is("xcomp", "advcl");
  }

  private static boolean isDenied(Parse parse, Word governor) {
    boolean own = denies(parse, governor);
    boolean copula =
        governor.is("acomp", "oprd", "attr")
            && parse.head(governor).filter(above -> denies(parse, above)).isPresent();
    return own || copula;
  }

  private static boolean denies(Parse parse, Word word) {
    return parse.children(word).stream()
        .anyMatch(
            c ->
                c.is("neg")
                    || c.lemma().equals("no")
                    || c.lemma().equals("never")
                    || c.text().equals("longer") && parse.child(c, "neg").isPresent());
  }

  private boolean isUndone(Parse parse, Word noun, SideFinder sides) {
    Optional<Word> above = parse.head(noun).filter(Word::isVerb);
    boolean plan = noun.isNoun() && noun.is("dobj", "nsubjpass");
    boolean promise = noun.isVerb() && noun.is("xcomp");
    if (above.isEmpty() || !plan && !promise) {
      return false;
    }
    Slots slots = new Slots(trees.of(parse), above.get(), sides);
    return DROPPING.contains(above.get().lemma())
        || denies(parse, above.get())
        || matrix.find(slots, Frame.Part.VERB).filter(g -> UNDOING.contains(g.kind())).isPresent();
  }
}
