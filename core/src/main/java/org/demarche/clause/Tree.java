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

  /** Prepositions before what the object of a verb of control does or did: "blamed it for". */
  private static final Set<String> DOING =
      Set.of("against", "for", "from", "into", "of", "over", "with");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Parse parse;
  private final ControlVerbs verbs;
  private final Voice voice;
  private final Controllers controllers;
  private final Objects objects;

  /** Reads a parse. */
  Tree(Parse parse, ControlVerbs verbs) {
    this.parse = parse;
    this.verbs = verbs;
    this.voice = new Voice(parse);
    this.controllers = new Controllers(this, verbs);
    this.objects = new Objects(this);
  }

  /** Returns the parse that is read. */
  public Parse parse() {
    return parse;
  }

  /** Tells whether the verb form is passive, with or without an auxiliary. */
  public boolean isPassive(Word verb) {
    return voice.isPassive(verb);
  }

  /** Returns those who act. */
  public List<Word> subjects(Word verb) {
    return subjects(verb, DEPTH);
  }

  List<Word> subjects(Word verb, int depth) {
    if (depth == 0) {
      return List.of();
    }
    if (isPassive(verb)) {
      return agents(verb);
    }
    Optional<Word> own = subject(verb, "nsubj");
    if (own.isEmpty() && isThereBe(verb)) {
      return List.of();
    }
    return own.isPresent()
        ? List.of(RelativePronoun.antecedent(parse, own.get()))
        : controllers.of(verb, depth);
  }

  /** "There was another raid, the governor added": the raid is not the governor's. */
  private boolean isThereBe(Word verb) {
    return verb.lemma().equals("be") && parse.child(verb, "expl").isPresent();
  }

  /** "A critic of Paris, the envoy accused Rome": what is set before the subject describes it. */
  private Optional<Word> subject(Word verb, String... relations) {
    Optional<Word> first = parse.child(verb, relations);
    if (first.isEmpty() || !isDescription(first.get())) {
      return first;
    }
    return parse.children(verb).stream()
        .filter(c -> c.is(relations) && c.index() > first.get().index())
        .filter(c -> c.index() < verb.index())
        .findFirst()
        .or(() -> first);
  }

  private boolean isDescription(Word noun) {
    return noun.tag().equals("NN")
        && parse.child(noun, "det").filter(d -> ARTICLES.contains(d.lemma())).isPresent();
  }

  /** "killed or wounded by gunmen" shares them, "backed by Chad but condemned by Togo" does not. */
  private List<Word> agents(Word verb) {
    List<Word> agents = new ArrayList<>();
    boolean own = parse.child(verb, "agent").isPresent();
    for (Word child : parse.children(verb)) {
      boolean shared =
          !own
              && child.is("conj")
              && (child.tag().equals("VBN") && isBare(child) || isGapped(child));
      Optional<Word> by = child.is("agent") ? Optional.of(child) : Optional.empty();
      (shared ? parse.child(child, "agent") : by).ifPresent(agent -> addDoers(agent, agents));
    }
    boolean second = verb.is("conj") && isBare(verb) && parse.child(verb, "dobj").isEmpty();
    if (agents.isEmpty() && second) {
      return parse.head(verb).filter(this::isPassive).map(this::agents).orElse(agents);
    }
    Optional<Word> given = parse.child(verb, "dobj");
    if (agents.isEmpty() && given.isPresent()) {
      return behind(given.get(), "by");
    }
    return agents.isEmpty() ? strayed(verb) : agents;
  }

  /** "by Chad and by Togo", "by Chad but not by Togo". */
  private void addDoers(Word by, List<Word> doers) {
    if (parse.child(by, "neg").isEmpty()) {
      parse.child(by, "pobj").ifPresent(doers::add);
      parse.children(by).stream()
          .filter(other -> other.is("conj") && other.lemma().equals(by.lemma()))
          .forEach(other -> addDoers(other, doers));
    }
  }

  /** "was blamed for ruining the city by its mayor": the mayor blames, since who ruined it acts. */
  private List<Word> strayed(Word verb) {
    return parse.children(verb).stream()
        .filter(preposition -> preposition.is("prep") && DOING.contains(preposition.lemma()))
        .flatMap(preposition -> parse.child(preposition, "pcomp").stream())
        .filter(doing -> doing.tag().equals("VBG") && parse.child(doing, "dobj").isPresent())
        .flatMap(doing -> parse.children(doing).stream())
        .filter(by -> by.is("agent", "prep") && by.lemma().equals("by"))
        .flatMap(by -> parse.child(by, "pobj").stream())
        .toList();
  }

  /** "five were killed and two others wounded by gunmen": the gunmen killed the five. */
  private boolean isGapped(Word participle) {
    return parse.child(participle, "aux", "auxpass").isEmpty()
        && parse.child(participle, "agent").isPresent()
        && parse
            .child(participle, "nsubj", "nsubjpass")
            .filter(s -> s.lemma().equals("other") || s.tag().equals("CD"))
            .isPresent();
  }

  /** "killed or wounded by gunmen": a second participle shares all with the first. */
  private boolean isBare(Word participle) {
    return parse.child(participle, "nsubj", "nsubjpass", "aux", "auxpass").isEmpty();
  }

  /** Returns the surface subject, whatever the voice: what an infinitive below takes as its own. */
  public List<Word> surfaceSubjects(Word verb) {
    return surfaceSubjects(verb, DEPTH);
  }

  List<Word> surfaceSubjects(Word verb, int depth) {
    Optional<Word> own = subject(verb, "nsubj", "nsubjpass");
    if (own.isPresent()) {
      return List.of(RelativePronoun.antecedent(parse, own.get()));
    }
    if (verb.is("acl") && verb.tag().equals("VBN")) {
      return List.of(parse.word(verb.head()));
    }
    return depth == 0 ? List.of() : controllers.of(verb, depth);
  }

  /** Returns the noun that a relative pronoun stands for, any other word itself. */
  public Word antecedent(Word word) {
    return RelativePronoun.antecedent(parse, word);
  }

  /** Tells whether the clause says what another act is for: "sent troops to guard the bridge". */
  public boolean isPurpose(Word verb) {
    boolean infinitive = parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    return infinitive && verb.is("advcl") && parse.head(verb).map(Word::isVerb).orElse(false);
  }

  /** Returns the verb that the clause is the means of: "respond" in "respond by closing". */
  public Optional<Word> means(Word verb) {
    return Means.of(parse, verb);
  }

  /** "blamed Russia for the blast": what follows the preposition is the doing of the object. */
  public boolean isCharge(Word verb, Word preposition) {
    return isAboutDoing(verb, preposition) && !objects(verb).isEmpty();
  }

  boolean isAboutDoing(Word verb, Word preposition) {
    return DOING.contains(preposition.lemma()) && verbs.has(verb);
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
    return objects.of(verb);
  }

  /** "Brazil was granted a loan": the subject of a passive with an object is given it. */
  public List<Word> receivers(Word verb) {
    return objects.receivers(verb);
  }

  /** Returns what stands behind the first of the prepositions that hangs on the word. */
  List<Word> behind(Word word, String... prepositions) {
    List<String> names = List.of(prepositions);
    for (Word child : parse.children(word)) {
      if (child.is("prep", "dative", "prt") && names.contains(child.lemma())) {
        Optional<Word> object = parse.child(child, "pobj");
        if (object.isPresent()) {
          return List.of(object.get());
        }
      }
    }
    return List.of();
  }
}
