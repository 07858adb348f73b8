package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Finds who does what somebody else is told to do: "Kuwait recalled its envoy, as did Bahrain",
 * "Sweden joined Norway in condemning the raid", "Togo, along with Benin, closed its border".
 */
final class Sharers {

  /** Words beside "do" for doing the same. */
  private static final Set<String> LIKEWISE = Set.of("also", "likewise", "same", "so", "too");

  /** Words before "with" for whoever takes part. */
  private static final Set<String> BESIDE = Set.of("along", "together");

  /** Verbs whose object does the same, before "in" and a participle. */
  private static final Set<String> JOINING = Set.of("follow", "join");

  private final SideFinder sides;

  Sharers(SideFinder sides) {
    this.sides = sides;
  }

  /** Returns the act with all its doers, and without those who are told not to do it. */
  Draft complete(Draft draft) {
    Parse parse = draft.parse();
    Word verb = draft.trigger();
    if (!verb.isVerb() || draft.mutual() || draft.actors().isEmpty()) {
      return draft;
    }
    List<Side> doers = new ArrayList<>(draft.actors());
    doers.removeIf(side -> isDenied(parse, side));
    Stream.of(alike(parse, verb), joined(parse, verb).stream(), beside(parse, verb))
        .flatMap(words -> words)
        .flatMap(word -> sides.of(parse, word).stream())
        .filter(side -> isOther(side, doers) && isOther(side, draft.recipients()))
        .forEach(doers::add);
    return doers.isEmpty() || doers.equals(draft.actors())
        ? draft
        : draft.withSides(doers, draft.recipients(), draft.confidence());
  }

  /** "as did Bahrain", "and Uganda did likewise", "Togo did the same". */
  private static Stream<Word> alike(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .filter(c -> c.lemma().equals("do") && c.is("advcl", "conj", "parataxis"))
        .filter(c -> isAs(parse, c) || isLikewise(parse, c))
        .flatMap(did -> parse.child(did, "nsubj").stream());
  }

  private static boolean isAs(Parse parse, Word did) {
    return parse.child(did, "dobj", "xcomp").isEmpty()
        && parse.children(did).stream().anyMatch(c -> c.is("mark") && c.lemma().equals("as"));
  }

  private static boolean isLikewise(Parse parse, Word did) {
    return parse.children(did).stream()
        .anyMatch(c -> c.is("advmod", "dobj") && LIKEWISE.contains(c.lemma()));
  }

  /** "Sweden joined Norway in condemning it", "Canada followed Germany in recognising Croatia". */
  private static Optional<Word> joined(Parse parse, Word verb) {
    return Optional.of(verb)
        .filter(v -> v.is("pcomp") && v.tag().equals("VBG"))
        .flatMap(parse::head)
        .filter(in -> in.lemma().equals("in"))
        .flatMap(parse::head)
        .filter(above -> JOINING.contains(above.lemma()))
        .flatMap(above -> parse.child(above, "dobj"));
  }

  /** "Togo, along with Benin, closed its border"; behind the verb it may be the border of both. */
  private static Stream<Word> beside(Parse parse, Word verb) {
    int from = parse.child(verb, "nsubj").map(Word::index).orElse(verb.index());
    return parse.words().stream()
        .filter(with -> with.index() > from && with.index() < verb.index())
        .filter(with -> with.is("prep") && isBeside(parse, with))
        .flatMap(with -> parse.child(with, "pobj").stream());
  }

  private static boolean isBeside(Parse parse, Word preposition) {
    Optional<Word> before = parse.before(preposition);
    boolean set = before.filter(b -> BESIDE.contains(b.lemma())).isPresent();
    return preposition.lemma().equals("alongside") || preposition.lemma().equals("with") && set;
  }

  /** "Nigeria and Benin, but not Ghana, condemned it". */
  private static boolean isDenied(Parse parse, Side side) {
    return parse.words().stream()
        .filter(word -> side.span().contains(word.span()) && word.is("conj"))
        .flatMap(word -> parse.children(word).stream())
        .anyMatch(c -> c.is("neg"));
  }

  private static boolean isOther(Side side, List<Side> told) {
    return told.stream().noneMatch(t -> t.country().equals(side.country()));
  }
}
