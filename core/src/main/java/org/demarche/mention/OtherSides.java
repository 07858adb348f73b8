package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.entity.Entity;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Finds sides that are told apart only by each other: "the two sides", "its ally". */
final class OtherSides {

  /** Relations of people; the others are relations of states. */
  private static final String SIDE = "side";

  private static final Set<String> PERSONAL = Set.of("counterpart", "guest", "host", "opponent");

  /** Sectors of groups that are a side of a conflict. */
  private static final Set<String> FIGHTING = Set.of("GOV", "MIL", "OPP", "PTY", "REB", "UAF");

  /** How many sentences back those named together come before whom the report is about. */
  private static final int NEAR = 1;

  /** What those who oppose or negotiate with each other are called. */
  private static final Set<String> PARTIES = Set.of("party", "side");

  /** What bodies of many states are not called. */
  private static final Set<String> STATES =
      Set.of(
          "capital",
          "country",
          "government",
          "nation",
          "neighbor",
          "neighbour",
          "president",
          "republic",
          "state");

  private static final Set<String> TWOSOMES = Set.of("duo", "pair");

  private final Epithets epithets;
  private final Contenders contenders;
  private final Parse parse;
  private final Discourse discourse;
  private final TwoNamed twoNamed;

  OtherSides(Epithets epithets, Contenders contenders, Parse parse, Discourse discourse) {
    this.contenders = contenders;
    this.epithets = epithets;
    this.parse = parse;
    this.discourse = discourse;
    this.twoNamed = new TwoNamed(parse, discourse);
  }

  /** "its ally", "his guest": whom the report named last beside the owner. */
  Optional<ResolvedMention> other(Entity owner, String noun) {
    boolean person = PERSONAL.contains(noun);
    return discourse.last(
        m ->
            m.entity().kind() != Kind.PLACE
                && m.entity().kind() == Kind.PERSON == person
                && m.entity().kind() != Kind.AGENT
                && !m.side().country().isEmpty()
                && !(m.sentence() == parse.sentence().number() && discourse.isSubject(m))
                && !m.side().country().equals(owner.country()));
  }

  /** "the two sides", "both countries": the two sides that the report named last. */
  List<ResolvedMention> pair(Phrase phrase) {
    if (!isPair(phrase)) {
      return List.of();
    }
    if (epithets.is(Epithets.Kind.TWOSOME, phrase.headWord().lemma())) {
      List<ResolvedMention> people = twoNamed.people();
      if (people.size() == 2) {
        return people;
      }
    }
    List<ResolvedMention> joined = discourse.pair();
    boolean fitting = !joined.isEmpty() && fits(joined, phrase);
    if (isOfOpponents(phrase) && !(fitting && isFresh(joined, phrase))) {
      return discourse.opponents();
    }
    List<ResolvedMention> contending =
        fitting && (isFresh(joined, phrase) || isSame(joined.get(0), joined.get(1)))
            ? List.of()
            : contending(phrase);
    if (!contending.isEmpty()) {
      return contending;
    }
    if (fitting) {
      return joined;
    }
    List<ResolvedMention> pair = new ArrayList<>();
    Optional<ResolvedMention> last = discourse.last(m -> isSide(m) && fits(m, phrase));
    last.ifPresent(pair::add);
    last.flatMap(l -> discourse.last(m -> isSide(m) && !isSame(m, l) && fits(m, phrase)))
        .ifPresent(pair::add);
    return pair.size() == 2 ? pair : onlyTwo(phrase);
  }

  /**
   * "Laos signed a pact with Vietnam, said the leaders of the two countries": no others are told.
   */
  private List<ResolvedMention> onlyTwo(Phrase phrase) {
    String noun = phrase.headWord().lemma();
    boolean each = noun.equals(SIDE) && hasChild(phrase.headWord(), "each");
    if (!STATES.contains(noun) && !each) {
      return List.of();
    }
    Predicate<ResolvedMention> state = m -> isNation(m) && Discourse.isState(m.side().country());
    Optional<ResolvedMention> last = discourse.last(state);
    Optional<ResolvedMention> first =
        last.flatMap(l -> discourse.last(state.and(m -> !isSame(m, l))));
    boolean only =
        first
            .filter(
                f ->
                    discourse
                        .last(state.and(m -> !isSame(m, f) && !isSame(m, last.get())))
                        .isEmpty())
            .isPresent();
    return only ? List.of(first.get(), last.get()) : List.of();
  }

  /** Those named together just now, who are not the ones that act: "Chad and Mali urged both". */
  private boolean isFresh(List<ResolvedMention> pair, Phrase phrase) {
    return pair.stream()
        .allMatch(m -> parse.sentence().number() - m.sentence() <= NEAR && !isApart(m, phrase));
  }

  /** The two states that the report is about, unless one of them speaks of two others. */
  private List<ResolvedMention> contending(Phrase phrase) {
    List<ResolvedMention> both =
        contenders.both().stream()
            .flatMap(
                country ->
                    discourse.last(m -> isSide(m) && m.side().country().equals(country)).stream())
            .toList();
    boolean apart = both.stream().anyMatch(m -> isApart(m, phrase));
    return both.size() == 2 && !apart ? both : List.of();
  }

