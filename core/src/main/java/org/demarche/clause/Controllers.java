package org.demarche.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Those who do what a clause without a subject of its own tells: "urged Iran to sign". */
final class Controllers {

  /** How far above a noun its verb is looked for. */
  private static final int DEPTH = 6;

  /** Nouns for people who are for or against what others do: "supporters of sending troops". */
  private static final Set<String> PARTISANS =
      Set.of(
          "advocate", "backer", "champion", "critic", "foe", "opponent", "proponent", "supporter");

  /** Verbs whose subjects do nothing after it. */
  private static final Set<String> KILLED =
      Set.of("assassinate", "behead", "execute", "kill", "massacre", "murder", "slaughter");

  private static final Set<String> DEAD = Set.of("die", "perish");

  /** Prepositions behind a verb before what others may do: "warned of attempts to". */
  private static final Set<String> OTHERS = Set.of("about", "against", "at", "from", "of", "over");

  private final Tree tree;
  private final Parse parse;
  private final ControlVerbs verbs;
  private final Owners owners;

  Controllers(Tree tree, ControlVerbs verbs) {
    this.tree = tree;
    this.parse = tree.parse();
    this.verbs = verbs;
    this.owners = new Owners(tree);
  }

  /**
   * Returns those who act.
   *
   * @param depth how many clauses may still be climbed
   */
  List<Word> of(Word verb, int depth) {
    Optional<Word> above = parse.head(verb);
    if (above.isEmpty()) {
      return List.of();
    }
    Word head = above.get();
    return switch (verb.label()) {
      case "xcomp", "ccomp" -> ofComplement(head, depth);
      case "conj" -> isVerbal(head) ? ofConjunct(verb, head, depth) : List.of();
      case "advcl", "dep", "parataxis", "acomp", "oprd", "attr" ->
          isVerbal(head) ? tree.surfaceSubjects(main(verb, head), depth - 1) : List.of();
      case "pcomp" -> behindPreposition(head, depth);
      case "relcl" -> List.of(head);
      case "acl" -> behindNoun(verb, head, depth);
      default -> List.of();
    };
  }

  /** "deplored the clash in which five died, calling …": behind a comma the main verb goes on. */
  private Word main(Word verb, Word head) {
    boolean apart =
        verb.tag().equals("VBG")
            && head.is("relcl")
            && !isDoneByAntecedent(head)
            && verb.index() > head.index()
            && parse.word(verb.index() - 1).text().equals(",");
    Optional<Word> at = Optional.of(head).filter(h -> apart);
    for (int i = 0; i < DEPTH && at.isPresent(); i++) {
      at = at.flatMap(parse::head);
      if (at.filter(w -> w.isVerb() && !w.is("relcl", "acl")).isPresent()) {
        return at.get();
      }
    }
    return head;
  }

  /** "condemned a raid in which five were killed and called on Chad": the dead do not call. */
  private Optional<Word> beyondDead(Word clause) {
    boolean dead =
        tree.isPassive(clause) ? KILLED.contains(clause.lemma()) : DEAD.contains(clause.lemma());
    return Optional.of(clause)
        .filter(c -> dead && c.is("relcl"))
        .flatMap(parse::head)
        .flatMap(parse::head)
        .filter(Word::isVerb);
  }

  /** "the party, which boycotted the poll, complaining": the party complains. */
  private boolean isDoneByAntecedent(Word clause) {
    return !tree.isPassive(clause)
        && parse.child(clause, "nsubj").filter(RelativePronoun::is).isPresent();
  }

  private List<Word> ofConjunct(Word verb, Word head, int depth) {
    Optional<Word> outer = beyondDead(head);
    if (outer.isPresent()) {
      return tree.subjects(outer.get(), depth - 1);
    }
    return tree.isPassive(head) && !tree.isPassive(verb)
        ? tree.surfaceSubjects(head, depth - 1)
        : tree.subjects(head, depth - 1);
  }

  private List<Word> ofComplement(Word head, int depth) {
    List<Word> controlled = verbs.has(head) ? controlled(head) : List.of();
    if (!controlled.isEmpty()) {
      return controlled;
    }
    if (head.isNoun()) {
      return owners.of(head);
    }
    if (head.is("acomp", "oprd", "attr") && !head.isVerb()) {
      return parse
          .head(head)
          .map(copula -> tree.surfaceSubjects(copula, depth - 1))
          .orElse(List.of());
    }
    return tree.surfaceSubjects(head, depth - 1);
  }

