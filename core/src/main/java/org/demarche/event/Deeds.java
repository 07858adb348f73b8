package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.clause.Tree;
import org.demarche.frame.Frame;
import org.demarche.frame.FrameLexicon;
import org.demarche.frame.Slots;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/** Nouns for hostile deeds, and who did them: "condemned the killing", "a raid that killed". */
final class Deeds {

  private static final Set<String> HOSTILE = Set.of("ASSAULT", "COERCE", "SANCTION");

  /** Where the deed stands that a word of praise or blame is about. */
  private static final List<String> MATTER =
      List.of("obj", "over", "at", "for", "on", "by", "about", "against");

  /** Where the doer of a deed stands only when another act carries its noun. */
  private static final String CARRIER = "subj";

  /** Where the deed stands in whose course something is done. */
  private static final List<String> DURING = List.of("in", "during", "by");

  /** What names before "-" do to deeds: "a NATO-led raid". */
  private static final Set<String> LEADING =
      Set.of("backed", "led", "ordered", "planned", "run", "sponsored", "staged");

  private static final Set<String> LOCATING = Set.of("at", "in", "near", "of");

  /** How many phrases of place stand between a deed and a clause about it. */
  private static final int DEPTH = 3;

  private final FrameLexicon frames;
  private final Set<String> instruments;
  private final Tree tree;
  private final Parse parse;
  private final SideFinder sides;
  private final SlotSides slotSides;

  Deeds(
      FrameLexicon frames,
      Set<String> instruments,
      Tree tree,
      SideFinder sides,
      SlotSides slotSides) {
    this.instruments = instruments;
    this.frames = frames;
    this.tree = tree;
    this.parse = tree.parse();
    this.sides = sides;
    this.slotSides = slotSides;
  }

  /** Returns the deed that the words around a word of praise or blame tell. */
  Optional<Word> matter(Slots slots) {
    return MATTER.stream()
        .flatMap(name -> slots.words(name).stream())
        .filter(word -> word.isNoun() && deed(word).isPresent())
        .findFirst();
  }

  /** Whoever condemns a killing means those who killed, not those who were killed. */
  List<Side> meant(Word noun, List<Side> recipients) {
    Frame frame = deed(noun).orElseThrow();
    Slots slots = new Slots(tree, noun, sides);
    List<Side> doers = slotSides.firstActing(slots, doers(frame));
    List<Side> suffering = new ArrayList<>(slotSides.recipients(slots, frame));
    suffering.addAll(sides.of(parse, noun));
    List<Side> others = Sides.without(recipients, Sides.without(suffering, doers));
    return others.isEmpty() ? doers : others;
  }

  /** Returns where those stand who do what a noun tells, apart from the clause around it. */
  static List<String> doers(Frame frame) {
    List<String> slots = new ArrayList<>(frame.actor());
    slots.add("of.by");
    slots.removeIf(slot -> slot.equals(CARRIER) || frame.recipient().contains(slot));
    return slots;
  }

  /** Who did what the subject of the verb is: "launched a raid that killed". */
  List<Side> behind(Word verb) {
    for (Word subject : tree.subjects(verb)) {
      Optional<Word> head = parse.head(subject);
      if (subject.is("dobj") && head.isPresent() && head.get().isVerb()) {
        Slots slots = new Slots(tree, head.get(), sides);
        return frames
            .find(slots, Frame.Part.VERB)
            .filter(f -> HOSTILE.contains(f.category()))
            .map(f -> slotSides.actors(slots, f))
            .orElse(List.of());
      }
    }
    return charged(verb).stream().flatMap(w -> sides.of(parse, w).stream()).toList();
  }

  /**
   * Those whom others blame for what the subject of the verb is: "blamed Chad for a blast that".
   */
  List<Word> charged(Word verb) {
    for (Word subject : tree.subjects(verb)) {
      Optional<Word> preposition = parse.head(subject).filter(w -> subject.is("pobj"));
      Optional<Word> above =
          preposition
              .flatMap(parse::head)
              .flatMap(w -> isBlamed(w, preposition.get()) ? parse.head(w) : Optional.of(w))
              .filter(Word::isVerb);
      if (above.isPresent() && tree.isCharge(above.get(), preposition.get())) {
        return tree.objects(above.get());
      }
    }
    return List.of();
  }

