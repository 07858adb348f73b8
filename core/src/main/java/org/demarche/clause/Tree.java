package org.demarche.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Deep subjects and objects in a parse: who acts and who is acted upon, whatever the form of the
 * clause.
 */
public final class Tree {

  /** How many clauses a missing subject is looked for upwards. */
  private static final int DEPTH = 6;

  /** Verbs whose object does what the infinitive or preposition behind it tells. */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "accuse",
          "advise",
          "allow",
          "appeal",
          "appoint",
          "arrest",
          "ask",
          "assign",
          "authorise",
          "authorize",
          "ban",
          "bar",
          "beg",
          "blame",
          "blast",
          "call",
          "cause",
          "challenge",
          "charge",
          "coax",
          "coerce",
          "command",
          "commission",
          "compel",
          "condemn",
          "convict",
          "convince",
          "criticise",
          "criticize",
          "denounce",
          "designate",
          "detain",
          "deter",
          "direct",
          "discourage",
          "dissuade",
          "elect",
          "empower",
          "enable",
          "encourage",
          "entitle",
          "expect",
          "fine",
          "forbid",
          "force",
          "free",
          "goad",
          "help",
          "hire",
          "implore",
          "incite",
          "induce",
          "inspire",
          "instruct",
          "invite",
          "jail",
          "lead",
          "let",
          "license",
          "lobby",
          "make",
          "mandate",
          "motivate",
          "nominate",
          "oblige",
          "order",
          "pay",
          "permit",
          "persuade",
          "plead",
          "praise",
          "press",
          "pressure",
          "pressurise",
          "prevent",
          "prompt",
          "punish",
          "push",
          "qualify",
          "request",
          "require",
          "restrain",
          "sanction",
          "sentence",
          "slam",
          "spur",
          "stop",
          "suspect",
          "tell",
          "thank",
          "train",
          "urge",
          "want",
          "warn");

  private final Parse parse;

  /** Reads a parse. */
  public Tree(Parse parse) {
    this.parse = parse;
  }

  /** Returns the parse that is read. */
  public Parse parse() {
    return parse;
  }

  /** Tells whether the verb form is passive, with or without an auxiliary. */
  public boolean isPassive(Word verb) {
    if (parse.child(verb, "auxpass", "nsubjpass", "agent").isPresent()) {
      return true;
    }
    boolean participle = verb.tag().equals("VBN");
    if (participle && verb.is("acl")) {
      return true;
    }
    if (participle && verb.is("conj") && parse.child(verb, "nsubj", "aux", "dobj").isEmpty()) {
      return parse.head(verb).map(this::isPassive).orElse(false);
    }
    return participle
        && verb.is("advcl", "root", "amod", "xcomp", "oprd", "acomp")
        && parse.child(verb, "aux", "dobj", "nsubj").isEmpty();
  }

  /** Returns those who act. */
  public List<Word> subjects(Word verb) {
    return subjects(verb, DEPTH);
  }

  private List<Word> subjects(Word verb, int depth) {
    if (depth == 0) {
      return List.of();
    }
    if (isPassive(verb)) {
      return agents(verb);
    }
    Optional<Word> own = parse.child(verb, "nsubj");
    if (own.isPresent()) {
      return List.of(antecedent(own.get()));
    }
    return controllers(verb, depth);
  }

  /** The surface subject, whatever the voice: what an infinitive below takes as its own. */
  private List<Word> surfaceSubjects(Word verb, int depth) {
    Optional<Word> own = parse.child(verb, "nsubj", "nsubjpass");
    if (own.isPresent()) {
      return List.of(antecedent(own.get()));
    }
    if (verb.is("acl") && verb.tag().equals("VBN")) {
      return List.of(parse.word(verb.head()));
    }
    return depth == 0 ? List.of() : controllers(verb, depth);
  }

  private List<Word> agents(Word verb) {
    List<Word> agents = new ArrayList<>();
    for (Word child : parse.children(verb)) {
      if (child.is("agent")) {
        parse.child(child, "pobj").ifPresent(agents::add);
      }
    }
    Optional<Word> given = parse.child(verb, "dobj");
    return agents.isEmpty() && given.isPresent() ? prepositionObjects(given.get(), "by") : agents;
  }

  private List<Word> controllers(Word verb, int depth) {
    Optional<Word> above = parse.head(verb);
    if (above.isEmpty()) {
      return List.of();
    }
    Word head = above.get();
    return switch (verb.label()) {
      case "xcomp", "ccomp" -> complementSubject(head, depth);
      case "conj" -> isVerbal(head) ? conjunctSubject(verb, head, depth) : List.of();
      case "advcl", "dep", "parataxis" ->
          isVerbal(head) ? surfaceSubjects(head, depth - 1) : List.of();
      case "acomp", "oprd", "attr" -> isVerbal(head) ? surfaceSubjects(head, depth - 1) : List.of();
      case "pcomp" -> prepositionalSubject(head, depth);
      case "relcl" -> List.of(head);
      case "acl" -> nominalSubject(verb, head, depth);
      default -> List.of();
    };
  }

  private List<Word> conjunctSubject(Word verb, Word head, int depth) {
    return isPassive(head) && !isPassive(verb)
        ? surfaceSubjects(head, depth - 1)
        : subjects(head, depth - 1);
  }

  private List<Word> complementSubject(Word head, int depth) {
    if (OBJECT_CONTROL.contains(head.lemma())) {
      List<Word> controlled = objects(head);
      if (controlled.isEmpty()) {
        controlled = prepositionObjects(head, "on", "to", "for", "upon");
      }
      if (!controlled.isEmpty()) {
        return controlled;
      }
    }
    if (head.isNoun()) {
      return possessors(head);
    }
    if (head.is("acomp", "oprd", "attr") && !head.isVerb()) {
      return parse.head(head).map(copula -> surfaceSubjects(copula, depth - 1)).orElse(List.of());
    }
    return surfaceSubjects(head, depth - 1);
  }

  /** Tells whether the clause says what another act is for: "sent troops to guard the bridge". */
  public boolean isPurpose(Word verb) {
    boolean infinitive = parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    return infinitive && verb.is("advcl") && parse.head(verb).map(Word::isVerb).orElse(false);
  }

  private List<Word> prepositionObjects(Word head, String... names) {
    for (Word child : parse.children(head)) {
      for (String name : names) {
        if (child.is("prep", "dative", "prt") && child.lemma().equals(name)) {
          Optional<Word> object = parse.child(child, "pobj");
          if (object.isPresent()) {
            return List.of(object.get());
          }
        }
      }
    }
    return List.of();
  }

  /** "condemned Iran for testing …", "after meeting …", "sanctions on Iran for testing …". */
  private List<Word> prepositionalSubject(Word prep, int depth) {
    Optional<Word> above = parse.head(prep);
    if (above.isEmpty()) {
      return List.of();
    }
    Word head = above.get();
    if (isVerbal(head)) {
      if (prep.lemma().matches("for|of|from|with|against|over|into")
          && OBJECT_CONTROL.contains(head.lemma())) {
        List<Word> objects = objects(head);
        return objects.isEmpty() ? surfaceSubjects(head, depth - 1) : objects;
      }
      List<Word> target = prep.lemma().equals("for") ? targets(head) : List.of();
      return target.isEmpty() ? surfaceSubjects(head, depth - 1) : target;
    }
    boolean charged = head.is("dobj") && parse.head(head).map(v -> isCharge(v, prep)).orElse(false);
    if (charged) {
      return List.of(head);
    }
    if (prep.lemma().equals("for")) {
      List<Word> target = prepositionObjects(head, "on", "against");
      return target.isEmpty() && head.isNoun() && head.is("pobj") ? List.of(head) : target;
    }
    List<Word> owners = possessors(head);
    return owners.isEmpty() ? clauseSubject(head, depth) : owners;
  }

  /** "imposed sanctions on Iran for testing …": whom the measure hits. */
  private List<Word> targets(Word verb) {
    List<Word> own = prepositionObjects(verb, "on", "against");
    if (!own.isEmpty()) {
      return own;
    }
    return parse
        .child(verb, "dobj")
        .map(object -> prepositionObjects(object, "on", "against"))
        .orElse(List.of());
  }

  /** "blamed Russia for the blast": what follows the preposition is the doing of the object. */
  public boolean isCharge(Word verb, Word preposition) {
    return preposition.lemma().matches("for|of|with|over")
        && OBJECT_CONTROL.contains(verb.lemma())
        && !objects(verb).isEmpty();
  }

  private List<Word> nominalSubject(Word verb, Word noun, int depth) {
    if (verb.tag().equals("VBG")) {
      return List.of(noun);
    }
    List<Word> owners = possessors(noun);
    return owners.isEmpty() ? clauseSubject(noun, depth) : owners;
  }

  /** The subject of the verb that a noun is the object of: "X approved a bill to …". */
  private List<Word> clauseSubject(Word noun, int depth) {
    Optional<Word> above = parse.head(noun);
    for (int i = 0; i < DEPTH && above.isPresent(); i++) {
      if (isVerbal(above.get())) {
        return subjects(above.get(), depth - 1);
      }
      above = parse.head(above.get());
    }
    return List.of();
  }

  /** Returns the possessors of a noun. */
  public List<Word> possessors(Word noun) {
    List<Word> owners = new ArrayList<>();
    for (Word child : parse.children(noun)) {
      if (child.is("poss")) {
        owners.add(child);
      }
    }
    return owners;
  }

  /** Returns those who are acted upon. */
  public List<Word> objects(Word verb) {
    if (isPassive(verb)) {
      Optional<Word> given = parse.child(verb, "dobj");
      if (given.isPresent()) {
        return List.of(antecedent(given.get()));
      }
      Optional<Word> own = parse.child(verb, "nsubjpass", "nsubj");
      if (own.isPresent()) {
        return List.of(antecedent(own.get()));
      }
      if (verb.is("conj")) {
        return parse.head(verb).map(this::objects).orElse(List.of());
      }
      return verb.is("acl", "relcl", "amod")
          ? List.of(parse.word(verb.head()))
          : verb.is("advcl", "xcomp", "oprd", "acomp") ? passiveControl(verb) : List.of();
    }
    Optional<Word> object = parse.child(verb, "dobj");
    if (object.isPresent()) {
      return List.of(antecedent(object.get()));
    }
    if (verb.is("relcl") && parse.child(verb, "nsubj").map(s -> !isRelative(s)).orElse(false)) {
      return List.of(parse.word(verb.head()));
    }
    return sharedObject(verb);
  }

  /** "Brazil was granted a loan": the subject of a passive with an object is given it. */
  public List<Word> receivers(Word verb) {
    boolean given = isPassive(verb) && parse.child(verb, "dobj").isPresent();
    return given
        ? parse.child(verb, "nsubjpass", "nsubj").map(s -> List.of(antecedent(s))).orElse(List.of())
        : List.of();
  }

  private List<Word> passiveControl(Word verb) {
    return parse.head(verb).map(h -> surfaceSubjects(h, DEPTH)).orElse(List.of());
  }

  /** "condemned and rejected the attack": both verbs have the object. */
  private List<Word> sharedObject(Word verb) {
    for (Word child : parse.children(verb)) {
      boolean bare = parse.child(verb, "prep", "ccomp", "xcomp").isEmpty();
      if (child.is("conj")
          && child.isVerb()
          && bare
          && child.tag().equals(verb.tag())
          && parse.child(child, "nsubj").isEmpty()) {
        return parse.child(child, "dobj").map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  private static boolean isRelative(Word word) {
    return word.tag().startsWith("W") || word.lemma().equals("that") && !word.isNoun();
  }

  /** A relative pronoun stands for the noun its clause belongs to. */
  private Word antecedent(Word word) {
    if (!isRelative(word)) {
      return word;
    }
    Word at = word;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      if (at.is("relcl")) {
        return parse.word(at.head());
      }
      at = parse.word(at.head());
    }
    return word;
  }

  private static boolean isVerbal(Word word) {
    return word.isVerb() || word.tag().startsWith("JJ") || word.tag().equals("MD");
  }
}