  private List<Word> controlled(Word verb) {
    List<Word> objects = tree.objects(verb);
    return objects.isEmpty() ? tree.behind(verb, "on", "to", "for", "upon") : objects;
  }

  /** "condemned Iran for testing …", "after meeting …", "sanctions on Iran for testing …". */
  private List<Word> behindPreposition(Word preposition, int depth) {
    Optional<Word> above = parse.head(preposition);
    if (above.isEmpty()) {
      return List.of();
    }
    Word head = above.get();
    if (isVerbal(head)) {
      return behindVerb(head, preposition, depth);
    }
    Optional<Word> charge = charge(head, preposition);
    if (charge.isPresent()) {
      return tree.objects(charge.get());
    }
    if (PARTISANS.contains(head.lemma())) {
      return List.of();
    }
    boolean charged =
        head.is("dobj")
            && parse.head(head).map(verb -> tree.isCharge(verb, preposition)).orElse(false);
    if (charged) {
      return List.of(head);
    }
    if (preposition.lemma().equals("for")) {
      List<Word> target = tree.behind(head, "on", "against");
      return target.isEmpty() && head.isNoun() && head.is("pobj") ? List.of(head) : target;
    }
    return ofOwners(head, depth);
  }

  /** "was accused by the court of taking bribes": who is accused took them. */
  private Optional<Word> charge(Word agent, Word preposition) {
    return parse
        .head(agent)
        .filter(by -> agent.is("pobj") && by.is("agent") && preposition.lemma().equals("of"))
        .flatMap(parse::head)
        .filter(verb -> tree.isCharge(verb, preposition));
  }

  private List<Word> behindVerb(Word verb, Word preposition, int depth) {
    if (tree.isAboutDoing(verb, preposition)) {
      List<Word> objects = tree.objects(verb);
      return objects.isEmpty() ? tree.surfaceSubjects(verb, depth - 1) : objects;
    }
    if (preposition.lemma().equals("in")) {
      List<Word> virtuous = parse.child(verb, "dobj").map(owners::virtuous).orElse(List.of());
      return virtuous.isEmpty() ? tree.surfaceSubjects(verb, depth - 1) : virtuous;
    }
    List<Word> target = preposition.lemma().equals("for") ? targets(verb) : List.of();
    return target.isEmpty() ? tree.surfaceSubjects(verb, depth - 1) : target;
  }

  /** "imposed sanctions on Iran for testing …": whom the measure hits. */
  private List<Word> targets(Word verb) {
    List<Word> own = tree.behind(verb, "on", "against");
    if (!own.isEmpty()) {
      return own;
    }
    return parse
        .child(verb, "dobj")
        .map(object -> tree.behind(object, "on", "against"))
        .orElse(List.of());
  }

  private List<Word> behindNoun(Word verb, Word noun, int depth) {
    return verb.tag().equals("VBG") ? List.of(noun) : ofOwners(noun, depth);
  }

  private List<Word> ofOwners(Word noun, int depth) {
    List<Word> doers = owners.of(noun);
    return doers.isEmpty() ? ofClause(noun, depth) : doers;
  }

  /** The subject of the verb that a noun is the object of: "X approved a bill to …". */
  private List<Word> ofClause(Word noun, int depth) {
    Word at = noun;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      Word above = parse.word(at.head());
      if (at.is("prep") && isWarned(above)) {
        return List.of();
      }
      if (isVerbal(above)) {
        boolean others = at.is("prep") && OTHERS.contains(at.lemma()) && above.isVerb();
        return others || at.is("dobj") && Averted.is(parse, above)
            ? List.of()
            : tree.subjects(above, depth - 1);
      }
      at = above;
    }
    return List.of();
  }

  private boolean isWarned(Word object) {
    return object.is("dobj") && parse.head(object).filter(verb -> Caution.is(verb)).isPresent();
  }

  private static boolean isVerbal(Word word) {
    return word.isVerb() || word.tag().startsWith("JJ") || word.tag().equals("MD");
  }
}
