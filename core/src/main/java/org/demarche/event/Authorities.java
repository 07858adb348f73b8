package org.demarche.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.frame.WordClasses;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.statement.Attributions;

/**
 * Tells on whose authority something is done that only authorities do, when a passive names no
 * doer: "two editors were arrested in Minsk" by those of Belarus.
 */
final class Authorities {

  /** How many sentences later those may still be at work who were named before. */
  private static final int RECENT = 3;

  private static final double DOUBT = 0.2;

  private static final int DEPTH = 4;

  private static final Set<String> AT_HOME =
      Set.of("COP", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG", "MIL", "OPP", "PTY", "SPY");

  /** Acts of authorities, with the modes in which they are. */
  private static final Map<String, Set<String>> OFFICIAL =
      Map.of(
          "COERCE", Set.of("arrest", "deport", "restrict", "censor", "curfew", "martial-law"),
          "MOBILIZE", Set.of("police"),
          "SANCTION", Set.of("convict"),
          "RETREAT", Set.of("release"));

  /** Words before what somebody is arrested for, which he may have done elsewhere. */
  private static final Set<String> CHARGING = Set.of("about", "for", "over");

  private static final Set<String> LOCAL = Set.of("across", "at", "from", "in", "near", "outside");

  /** Sectors of those who arrest, try and release. */
  private static final Set<String> ENFORCING = Set.of("COP", "JUD", "SPY");

  private final Set<String> holding;
  private final Set<String> leaving;
  private final Custody custody;
  private final Mentions mentions;
  private final Attributions said;
  private final Opponents opponents;

  Authorities(WordClasses classes, Mentions mentions, Attributions said, Opponents opponents) {
    this.opponents = opponents;
    this.holding = classes.members("@holding");
    this.leaving = classes.members("@leaving");
    this.custody = new Custody(classes);
    this.mentions = mentions;
    this.said = said;
  }

  /**
   * Returns the act with its authorities, as far as they can be told.
   *
   * @param before the acts told before it
   */
  Draft complete(Draft draft, List<Draft> before) {
    boolean open = draft.actors().isEmpty() && !draft.mutual() && !draft.closed();
    Optional<Side> left = open ? left(draft) : Optional.empty();
    if (left.isPresent()) {
      return draft.withSides(List.of(left.get()), draft.recipients(), doubted(draft));
    }
    boolean official =
        draft.mode().isPresent()
            && OFFICIAL.getOrDefault(draft.category(), Set.of()).contains(draft.mode().get());
    boolean directed = !draft.recipients().isEmpty() || draft.category().equals("MOBILIZE");
    if (!open || !official || !directed || !isPassive(draft)) {
      return draft;
    }
    return captor(draft)
        .or(() -> atWork(draft, before))
        .or(() -> announcer(draft))
        .or(() -> ofPlace(draft))
        .or(() -> committee(draft))
        .or(() -> opponents.holding(draft))
        .or(() -> ofRecipient(draft))
        .map(side -> draft.withSides(List.of(side), draft.recipients(), doubted(draft)))
        .orElse(draft);
  }

  /** "Soldiers held by the rebels were freed": by those who held them. */
  private Optional<Side> captor(Draft draft) {
    Parse parse = draft.parse();
    return parse.child(draft.trigger(), "nsubjpass", "dobj").stream()
        .filter(held -> draft.category().equals("RETREAT"))
        .flatMap(held -> parse.children(held).stream())
        .filter(clause -> clause.is("acl", "relcl") && holding.contains(clause.lemma()))
        .flatMap(clause -> parse.child(clause, "agent").stream())
        .flatMap(by -> parse.child(by, "pobj").stream())
        .flatMap(by -> mentions.at(draft.sentence(), by.index()).stream())
        .map(ResolvedMention::side)
        .findFirst();
  }

  /** "were ordered to leave Poland": by Poland. */
  private Optional<Side> left(Draft draft) {
    Parse parse = draft.parse();
    return parse.children(draft.trigger()).stream()
        .filter(c -> c.is("xcomp") && leaving.contains(c.lemma()))
        .flatMap(leave -> parse.child(leave, "dobj").stream())
        .flatMap(country -> mentions.at(draft.sentence(), country.index()).stream())
        .filter(m -> m.entity().kind() == Kind.STATE)
        .map(ResolvedMention::side)
        .findFirst();
  }

  /** "Four were arrested, the prosecutor's office said": those announce what they have done. */
  private Optional<Side> announcer(Draft draft) {
    return said.speaker(draft.trigger().span())
        .filter(s -> !draft.trigger().is("acl", "advcl", "relcl"))
        .filter(s -> !draft.category().equals("SANCTION"))
        .filter(s -> s.sectors().stream().anyMatch(ENFORCING::contains));
  }

  /** "Two of the foreign drivers were freed, the Border Committee said": what it has done. */
  private Optional<Side> committee(Draft draft) {
    return said.speaker(draft.trigger().span())
        .filter(s -> s.sectors().contains("GOV") && s.isOfState() && !s.country().isEmpty())
        .filter(s -> !draft.trigger().is("acl", "advcl", "relcl"))
        .filter(s -> s.role().isEmpty() && !s.text().contains("Foreign"))
        .filter(s -> draft.recipients().stream().noneMatch(r -> r.country().equals(s.country())));
  }

  private static double doubted(Draft draft) {
    return Math.max(0.1, Math.round((draft.confidence() - DOUBT) * 100) / 100.0);
  }

  private boolean isPassive(Draft draft) {
    Word verb = draft.trigger();
    return draft.parse().child(verb, "nsubjpass").isPresent()
        || verb.is("acl", "conj", "advcl")
        || custody.holds(draft)
        || draft.nominal();
  }

  /** "Israeli troops raided Jenin. Ten men were arrested": by those who did the last such thing. */
  private Optional<Side> atWork(Draft draft, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft earlier = before.get(i);
      boolean recent = draft.sentence() - earlier.sentence() <= RECENT;
      boolean hostile = OFFICIAL.containsKey(earlier.category());
      if (hostile && shareRecipient(earlier, draft)) {
        Optional<Side> doer =
            earlier.actors().stream()
                .filter(Side::isOfState)
                .filter(side -> recent || isOwn(side, draft))
                .filter(side -> !draft.category().equals("SANCTION") || isJudge(side))
                .findFirst();
        if (doer.isPresent()) {
          return doer;
        }
      }
    }
    return Optional.empty();
  }

