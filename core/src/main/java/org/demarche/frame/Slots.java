package org.demarche.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Tree;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** The slots around a trigger: what stands as its subject, object, behind its prepositions … */
public final class Slots {

  /** Nouns that measure what stands behind "of": "tonnes of rice", "years of talks". */
  private static final Set<String> MEASURES =
      Set.of(
          "amount",
          "barrage",
          "barrel",
          "batch",
          "billion",
          "bulk",
          "cargo",
          "consignment",
          "couple",
          "day",
          "decade",
          "dozen",
          "form",
          "gallon",
          "group",
          "handful",
          "hour",
          "hundred",
          "kilo",
          "kilogram",
          "kind",
          "litre",
          "liter",
          "load",
          "lot",
          "majority",
          "million",
          "month",
          "number",
          "package",
          "pair",
          "part",
          "piece",
          "pound",
          "range",
          "round",
          "scores",
          "score",
          "series",
          "set",
          "share",
          "shipment",
          "sort",
          "spate",
          "string",
          "thousand",
          "ton",
          "tonne",
          "tons",
          "tonnes",
          "truckload",
          "type",
          "wave",
          "week",
          "worth",
          "year");

  private final Tree tree;
  private final Parse parse;
  private final Word trigger;
  private final SideFinder sides;
  private final Optional<String> particle;

  /** Reads the slots of a trigger. */
  public Slots(Tree tree, Word trigger, SideFinder sides) {
    this(tree, trigger, sides, Optional.empty());
  }

  private Slots(Tree tree, Word trigger, SideFinder sides, Optional<String> particle) {
    this.tree = tree;
    this.parse = tree.parse();
    this.trigger = trigger;
    this.sides = sides;
    this.particle = particle;
  }

  /** Returns the slots of the trigger together with its particle: "called off the talks". */
  public Slots with(Optional<String> newParticle) {
    return newParticle.isEmpty() ? this : new Slots(tree, trigger, sides, newParticle);
  }

  public Word trigger() {
    return trigger;
  }

  /** Tells whether the particle and all conditions of the pattern hold. */
  public boolean fits(Pattern pattern) {
    return fits(pattern.particle(), pattern.conditions());
  }

  public boolean fits(Optional<String> particle, List<Condition> conditions) {
    Slots together = with(particle);
    return particle.map(this::hasParticle).orElse(true)
        && conditions.stream().allMatch(together::holds);
  }

  private boolean hasParticle(String particle) {
    return parse.children(trigger).stream()
        .anyMatch(
            c ->
                c.lemma().equals(particle)
                    && (c.is("prt", "advmod", "prep", "dative", "acomp", "oprd", "advcl", "dobj"))
                    && Math.abs(c.index() - trigger.index()) <= (c.is("prt", "advmod") ? 6 : 3));
  }

  private boolean holds(Condition condition) {
    List<Word> words = words(condition.slot());
    boolean present;
    if (condition.side()) {
      present =
          words.stream().anyMatch(w -> isOneOf(w, condition) || !sides.of(parse, w).isEmpty());
    } else if (condition.lemmas().isEmpty()) {
      present = !words.isEmpty() || condition.slot().equals("comp") && hasComplement();
    } else {
      present = words.stream().anyMatch(w -> isOneOf(w, condition));
    }
    return present != condition.negated();
  }

  private boolean isOneOf(Word word, Condition condition) {
    if (condition.lemmas().contains(word.lemma())
        || condition.lemmas().contains(word.text().toLowerCase(Locale.ROOT))) {
      return true;
    }
    return parse.children(word).stream()
            .anyMatch(c -> c.is("conj") && condition.lemmas().contains(c.lemma()))
        || MEASURES.contains(word.lemma())
            && behind(word, "of").stream().anyMatch(w -> isOneOf(w, condition));
  }

  private boolean hasComplement() {
    return parse.child(trigger, "xcomp", "ccomp", "acl").isPresent();
  }

  /** Returns the words in a slot, none when it is empty. */
  public List<Word> words(String slot) {
    int dot = slot.lastIndexOf('.');
    if (dot > 0) {
      return nested(slot.substring(0, dot), slot.substring(dot + 1));
    }
    return switch (slot) {
      case "subj" -> trigger.isVerb() ? tree.subjects(trigger) : nounSubject();
      case "obj" -> objects();
      case "iobj" -> receivers();
      case "pred" -> predicates();
      case "poss" -> tree.possessors(trigger);
      case "mod" -> children(trigger, "nmod", "amod", "compound");
      case "comp" -> children(trigger, "xcomp", "ccomp", "acl");
      case "neg" -> children(trigger, "neg");
      case "speaker" -> List.of();
      default -> prepositional(trigger, slot);
    };
  }

  private List<Word> receivers() {
    List<Word> found = new ArrayList<>(children(trigger, "dative", "iobj"));
    found.addAll(tree.receivers(trigger));
    return found;
  }

