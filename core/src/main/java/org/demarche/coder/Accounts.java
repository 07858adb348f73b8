package org.demarche.coder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.record.Side;
import org.demarche.statement.Attribution;
import org.demarche.statement.Attributions;
import org.demarche.telling.Telling;

/**
 * Tells by whose account an act is told. The first sentences often name a state only; who spoke for
 * it stands behind.
 */
final class Accounts {

  private static final int LEAD = 1;

  /** How many sentences behind the first one somebody still speaks for those whom it names. */
  private static final int BEHIND = 2;

  private final Attributions said;

  /** Takes what is said in the report. */
  Accounts(Attributions said) {
    this.said = said;
  }

  /** Returns by whose account it is, by name where the report names him. */
  Optional<Side> speaker(List<Telling> tellings) {
    Optional<Side> speaker = of(tellings).flatMap(Telling::speaker);
    return speaker
        .filter(s -> isBody(s) && tellings.get(0).draft().sentence() <= LEAD)
        .flatMap(this::spokesman)
        .or(() -> speaker);
  }

  /** Returns the word that attributes it. */
  Optional<String> cue(List<Telling> tellings) {
    return of(tellings).flatMap(Telling::cue);
  }

  /**
   * The telling whose speaker tells the act: one that names a person where the best one tells only
   * of officials; a title leaves it to the body to name anybody.
   */
  private static Optional<Telling> of(List<Telling> tellings) {
    Telling best = tellings.get(0);
    Optional<Side> speaker = best.speaker();
    if (speaker.isPresent()) {
      return tellings.stream()
          .filter(t -> !isPerson(speaker.get()))
          .filter(t -> t.speaker().filter(s -> isPerson(s) && isOne(s, speaker.get())).isPresent())
          .findFirst()
          .or(() -> Optional.of(best));
    }
    return best.draft().sentence() > LEAD
        ? Optional.of(best)
        : tellings.stream().filter(t -> t.speaker().isPresent()).findFirst();
  }

  /** "Iran warned Israel … 'It will pay,' Ali Larijani said": the first who speaks behind it. */
  private Optional<Side> spokesman(Side speaker) {
    return IntStream.rangeClosed(LEAD + 1, LEAD + BEHIND)
        .mapToObj(said::in)
        .flatMap(List::stream)
        .map(Attribution::speaker)
        .flatMap(Optional::stream)
        .findFirst()
        .filter(s -> isPerson(s) && isOne(s, speaker));
  }

  /** Kinds of people have the ids of their countries, "pol-prosecutor". */
  private static boolean isPerson(Side side) {
    String kind = side.country().toLowerCase(Locale.ROOT) + "-";
    return side.role().isPresent()
        && Character.isUpperCase(side.name().charAt(0))
        && !side.entity().startsWith(kind);
  }

  /** A state or a body with a name. */
  private static boolean isBody(Side side) {
    return side.role().isEmpty() && Character.isUpperCase(side.name().charAt(0));
  }

  private static boolean isOne(Side person, Side other) {
    return !other.country().isEmpty() && person.country().equals(other.country());
  }
}