  /** Soldiers and police arrest people, courts and states convict them. */
  private static boolean isJudge(Side side) {
    return side.sectors().stream().anyMatch(s -> s.equals("GOV") || s.equals("JUD"));
  }

  /** Whoever arrests people of his own country still does so later in the report. */
  private static boolean isOwn(Side side, Draft draft) {
    return draft.recipients().stream().allMatch(r -> r.country().equals(side.country()));
  }

  private static boolean shareRecipient(Draft one, Draft other) {
    return one.recipients().stream()
        .anyMatch(r -> other.recipients().stream().anyMatch(o -> o.country().equals(r.country())));
  }

  /** The state that the act took place in. */
  private Optional<Side> ofPlace(Draft draft) {
    Parse parse = draft.parse();
    return mentions.in(draft.sentence()).stream()
        .filter(m -> m.entity().kind() == Kind.PLACE || m.entity().kind() == Kind.STATE)
        .filter(m -> !m.side().country().isEmpty() && !m.side().country().equals("OTH"))
        .filter(m -> isVenue(parse, parse.word(m.head()), draft.trigger()))
        .findFirst()
        .map(ResolvedMention::side);
  }

  private static boolean isVenue(Parse parse, Word place, Word verb) {
    Optional<Word> preposition =
        parse.head(place).filter(p -> place.is("pobj") && LOCAL.contains(p.lemma()));
    Optional<Word> above = preposition.flatMap(parse::head);
    for (int i = 0; i < DEPTH && above.isPresent(); i++) {
      if (above.get().index() == verb.index()) {
        return true;
      }
      if (above.get().isVerb() && !isForbidden(parse, above.get())
          || CHARGING.contains(above.get().lemma())) {
        return false;
      }
      above = parse.head(above.get());
    }
    return false;
  }

  /** "were banned from selling wine in Doha": there they were banned from it. */
  private static boolean isForbidden(Parse parse, Word deed) {
    return deed.is("pcomp") && parse.head(deed).filter(p -> p.lemma().equals("from")).isPresent();
  }

  /** Of smugglers and tourists the country is told when they are abroad. */
  private static boolean isKnownAtHome(Side side) {
    return side.sectors().stream().anyMatch(AT_HOME::contains);
  }

  /** Their own state, where the sentence names no other. */
  private Optional<Side> ofRecipient(Draft draft) {
    if (draft.recipients().isEmpty() || !isKnownAtHome(draft.recipients().get(0))) {
      return Optional.empty();
    }
    String country = draft.recipients().get(0).country();
    boolean alone =
        mentions.in(draft.sentence()).stream()
            .map(m -> m.side().country())
            .allMatch(c -> c.isEmpty() || c.equals(country));
    return alone
        ? mentions.in(draft.sentence()).stream()
            .filter(m -> m.entity().kind() == Kind.STATE)
            .findFirst()
            .or(() -> mentions.state(country))
            .map(ResolvedMention::side)
        : Optional.empty();
  }
}
