package org.demarche.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Place;
import org.demarche.record.Side;
import org.demarche.record.Status;

/** Finds the place of an act in the sentences beside it, and in the clause that leads to it. */
final class ScenePlaces {

  /** Verbs behind which somebody is at a place, and what he does then he does there. */
  private static final Set<String> ARRIVING =
      Set.of("arrive", "fly", "go", "head", "land", "reach", "return", "tour", "travel", "visit");

  /** Verbs that bring somebody to where he does what he came for. */
  private static final Set<String> ENTERING =
      Set.of(
          "arrive",
          "come",
          "cross",
          "deploy",
          "dispatch",
          "enter",
          "fly",
          "go",
          "invade",
          "land",
          "march",
          "move",
          "penetrate",
          "push",
          "reach",
          "return",
          "sail",
          "send",
          "travel");

  private static final Set<String> INTO =
      Set.of("across", "in", "inside", "into", "onto", "to", "toward", "towards");

  /** Verbs of speech: where somebody says it is not where what he tells of took place. */
  private static final Set<String> SAYING =
      Set.of("add", "announce", "confirm", "declare", "report", "say", "state", "tell");

  private static final Set<String> TALKS =
      Set.of("conference", "discussion", "meeting", "negotiation", "round", "summit", "talk");

  /** How many sentences away the place of talks is looked for. */
  private static final int FAR = 60;

  private final PlaceNames names;
  private final LocalPhrases phrases;

  ScenePlaces(PlaceNames names, LocalPhrases phrases) {
    this.names = names;
    this.phrases = phrases;
  }

  /** "entered Sudan to flush out the rebels". */
  Optional<Place> entered(Draft draft, Mentions mentions) {
    Parse parse = draft.parse();
    Word act = draft.trigger();
    boolean purpose =
        act.is("advcl", "xcomp")
            && parse.children(act).stream().anyMatch(c -> c.tag().equals("TO"));
    return parse
        .head(act)
        .filter(verb -> purpose && ENTERING.contains(verb.lemma()))
        .flatMap(verb -> goal(parse, verb, mentions));
  }

  private Optional<Place> goal(Parse parse, Word verb, Mentions mentions) {
    return parse.children(verb).stream()
        .flatMap(
            c ->
                c.is("prep") && INTO.contains(c.lemma())
                    ? parse.child(c, "pobj").stream()
                    : Stream.of(c).filter(w -> w.is("dobj")))
        .flatMap(o -> names.at(parse, o, mentions).stream())
        .findFirst();
  }

  /** "A bomb exploded in Kirkuk. Gunmen then shot dead three policemen." */
  Optional<Place> scene(Draft draft, List<Parse> parses, Mentions mentions) {
    Optional<Parse> before = before(draft, parses);
    return before
        .filter(p -> draft.status() == Status.ACTUAL)
        .flatMap(parse -> told(parse).flatMap(v -> at(parse, v, draft, mentions)));
  }

  /** "The minister arrived in Dhaka on Monday. He thanked Bangladesh." */
  Optional<Place> arrived(Draft draft, List<Parse> parses, Mentions mentions) {
    Optional<Parse> before = before(draft, parses).filter(p -> draft.status() == Status.ACTUAL);
    return before.flatMap(
        parse ->
            told(parse)
                .filter(v -> ARRIVING.contains(v.lemma()) && isPast(v))
                .filter(v -> isBy(parse, v, draft, mentions))
                .flatMap(v -> goal(parse, v, mentions)));
  }

  private static boolean isBy(Parse parse, Word verb, Draft draft, Mentions mentions) {
    return parse
        .child(verb, "nsubj")
        .flatMap(s -> mentions.at(parse.sentence().number(), s.index()))
        .filter(
            m ->
                draft.actors().stream()
                    .map(Side::entity)
                    .anyMatch(e -> !e.isEmpty() && e.equals(m.side().entity())))
        .isPresent();
  }

  /** "They met on Tuesday. The talks were held in Vienna." */
  Optional<Place> takenUp(Draft draft, List<Parse> parses, Mentions mentions) {
    if (!draft.category().equals("CONSULT")) {
      return Optional.empty();
    }
    boolean talks = draft.nominal() && isGoingOn(draft);
    int first = talks ? Math.max(1, draft.sentence() - FAR) : draft.sentence() + 1;
    int last = talks ? draft.sentence() + FAR : draft.sentence() + 1;
    return IntStream.rangeClosed(first, Math.min(last, parses.size() - 1))
        .mapToObj(parses::get)
        .flatMap(p -> talks(p, draft, talks, mentions).stream())
        .findFirst();
  }

  /** "talks", "the meeting"; "a meeting" is another one than "the meeting" named elsewhere. */
  private static boolean isGoingOn(Draft draft) {
    Word noun = draft.trigger();
    return TALKS.contains(noun.lemma())
        && (noun.tag().equals("NNS") || isThat(draft.parse(), noun));
  }

  private Optional<Place> talks(Parse parse, Draft draft, boolean same, Mentions mentions) {
    return parse.words().stream()
        .filter(w -> TALKS.contains(w.lemma()) && w.isNoun() && isThat(parse, w))
        .filter(w -> !same || w.lemma().equals(draft.trigger().lemma()))
        .flatMap(w -> besides(parse, w, draft, mentions).stream())
        .filter(p -> !names.isState(p))
        .findFirst();
  }

  private Optional<Place> besides(Parse parse, Word noun, Draft draft, Mentions mentions) {
    Optional<Place> in =
        parse.children(noun).stream()
            .filter(c -> c.is("prep") && (c.lemma().equals("in") || c.lemma().equals("at")))
            .flatMap(c -> parse.child(c, "pobj").stream())
            .flatMap(o -> names.at(parse, o, mentions).stream())
            .findFirst();
    Optional<Place> named =
        parse.children(noun).stream()
            .filter(c -> c.is("compound", "nmod"))
            .flatMap(c -> mentions.at(parse.sentence().number(), c.index()).stream())
            .flatMap(m -> names.of(m).stream())
            .filter(p -> !names.isState(p))
            .findFirst();
    boolean held = noun.is("nsubj", "nsubjpass");
    return in.or(() -> named)
        .or(() -> parse.head(noun).filter(v -> held).flatMap(v -> at(parse, v, draft, mentions)));
  }

  private static boolean isThat(Parse parse, Word noun) {
    return parse.children(noun).stream()
        .anyMatch(c -> c.is("det", "poss") && !c.lemma().equals("a") && !c.lemma().equals("an"));
  }

  private Optional<Place> at(Parse parse, Word verb, Draft draft, Mentions mentions) {
    return phrases.find(parse, verb, Manner.DEED, draft, mentions);
  }

  private static Optional<Parse> before(Draft draft, List<Parse> parses) {
    return draft.sentence() > 1 ? Optional.of(parses.get(draft.sentence() - 1)) : Optional.empty();
  }

  /** The main verb of a sentence, or of what is said in it. */
  private static Optional<Word> told(Parse parse) {
    Optional<Word> root = parse.words().stream().filter(w -> w.head() < 0).findFirst();
    return root.filter(Word::isVerb)
        .flatMap(r -> SAYING.contains(r.lemma()) ? parse.child(r, "ccomp") : Optional.of(r))
        .filter(ScenePlaces::isPast);
  }

  private static boolean isPast(Word verb) {
    return verb.tag().equals("VBD") || verb.tag().equals("VBN");
  }
}
