package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;
import org.demarche.record.Side;
import org.demarche.statement.Attributions;

/**
 * Supplies the side that a clause leaves unsaid: the other one that it names, else the one that the
 * actor dealt with before. "Ankara recalled its envoy" after a quarrel with Athens is about Greece.
 */
final class Partners {

  private static final Set<String> PARTIES =
      Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY", "REB", "OPP", "UAF", "PTY", "IGO");
  private static final double DOUBT = 0.15;

  /** How many sentences later a side may still deal with the same partner. */
  private static final int RECENT = 1;

  /** Categories whose acts are always towards somebody. */
  private static final Set<String> DIRECTED =
      Set.of("ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SANCTION", "SUPPORT", "THREATEN");

  /** Categories of a dispute, which is with the other state that a report is about. */
  private static final Set<String> DISPUTING =
      Set.of("ACCUSE", "CONCEDE", "REJECT", "SANCTION", "THREATEN");

  private static final Set<String> REACTIONS = Set.of("ACCUSE", "REJECT", "SUPPORT");

  private static final Set<String> ANSWERING = Set.of("AGREE", "CONCEDE", "REJECT");

  private final Referents referents;
  private final Authorities authorities;
  private final Attackers attackers = new Attackers();
  private final Provocations provocations;
  private final Demands demands;
  private final Makers makers;
  private final Victims victims;
  private final Deciders deciders;
  private final ClausePartners clausePartners;
  private final Protagonists protagonists;

  /** How many acts back one is looked for, so that work stays linear. */
  private static final int MOST_ACTS = 500;

  private final List<Draft> done = new ArrayList<>();
  private final Mentions mentions;
  private final Attributions said;
  private final Map<String, Partner> partners = new HashMap<>();

  /**
   * The one whom a side dealt with last.
   *
   * @param side who
   * @param sentence where
   */
  private record Partner(Side side, int sentence) {}

  Partners(Referents referents, Mentions mentions, Attributions said, List<Parse> parses) {
    this.referents = referents;
    this.authorities = new Authorities(mentions);
    this.provocations = new Provocations(mentions);
    this.demands = new Demands(mentions);
    this.makers = new Makers(mentions);
    this.victims = new Victims(mentions);
    this.deciders = new Deciders(referents, mentions, parses);
    this.clausePartners = new ClausePartners(mentions);
    this.protagonists = new Protagonists(mentions);
    this.mentions = mentions;
    this.said = said;
  }

  /** Returns the act with both sides, as far as they can be told; acts come in their order. */
  Draft complete(Draft draft) {
    Draft complete = completed(draft);
    remember(complete);
    done.add(complete);
    return complete;
  }

  private Draft completed(Draft draft) {
    if (isOpen(draft)) {
      return partner(draft).map(p -> with(draft, p)).orElse(draft);
    }
    return draft.recipients().isEmpty() && !draft.actors().isEmpty()
        ? demands.of(draft).or(() -> victims.of(draft)).map(p -> with(draft, p)).orElse(draft)
        : attackers.complete(authorities.complete(draft, recent()), recent());
  }

  /** Returns the act with the side that only a later sentence tells. */
  Draft completeLater(Draft draft, List<Draft> all) {
    boolean open = isOpen(draft) && !draft.mutual() && REACTIONS.contains(draft.category());
    return open ? referents.laterActor(draft, all).map(p -> with(draft, p)).orElse(draft) : draft;
  }

  private List<Draft> recent() {
    return done.subList(Math.max(0, done.size() - MOST_ACTS), done.size());
  }

  private static boolean isOpen(Draft draft) {
    boolean guests = draft.actors().size() == 1 || isBehindWith(draft) && draft.nominal();
    boolean alone = draft.mutual() && guests && !Gatherings.isOne(draft);
    return !draft.actors().isEmpty()
        && draft.recipients().isEmpty()
        && (alone || !draft.mutual() && DIRECTED.contains(draft.category()));
  }

  private Optional<Side> partner(Draft draft) {
    Side actor = draft.actors().get(0);
    Optional<Side> told =
        referents
            .actor(draft, recent())
            .filter(side -> !draft.mutual())
            .filter(side -> draft.actors().stream().noneMatch(a -> isOneSide(draft, a, side)));
    if (draft.closed()) {
      return told;
    }
    return told.or(() -> clausePartners.of(draft))
        .or(() -> makers.of(draft))
        .or(() -> provocations.of(draft))
        .or(() -> addressee(draft))
        .or(() -> draft.mutual() ? speaker(draft) : answered(draft))
        .or(() -> before(draft, actor))
        .or(() -> deciders.of(draft))
        .or(() -> protagonist(draft, actor));
  }

  /** Who grants or rejects what another body of his own state asked for deals with that body. */
  private static boolean isOneSide(Draft draft, Side actor, Side other) {
    boolean answer = ANSWERING.contains(draft.category());
    boolean apart = actor.sectors().stream().noneMatch(other.sectors()::contains);
    return key(actor).equals(key(other)) && !(answer && apart);
  }

