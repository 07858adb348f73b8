package org.demarche.expectation;

import java.util.Optional;
import java.util.Set;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Prospect;

/** Tells to whom a demand is made: "pleaded with Peru to", "the appeal to Peru to". */
final class Addressed {

  private static final Set<String> ASKING = Set.of("on", "to", "upon", "with");
  private static final Set<String> COUNTING = Set.of("bank", "count", "depend", "look", "rely");
  private static final Set<String> DEMANDS =
      Set.of("appeal", "call", "demand", "plea", "request", "ultimatum");

  /** Verbs whose subject may ask for something that it wants to do itself: "asked to join". */
  private static final Set<String> OWN = Set.of("ask", "demand", "have", "need", "seek", "want");

  Optional<Word> of(Parse parse, Word act, Prospect kind, Word governor, SideFinder sides) {
    boolean demand = kind == Prospect.DEMANDED;
    boolean trust = kind == Prospect.EXPECTED && COUNTING.contains(governor.lemma());
    if (!demand && !trust || isTold(parse, act)) {
      return Optional.empty();
    }
    Optional<Word> object = parse.child(governor, "dobj", "nsubjpass");
    Optional<Word> noun = object.filter(o -> governor.isVerb() && DEMANDS.contains(o.lemma()));
    if (object.isPresent() && noun.isEmpty()) {
      return object
          .filter(o -> o.is("dobj") && o.index() > governor.index() && o.index() < act.index())
          .filter(o -> !sides.named(parse, o).isEmpty());
    }
    return parse.children(noun.orElse(governor)).stream()
        .filter(c -> c.is("prep") && ASKING.contains(c.lemma()))
        .filter(c -> c.index() > governor.index() && c.index() < act.index())
        .findFirst()
        .flatMap(c -> parse.child(c, "pobj"));
  }

  /** "called for action to stop the war": nobody is told, the infinitive says what for. */
  boolean isNobody(Parse parse, Word act, Prospect kind, Word governor) {
    return kind == Prospect.DEMANDED
        && act.is("xcomp", "advcl")
        && !isTold(parse, act)
        && governor.isVerb()
        && governor.index() < act.index()
        && !governor.tag().equals("VBN")
        && (!OWN.contains(governor.lemma()) || governor.tag().equals("VBG"))
        && parse.child(governor, "dobj", "nsubjpass", "dative").isEmpty();
  }

  private static boolean isTold(Parse parse, Word act) {
    return parse.child(act, "nsubj", "nsubjpass").isPresent()
        || !act.is("xcomp", "acl", "advcl", "ccomp")
        || parse.children(act).stream().noneMatch(c -> c.tag().equals("TO"));
  }
}