  private static boolean isNation(ResolvedMention m) {
    return isSide(m) || m.entity().kind() == Kind.STATE && m.basis() != Basis.REFERENCE;
  }

  /** "both countries" are no government and its rebels. */
  private static boolean fits(List<ResolvedMention> pair, Phrase phrase) {
    return !STATES.contains(phrase.headWord().lemma()) || !isSame(pair.get(0), pair.get(1));
  }

  private boolean fits(ResolvedMention m, Phrase phrase) {
    boolean states = STATES.contains(phrase.headWord().lemma());
    boolean observer = isParties(phrase) && m.side().country().equals("NGO");
    return !isApart(m, phrase) && !observer && (!states || Discourse.isState(m.side().country()));
  }

  /** "talks of the government and the rebels collapsed. … The parties met": these two. */
  private boolean isOfOpponents(Phrase phrase) {
    return isParties(phrase)
        && !discourse.opponents().isEmpty()
        && parse.child(phrase.headWord(), "prep", "poss", "compound", "amod", "nmod").isEmpty()
        && discourse.opponents().stream().noneMatch(m -> isApart(m, phrase));
  }

  /** "the two sides", "both parties": a body of no state rather watches them. */
  private static boolean isParties(Phrase phrase) {
    return PARTIES.contains(phrase.headWord().lemma());
  }

  /** "Norway urged both countries": it is neither of them. */
  private boolean isApart(ResolvedMention m, Phrase phrase) {
    return m.sentence() == parse.sentence().number()
        && discourse.isSubject(m)
        && !phrase.headWord().is("nsubj", "nsubjpass", "poss");
  }

  private boolean isPair(Phrase phrase) {
    Word head = phrase.headWord();
    boolean rivals = epithets.is(Epithets.Kind.BOTH, head.lemma());
    boolean people = epithets.is(Epithets.Kind.TWOSOME, head.lemma());
    if (!rivals && !people && !epithets.is(Epithets.Kind.PAIR, head.lemma())) {
      return false;
    }
    boolean each = hasChild(head, "each");
    boolean both = (each || hasChild(head, "both")) && conjuncts(head) == 0;
    boolean two =
        (rivals || isOfOpponents(phrase)) && head.tag().endsWith("S")
            || both
            || hasChild(head, "two");
    return two && (both || phrase.isDefinite());
  }

  private boolean hasChild(Word head, String text) {
    return parse.children(head).stream().anyMatch(c -> c.text().equalsIgnoreCase(text));
  }

  /** "both", "the latter" and "the former" of the two that the report named last. */
  List<ResolvedMention> both(Word word) {
    return twoNamed.both(word);
  }

  /** "Berlin's envoy met Chad's minister, after which the pair left": two people apart. */
  List<ResolvedMention> twosome(Phrase phrase) {
    return phrase.isDefinite() && TWOSOMES.contains(phrase.headWord().text())
        ? twoNamed.people()
        : List.of();
  }

  /** Remembers the sides that the sentence joins: "Israel and the Palestinians". */
  void remember(List<ResolvedMention> found) {
    for (ResolvedMention one : found) {
      for (ResolvedMention other : found) {
        if (isJoined(one, other) && isParty(one) && isParty(other) && isOther(one, other)) {
          discourse.pair(one, other);
        }
      }
    }
  }

  private boolean isJoined(ResolvedMention one, ResolvedMention other) {
    Word first = parse.word(one.head());
    Word second = parse.word(other.head());
    boolean alone =
        second.head() == one.head()
            && second.is("conj")
            && !first.is("conj")
            && conjuncts(second) == 0
            && conjuncts(first) == 1;
    return alone
        || one.head() == other.head() - 2 && parse.word(one.head() + 1).tag().equals("HYPH");
  }

  private long conjuncts(Word word) {
    return parse.children(word).stream().filter(c -> c.is("conj")).count();
  }

  static boolean isSide(ResolvedMention m) {
    boolean body = m.entity().kind() == Kind.STATE || m.entity().kind() == Kind.BODY;
    return body
        && m.use() != Use.ADJECTIVE
        && m.basis() != Basis.REFERENCE
        && !m.side().sectors().contains("JRN")
        && !m.side().country().isEmpty();
  }

  /** "the government and the rebels" are two sides of one country. */
  private static boolean isParty(ResolvedMention m) {
    boolean group = m.plural() || m.entity().gender() == Gender.NEUTER;
    return isSide(m)
        || (m.entity().kind() == Kind.AGENT || m.entity().kind() == Kind.BODY)
            && group
            && !m.side().country().isEmpty()
            && m.side().sectors().stream().anyMatch(FIGHTING::contains);
  }

  private static boolean isOther(ResolvedMention a, ResolvedMention b) {
    return !isSame(a, b) || a.side().isOfState() != b.side().isOfState();
  }

  private static boolean isSame(ResolvedMention a, ResolvedMention b) {
    return a.side().country().equals(b.side().country());
  }
}
