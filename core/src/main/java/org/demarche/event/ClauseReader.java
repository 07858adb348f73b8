package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Tree;
import org.demarche.frame.Frame;
import org.demarche.frame.FrameLexicon;
import org.demarche.frame.Matrix;
import org.demarche.frame.WordClasses;
import org.demarche.mention.SideFinder;
import org.demarche.ontology.Acts;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Status;
import org.demarche.statement.Attributions;

/** Reads the acts of one sentence. */
final class ClauseReader {

  private static final Set<String> SAYING = Set.of("say", "speak", "tell", "tweet", "write");

  private static final Set<String> EASING = Set.of("AGREE", "CONCEDE", "COOPERATE", "RETREAT");

  private final Parse parse;
  private final NounActs nouns;
  private final FrameReader frameReader;
  private final Governing governing;
  private final BareGovernors bareGovernors;
  private final Reportable reportable;

  /** Verbs whose frame tells of what they govern as well: "stopped issuing visas". */
  private final Set<Integer> complete = new HashSet<>();

  ClauseReader(
      FrameLexicon frames,
      Matrix matrix,
      WordClasses classes,
      Transformation transformation,
      Acts acts,
      SideFinder sides,
      Attributions said,
      Tree tree) {
    this.parse = tree.parse();
    this.nouns = new NounActs(tree, classes);
    SlotSides slotSides = new SlotSides(classes, sides, said, parse);
    Deeds deeds = new Deeds(frames, classes.members("@firepower"), tree, sides, slotSides);
    Announced announced = new Announced(classes);
    this.frameReader =
        new FrameReader(frames, acts, tree, sides, slotSides, nouns, deeds, announced);
    Governed governed = new Governed(matrix, classes.members("@light"), tree, sides);
    this.governing = new Governing(governed, transformation, tree, sides, slotSides, said);
    this.bareGovernors =
        new BareGovernors(
            classes.members("@pledging"), governed, governing, acts, tree, sides, slotSides, said);
    this.reportable = new Reportable(acts, classes, tree);
  }

  /** Returns the acts in the order of the text. */
  List<Draft> read() {
    Set<Integer> verbsWithFrame = new HashSet<>();
    List<Draft> read = governed(verbsWithFrame);
    List<Draft> all = read.stream().filter(reportable::counts).toList();
    read.removeIf(d -> isToldTwice(d, all));
    read.addAll(bareGovernors.read(verbsWithFrame));
    read.removeIf(d -> !reportable.counts(d));
    read.sort(Comparator.comparingInt(d -> d.words().start()));
    return read;
  }

  /** Returns what tells of each word how it was read; this reader is not to be used besides. */
  ClauseWalker walker() {
    return new ClauseWalker(this, parse, nouns, frameReader, governing, reportable);
  }

  /**
   * Returns the acts that frames tell, as what governs them makes them.
   *
   * @param verbsWithFrame takes the verbs that report an act themselves
   */
  List<Draft> governed(Set<Integer> verbsWithFrame) {
    List<Draft> drafts = verbs(verbsWithFrame);
    drafts.addAll(nouns(verbsWithFrame));
    List<Draft> governed = new ArrayList<>();
    drafts.forEach(
        draft ->
            governed.add(
                isAnswered(draft) ? draft.with(Status.ACTUAL, false) : governing.apply(draft)));
    return governed;
  }

  /** "did not accept Chad's offer": the offer was made. */
  private boolean isAnswered(Draft draft) {
    return frameReader.isAnswered(draft.trigger(), draft.category());
  }

