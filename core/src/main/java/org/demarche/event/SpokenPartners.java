package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.record.Side;
import org.demarche.statement.Attributions;

/** Finds the other side of an act in who speaks of it, and to whom. */
final class SpokenPartners {

  /** What is done to whoever tells of it. */
  private static final Set<String> REPORTED = Set.of("AGREE", "REQUEST", "THREATEN");

  private final Attributions said;
  private final Protagonists protagonists;

  SpokenPartners(Attributions said, Protagonists protagonists) {
    this.said = said;
    this.protagonists = protagonists;
  }

  /** Whoever speaks of talks with a side means his own. */
  Optional<Side> speaker(Draft draft) {
    Set<String> own = countries(draft.actors());
    return said.speaker(draft.trigger().span())
        .filter(s -> Companions.isFirst(draft))
        .filter(s -> Partners.isParty(s) && !s.country().isEmpty())
        .filter(
            s -> !own.contains(s.country()) || isOfState(s) != isOfState(draft.actors().get(0)));
  }

  /** A government and the rebels of its country are two sides. */
  private static boolean isOfState(Side side) {
    return side.isOfState() || side.sectors().contains("GOV") || side.sectors().contains("MIL");
  }

  /** "Iran, the Iraqi minister said, had offered three ports": to Iraq. */
  Optional<Side> reporter(Draft draft) {
    Set<String> own = countries(draft.actors());
    return said.speaker(draft.trigger().span())
        .filter(
            s -> REPORTED.contains(draft.category()) && Partners.isOfficial(draft.actors().get(0)))
        .filter(s -> Partners.isOfficial(s) && !s.country().isEmpty() && !own.contains(s.country()))
        .filter(protagonists::leads);
  }

  /** "We will cooperate," he told the minister: with the minister. */
  Optional<Side> addressee(Draft draft) {
    Set<String> own = countries(draft.actors());
    return said.addressees(draft.trigger().span()).stream()
        .filter(s -> s.sectors().stream().anyMatch(Partners.PARTIES::contains))
        .filter(s -> !s.country().isEmpty() && !own.contains(s.country()))
        .findFirst();
  }

  private static Set<String> countries(List<Side> sides) {
    return sides.stream().map(Side::country).collect(Collectors.toSet());
  }
}
