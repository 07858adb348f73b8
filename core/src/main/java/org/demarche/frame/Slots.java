package org.demarche.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.clause.Tree;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/** The slots around a trigger: what stands as its subject, object, behind its prepositions … */
public final class Slots {

  /** Prepositions behind an amount that tell of whom it is given. */
  private static final List<String> MEASURED = List.of("against", "for", "from", "on", "to");

  private static final List<String> WITHIN = List.of("in", "during", "within", "inside", "into");

  private static final Set<String> NUMBERS =
      Set.of(
          "dozens",
          "hundreds",
          "many",
          "millions",
          "most",
          "scores",
          "several",
          "some",
          "tens",
          "thousands");

  private final Tree tree;
  private final Parse parse;
  private final Word trigger;
  private final SideFinder sides;
  private final Optional<String> particle;
  private final Prepositions prepositions;

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
    this.prepositions = new Prepositions(parse);
  }

  /** Returns the slots of the trigger together with its particle: "called off the talks". */
  public Slots with(Optional<String> newParticle) {
    return newParticle.isEmpty() ? this : new Slots(tree, trigger, sides, newParticle);
  }

  /** Returns the word whose slots these are. */
  public Word trigger() {
    return trigger;
  }

  Parse parse() {
    return parse;
  }

  /** Returns the sides that a word of the sentence names. */
  List<Side> sides(Word word) {
    return sides.of(parse, word);
  }

  /** Tells whether a word of the sentence names a city or region. */
  boolean isPlace(Word word) {
    return sides.isPlace(parse, word);
  }

  /** Returns what stands behind a preposition that hangs on a word of the sentence. */
  public List<Word> behind(Word word, String preposition) {
    return prepositions.behind(word, preposition);
  }

  /** Returns the words in a slot, none when it is empty. */
  public List<Word> words(String slot) {
    if (slot.indexOf('/') > 0) {
      return firstOf(slot.split("/"));
    }
    int dot = slot.lastIndexOf('.');
    if (dot > 0) {
      return nested(slot.substring(0, dot), slot.substring(dot + 1));
    }
    return switch (slot) {
      case "subj" ->
          counted(trigger.isVerb() ? tree.subjects(trigger) : new NounSubject(tree).of(trigger));
      case "obj" -> counted(objects());
      case "iobj" -> receivers();
      case "pred" -> predicates(trigger);
      case "poss" -> tree.possessors(trigger);
      case "mod" -> children(trigger, "nmod", "amod", "compound");
      case "comp" -> children(trigger, "xcomp", "ccomp", "acl");
      case "along" ->
          children(trigger, "advcl").stream().filter(w -> w.tag().equals("VBG")).toList();
      case "aim" -> aims();
      case "neg" -> negations();
      case "det" -> children(trigger, "det");
      case "aux" -> children(trigger, "aux", "modal");
      case "adv" -> children(trigger, "advmod");
      case "speaker" -> List.of();
      case "in" -> within(trigger);
      default -> prepositions.around(trigger, slot);
    };
  }

  /**
   * "sent hundreds of soldiers", "tens of thousands of them marched", "two of the envoys left",
   * "some of whom left": those that are counted.
   */
  private List<Word> counted(List<Word> words) {
    return words.stream().flatMap(this::withCounted).toList();
  }

  /** The side may be named by the number: "thousands of Asians". */
  private Stream<Word> withCounted(Word word) {
    Word counted = counted(word);
    return counted.index() == word.index() || !sides(counted).isEmpty()
        ? Stream.of(counted)
        : Stream.of(counted, word);
  }

  private Word counted(Word word) {
    return word.tag().equals("CD") || NUMBERS.contains(word.text().toLowerCase(Locale.ROOT))
        ? behind(word, "of").stream()
            .findFirst()
            .map(tree::antecedent)
            .map(this::counted)
            .orElse(word)
        : word;
  }

  /** "went there to discuss the accord". */
  private List<Word> aims() {
    return children(trigger, "advcl").stream()
        .filter(w -> parse.children(w).stream().anyMatch(c -> c.tag().equals("TO")))
        .toList();
  }

  /** "not", "never", and the "longer" of "no longer". */
  private List<Word> negations() {
    List<Word> found = new ArrayList<>(children(trigger, "neg"));
    children(trigger, "advmod").stream()
        .filter(w -> w.text().equals("longer"))
        .filter(w -> parse.children(w).stream().anyMatch(c -> c.lemma().equals("no")))
        .forEach(found::add);
    return found;
  }

  /** "at/in/near": the first of them that is filled. */
  private List<Word> firstOf(String[] slots) {
    for (String slot : slots) {
      List<Word> found = words(slot);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "hurt in the clashes", "hurt during the clashes", "raids within Chad". */
  private List<Word> within(Word word) {
    return WITHIN.stream()
        .map(preposition -> prepositions.around(word, preposition))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
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
      found.addAll(slot(word, inner));
    }
    return found.isEmpty() && MEASURED.contains(inner) ? behindMeasure(outer, inner) : found;
  }

  /** "a loan of 30 million euros for Mali": the parser hangs Mali on the euros. */
  private List<Word> behindMeasure(String outer, String inner) {
    return words(outer).stream()
        .flatMap(word -> prepositions.behind(word, "of").stream())
        .filter(amount -> parse.children(amount).stream().anyMatch(c -> c.tag().equals("CD")))
        .flatMap(amount -> prepositions.behind(amount, inner).stream())
        .toList();
  }

  private List<Word> slot(Word word, String name) {
    return switch (name) {
      case "poss" -> tree.possessors(word);
      case "mod" -> children(word, "nmod", "amod", "compound");
      case "comp" -> children(word, "xcomp", "ccomp", "acl", "relcl");
      case "pred" -> predicates(word);
      case "det" -> children(word, "det");
      case "neg" -> children(word, "neg");
      case "aux" -> children(word, "aux", "modal");
      case "subj" -> word.isVerb() ? tree.subjects(word) : List.of();
      case "obj" -> word.isVerb() ? tree.objects(word) : List.of();
      case "in" -> within(word);
      default -> prepositions.around(word, name);
    };
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

  private List<Word> predicates(Word word) {
    List<Word> found = new ArrayList<>(children(word, "acomp", "attr", "oprd"));
    if (found.isEmpty()) {
      children(word, "xcomp", "ccomp").stream().filter(w -> !w.isVerb()).forEach(found::add);
    }
    if (found.isEmpty()) {
      children(word, "dobj").stream().skip(1).forEach(found::add);
    }
    if (word.tag().startsWith("JJ") || word.isNoun()) {
      found.add(word);
    }
    List<Word> all = new ArrayList<>(found);
    for (Word named : found) {
      all.addAll(children(named, "amod", "nmod", "conj"));
    }
    return all;
  }
}
