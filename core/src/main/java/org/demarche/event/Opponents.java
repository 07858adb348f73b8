package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.frame.WordClasses;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.record.Side;

/** Tells the other side of an act from the quarrels of a report and from what it is about. */
final class Opponents {

  /** Categories of a dispute, which is with the other state that a report is about. */
  private static final Set<String> DISPUTING =
      Set.of("ACCUSE", "CONCEDE", "REJECT", "SANCTION", "THREATEN");

  /** Moves of soldiers and weapons, and what is given back. */
  private static final Set<String> MOVES = Set.of("troops", "weapons", "withdraw", "release");

  /** Sectors of people whom a state may hold on its own ground though they are of another one. */
  private static final Set<String> CITIZENS =
      Set.of("AGR", "BUS", "CRM", "CVL", "EDU", "JRN", "LAB", "MED", "REL");

  private static final Set<String> REBEL = Set.of("CRM", "REB", "UAF");

  /** What is rejected without its being anybody's. */
  private static final Set<String> OF_NOBODY =
      Set.of("interference", "report", "rumor", "rumour", "speculation", "suggestion", "terrorism");

  private final Set<String> insisting;
  private final Set<String> shutting;
  private final Set<String> ordering;
  private final Set<String> duties;
  private final Disputes disputes;
  private final Protagonists protagonists;
  private final Mentions mentions;
  private final Guesses guesses;

  Opponents(WordClasses classes, Disputes disputes, Protagonists protagonists, Mentions mentions) {
    this.insisting = classes.members("@insisting");
    this.shutting = classes.members("@shutting");
    this.ordering = classes.members("@ordering");
    this.duties = classes.members("@duty");
    this.disputes = disputes;
    this.protagonists = protagonists;
    this.mentions = mentions;
    this.guesses = new Guesses(mentions);
  }

  /**
   * Returns whom troops moved up or withdrawn face in a report on two states, as long as the
   * sentence names no third one and no rebels.
   */
  Optional<Side> facing(Draft draft) {
    boolean moved =
        (draft.category().equals("MOBILIZE") || draft.category().equals("RETREAT"))
            && !draft.mutual()
            && draft.actors().size() == 1
            && draft.mode().map(MOVES::contains).orElse(draft.category().equals("RETREAT"));
    if (!moved || draft.closed() || !draft.actors().stream().allMatch(Partners::isOfficial)) {
      return Optional.empty();
    }
    List<Side> others = protagonists.others(draft.actors());
    boolean quarrel = draft.category().equals("RETREAT") || isQuarrelling(draft, others);
    return others.size() == 1 && quarrel && namesNoOther(draft, others.get(0))
        ? Optional.of(others.get(0))
        : Optional.empty();
  }

  private boolean namesNoOther(Draft draft, Side other) {
    return mentions.in(draft.sentence()).stream()
        .map(m -> m.side())
        .filter(s -> !s.country().isEmpty() && !s.country().equals(other.country()))
        .allMatch(
            s ->
                s.sectors().stream().noneMatch(REBEL::contains)
                    && draft.actors().stream().anyMatch(a -> a.country().equals(s.country())));
  }

  /** Returns the other side, nothing when the report does not tell it. */
  List<Side> of(Draft draft) {
    List<Side> opponents = opponents(draft);
    return opponents.isEmpty() ? ofReport(draft) : opponents;
  }

  private List<Side> opponents(Draft draft) {
    if (!draft.actors().stream().allMatch(Partners::isOfficial) || isAboutGoods(draft)) {
      return List.of();
    }
    if (DISPUTING.contains(draft.category()) || insisting.contains(draft.trigger().lemma())) {
      return disputes.opponents(draft.actors());
    }
    if (Frontiers.isAtBorder(draft)) {
      return disputes.opponents(draft.actors());
    }
    boolean help = draft.mode().filter("assist"::equals).isPresent();
    return isDemand(draft) && !help ? disputes.offenders(draft.actors()) : List.of();
  }

  /** Talks with a guest are the host's; in a report on two states each deals with the other. */
  private List<Side> ofReport(Draft draft) {
    boolean talks = draft.category().equals("CONSULT");
    if (talks && Companions.isFirst(draft)) {
      return protagonists.host(draft.actors().get(0)).map(List::of).orElse(List.of());
    }
    boolean official = draft.actors().stream().allMatch(Partners::isOfficial);
    boolean disputes =
        DISPUTING.contains(draft.category()) || isDemand(draft) || Frontiers.isAtBorder(draft);
    List<Side> others =
        official && (talks || disputes) ? protagonists.others(draft.actors()) : List.of();
    boolean eased = draft.category().equals("CONCEDE") && isQuarrelling(draft, others);
    return isAboutGoods(draft) && !eased ? List.of() : others;
  }

  /** "dismissed rumours", "opposes foreign interference": whose they are is not told. */
  static boolean isOfNobody(Draft draft) {
    return draft.category().equals("REJECT")
        && draft
            .parse()
            .child(draft.trigger(), "dobj")
            .filter(object -> OF_NOBODY.contains(object.lemma()))
            .isPresent();
  }

  private boolean isQuarrelling(Draft draft, List<Side> others) {
    return others.stream().allMatch(o -> disputes.between(draft.actors(), o));
  }

  /** What a state asks for is asked of the other one; what it orders, of its own. */
  private boolean isDemand(Draft draft) {
    return draft.category().equals("REQUEST") && !ordering.contains(draft.trigger().lemma());
  }

  /** Duties on steel need not be against the one whom the report tells of. */
  private boolean isAboutGoods(Draft draft) {
    Parse parse = draft.parse();
    return parse
        .child(draft.trigger(), "dobj", "nsubjpass")
        .filter(object -> duties.contains(object.lemma()))
        .isPresent();
  }

  /**
   * Returns who holds people of one of two states at odds when nothing else tells it: "Two
   * Norwegian skippers were arrested" by the other one.
   */
  Optional<Side> holding(Draft draft) {
    List<Side> held = draft.recipients();
    if (held.size() != 1 || !isCitizen(draft, held.get(0))) {
      return Optional.empty();
    }
    List<Side> others = protagonists.others(held);
    List<Side> known = others.isEmpty() ? disputes.opponents(held) : others;
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  /** Nobody says of people at home which country they are of. */
  private boolean isCitizen(Draft draft, Side side) {
    boolean adjective =
        draft.parse().words().stream()
            .anyMatch(w -> side.span().contains(w.span()) && w.tag().startsWith("JJ"));
    boolean plain = CITIZENS.containsAll(side.sectors()) || side.text().indexOf(' ') < 0;
    return adjective && plain && !guesses.has(draft, side);
  }

  /** "The ambassador was called in": by the other state. */
  private static boolean isSummons(Draft draft) {
    String verb = draft.trigger().lemma();
    return draft.category().equals("ACCUSE") && (verb.equals("summon") || verb.equals("call"));
  }

  /** Returns the act with its doers: "The border with Qatar was shut" by its opponents. */
  Draft behind(Draft draft) {
    boolean shut = shutting.contains(draft.trigger().lemma()) || isSummons(draft);
    boolean open = draft.actors().isEmpty() && !draft.recipients().isEmpty() && !draft.closed();
    if (!shut || !open || !draft.recipients().stream().allMatch(Partners::isOfficial)) {
      return draft;
    }
    List<Side> opponents = disputes.opponents(draft.recipients());
    List<Side> others = opponents.isEmpty() ? protagonists.against(draft.recipients()) : opponents;
    return others.isEmpty()
        ? draft
        : draft.withSides(others, draft.recipients(), Partners.doubted(draft));
  }
}
