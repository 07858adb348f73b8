package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.clause.Question;
import org.demarche.clause.StatusFinder;
import org.demarche.clause.Tree;
import org.demarche.frame.Frame;
import org.demarche.frame.FrameLexicon;
import org.demarche.frame.Misfit;
import org.demarche.frame.Slots;
import org.demarche.mention.SideFinder;
import org.demarche.ontology.Acts;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.report.Span;

/** Reads the act that a word tells by its frame: "expelled the envoys". */
final class FrameReader {

  /** Acts of praise or blame: what they are about may be a deed of others. */
  private static final Set<String> COMMENTING = Set.of("ACCUSE", "SUPPORT");

  /** Acts of saying that are told beside the answer to them. */
  private static final Set<String> SAYING = Set.of("AGREE");

  /** How far from its verb a particle may stand that is shown with it. */
  private static final int PARTICLE = 2;

  private final FrameLexicon frames;
  private final Acts acts;
  private final Tree tree;
  private final Parse parse;
  private final SideFinder sides;
  private final SlotSides slotSides;
  private final NounActs nouns;
  private final Deeds deeds;
  private final MerePurposes purposes;
  private final Protesters protesters;
  private final Announced announced;
  private final StatusFinder status = new StatusFinder();

  FrameReader(
      FrameLexicon frames,
      Acts acts,
      Tree tree,
      SideFinder sides,
      SlotSides slotSides,
      NounActs nouns,
      Deeds deeds,
      Announced announced) {
    this.frames = frames;
    this.acts = acts;
    this.tree = tree;
    this.parse = tree.parse();
    this.sides = sides;
    this.slotSides = slotSides;
    this.nouns = nouns;
    this.deeds = deeds;
    this.announced = announced;
    this.purposes = new MerePurposes(acts, tree, this::frame);
    this.protesters = new Protesters(parse, sides);
  }

  Optional<Frame> frame(Word word) {
    return isSymbol(word)
        ? Optional.empty()
        : frames.find(new Slots(tree, word, sides), Frame.Part.of(word));
  }

  /** "Hitachi Ltd <HIT>" */
  private boolean isSymbol(Word word) {
    int next = word.index() + 1;
    return word.index() > 0
        && next < parse.words().size()
        && parse.word(word.index() - 1).text().equals("<")
        && parse.word(next).text().equals(">");
  }

  /** Returns all frames that fit, the one that counts first. */
  List<Frame> fitting(Word word) {
    return isSymbol(word)
        ? List.of()
        : frames.fitting(new Slots(tree, word, sides), Frame.Part.of(word));
  }

  /** Returns the frames of the word that do not fit. */
  List<Misfit> misfits(Word word) {
    return frames.misfits(new Slots(tree, word, sides), Frame.Part.of(word));
  }

  /** Returns the act, none when the frame reports none or it is not worth telling. */
  Optional<Draft> draft(Word word, Frame frame) {
    boolean asks = frame.category().equals("REQUEST") && word.isVerb();
    if (frame.isNone() || asks && Question.isPut(parse, word)) {
      return Optional.empty();
    }
    Slots slots = new Slots(tree, word, sides).with(frame.particle());
    List<Side> actors = actors(slots, frame);
    if (actors.isEmpty() && frame.category().equals("PROTEST")) {
      actors = protesters.at(word);
    }
    Optional<Word> deed =
        COMMENTING.contains(frame.category()) && !isSpokenDeed(frame)
            ? deeds.matter(slots)
            : Optional.empty();
    List<Side> recipients = recipients(slots, frame, deed);
    List<Side> named = Sides.without(recipients, actors);
    boolean warns = frame.category().equals("THREATEN");
    List<Side> apart = withoutOwnState(named, actors, warns);
    List<Side> others = withoutOwnThing(word, apart, actors);
    if (others.isEmpty() && !frame.mutual() && isAnswered(word, frame)) {
      others = Sides.without(answerers(word), actors);
    }
    if (others.isEmpty() && !recipients.isEmpty() && isDoneByOwn(word)) {
      actors = List.of();
      others = recipients;
    }
    if (frame.mutual()) {
      actors = Sides.union(actors, recipients);
      others = List.of();
    }
    if (purposes.isMere(word, frame, others) || slotSides.isOfSelf(frame, recipients, actors)) {
      return Optional.empty();
    }
    Draft draft = draft(word, frame, actors, others);
    boolean closed =
        deed.isPresent()
            || apart.isEmpty() && !named.isEmpty()
            || frame.recipient().contains("none") && !frame.mutual();
    return Optional.of(announced.of(closed ? draft.asClosed() : draft));
  }

  /** "launched an attack on Chad, calling it a tyranny": the attack is in words, and on Chad. */
  private static boolean isSpokenDeed(Frame frame) {
    return frame.recipient().contains("obj.against");
  }

  /**
   * What a minister warns that his state will do is not done to it; what two states do together,
   * none of them does to itself; who praises the ties of his state with another praises the other.
   */
  private List<Side> withoutOwnState(List<Side> others, List<Side> actors, boolean warns) {
    Set<String> own = actors.stream().map(Side::country).collect(Collectors.toSet());
    boolean further = others.stream().map(Side::country).anyMatch(c -> !own.contains(c));
    boolean official =
        own.size() > 1 || (warns || further) && actors.stream().allMatch(FrameReader::isOfficial);
    return others.stream()
        .filter(o -> !official || !own.contains(o.country()) || !sides.isState(parse, o))
        .toList();
  }

  private static boolean isOfficial(Side side) {
    return side.sectors().contains("GOV") && !side.role().isEmpty();
  }