  /** Reads verbs and adjectives, and takes down those that have a frame. */
  private List<Draft> verbs(Set<Integer> verbsWithFrame) {
    List<Draft> drafts = new ArrayList<>();
    for (Word word : parse.words()) {
      Optional<Frame> frame =
          isTrigger(word) && !nouns.isTopic(word) ? frameReader.frame(word) : Optional.empty();
      frame.ifPresent(f -> verbsWithFrame.add(word.index()));
      frame.filter(f -> f.asks("comp")).ifPresent(f -> complete.add(word.index()));
      frame.flatMap(f -> frameReader.draft(word, f)).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** Tells whether the frame that fits a word best says that the word tells no act. */
  boolean isNoAct(Word word) {
    return frameReader.frame(word).filter(Frame::isNone).isPresent();
  }

  static boolean isTrigger(Word word) {
    if (word.isVerb()) {
      return !word.is("aux", "auxpass", "amod", "nmod", "compound");
    }
    return word.tag().startsWith("JJ")
        && word.is(
            "acomp", "attr", "oprd", "conj", "root", "xcomp", "ccomp", "pcomp", "pobj", "amod");
  }

  private List<Draft> nouns(Set<Integer> verbsWithFrame) {
    List<Draft> drafts = new ArrayList<>();
    for (Word word : parse.words()) {
      if (word.isNoun()) {
        nounFrame(word, verbsWithFrame)
            .flatMap(f -> frameReader.draft(word, f))
            .ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private Optional<Frame> nounFrame(Word noun, Set<Integer> verbsWithFrame) {
    if (nouns.isReported(noun, verbsWithFrame)) {
      return frameReader.frame(noun);
    }
    return nouns.isAnswered(noun)
        ? frameReader.frame(noun).filter(f -> frameReader.isAnswered(noun, f))
        : Optional.empty();
  }

  boolean isToldTwice(Draft draft, List<Draft> all) {
    return isEnding(draft, all)
        || isManner(draft)
        || isOrdered(draft, all)
        || governing.has(draft.trigger())
            && !isOrderToMobilize(draft)
            && Reportable.isGeneric(draft, all)
        || isOfComplement(draft, all)
        || isDenied(draft, all)
        || isInProtest(draft, all)
        || reportable.isFrameOf(draft, all)
        || reportable.isAnswerByAnother(draft, all);
  }

  /** "reopened the road, ending a closure" is one act. */
  private static boolean isEnding(Draft draft, List<Draft> all) {
    Word verb = draft.trigger();
    return verb.is("advcl")
        && verb.tag().equals("VBG")
        && verb.lemma().equals("end")
        && EASING.contains(draft.category())
        && all.stream()
            .anyMatch(d -> d.trigger().index() == verb.head() && EASING.contains(d.category()));
  }

  /** "expelled ten envoys, hitting back at Prague": it hits back by expelling them. */
  private boolean isManner(Draft draft) {
    Word verb = draft.trigger();
    boolean back =
        verb.is("advcl")
            && verb.tag().equals("VBG")
            && parse.child(verb, "prt", "advmod").filter(p -> p.lemma().equals("back")).isPresent();
    return back
        && draft.category().equals("ACCUSE")
        && parse.head(verb).filter(above -> SAYING.contains(above.lemma())).isEmpty();
  }

  /** "stopped issuing visas" is one act, told by the frame of "stopped". */
  private boolean isOfComplement(Draft draft, List<Draft> all) {
    boolean refusal = draft.category().equals("REJECT");
    return parse
        .head(draft.trigger())
        .filter(verb -> refusal && draft.trigger().is("xcomp", "ccomp"))
        .filter(verb -> complete.contains(verb.index()))
        .filter(verb -> draft.words().contains(verb.span()))
        .filter(verb -> all.stream().anyMatch(d -> isOtherAct(d, verb, draft)))
        .isPresent();
  }

  /** "boycotted the courts in protest" protests once. */
  private boolean isInProtest(Draft draft, List<Draft> all) {
    Word noun = draft.trigger();
    Optional<Word> preposition = parse.head(noun).filter(p -> p.lemma().equals("in"));
    return draft.category().equals("PROTEST")
        && draft.recipients().isEmpty()
        && noun.is("pobj")
        && noun.lemma().equals("protest")
        && all.stream()
            .filter(d -> d != draft && d.category().equals("PROTEST"))
            .anyMatch(d -> preposition.filter(p -> parse.isBelow(p, d.trigger())).isPresent());
  }

  /** "ordered the army to raise its readiness": who orders it mobilizes. */
  private boolean isOrderToMobilize(Draft draft) {
    return draft.category().equals("MOBILIZE") && complete.contains(draft.trigger().index());
  }

  private boolean isOrdered(Draft draft, List<Draft> all) {
    return draft.category().equals("MOBILIZE")
        && draft.trigger().is("xcomp", "ccomp")
        && all.stream()
            .filter(other -> other.trigger().index() == draft.trigger().head())
            .anyMatch(this::isOrderToMobilize);
  }

  /** "failed to agree" rejects, and tells of no agreement besides. */
  private boolean isDenied(Draft draft, List<Draft> all) {
    boolean pact = draft.category().equals("SUPPORT") && draft.mutual();
    boolean negated =
        (pact || draft.category().equals("AGREE")) && draft.status() == Status.NEGATED;
    return negated
        && all.stream()
            .filter(d -> d.category().equals("REJECT") && d.actors().equals(draft.actors()))
            .anyMatch(
                d ->
                    parse.isBelow(draft.trigger(), d.trigger())
                        || parse.isBelow(d.trigger(), draft.trigger()));
  }

  private static boolean isOtherAct(Draft other, Word verb, Draft draft) {
    return other.trigger().index() == verb.index() && !other.category().equals(draft.category());
  }
}
