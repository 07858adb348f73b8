package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.frame.WordClasses;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.record.Basis;
import org.demarche.record.Side;

/**
 * Corrects sides whose country no words tell and which cannot be of the country that they were
 * taken to be of: whoever is turned away at a border is a foreigner, and no ministry condemns its
 * own government.
 */
final class Foreigners {

  private static final Set<String> CONFLICT = Set.of("ACCUSE", "REJECT", "SANCTION", "THREATEN");

  private static final String DIPLOMATS = "166";

  /** Modes of what states do with foreign states and their people. */
  private static final Set<String> AWAY = Set.of("expel", "meet", "withdraw");

  private final Set<String> asking;
  private final Set<String> crews;
  private final Set<String> envoys;
  private final Set<String> vessels;
  private final Guesses guesses;
  private final Mentions mentions;
  private final Disputes disputes;
  private final Protagonists protagonists;

  Foreigners(WordClasses classes, Mentions mentions, Disputes disputes, Protagonists protagonists) {
    this.asking = classes.members("@asking");
    this.crews = classes.members("@crew");
    this.envoys = classes.members("@diplomats");
    this.vessels = classes.members("@vessel");
    this.guesses = new Guesses(mentions);
    this.mentions = mentions;
    this.disputes = disputes;
    this.protagonists = protagonists;
  }

  /** Returns the act with its sides put right, the same act where nothing is wrong. */
  Draft correct(Draft told) {
    Draft draft = withoutOwn(told);
    if (draft.mutual() || draft.actors().size() != 1 || draft.recipients().size() != 1) {
      return draft;
    }
    Side actor = draft.actors().get(0);
    Side recipient = draft.recipients().get(0);
    boolean protest = draft.category().equals("PROTEST");
    if (!actor.country().equals(recipient.country()) || !protest && !Partners.isOfficial(actor)) {
      return draft;
    }
    if (isToBeDone(draft, recipient)) {
      return draft.withSides(draft.actors(), List.of(), draft.confidence());
    }
    boolean inferred = guesses.has(draft, recipient) || isOfSeized(draft, recipient);
    boolean foreign =
        isTurnedAway(draft) || isAbroad(draft, recipient) || isSummoned(draft, recipient);
    if (isDiplomatic(draft) || inferred && foreign) {
      return withRecipient(draft, recipient);
    }
    boolean apart = (protest || CONFLICT.contains(draft.category())) && isState(draft, recipient);
    return apart && guesses.has(draft, actor) ? withActor(draft, actor, recipient) : draft;
  }

  /**
   * "called off a visit to Konya", "closed a consulate in Tacna": no state turns one of its own
   * towns away.
   */
  private static Draft withoutOwn(Draft draft) {
    boolean away = draft.mode().filter(AWAY::contains).isPresent();
    List<Side> others =
        draft.recipients().stream().filter(r -> !(away && isOwnPlace(r, draft))).toList();
    return draft.mutual() || others.size() == draft.recipients().size()
        ? draft
        : draft.withSides(draft.actors(), others, draft.confidence());
  }

  private static boolean isOwnPlace(Side side, Draft draft) {
    return side.entity().startsWith("place-")
        && draft.actors().stream().anyMatch(a -> a.country().equals(side.country()));
  }

  /** "refused a visit by the minister", "escorted him to the border". */
  private static boolean isTurnedAway(Draft draft) {
    String mode = draft.mode().orElse("");
    return draft.category().equals("REJECT") && mode.equals("meet")
        || draft.category().equals("COERCE") && mode.equals("deport")
        || draft.category().equals("SANCTION") && mode.equals("expel");
  }

  /** "expelled two of its diplomats": nobody expels his own. */
  private static boolean isDiplomatic(Draft draft) {
    return draft.cameo().equals(DIPLOMATS) && draft.category().equals("SANCTION");
  }

  /** "summoned the ambassador": nobody summons his own. */
  private boolean isSummoned(Draft draft, Side recipient) {
    return draft.trigger().lemma().equals("summon") && isCalled(draft, recipient, envoys);
  }

  /** "Kenya seized a boat and detained the crew", "Kenya shut out the smugglers". */
  private boolean isAbroad(Draft draft, Side recipient) {
    boolean measure =
        draft.category().equals("SANCTION") && draft.mode().filter("convict"::equals).isEmpty();
    boolean crew =
        draft.category().equals("COERCE")
            && (isCalled(draft, recipient, crews) || isCalled(draft, recipient, vessels));
    return (measure || crew) && !others(draft.actors()).isEmpty();
  }

  /** "seized a trawler and detained its crew": the crew is the trawler's. */
  private boolean isOfSeized(Draft draft, Side recipient) {
    return draft.category().equals("COERCE")
        && isCalled(draft, recipient, crews)
        && draft.parse().words().stream()
            .anyMatch(w -> recipient.span().contains(w.span()) && w.tag().equals("PRP$"));
  }

  private static boolean isCalled(Draft draft, Side side, Set<String> nouns) {
    return draft.parse().words().stream()
        .filter(w -> side.span().contains(w.span()))
        .anyMatch(w -> nouns.contains(w.lemma()));
  }

  /** "demanded that the men be freed" is asked of whoever holds them. */
  private boolean isToBeDone(Draft draft, Side recipient) {
    Parse parse = draft.parse();
    return draft.category().equals("REQUEST")
        && parse.words().stream()
            .filter(w -> recipient.span().contains(w.span()) && w.is("nsubjpass"))
            .flatMap(w -> parse.head(w).stream())
            .filter(clause -> clause.is("ccomp"))
            .flatMap(clause -> parse.head(clause).stream())
            .anyMatch(verb -> asking.contains(verb.lemma()));
  }

  private Draft withRecipient(Draft draft, Side recipient) {
    List<Side> others = others(draft.actors());
    return others.size() == 1
        ? draft.withSides(
            draft.actors(), List.of(Guesses.of(recipient, others.get(0))), draft.confidence())
        : draft;
  }

  private Draft withActor(Draft draft, Side actor, Side recipient) {
    List<Side> given = List.of(recipient);
    boolean protest = draft.category().equals("PROTEST");
    List<Side> others = protest ? protagonists.others(given) : others(given);
    return others.size() == 1
        ? draft.withSides(
            List.of(Guesses.of(actor, others.get(0))), draft.recipients(), draft.confidence())
        : draft;
  }

  /** Returns whom the report is about besides, or with whom the sides quarrelled in it. */
  private List<Side> others(List<Side> sides) {
    List<Side> others = protagonists.others(sides);
    return others.isEmpty() ? disputes.opponents(sides) : others;
  }

  private boolean isState(Draft draft, Side side) {
    return mentions.in(draft.sentence()).stream()
        .filter(m -> m.side().span().equals(side.span()))
        .anyMatch(m -> m.entity().kind() == Kind.STATE && m.basis() == Basis.DICTIONARY);
  }
}
