package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.frame.WordClasses;
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

  static final Set<String> PARTIES =
      Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY", "REB", "OPP", "UAF", "PTY", "IGO");
  private static final double DOUBT = 0.15;

  /** Categories whose acts are always towards somebody. */
  private static final Set<String> DIRECTED =
      Set.of("ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SANCTION", "SUPPORT", "THREATEN");

  private static final Set<String> REACTIONS = Set.of("ACCUSE", "REJECT", "SUPPORT");

  private final Referents referents;
  private final Authorities authorities;
  private final Summons summons;
  private final Attackers attackers;
  private final Provocations provocations;
  private final Demands demands;
  private final Makers makers;
  private final Victims victims;
  private final Deciders deciders;
  private final ClausePartners clausePartners;
  private final Protagonists protagonists;
  private final Disputes disputes = new Disputes();
  private final Mediation mediation;
  private final Opponents opponents;

  /** How many acts back one is looked for, so that work stays linear. */
  private static final int MOST_ACTS = 500;

  private final List<Draft> done = new ArrayList<>();
  private final Mentions mentions;
  private final NamedVerbs namedVerbs;
  private final SpokenPartners spoken;
  private final Foreigners foreigners;
  private final Casualties casualties;
  private final Enforcers enforcers;
  private final Gatherings gatherings;
  private final Home home;
  private final Provoked provoked;
  private final Dealings dealings = new Dealings();

  Partners(
      WordClasses classes,
      Referents referents,
      Mentions mentions,
      Attributions said,
      List<Parse> parses) {
    this.referents = referents;
    this.attackers = new Attackers(classes, mentions);
    this.summons = new Summons(mentions);
    this.provocations = new Provocations(mentions);
    this.demands = new Demands(classes, mentions);
    this.makers = new Makers(mentions);
    this.victims = new Victims(classes, mentions);
    this.deciders = new Deciders(referents, mentions, parses);
    this.clausePartners = new ClausePartners(mentions);
    this.protagonists = new Protagonists(mentions, parses);
    this.foreigners = new Foreigners(classes, mentions, disputes, protagonists);
    this.spoken = new SpokenPartners(said, protagonists);
    this.opponents = new Opponents(classes, disputes, protagonists, mentions);
    this.authorities = new Authorities(classes, mentions, said, opponents);
    this.mediation = new Mediation(classes, disputes, protagonists);
    this.namedVerbs = new NamedVerbs(mentions, parses);
    this.casualties = new Casualties(classes, mentions);
    this.enforcers = new Enforcers(mentions, protagonists);
    this.gatherings = new Gatherings(classes);
    this.home = new Home(classes, mentions);
    this.provoked = new Provoked(classes);
    this.mentions = mentions;
  }

  /** Returns the act with both sides, as far as they can be told; acts come in their order. */
  Draft complete(Draft draft) {
    Draft complete = completed(draft);
    disputes.remember(complete);
    if (!Frontiers.isAtBorder(complete)) {
      dealings.remember(complete);
    }
    done.add(complete);
    return complete;
  }

  private Draft completed(Draft given) {
    Draft told = casualties.correct(enforcers.correct(foreigners.correct(given)), recent());
    boolean mediates = told.mutual() && isOpen(told) && !mediation.camps(told).isEmpty();
    Draft draft = mediates ? told.oneSided(told.actors(), List.of()) : told;
    List<Side> all = mediation.all(draft);
    if (!all.isEmpty()) {
      return with(draft, all);
    }
    if (isOpen(draft)) {
      List<Side> partners = apart(draft, partners(draft));
      return partners.isEmpty() ? draft : with(draft, partners);
    }
    return draft.recipients().isEmpty() && !draft.actors().isEmpty()
        ? demands
            .of(draft)
            .or(() -> victims.of(draft))
            .map(p -> with(draft, List.of(p)))
            .orElse(draft)
        : opponents.behind(
            attackers.complete(authorities.complete(summons.complete(draft), recent()), recent()));
  }

  /** Returns the act with the side that only a later sentence or the whole report tells. */
  Draft completeLater(Draft draft, List<Draft> all) {
    return home.complete(facing(provoked.complete(Doubles.without(draft), all), all));
  }

  private Draft facing(Draft draft, List<Draft> all) {
    if (draft.actors().isEmpty() || !draft.recipients().isEmpty() || draft.mutual()) {
      return draft;
    }
    Optional<Side> other =
        REACTIONS.contains(draft.category())
            ? referents.laterActor(draft, all)
            : opponents.facing(draft);
    return other.map(p -> with(draft, List.of(p))).orElse(draft);
  }

  private List<Draft> recent() {
    return done.subList(Math.max(0, done.size() - MOST_ACTS), done.size());
  }

  private boolean isOpen(Draft draft) {
    boolean bare =
        draft.trigger().isNoun()
            || draft.trigger().is("acl")
            || countries(draft.actors()).size() == 1;
    boolean guests = draft.actors().size() == 1 || bare && Companions.isFirst(draft);
    boolean alone = draft.mutual() && guests && !gatherings.isOne(draft);
    return !draft.actors().isEmpty()
        && draft.recipients().isEmpty()
        && (alone
            || !draft.mutual()
                && (DIRECTED.contains(draft.category()) || Frontiers.isAtBorder(draft)));
  }

  private List<Side> partners(Draft draft) {
    List<Side> told = draft.mutual() ? List.of() : whoDid(draft);
    if (told.isEmpty() && isDenialOfOwn(draft)) {
      return disputes.opponents(draft.actors());
    }
    if (!told.isEmpty() || draft.closed()) {
      return told.isEmpty() ? makers.of(draft).map(List::of).orElse(told) : told;
    }
    Side actor = draft.actors().get(0);
    if (clausePartners.isOfOwn(draft) || Opponents.isOfNobody(draft)) {
      return List.of();
    }
    List<Side> clause = clausePartners.of(draft);
    if (!clause.isEmpty()) {
      return clause;
    }
    List<Side> near =
        makers
            .of(draft)
            .or(() -> provocations.of(draft))
            .or(() -> namedVerbs.of(draft))
            .or(() -> spoken.addressee(draft))
            .or(() -> draft.mutual() ? spoken.speaker(draft) : answered(draft))
            .or(() -> spoken.reporter(draft))
            .map(List::of)
            .or(() -> Optional.of(mediation.camps(draft)).filter(camps -> !camps.isEmpty()))
            .orElseGet(() -> dealings.before(draft, actor));
    List<Side> far = near.isEmpty() ? ofReport(draft) : near;
    return far.isEmpty() ? Convener.of(draft, recent()) : far;
  }

  /** What two did together, none of them did to himself. */
  private static List<Side> apart(Draft draft, List<Side> others) {
    Set<String> own = countries(draft.actors());
    return own.size() < 2
        ? others
        : others.stream().filter(side -> !own.contains(side.country())).toList();
  }

  /** Whoever did what the act is about: "welcomed the promise". */
  private List<Side> whoDid(Draft draft) {
    List<Side> doers = referents.actors(draft, recent());
    return doers.stream()
            .anyMatch(d -> draft.actors().stream().anyMatch(a -> OwnBodies.isOneSide(draft, a, d)))
        ? List.of()
        : doers;
  }

  /** "denied any part in the blast", of which his own service is accused. */
  private boolean isDenialOfOwn(Draft draft) {
    return OwnBodies.isDenial(draft) && !referents.actors(draft, recent()).isEmpty();
  }

  /** Whom the whole report tells to be the other side. */
  private List<Side> ofReport(Draft draft) {
    Optional<Side> decider = deciders.of(draft);
    if (decider.isPresent()) {
      return List.of(decider.get());
    }
    return opponents.of(draft);
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
    return answer ? doer(draft).or(() -> subject(draft)) : Optional.empty();
  }

  /** "was suspended by the bloc, a step that Chad welcomed": the bloc's. */
  private Optional<Side> doer(Draft draft) {
    Parse parse = draft.parse();
    Optional<Word> verb = parse.head(draft.trigger()).flatMap(parse::head);
    return recent().stream()
        .filter(d -> d.sentence() == draft.sentence() && !d.mutual())
        .filter(d -> !d.category().equals("CONSULT"))
        .filter(d -> verb.filter(v -> isOf(d, v)).isPresent())
        .flatMap(d -> d.actors().stream())
        .filter(side -> draft.actors().stream().noneMatch(a -> a.country().equals(side.country())))
        .findFirst();
  }

  /** The noun may hang on the object of the verb as well as on the verb. */
  private static boolean isOf(Draft draft, Word above) {
    int trigger = draft.trigger().index();
    return above.index() == trigger
        || draft.parse().head(above).filter(v -> v.index() == trigger).isPresent();
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

  static boolean isOfficial(Side side) {
    return side.sectors().contains("GOV") || side.sectors().contains("MIL");
  }

  private static Draft with(Draft draft, List<Side> others) {
    double confidence = doubted(draft);
    if (!draft.mutual()) {
      return draft.withSides(draft.actors(), others, confidence);
    }
    List<Side> all = new ArrayList<>(draft.actors());
    all.addAll(others);
    return draft.withSides(all, List.of(), confidence);
  }

  static double doubted(Draft draft) {
    return Math.max(0.1, Math.round((draft.confidence() - DOUBT) * 100) / 100.0);
  }

  static boolean isParty(Side side) {
    return side.sectors().isEmpty() || side.sectors().stream().anyMatch(PARTIES::contains);
  }

  private static Set<String> countries(List<Side> sides) {
    return new LinkedHashSet<>(sides.stream().map(Side::country).toList());
  }
}
