package org.demarche.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Obligation;
import org.demarche.clause.StatusFinder;
import org.demarche.clause.Tree;
import org.demarche.frame.Frame;
import org.demarche.frame.FrameLexicon;
import org.demarche.frame.Matrix;
import org.demarche.frame.Slots;
import org.demarche.frame.WordClasses;
import org.demarche.mention.SideFinder;
import org.demarche.ontology.Acts;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.report.Span;
import org.demarche.statement.Attribution;
import org.demarche.statement.Attributions;

/** Reads the acts of one sentence. */
final class ClauseReader {

  /** Acts of these kinds that are only the purpose of another act are not reported. */
  private static final Set<String> SOFT =
      Set.of("verbal cooperation", "material cooperation", "verbal conflict");

  private static final Set<String> TEXTS =
      Set.of(
          "act",
          "bill",
          "decree",
          "law",
          "legislation",
          "measure",
          "order",
          "resolution",
          "ruling");

  private static final Set<String> REFUSING = Set.of("will", "wo", "would", "shall", "can", "ca");

  private final FrameLexicon frames;
  private final Transformation transformation;
  private final Acts acts;
  private final SideFinder sides;
  private final Attributions said;
  private final Parse parse;
  private final Tree tree;
  private final Governed governed;
  private final NounActs nouns;
  private final Set<String> instruments;
  private final Set<String> disasters;
  private final StatusFinder status = new StatusFinder();
  private final Obligation obligation = new Obligation();
  private final Set<Integer> governing = new HashSet<>();

  ClauseReader(
      FrameLexicon frames,
      Matrix matrix,
      WordClasses classes,
      Transformation transformation,
      Acts acts,
      SideFinder sides,
      Attributions said,
      Parse parse) {
    this.frames = frames;
    this.transformation = transformation;
    this.acts = acts;
    this.sides = sides;
    this.said = said;
    this.parse = parse;
    this.tree = new Tree(parse);
    this.governed = new Governed(matrix, classes.members("@light"), tree, sides);
    this.nouns = new NounActs(tree, classes);
    this.instruments = classes.members("@firepower");
    this.disasters = classes.members("@calamity");
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    Set<Integer> verbsWithFrame = new HashSet<>();
    for (Word word : parse.words()) {
      if (isTrigger(word) && !word.isNoun()) {
        frame(word)
            .ifPresent(
                f -> {
                  verbsWithFrame.add(word.index());
                  draft(word, f).ifPresent(drafts::add);
                });
      }
    }
    for (Word word : parse.words()) {
      if (word.isNoun() && nouns.isReported(word, verbsWithFrame)) {
        frame(word).flatMap(f -> draft(word, f)).ifPresent(drafts::add);
      }
    }
    List<Draft> read = new ArrayList<>();
    for (Draft draft : drafts) {
      govern(draft).ifPresent(read::add);
    }
    List<Draft> all = List.copyOf(read);
    read.removeIf(
        d -> governing.contains(d.trigger().index()) && isGeneric(d, all) || isFrameOf(d, all));
    read.addAll(bareGovernors(read, verbsWithFrame));
    read.removeIf(d -> d.actors().isEmpty() && !isDoneBySomebody(d) || isUnpolitical(d));
    read.sort((a, b) -> Integer.compare(a.words().start(), b.words().start()));
    return read;
  }

  /** "Three bridges were blown up": the act counts, though nobody is named who did it. */
  private boolean isDoneBySomebody(Draft draft) {
    boolean told =
        acts.quad(draft.category()).equals("material conflict") && !draft.recipients().isEmpty();
    if (parse.words().stream().anyMatch(w -> disasters.contains(w.lemma()))) {
      return false;
    }
    if (draft.trigger().isNoun()) {
      return told && draft.category().equals("ASSAULT");
    }
    return told
        && draft.trigger().isVerb()
        && (tree.isPassive(draft.trigger())
            || tree.subjects(draft.trigger()).stream()
                .anyMatch(s -> instruments.contains(s.lemma())));
  }

  /** What nobody of any country or organisation does or suffers is no political act. */
  private static boolean isUnpolitical(Draft draft) {
    return draft.actors().stream().allMatch(s -> s.country().isEmpty())
        && draft.recipients().stream().allMatch(s -> s.country().isEmpty());
  }

  private boolean isTrigger(Word word) {
    if (word.isVerb()) {
      return !word.is("aux", "auxpass", "amod", "nmod", "compound");
    }
    return word.tag().startsWith("JJ")
        && word.is(
            "acomp", "attr", "oprd", "conj", "root", "xcomp", "ccomp", "pcomp", "pobj", "amod");
  }

  /** An act of speaking that has been made more exact by what it governs is not told twice. */
  private static boolean isGeneric(Draft draft, List<Draft> all) {
    return all.stream()
        .anyMatch(
            other ->
                other != draft
                    && other.category().equals(draft.category())
                    && other.words().contains(draft.trigger().span()));
  }

