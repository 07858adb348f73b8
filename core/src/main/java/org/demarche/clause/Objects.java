package org.demarche.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Those who are acted upon: the envoys of "the envoys, who were expelled". */
final class Objects {

  /** Behind these it is the subject of the clause that suffers: "fled after being charged". */
  private static final Set<String> TIMES = Set.of("after", "before", "despite", "since", "upon");

  private static final Set<String> WANTING = Set.of("expect", "like", "need", "prefer", "want");

  private final Tree tree;
  private final Parse parse;

  Objects(Tree tree) {
    this.tree = tree;
    this.parse = tree.parse();
  }

  List<Word> of(Word verb) {
    return tree.isPassive(verb) ? ofPassive(verb) : ofActive(verb);
  }

  private List<Word> ofPassive(Word verb) {
    Optional<Word> given = parse.child(verb, "dobj");
    if (given.isPresent()) {
      return List.of(antecedent(given.get()));
    }
    Optional<Word> own = parse.child(verb, "nsubjpass", "nsubj");
    if (own.isPresent()) {
      return List.of(antecedent(own.get()));
    }
    return switch (verb.label()) {
      case "conj" -> parse.head(verb).map(head -> ofJoined(verb, head)).orElse(List.of());
      case "acl", "relcl", "amod" -> List.of(parse.word(verb.head()));
      case "advcl", "dep", "parataxis", "xcomp", "oprd", "acomp" ->
          parse.head(verb).map(tree::surfaceSubjects).orElse(List.of());
      case "pcomp" -> behindTime(verb);
      default -> List.of();
    };
  }

  /** "The minister left the country after being sacked": the minister was. */
  private List<Word> behindTime(Word verb) {
    return parse
        .head(verb)
        .filter(preposition -> TIMES.contains(preposition.lemma()))
        .flatMap(parse::head)
        .filter(Word::isVerb)
        .map(tree::surfaceSubjects)
        .orElse(List.of());
  }

  /** "met Brown and was received by the queen": who met was received. */
  private List<Word> ofJoined(Word verb, Word head) {
    boolean own = parse.child(verb, "auxpass").isPresent() && !tree.isPassive(head);
    return own ? tree.surfaceSubjects(head) : of(head);
  }

  private List<Word> ofActive(Word verb) {
    Optional<Word> object = parse.child(verb, "dobj").or(() -> atMost(verb));
    if (object.isPresent()) {
      return List.of(antecedent(object.get()));
    }
    Optional<Word> subject = verb.is("relcl") ? parse.child(verb, "nsubj") : Optional.empty();
    return subject.isPresent() && !RelativePronoun.is(subject.get())
        ? List.of(parse.word(verb.head()))
        : described(verb).map(List::of).orElseGet(() -> shared(verb));
  }

  /** "killed up to 40 rebels": the number is no place. */
  private Optional<Word> atMost(Word verb) {
    return parse.child(verb, "prt", "advmod").filter(up -> up.lemma().equals("up")).isEmpty()
        ? Optional.empty()
        : parse
            .child(verb, "prep")
            .filter(to -> to.lemma().equals("to"))
            .flatMap(to -> parse.child(to, "pobj"))
            .filter(c -> parse.children(c).stream().anyMatch(n -> n.tag().equals("CD")));
  }

  /** "held the army responsible", "wants France to act": those are the objects of the verbs. */
  private Optional<Word> described(Word verb) {
    return parse
        .child(verb, "ccomp")
        .filter(c -> isVerbless(c) || WANTING.contains(verb.lemma()) && isInfinitive(c))
        .flatMap(c -> parse.child(c, "nsubj"));
  }

  private boolean isInfinitive(Word complement) {
    return parse.children(complement).stream().anyMatch(c -> c.tag().equals("TO"));
  }

  private boolean isVerbless(Word complement) {
    return !complement.isVerb()
        && parse.children(complement).stream().noneMatch(c -> c.isVerb() || c.is("aux", "mark"));
  }

  /** "condemned and rejected the attack": both verbs have the object. */
  private List<Word> shared(Word verb) {
    if (parse.child(verb, "prep", "ccomp", "xcomp").isPresent()) {
      return List.of();
    }
    for (Word child : parse.children(verb)) {
      if (child.is("conj")
          && child.isVerb()
          && child.tag().equals(verb.tag())
          && parse.child(child, "nsubj").isEmpty()) {
        return parse.child(child, "dobj").map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  /**
   * "Brazil was granted a loan", "is due to be granted one": the subject of a passive with an
   * object is given it.
   */
  List<Word> receivers(Word verb) {
    boolean given = tree.isPassive(verb) && parse.child(verb, "dobj").isPresent();
    Optional<Word> own = parse.child(verb, "nsubjpass", "nsubj").map(this::antecedent);
    if (!given || own.isPresent()) {
      return given ? own.stream().toList() : List.of();
    }
    return verb.is("xcomp") ? tree.surfaceSubjects(verb) : List.of();
  }

  private Word antecedent(Word word) {
    return RelativePronoun.antecedent(parse, word);
  }
}