  /** "The murder of the envoy undermined the talks": the envoy did not. */
  Optional<Word> subject(Slots slots) {
    return slots.words("subj").stream()
        .filter(word -> word.isNoun() && deed(word).isPresent())
        .filter(word -> sides.named(parse, word).isEmpty())
        .findFirst();
  }

  /** In "blamed the service for a blast" the parser may hang the blast on the service. */
  private static boolean isBlamed(Word noun, Word preposition) {
    return noun.isNoun() && noun.is("dobj") && preposition.lemma().equals("for");
  }

  /** "were killed in an attack by rebels": the rebels did it. */
  List<Side> within(Slots slots) {
    return Stream.concat(Stream.of(slots.trigger()), conjuncts(slots.trigger()))
        .map(verb -> new Slots(tree, verb, sides))
        .flatMap(around -> DURING.stream().flatMap(name -> around.words(name).stream()))
        .filter(word -> word.isNoun() && isDeed(word))
        .map(this::opponents)
        .filter(doers -> !doers.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * "the massacre of six monks during a Chadian offensive": those did it whose offensive it was.
   */
  List<Side> course(Slots slots) {
    return Stream.concat(slots.words("during").stream(), slots.words("of.during").stream())
        .filter(word -> word.isNoun() && isDeed(word))
        .map(this::opponents)
        .filter(doers -> !doers.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "hurt in clashes with strikers": those against whom the clash was. */
  private List<Side> opponents(Word noun) {
    List<Side> doers = doers(noun);
    boolean clash = deed(noun).filter(Frame::mutual).isPresent();
    return clash ? slotSides.first(new Slots(tree, noun, sides), List.of("with", "by")) : doers;
  }

  /** "were killed and five wounded in an attack": what the last verb has all share. */
  private Stream<Word> conjuncts(Word verb) {
    return parse.children(verb).stream().filter(c -> c.is("conj") && c.isVerb());
  }

  /** "an offensive in a town that killed many": the offensive did, not the town. */
  Optional<Word> around(Word verb) {
    Optional<Word> first =
        parse.child(verb, "nsubj").isEmpty() && verb.is("conj")
            ? parse.head(verb)
            : Optional.of(verb);
    Optional<Word> at = first.filter(v -> v.is("relcl")).flatMap(parse::head);
    for (int i = 0; i < DEPTH && at.isPresent() && at.get().is("pobj"); i++) {
      Optional<Word> preposition =
          at.flatMap(parse::head).filter(p -> LOCATING.contains(p.lemma()));
      at = preposition.flatMap(this::noun);
      if (at.filter(this::isDeed).isPresent()) {
        return at;
      }
    }
    return Optional.empty();
  }

  /** The noun that a phrase of place is about, also when the parser hangs it on the verb. */
  private Optional<Word> noun(Word preposition) {
    Optional<Word> head = parse.head(preposition);
    return head.filter(Word::isVerb)
        .flatMap(verb -> parse.child(verb, "dobj"))
        .filter(object -> object.index() < preposition.index())
        .or(() -> head.filter(Word::isNoun));
  }

  /** Returns those who did the deed. */
  List<Side> doers(Word noun) {
    List<Side> leaders = leaders(noun);
    return leaders.isEmpty() ? told(noun) : leaders;
  }

  /** "Saudi-led air strikes" */
  List<Side> leaders(Word noun) {
    return parse.children(noun).stream()
        .filter(c -> c.index() >= 2 && LEADING.contains(c.text()))
        .filter(c -> parse.word(c.index() - 1).text().equals("-"))
        .map(c -> sides.of(parse, parse.word(c.index() - 2)))
        .findFirst()
        .orElse(List.of());
  }

  private List<Side> told(Word noun) {
    Slots slots = new Slots(tree, noun, sides);
    return deed(noun).map(f -> slotSides.firstActing(slots, doers(f))).orElse(List.of());
  }

  private boolean isDeed(Word noun) {
    return instruments.contains(noun.lemma()) || deed(noun).isPresent();
  }

  private Optional<Frame> deed(Word noun) {
    return frames
        .find(new Slots(tree, noun, sides), Frame.Part.NOUN)
        .filter(f -> HOSTILE.contains(f.category()));
  }
}
