package org.demarche.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
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
  private final Set<String> titled = new TreeSet<>();
  private final List<Side> camp;
  private int all;

  Protagonists(Mentions mentions, List<Parse> parses) {
    this.mentions = mentions;
    this.camp = new Camp(mentions, parses).sides();
    for (ResolvedMention mention : mentions.all()) {
      String country = mention.side().country();
      if (isState(country) && NAMING.contains(mention.entity().kind())) {
        counts.merge(country, 1, Integer::sum);
        all++;
        if (mention.sentence() <= LEAD) {
          leading.add(country);
        }
        if (mention.sentence() == 0) {
          titled.add(country);
        }
      }
    }
  }

  static boolean isState(String country) {
    return country.length() == 3 && !STATELESS.contains(country);
  }

  /**
   * Returns the other side of what the report is about: a state, or those of a camp, none when it
   * is about more.
   */
  List<Side> others(List<Side> actors) {
    if (actors.isEmpty()) {
      return List.of();
    }
    Optional<Side> outside = outside();
    if (outside.isPresent() && actors.stream().allMatch(a -> isIn(camp, a))) {
      return List.of(outside.get());
    }
    List<Side> against = against(actors);
    return against.isEmpty() ? other(actors.get(0)).map(List::of).orElse(List.of()) : against;
  }

  /** Returns the camp with which the only one of the sides deals, none for all others. */
  List<Side> against(List<Side> sides) {
    boolean outside = outside().filter(o -> isIn(List.of(o), sides.get(0))).isPresent();
    return outside && sides.size() == 1 ? camp : List.of();
  }

  /** Tells whether the report is about the side's state from its start. */
  boolean leads(Side side) {
    return leading.contains(side.country()) && count(side.country()) >= LEAST;
  }

  /** Returns both camps of the report, none when the side is of one of them. */
  List<Side> camps(Side mediator) {
    Optional<Side> outside = outside();
    boolean party =
        isIn(camp, mediator) || outside.filter(o -> isIn(List.of(o), mediator)).isPresent();
    return party || outside.isEmpty() ? List.of() : Sides.union(camp, List.of(outside.get()));
  }

  /** Returns the only two states that the start of the report names besides, none for others. */
  List<Side> pair(Side third) {
    List<Side> others =
        leading.stream()
            .filter(c -> !c.equals(third.country()))
            .sorted()
            .flatMap(c -> mentions.state(c).stream())
            .map(ResolvedMention::side)
            .toList();
    return others.size() == 2 && leading.size() <= others.size() + 1 ? others : List.of();
  }

  /**
   * Returns the camp of several states, none when the side is one of them or the report has none.
   */
  List<Side> camp(Side third) {
    return camps(third).isEmpty() ? List.of() : camp;
  }

  /** The state with which those of the camp deal: the one that the report names most besides. */
  private Optional<Side> outside() {
    return camp.isEmpty()
        ? Optional.empty()
        : counts.entrySet().stream()
            .filter(e -> camp.stream().noneMatch(c -> c.country().equals(e.getKey())))
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .filter(e -> e.getValue() >= LEAST && leading.contains(e.getKey()))
            .flatMap(e -> mentions.state(e.getKey()))
            .map(ResolvedMention::side);
  }

  private static boolean isIn(List<Side> sides, Side side) {
    return sides.stream().anyMatch(s -> s.country().equals(side.country()));
  }

  private Optional<Side> other(Side actor) {
    return ofTitle(actor).or(() -> ofAll(actor));
  }

  /** "Riyadh says no bargaining over Qatar list": each of the two deals with the other. */
  private Optional<Side> ofTitle(Side actor) {
    return titled.stream()
        .filter(c -> titled.size() == 2 && titled.contains(actor.country()))
        .filter(c -> !c.equals(actor.country()) && count(c) >= LEAST)
        .findFirst()
        .flatMap(mentions::state)
        .map(ResolvedMention::side);
  }

  private Optional<Side> ofAll(Side actor) {
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
