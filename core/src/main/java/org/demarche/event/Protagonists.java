package org.demarche.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.record.Side;

/**
 * The states that a whole report is about, for acts that name only one of them: in a report on two
 * states each deals with the other.
 */
final class Protagonists {

  /** How many of ten mentions of states beside the actor's must be of the other one. */
  private static final int MOST = 8;

  /** How often the other one must be named. */
  private static final int LEAST = 3;

  /** The last of the sentences that tell what a report is about. */
  private static final int LEAD = 1;

  private static final Set<Kind> NAMING = Set.of(Kind.STATE, Kind.PERSON, Kind.BODY, Kind.AGENT);

  private static final Set<String> STATELESS = Set.of("IGO", "MNC", "NGO", "OTH", "REB");

  private final Mentions mentions;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> leading = new HashSet<>();
  private int all;

  Protagonists(Mentions mentions) {
    this.mentions = mentions;
    for (ResolvedMention mention : mentions.all()) {
      String country = mention.side().country();
      if (isState(country) && NAMING.contains(mention.entity().kind())) {
        counts.merge(country, 1, Integer::sum);
        all++;
        if (mention.sentence() <= LEAD) {
          leading.add(country);
        }
      }
    }
  }

  private static boolean isState(String country) {
    return country.length() == 3 && !STATELESS.contains(country);
  }

  /** Returns the other of two states that the report is about, none when it is about more. */
  Optional<Side> other(Side actor) {
    int own = count(actor.country());
    return most(actor.country())
        .filter(c -> leading.contains(c) && leading.contains(actor.country()))
        .filter(c -> count(c) >= LEAST && own >= LEAST)
        .filter(c -> count(c) * 10 >= (all - own) * MOST)
        .flatMap(mentions::state)
        .map(ResolvedMention::side);
  }

  /** Returns the state that deals with all others of the report: the one it names most. */
  Optional<Side> host(Side guest) {
    return most("")
        .filter(c -> !c.equals(guest.country()) && leading.contains(c))
        .filter(c -> count(c) >= LEAST - 1)
        .flatMap(mentions::state)
        .map(ResolvedMention::side);
  }

  private int count(String country) {
    return counts.getOrDefault(country, 0);
  }

  private Optional<String> most(String except) {
    return counts.entrySet().stream()
        .filter(e -> !e.getKey().equals(except))
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