  /** "approved a bill to toughen sanctions": the sanctions are the act, not the approval. */
  private boolean isFrameOf(Draft draft, List<Draft> all) {
    if (!draft.trigger().isVerb() || !draft.recipients().isEmpty() || draft.mutual()) {
      return false;
    }
    return tree.objects(draft.trigger()).stream()
        .flatMap(object -> parse.children(object).stream())
        .filter(
            c ->
                c.is("acl", "relcl")
                    && parse.children(c).stream().anyMatch(w -> w.tag().equals("TO")))
        .anyMatch(
            c ->
                all.stream()
                    .anyMatch(
                        other ->
                            other.trigger().index() == c.index()
                                && !other.recipients().isEmpty()
                                && without(other.actors(), draft.actors()).isEmpty()));
  }

  private Optional<Frame> frame(Word word) {
    Frame.Part part =
        word.isVerb() ? Frame.Part.VERB : word.isNoun() ? Frame.Part.NOUN : Frame.Part.ADJ;
    Slots slots = new Slots(tree, word, sides);
    return frames.of(part, word.lemma()).stream()
        .filter(f -> slots.fits(f.particle(), f.conditions()))
        .findFirst();
  }

  private Optional<Draft> draft(Word word, Frame frame) {
    if (frame.isNone()) {
      return Optional.empty();
    }
    Slots slots = new Slots(tree, word, sides).with(frame.particle());
    List<Side> actors = actors(slots, frame);
    List<Side> recipients = firstSides(slots, frame.recipient(), frame.mutual());
    if (actors.isEmpty() && word.isVerb() && tree.isPassive(word)) {
      actors = texts(slots);
    }
    if (frame.mutual()) {
      actors = union(actors, recipients);
      recipients = List.of();
    } else {
      recipients = without(recipients, actors);
    }
    if (tree.isPurpose(word)
        && (recipients.isEmpty() || SOFT.contains(acts.quad(frame.category())))) {
      return Optional.empty();
    }
    boolean nominal = word.isNoun() && nouns.isBare(word);
    String rule = frame.source();
    return Optional.of(
        new Draft(
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
            status.isAlleged(parse, word),
            nominal,
            confidence(frame, actors, recipients, nominal),
            rule));
  }

  private Status status(Word word, Frame frame) {
    if (tree.isPurpose(word)) {
      return Status.HYPOTHETICAL;
    }
    Status told = status.of(parse, word);
    return told == Status.NEGATED && frame.asks("neg") ? Status.ACTUAL : told;
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
        .filter(
            c ->
                c.lemma().equals(frame.particle().get()) && Math.abs(c.index() - word.index()) <= 2)
        .findFirst()
        .map(c -> word.span().cover(c.span()))
        .orElse(word.span());
  }

  /** "targeted in the bill": who made the bill targets. */
  private List<Side> texts(Slots slots) {
    for (String name : List.of("in", "under")) {
      for (Word word : slots.words(name)) {
        if (TEXTS.contains(word.lemma())) {
          return sides.named(parse, word);
        }
      }
    }
    return List.of();
  }

  /** Cities do not act; of a meeting they are the venue: "the Bamako summit". */
  private List<Side> actors(Slots slots, Frame frame) {
    List<Side> found = new ArrayList<>();
    for (String name : frame.actor()) {
      boolean modifier = name.endsWith("mod") || name.equals("subj");
      for (Word word : name.equals("speaker") ? List.<Word>of() : slots.words(name)) {
        if (!modifier || !sides.isVenue(parse, word)) {
          found = union(found, sides.of(parse, word));
        }
      }
      if (name.equals("speaker")) {
        said.speaker(slots.trigger().span()).ifPresent(found::add);
      }
      if (!found.isEmpty() && !frame.mutual()) {
        return found;
      }
    }
    return found;
  }

  private List<Side> firstSides(Slots slots, List<String> names, boolean all) {
    List<Side> found = new ArrayList<>();
    for (String name : names) {
      if (name.equals("speaker")) {
        said.speaker(slots.trigger().span()).ifPresent(found::add);
      } else {
        for (Word word : slots.words(name)) {
          found = union(found, sides.of(parse, word));
        }
      }
      if (!found.isEmpty() && !all) {
        return found;
      }
    }
    return found;
  }

  private static List<Side> union(List<Side> some, List<Side> more) {
    List<Side> all = new ArrayList<>(some);
    for (Side side : more) {
      if (all.stream().noneMatch(s -> isSame(s, side))) {
        all.add(side);
      }
    }
    return all;
  }

  private static List<Side> without(List<Side> sides, List<Side> others) {
    return sides.stream().filter(s -> others.stream().noneMatch(o -> isSame(s, o))).toList();
  }

  private static boolean isSame(Side a, Side b) {
    boolean known = !a.entity().isEmpty() && !b.entity().isEmpty();
    return known ? a.entity().equals(b.entity()) : a.span().overlaps(b.span());
  }