  private List<Word> objects() {
    if (!trigger.isVerb()) {
      return List.of();
    }
    List<Word> objects = tree.objects(trigger);
    return objects.isEmpty() && particle.isPresent() ? behind(trigger, particle.get()) : objects;
  }

  private List<Word> nested(String outer, String inner) {
    List<Word> found = new ArrayList<>();
    for (Word word : words(outer)) {
      switch (inner) {
        case "poss" -> found.addAll(tree.possessors(word));
        case "mod" -> found.addAll(children(word, "nmod", "amod", "compound"));
        case "comp" -> found.addAll(children(word, "xcomp", "ccomp", "acl", "relcl"));
        case "subj", "obj" -> {
          if (word.isVerb()) {
            found.addAll(inner.equals("subj") ? tree.subjects(word) : tree.objects(word));
          }
        }
        default -> found.addAll(prepositional(word, inner));
      }
    }
    return found;
  }

  private List<Word> children(Word word, String... labels) {
    List<Word> found = new ArrayList<>();
    for (Word child : parse.children(word)) {
      if (child.is(labels)) {
        Optional<Word> object = parse.child(child, "pobj");
        found.add(child.is("dative", "iobj") && object.isPresent() ? object.get() : child);
      }
    }
    return found;
  }

  private List<Word> predicates() {
    List<Word> found = new ArrayList<>(children(trigger, "acomp", "attr", "oprd"));
    if (found.isEmpty()) {
      children(trigger, "xcomp").stream().filter(w -> !w.isVerb()).forEach(found::add);
    }
    if (trigger.tag().startsWith("JJ") || trigger.isNoun()) {
      found.add(trigger);
    }
    List<Word> all = new ArrayList<>(found);
    for (Word word : found) {
      all.addAll(children(word, "amod", "nmod", "conj"));
    }
    return all;
  }

  /**
   * Looks behind the word, then behind its object or agent, where parsers hang such phrases too.
   */
  private List<Word> prepositional(Word word, String name) {
    List<Word> found = behind(word, name);
    if (found.isEmpty() && word.isNoun()) {
      return next(word, name);
    }
    if (!found.isEmpty() || !word.isVerb()) {
      return found;
    }
    for (Word child : parse.children(word)) {
      if (child.is("dobj", "agent", "prep", "nsubjpass")) {
        Word holder = parse.child(child, "pobj").orElse(child);
        List<Word> deeper = holder.index() > word.index() ? behind(holder, name) : List.of();
        if (!deeper.isEmpty()) {
          return deeper;
        }
      }
    }
    return found;
  }

  /** A preposition right behind a noun may belong to it, whatever the parser hung it on. */
  private List<Word> next(Word noun, String name) {
    int at = noun.index() + 1;
    while (at < parse.words().size() && parse.word(at).tag().equals("''")) {
      at++;
    }
    if (at >= parse.words().size() || !parse.word(at).is("prep")) {
      return List.of();
    }
    Word preposition = parse.word(at);
    return preposition.lemma().equals(name)
        ? parse.child(preposition, "pobj").map(List::of).orElse(List.of())
        : List.of();
  }

  private List<Word> behind(Word word, String name) {
    List<Word> found = new ArrayList<>();
    for (Word child : withParticiples(word)) {
      if (child.lemma().equals(name)
          && child.is("prep", "agent", "dative", "prt", "advmod", "mark")) {
        for (Word object : parse.children(child)) {
          if (object.is("pobj", "pcomp", "acomp", "amod", "advcl", "oprd", "attr")) {
            found.add(object);
          }
        }
      }
    }
    return found;
  }

  /**
   * The dependents of a word, for a noun also those of "reached" in "the accord reached between".
   */
  private List<Word> withParticiples(Word word) {
    List<Word> dependents = new ArrayList<>(parse.children(word));
    if (word.isNoun()) {
      for (Word child : parse.children(word)) {
        if (child.is("acl") && child.isVerb() && !child.tag().equals("VBG")) {
          dependents.addAll(parse.children(child));
        }
      }
    }
    return dependents;
  }

  /** "launched an attack", "is on a visit to": the subject of the verb acts. */
  private List<Word> nounSubject() {
    Optional<Word> head = parse.head(trigger);
    if (head.isEmpty()) {
      return List.of();
    }
    Word above = head.get();
    if (trigger.is("dobj", "attr", "oprd", "acomp") && above.isVerb()) {
      return tree.subjects(above);
    }
    if (trigger.is("nsubjpass") && above.isVerb()) {
      return tree.subjects(above);
    }
    if (trigger.is("pobj") && above.is("prep", "advcl", "mark")) {
      Optional<Word> clause = parse.head(above);
      if (clause.isPresent() && clause.get().isVerb()) {
        return tree.isCharge(clause.get(), above)
            ? tree.objects(clause.get())
            : tree.subjects(clause.get());
      }
      if (clause.isPresent() && clause.get().isNoun() && !clause.get().is("pobj")) {
        return List.of(clause.get());
      }
    }
    if (trigger.is("conj") && above.isNoun()) {
      return new Slots(tree, above, sides).nounSubject();
    }
    return List.of();
  }
}
