package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.frame.WordClasses;
import org.demarche.mention.Mentions;
import org.demarche.record.Side;

/**
 * Supplies the other side of an act at home, in a report about one state alone: what a government
 * imposes weighs on its people, whom a party leaves is the government, who is charged there is
 * charged by its authorities.
 */
final class Home {

  /** How many of ten mentions of states must be of the one state. */
  private static final int MOST = 8;

  /** How many of ten must be of the state whose authorities deal with its own people. */
  private static final int MANY = 6;

  private static final Set<String> DIRECTED =
      Set.of(
          "ACCUSE",
          "AGREE",
          "COERCE",
          "CONCEDE",
          "PROTEST",
          "REJECT",
          "REQUEST",
          "SANCTION",
          "THREATEN");

  /** What those who rule say to nobody told is not of their people, as what they do is. */
  private static final Set<String> WORDS = Set.of("ACCUSE", "AGREE", "REJECT");

  /** Words of those who rule that are meant for all. */
  private static final Set<String> PUBLIC = Set.of("pledge", "promise", "refuse", "vow");

  /** Modes of acts that authorities alone do, when a passive names no doer. */
  private static final Map<String, Set<String>> OFFICIAL =
      Map.of(
          "ACCUSE", Set.of("allege", "investigate"),
          "COERCE", Set.of("arrest", "censor", "curfew", "deport", "martial-law", "restrict"),
          "CONCEDE", Set.of(""),
          "RETREAT", Set.of("release"),
          "SANCTION", Set.of("", "convict", "discontinue", "expel"));

  /** Modes of what a state as a whole does to its own people. */
  private static final Set<String> RULING =
      Set.of("arrest", "censor", "curfew", "deport", "martial-law", "police", "restrict");

  /** Modes of what nobody does but to his own people. */
  private static final Set<String> IMPOSED = Set.of("curfew", "martial-law");

  private final Set<String> executing;
  private final Mentions mentions;
  private final Optional<Side> state;
  private final Optional<Side> authority;

  Home(WordClasses classes, Mentions mentions) {
    this.executing = classes.members("@executing");
    this.mentions = mentions;
    this.state = Homeland.of(mentions, MOST);
    this.authority = Homeland.of(mentions, MANY);
  }

  /** Returns the act with its other side, the same act where the report is not about one state. */
  Draft complete(Draft draft) {
    if (draft.mutual() || draft.closed()) {
      return draft;
    }
    if (isImposed(draft)) {
      return draft.withSides(
          draft.actors(), List.of(people(draft.actors().get(0))), Partners.doubted(draft));
    }
    Optional<Side> home = (isProtest(draft) ? authority : state).filter(h -> isOneSided(draft, h));
    if (home.isPresent()) {
      Side other = isProtest(draft) ? home.get() : facing(draft.actors().get(0));
      return draft.withSides(draft.actors(), List.of(other), Partners.doubted(draft));
    }
    return authority
        .filter(h -> draft.actors().isEmpty() && isOwn(draft.recipients(), h))
        .filter(h -> isOfficial(draft) && !namesOthers(draft, h))
        .map(h -> draft.withSides(List.of(h), draft.recipients(), Partners.doubted(draft)))
        .orElse(draft);
  }

  /** "The Togolese government imposed a curfew in both towns": it rules nobody else. */
  private boolean isImposed(Draft draft) {
    return draft.recipients().isEmpty()
        && draft.actors().size() == 1
        && draft.mode().filter(IMPOSED::contains).isPresent()
        && Protagonists.isState(draft.actors().get(0).country())
        && !namesOthers(draft, draft.actors().get(0));
  }

  /** "Teachers marched in Puno": against those who rule them, when nobody else is named. */
  private static boolean isProtest(Draft draft) {
    return draft.category().equals("PROTEST");
  }

  private boolean isOneSided(Draft draft, Side home) {
    return draft.recipients().isEmpty()
        && isOneOwn(draft.actors(), home)
        && isDirected(draft)
        && !isWord(draft)
        && !isAbroad(draft, home)
        && !namesOthers(draft, home);
  }

  /** Whoever is not of the state has part in it. */
  private boolean namesOthers(Draft draft, Side home) {
    return mentions.in(draft.sentence()).stream()
        .map(m -> m.side().country())
        .anyMatch(c -> !c.isEmpty() && !c.equals(home.country()));
  }

  private boolean isOwn(List<Side> sides, Side home) {
    return !sides.isEmpty() && sides.stream().allMatch(s -> s.country().equals(home.country()));
  }

  /** "The two sides scrapped the talks" is towards neither. */
  private boolean isOneOwn(List<Side> sides, Side home) {
    return isOwn(sides, home) && sides.stream().map(Side::isOfState).distinct().count() == 1;
  }

  private static boolean isDirected(Draft draft) {
    boolean police =
        draft.category().equals("MOBILIZE") && draft.mode().filter("police"::equals).isPresent()
            || draft.mode().filter("crowd-control"::equals).isPresent();
    return !draft.nominal() && (police || DIRECTED.contains(draft.category()));
  }

  /** "The minister dismissed the reports": he did not dismiss his people. */
  private static boolean isWord(Draft draft) {
    boolean rules = draft.actors().get(0).isOfState();
    boolean publicly = rules && says(draft, PUBLIC);
    boolean pledges = draft.category().equals("AGREE");
    return WORDS.contains(draft.category()) && (rules || pledges) && !publicly;
  }

  private static boolean says(Draft draft, Set<String> lemmas) {
    return draft.parse().words().stream()
        .filter(w -> draft.words().contains(w.span()))
        .anyMatch(w -> lemmas.contains(w.lemma()));
  }

  /** What a state as a whole demands or rejects may be towards others than its people. */
  private boolean isAbroad(Draft draft, Side home) {
    boolean itself = draft.actors().get(0).entity().equals(home.entity());
    boolean ruling = draft.mode().filter(RULING::contains).isPresent();
    return itself && !ruling && !isProtest(draft);
  }

  private boolean isOfficial(Draft draft) {
    boolean passive =
        draft.parse().child(draft.trigger(), "nsubjpass").isPresent()
            || draft.trigger().is("acl", "advcl", "conj");
    boolean official =
        OFFICIAL.getOrDefault(draft.category(), Set.of()).contains(draft.mode().orElse(""));
    return passive
        && (official
            || draft.category().equals("ASSAULT") && executing.contains(draft.trigger().lemma()));
  }

  private static String id(Side state) {
    return state.country().toLowerCase(Locale.ROOT) + "-people";
  }

  /** What those of a state do at home is towards its people, what others do towards the state. */
  private Side facing(Side actor) {
    Side home = state.get();
    return actor.isOfState() ? people(home) : home;
  }

  private static Side people(Side state) {
    return new Side(
        id(state),
        "people",
        state.country(),
        List.of("CVL"),
        Optional.empty(),
        state.text(),
        state.span());
  }
}