  private Optional<Draft> govern(Draft draft) {
    Optional<Draft> result = Optional.of(draft);
    for (Governed.By by : governed.governors(draft.trigger())) {
      if (result.isEmpty()) {
        return result;
      }
      result = govern(result.get(), by);
    }
    return result
        .map(this::obliged)
        .map(this::refused)
        .map(this::promised)
        .map(transformation::planned);
  }

  private Draft refused(Draft draft) {
    boolean refusal =
        draft.status() == Status.NEGATED
            && draft.trigger().isVerb()
            && parse.children(draft.trigger()).stream()
                .anyMatch(c -> REFUSING.contains(c.lemma()) && c.tag().equals("MD"));
    return refusal ? transformation.refused(draft) : draft;
  }

  /** "replied that the camps would be closed": who says so promises it. */
  private Draft promised(Draft draft) {
    boolean open =
        draft.actors().isEmpty() && draft.status() == Status.FUTURE && draft.trigger().isVerb();
    Optional<Side> speaker = open ? said.speaker(draft.trigger().span()) : Optional.empty();
    return speaker
        .map(
            s ->
                draft.withSides(
                    List.of(s), without(draft.recipients(), List.of(s)), draft.confidence()))
        .orElse(draft);
  }

  /** "X said that Y must withdraw" is a demand of X. */
  private Draft obliged(Draft draft) {
    Optional<Side> speaker = said.speaker(draft.trigger().span());
    boolean others =
        speaker.isPresent()
            && draft.actors().stream().noneMatch(a -> a.country().equals(speaker.get().country()));
    return others && draft.trigger().isVerb() && obligation.holds(parse, draft.trigger())
        ? transformation.demand(draft, Status.ACTUAL, List.of(speaker.get()), List.of())
        : draft;
  }

  private Optional<Draft> govern(Draft draft, Governed.By by) {
    Matrix.Kind kind = by.governor().kind();
    Word word = by.word();
    Slots slots = new Slots(tree, word, sides);
    List<Side> subjects =
        firstSides(
            slots, word.isNoun() ? List.of("poss", "mod", "by", "subj") : List.of("subj"), false);
    List<Side> objects =
        firstSides(slots, List.of("obj", "on", "to", "iobj", "upon", "for"), false);
    List<Side> addressees = without(objects, subjects);
    Status own = status.of(parse, word);
    Optional<Draft> changed =
        transformation.apply(draft, kind, word.lemma(), own, subjects, addressees);
    governing.add(word.index());
    if (changed.isEmpty() || changed.get().category().equals(draft.category())) {
      return changed;
    }
    return changed.map(d -> d.reportedBy(together(word, draft), by.governor().source()));
  }

  /** "agreed to lift" when both stand close together, else the governing word alone. */
  private static Span together(Word governor, Draft draft) {
    boolean close = Math.abs(draft.trigger().index() - governor.index()) <= 5;
    return close ? governor.span().cover(draft.words()) : governor.span();
  }

  /** "urged Iran to be more flexible" is a demand, whatever is demanded. */
  private List<Draft> bareGovernors(List<Draft> read, Set<Integer> verbsWithFrame) {
    List<Draft> found = new ArrayList<>();
    for (Word word : parse.words()) {
      if (!word.isVerb()
          || verbsWithFrame.contains(word.index())
          || governing.contains(word.index())
          || word.is("amod", "aux", "auxpass")) {
        continue;
      }
      governed.self(word).ifPresent(g -> bare(word, g).flatMap(this::govern).ifPresent(found::add));
    }
    return found;
  }

  private Optional<Draft> bare(Word word, Matrix.Governor governor) {
    Slots slots = new Slots(tree, word, sides);
    List<Word> complement = slots.words("comp");
    boolean quoted =
        complement.stream()
                .anyMatch(
                    c ->
                        said.around(c.span()).map(Attribution::direct).orElse(false)
                            && !said.around(word.span()).map(Attribution::direct).orElse(false))
            && parse.words().stream().anyMatch(w -> w.text().equals("?"));
    if (quoted || complement.isEmpty() && governor.pattern().particle().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> category =
        switch (governor.kind()) {
          case DEMAND -> Optional.of("REQUEST");
          case REFUSE -> Optional.of("REJECT");
          case THREATEN -> Optional.of("THREATEN");
          default -> Optional.empty();
        };
    if (category.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> mode =
        governor.kind() == Matrix.Kind.THREATEN ? Optional.empty() : Optional.of("change");
    List<Side> actors = firstSides(slots, List.of("subj"), false);
    List<Side> recipients =
        without(
            firstSides(
                slots,
                List.of(
                    "obj",
                    "on",
                    "to",
                    "from",
                    "upon",
                    "comp.subj",
                    "comp.obj",
                    "comp.with",
                    "comp.on",
                    "comp.to"),
                false),
            actors);
    return Optional.of(
        new Draft(
            parse,
            word,
            word.span(),
            category.get(),
            mode,
            acts.cameo(category.get(), mode),
            actors,
            recipients,
            false,
            status.of(parse, word),
            status.isAlleged(parse, word),
            false,
            recipients.isEmpty() ? 0.5 : 0.7,
            governor.source()));
  }
}