  /** Talks with a guest are the host's; in a report on two states each deals with the other. */
  private Optional<Side> protagonist(Draft draft, Side actor) {
    boolean talks = draft.category().equals("CONSULT");
    if (talks && isBehindWith(draft)) {
      return protagonists.host(actor);
    }
    return isOfficial(actor) && (talks || DISPUTING.contains(draft.category()))
        ? protagonists.other(actor)
        : Optional.empty();
  }

  /** Whoever speaks of talks with a side means his own. */
  private Optional<Side> speaker(Draft draft) {
    Set<String> own = countries(draft.actors());
    return said.speaker(draft.trigger().span())
        .filter(s -> isBehindWith(draft))
        .filter(s -> isParty(s) && !s.country().isEmpty() && !own.contains(s.country()));
  }

  private static boolean isBehindWith(Draft draft) {
    if (draft.actors().isEmpty()) {
      return false;
    }
    Parse parse = draft.parse();
    Side side = draft.actors().get(0);
    return parse.children(draft.trigger()).stream()
        .filter(with -> with.is("prep") && with.lemma().equals("with"))
        .flatMap(with -> parse.child(with, "pobj").stream())
        .anyMatch(w -> side.span().contains(w.span()));
  }

  /**
   * "Peru accused Chile of spying, a charge it rejects": what the clause before says is answered.
   */
  private Optional<Side> answered(Draft draft) {
    Parse parse = draft.parse();
    Word verb = draft.trigger();
    boolean answer =
        verb.is("relcl", "acl")
            && parse.head(verb).filter(noun -> referents.has(noun.lemma())).isPresent();
    return answer ? subject(draft) : Optional.empty();
  }

  private Optional<Side> subject(Draft draft) {
    Parse parse = draft.parse();
    Set<String> own = countries(draft.actors());
    return mentions.in(draft.sentence()).stream()
        .filter(m -> m.head() < draft.trigger().index() && parse.word(m.head()).is("nsubj"))
        .filter(m -> m.entity().kind() != Kind.PLACE && !m.side().country().isEmpty())
        .filter(m -> m.entity().kind() != Kind.AGENT || m.basis() == Basis.REPORT)
        .map(ResolvedMention::side)
        .filter(s -> !own.contains(s.country()))
        .findFirst();
  }

  /** "We will cooperate," he told the minister: with the minister. */
  private Optional<Side> addressee(Draft draft) {
    Set<String> own = countries(draft.actors());
    return said.addressees(draft.trigger().span()).stream()
        .filter(s -> s.sectors().stream().anyMatch(PARTIES::contains))
        .filter(s -> !s.country().isEmpty() && !own.contains(s.country()))
        .findFirst();
  }

  /**
   * Returns the one with whom the actor dealt in the sentences before; what states do together is
   * towards each other.
   */
  private Optional<Side> before(Draft draft, Side actor) {
    boolean alone = countries(draft.actors()).size() == 1;
    return isOfficial(actor) && alone && !draft.category().equals("REQUEST")
        ? Optional.ofNullable(partners.get(key(actor)))
            .filter(p -> draft.sentence() - p.sentence() <= RECENT)
            .map(Partner::side)
        : Optional.empty();
  }

  private static boolean isOfficial(Side side) {
    return side.sectors().contains("GOV") || side.sectors().contains("MIL");
  }

  private static Draft with(Draft draft, Side partner) {
    double confidence = Math.max(0.1, Math.round((draft.confidence() - DOUBT) * 100) / 100.0);
    if (!draft.mutual()) {
      return draft.withSides(draft.actors(), List.of(partner), confidence);
    }
    List<Side> all = new ArrayList<>(draft.actors());
    all.add(partner);
    return draft.withSides(all, List.of(), confidence);
  }

  private void remember(Draft draft) {
    Set<String> actors = countries(draft.actors());
    if (draft.mutual() && actors.size() == 2) {
      Side one = draft.actors().get(0);
      draft.actors().stream()
          .filter(s -> !s.country().equals(one.country()))
          .findFirst()
          .ifPresent(other -> remember(one, other, draft.sentence()));
    }
    if (actors.size() == 1 && draft.recipients().size() == 1) {
      remember(draft.actors().get(0), draft.recipients().get(0), draft.sentence());
    }
  }

  private void remember(Side one, Side other, int sentence) {
    if (!key(one).equals(key(other)) && isParty(one) && isParty(other)) {
      partners.put(key(one), new Partner(other, sentence));
      partners.put(key(other), new Partner(one, sentence));
    }
  }

  static boolean isParty(Side side) {
    return side.sectors().isEmpty() || side.sectors().stream().anyMatch(PARTIES::contains);
  }

  /** All that belongs to a state is one side; its rebels and its opposition are others. */
  private static String key(Side side) {
    return side.country() + " " + (side.isOfState() ? "state" : side.sectors().get(0));
  }

  private static Set<String> countries(List<Side> sides) {
    return new LinkedHashSet<>(sides.stream().map(Side::country).toList());
  }
}
