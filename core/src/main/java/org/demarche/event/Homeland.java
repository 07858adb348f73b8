package org.demarche.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.record.Side;

/** Finds the one state that a report is about. */
final class Homeland {

  /** In how many sentences the state must be named, so that the report is about it. */
  private static final int LEAST = 2;

  private static final Set<Kind> NAMING = Set.of(Kind.STATE, Kind.PERSON, Kind.BODY);

  private Homeland() {}

  /**
   * Returns the state, none when the report names others too often.
   *
   * @param share how many of ten mentions of states must be of it
   */
  static Optional<Side> of(Mentions mentions, int share) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (ResolvedMention mention : mentions.all()) {
      String country = mention.side().country();
      if (NAMING.contains(mention.entity().kind()) && Protagonists.isState(country)) {
        counts.merge(country, 1, Integer::sum);
        all++;
      }
    }
    int total = all;
    return counts.entrySet().stream()
        .filter(e -> e.getValue() * 10 >= total * share)
        .map(Map.Entry::getKey)
        .filter(country -> sentences(mentions, country) >= LEAST)
        .findFirst()
        .flatMap(country -> named(mentions, country));
  }

  private static long sentences(Mentions mentions, String country) {
    return mentions.all().stream()
        .filter(m -> m.side().country().equals(country) && NAMING.contains(m.entity().kind()))
        .map(ResolvedMention::sentence)
        .distinct()
        .count();
  }

  private static Optional<Side> named(Mentions mentions, String country) {
    return mentions
        .state(country)
        .or(
            () ->
                mentions.all().stream()
                    .filter(m -> m.entity().kind() == Kind.STATE)
                    .filter(m -> m.side().country().equals(country))
                    .findFirst())
        .map(ResolvedMention::side);
  }
}