  /** "Peru's envoy dismissed it": what he dismisses is no state, and least of all his own. */
  private List<Side> withoutOwnThing(Word verb, List<Side> others, List<Side> actors) {
    Optional<Word> thing = parse.child(verb, "dobj").filter(w -> w.lemma().equals("it"));
    return others.stream()
        .filter(
            o ->
                thing
                        .filter(it -> o.sectors().contains("GOV") && o.span().equals(it.span()))
                        .isEmpty()
                    || actors.stream().noneMatch(a -> a.country().equals(o.country())))
        .toList();
  }

  /** "Peru turned down Chile's request": the request was to Peru. */
  boolean isAnswered(Word word, Frame frame) {
    return !frame.isSaid() && isAnswered(word, frame.category());
  }

  /** Tells whether the word tells what others said and the clause around it answers. */
  boolean isAnswered(Word word, String category) {
    return word.isNoun() && SAYING.contains(category) && nouns.isAnswered(word);
  }

  private List<Side> answerers(Word noun) {
    return nouns
        .answeringVerb(noun)
        .map(verb -> slotSides.firstActing(new Slots(tree, verb, sides), List.of("subj", "by")))
        .orElse(List.of());
  }

  /** "The president was overthrown by his own guard": he did not do it himself. */
  private boolean isDoneByOwn(Word verb) {
    return tree.isPassive(verb)
        && !tree.subjects(verb).isEmpty()
        && tree.objects(verb).stream().anyMatch(w -> !sides.named(parse, w).isEmpty());
  }

  private List<Side> recipients(Slots slots, Frame frame, Optional<Word> deed) {
    List<Side> recipients = slotSides.recipients(slots, frame);
    return deed.map(noun -> deeds.meant(noun, recipients)).orElse(recipients);
  }

  /** Who acts; troops that "were deployed" do so themselves. */
  private List<Side> actors(Slots slots, Frame frame) {
    Word word = slots.trigger();
    boolean hostile = acts.quad(frame.category()).equals("material conflict");
    boolean apart =
        hostile && !nouns.isCarried(word) || nouns.isRegarded(word) || isAnswered(word, frame);
    if (word.isNoun() && apart) {
      List<Side> leaders = deeds.leaders(word);
      List<Side> doers = leaders.isEmpty() ? slotSides.first(slots, Deeds.doers(frame)) : leaders;
      return doers.isEmpty() && hostile && !frame.mutual() ? deeds.course(slots) : doers;
    }
    Optional<Word> deed = word.isVerb() && hostile ? deeds.around(word) : Optional.empty();
    if (deed.isPresent()) {
      return deeds.doers(deed.get());
    }
    Optional<Word> subject =
        word.isVerb() && frame.actor().contains("subj") ? deeds.subject(slots) : Optional.empty();
    List<Side> actors =
        subject.isPresent() ? deeds.doers(subject.get()) : slotSides.actors(slots, frame);
    if (!actors.isEmpty() || !word.isVerb()) {
      return actors;
    }
    if (!tree.isPassive(word)) {
      return deeds.behind(word);
    }
    if (frame.category().equals("MOBILIZE")) {
      return slotSides.first(slots, List.of("obj"));
    }
    List<Side> makers = slotSides.makers(slots);
    if (makers.isEmpty() && hostile) {
      makers = deeds.within(slots);
    }
    return makers.isEmpty()
        ? slotSides.announcer(word, recipients(slots, frame, Optional.empty()))
        : makers;
  }

  private Draft draft(Word word, Frame frame, List<Side> actors, List<Side> recipients) {
    boolean nominal = word.isNoun() && nouns.isBare(word);
    return new Draft(
        parse,
        word,
        words(word, frame),
        frame.category(),
        frame.mode(),
        frame.cameo().isEmpty() ? acts.cameo(frame.category(), frame.mode()) : frame.cameo(),
        actors,
        recipients,
        frame.mutual(),
        status(word, frame),
        status.isAlleged(parse, word) || !deeds.charged(word).isEmpty(),
        false,
        nominal,
        List.of(),
        confidence(frame, actors, recipients, nominal),
        frame.source(),
        Optional.empty());
  }

  /** A purpose is open; but a crowd that "gathered to protest" protests. */
  private Status status(Word word, Frame frame) {
    boolean gathering = frame.category().equals("PROTEST") && word.isVerb();
    if (tree.isPurpose(word) && !gathering) {
      return Status.HYPOTHETICAL;
    }
    Status told = status.of(parse, word);
    boolean said =
        told == Status.NEGATED && frame.asksNegation()
            || told == Status.FUTURE && frame.asks("aux") && isVoiced(frame);
    return said ? Status.ACTUAL : told;
  }

  /** "will respond in kind" threatens now. */
  private static boolean isVoiced(Frame frame) {
    return frame.isSaid() || frame.category().equals("THREATEN");
  }

  private static double confidence(
      Frame frame, List<Side> actors, List<Side> recipients, boolean nominal) {
    double value = 0.6 + Math.min(0.2, 0.02 * frame.weight());
    value += recipients.isEmpty() && !frame.mutual() ? 0 : 0.1;
    value -= actors.isEmpty() ? 0.3 : 0;
    value -= nominal ? 0.2 : 0;
    return Math.round(value * 100) / 100.0;
  }

  private Span words(Word word, Frame frame) {
    if (frame.particle().isEmpty()) {
      return word.span();
    }
    return parse.children(word).stream()
        .filter(c -> c.lemma().equals(frame.particle().get()))
        .filter(c -> Math.abs(c.index() - word.index()) <= PARTICLE)
        .findFirst()
        .map(c -> word.span().cover(c.span()))
        .orElse(word.span());
  }
}
