package org.demarche.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Caution;
import org.demarche.clause.Tree;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Who does what a noun or adjective tells: the subject of "launched an attack", "stands ready to".
 */
final class NounSubject {

  /** Verbs whose subject does not do what stands behind "to": "respond to an attack". */
  private static final Set<String> ANSWERING =
      Set.of("answer", "object", "react", "refer", "reply", "respond");

  /** Verbs whose subject undergoes what stands behind the preposition: "died in an attack". */
  private static final Set<String> SUFFERING = Set.of("die", "perish", "survive");

  /** Verbs whose subject speaks of what another has done: "called the ultimatum illegal". */
  private static final Set<String> COMMENTING =
      Set.of(
          "brand",
          "call",
          "condemn",
          "condone",
          "consider",
          "criticise",
          "criticize",
          "decry",
          "deem",
          "denounce",
          "deplore",
          "describe",
          "dismiss",
          "dub",
          "regard",
          "reject",
          "term",
          "tolerate");

  /** Prepositions between what somebody does and what he has just done. */
  private static final Set<String> OCCASION = Set.of("after", "before", "during", "following");

  /** Where somebody speaks: "told a news conference after". */
  private static final Set<String> SPEAKING =
      Set.of("address", "briefing", "ceremony", "conference", "interview", "session", "speech");

  /** What they are who have a part in something: "has been instrumental in talks with Chad". */
  private static final Set<String> PARTAKING =
      Set.of("active", "engaged", "instrumental", "involved");

  private static final Set<String> WHERE = Set.of("at", "during", "in", "on");

  private final Tree tree;
  private final Parse parse;

  NounSubject(Tree tree) {
    this.tree = tree;
    this.parse = tree.parse();
  }

  List<Word> of(Word noun) {
    Optional<Word> head = parse.head(noun);
    if (head.isEmpty()) {
      return List.of();
    }
    Word above = head.get();
    if (noun.is("dobj") && COMMENTING.contains(above.lemma())) {
      return List.of();
    }
    boolean quality = noun.is("advcl") && noun.tag().startsWith("JJ");
    if ((quality || noun.is("dobj", "attr", "oprd", "acomp", "nsubjpass")) && above.isVerb()) {
      return tree.subjects(above);
    }
    boolean charged = noun.lemma().equals("charge") && above.lemma().equals("on");
    if (charged) { // "appeared in court on charges of fraud": who appears charges nobody
      return List.of();
    }
    if (noun.is("pobj") && above.is("prep", "advcl", "mark")) {
      return behind(above);
    }
    return noun.is("conj") && above.isNoun() ? of(above) : List.of();
  }

  /** "blamed Russia for the blast": Russia; "is on a visit": who is, not "is under attack". */
  private List<Word> behind(Word preposition) {
    Optional<Word> head = parse.head(preposition);
    if (head.isEmpty()) {
      return List.of();
    }
    Word above = head.get();
    if (preposition.lemma().equals("to") && ANSWERING.contains(above.lemma())) {
      return List.of();
    }
    boolean warned = Caution.is(above) && !preposition.lemma().equals("after");
    if (above.isVerb() && (warned || preposition.lemma().equals("under"))) {
      return List.of();
    }
    boolean circumstance = above.lemma().equals("be") && OCCASION.contains(preposition.lemma());
    if (above.isVerb() && (circumstance || isSuffering(above))) {
      return List.of();
    }
    if (preposition.lemma().equals("in") && PARTAKING.contains(above.text())) {
      return tree.surfaceSubjects(above.isVerb() ? above : parse.head(above).orElse(above));
    }
    if (above.isVerb()) {
      return tree.isCharge(above, preposition) ? tree.objects(above) : tree.subjects(above);
    }
    if (above.isNoun() && OCCASION.contains(preposition.lemma()) && isOccasion(above)) {
      return of(above);
    }
    return above.isNoun() && !above.is("pobj") ? List.of(above) : List.of();
  }

  /** "perished in the raid", "lost their lives in the raid". */
  private boolean isSuffering(Word verb) {
    boolean dying =
        verb.lemma().equals("lose")
            && tree.objects(verb).stream().anyMatch(object -> object.lemma().equals("life"));
    return dying || SUFFERING.contains(verb.lemma());
  }

  /** "spoke at a press conference after talks with": who spoke there talked. */
  private boolean isOccasion(Word noun) {
    return noun.is("pobj")
        && SPEAKING.contains(noun.lemma())
        && parse.head(noun).filter(p -> WHERE.contains(p.lemma())).isPresent();
  }
}
