package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.record.Side;

/** Tells the other side of an act from the quarrels of a report and from what it is about. */
final class Opponents {

  /** Categories of a dispute, which is with the other state that a report is about. */
  private static final Set<String> DISPUTING =
      Set.of("ACCUSE", "CONCEDE", "REJECT", "SANCTION", "THREATEN");

  /** Those who do so deal with an opponent. */
  private static final Set<String> INSISTING = Set.of("demand", "insist");

  private static final Set<String> SHUTTING =
      Set.of("bar", "block", "blockade", "close", "isolate", "seal", "sever", "shut");

  private static final Set<String> ORDERS =
      Set.of("command", "decree", "direct", "instruct", "order");

  private static final Set<String> DUTIES = Set.of("duty", "levy", "quota", "tariff", "tax");

  private final Disputes disputes;
  private final Protagonists protagonists;

  Opponents(Disputes disputes, Protagonists protagonists) {
    this.disputes = disputes;
    this.protagonists = protagonists;
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
    if (DISPUTING.contains(draft.category()) || INSISTING.contains(draft.trigger().lemma())) {
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
    if (talks && Partners.isBehindWith(draft)) {
      return protagonists.host(draft.actors().get(0)).map(List::of).orElse(List.of());
    }
    boolean official = draft.actors().stream().allMatch(Partners::isOfficial);
    boolean disputes =
        DISPUTING.contains(draft.category()) || isDemand(draft) || Frontiers.isAtBorder(draft);
    return official && (talks || disputes) && !isAboutGoods(draft)
        ? protagonists.others(draft.actors())
        : List.of();
  }

  /** What a state asks for is asked of the other one; what it orders, of its own. */
  private static boolean isDemand(Draft draft) {
    return draft.category().equals("REQUEST") && !ORDERS.contains(draft.trigger().lemma());
  }

  /** Duties on steel need not be against the one whom the report tells of. */
  private static boolean isAboutGoods(Draft draft) {
    Parse parse = draft.parse();
    return parse
        .child(draft.trigger(), "dobj", "nsubjpass")
        .filter(object -> DUTIES.contains(object.lemma()))
        .isPresent();
  }

  /** Returns the act with its doers: "The border with Qatar was shut" by its opponents. */
  Draft behind(Draft draft) {
    boolean shut = SHUTTING.contains(draft.trigger().lemma());
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
